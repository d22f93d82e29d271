import type { LaterWords } from '../language.ts';

/** What is said of the times that a person measured themselves, in German. */
export const timed: LaterWords['timed'] = {
  own: 'Ihre Messung',
  call: 'Ein Aufruf, von Ihnen gemessen, in Sekunden',
  first: 'Sein erstes Token',
  field: (of, percentile) => `${of}: ${percentile}`,
  fault: 'Erwartet Sekunden über 0, p95 nicht kleiner als p50 und ein erstes Token nicht später als sein Aufruf; die letzten gültigen bleiben.',
};
