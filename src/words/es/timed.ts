import type { LaterWords } from '../language.ts';

/** What is said of the times that a person measured themselves, in Spanish. */
export const timed: LaterWords['timed'] = {
  own: 'su medición',
  call: 'Una llamada, medida por usted, en segundos',
  first: 'Su primer token',
  field: (of, percentile) => `${of}: ${percentile}`,
  fault: 'Admite segundos por encima de 0, p95 no menor que p50 y un primer token no posterior a su llamada; se conservan los últimos válidos.',
};
