// The reader
export { readUsage, type ReadUsage, type ReadUsageOptions } from './read-usage.ts';
export { detectShape } from './detect-shape.ts';
export type { Notice } from './notice.ts';

// The table
export { API_SHAPES, API_SHAPE_NAMES, type ApiShape } from './api-shapes.ts';
export type { Check, Count, Names, Placement, Reporting, Shape } from './shape.ts';
export { SELLER_NAMES, sellerName } from './sellers.ts';
