// A pasted history
export { fitHistory, type HistoryCounts, type HistoryCurveName, type HistoryFit } from './fit-history.ts';
export { continueHistory, startMonth, type ContinuedHistory } from './continue-history.ts';
export { readHistory, usualStep, type History, type HistoryGap, type HistoryUnit } from './read-history.ts';

// Rows
export type { Fit, FitStep } from './fit.ts';
export { fitCurve, type FittedCurveName } from './fit-curve.ts';
export { fitBass, fitBassAdoptions } from './fit-bass.ts';
export { fitSbg, type SbgFit } from './fit-sbg.ts';
