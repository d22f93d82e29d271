import type { MemoWords } from '../memo-words.ts';

/** The headings of a memo, in Spanish. */
export const memoWords: MemoWords = {
  levels: { high: 'alta', medium: 'media', low: 'baja', unknown: 'no se conoce' },
  sure: (level) => `Seguridad: ${level}`,
  withProbability: (level, share) => `${level}, ${share}`,
  why: 'Por qué',
  holdsWhile: 'Es válido mientras',
  wouldChange: 'Qué lo cambiaría',
  measureNext: 'Qué medir a continuación',
  missing: 'Qué falta',
  options: 'Opciones',
  workings: 'Cálculo',
  heads: ['De', 'Fórmula', 'Con', 'Resultado'],
  sources: 'Fuentes',
  assumptions: 'Se da por supuesto',
  foot: (asOf) => `Una estimación, no un presupuesto; precios a fecha de ${asOf}.`,
};
