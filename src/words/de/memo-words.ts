import type { MemoWords } from '../memo-words.ts';

/** The headings of a memo, in German. */
export const memoWords: MemoWords = {
  levels: { high: 'sicher', medium: 'recht sicher', low: 'unsicher', unknown: 'nicht bekannt' },
  sure: (level) => `Wie sicher das ist: ${level}`,
  withProbability: (level, share) => `${level}, ${share}`,
  why: 'Warum',
  holdsWhile: 'Gilt, solange',
  wouldChange: 'Was daran etwas ändern würde',
  measureNext: 'Was als Nächstes zu messen ist',
  missing: 'Was fehlt',
  options: 'Optionen',
  workings: 'Rechenweg',
  heads: ['Zu', 'Formel', 'Mit', 'Ergebnis'],
  sources: 'Quellen',
  assumptions: 'Annahmen',
  foot: (asOf) => `Eine Schätzung, kein Angebot; Preise vom ${asOf}.`,
};
