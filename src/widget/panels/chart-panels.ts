import type { PanelName } from '../panels-shown.ts';
import type { ChartPanelOf } from './chart-panel.ts';
import { howSureView } from './how-sure-view.ts';
import { mattersView } from './matters-view.ts';
import { peakView } from './peak-view.ts';
import { selfHostView } from './self-host-view.ts';
import { tradeOffView } from './trade-off-view.ts';

export type { ChartPanel } from './chart-panel.ts';

/** The panels about deciding, in their order: a line a panel. Each is worked out in a task of its own. */
export const CHART_PANELS = {
  'trade-off': tradeOffView,
  matters: mattersView,
  'how-sure': howSureView,
  'self-host': selfHostView,
  peak: peakView,
} as const satisfies Partial<Record<PanelName, ChartPanelOf>>;
/** One of them. */
export type ChartPanelName = keyof typeof CHART_PANELS;
