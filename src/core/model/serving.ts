/** Number formats that weights are served in; `fp4` is the one the weights or the engine use (nvfp4, mxfp4). */
export const PRECISIONS = ['bf16', 'fp8', 'fp4', 'int4'] as const;
/** One of `PRECISIONS`. */
export type Precision = (typeof PRECISIONS)[number];

/** Serving engines that were measured. */
export const ENGINES = ['vllm', 'trtllm', 'sglang'] as const;
/** One of `ENGINES`. */
export type Engine = (typeof ENGINES)[number];

/** How accelerators are paid for. */
export const RENTALS = ['on-demand', 'spot', 'reserved', 'serverless', 'owned'] as const;
/** One of `RENTALS`. */
export type Rental = (typeof RENTALS)[number];
