/** How far predicted times per output token lie from measured ones, absolute, as shares of the measured time. */
export interface SpeedError {
  readonly mean: number;
  readonly median: number;
}

/**
 * The error of the predicted time per output token. `leftOut`: of architectures that the constants were fitted without;
 * `unseen`: of models that nobody looked at while the form was made, the honest figure for any weights not among the
 * measured ones. Source: docs/calibration.md, which a test holds to the code and the data.
 */
export const SPEED_ERROR = {
  leftOut: { mean: 0.09, median: 0.068 },
  unseen: { mean: 0.169, median: 0.126 },
} as const satisfies Record<string, SpeedError>;
