import type { MemoWords } from '../memo-words.ts';

/** The headings of a memo, in English. */
export const memoWords: MemoWords = {
  levels: { high: 'sure', medium: 'fairly sure', low: 'not sure', unknown: 'not known' },
  sure: (level) => `How sure: ${level}`,
  withProbability: (level, share) => `${level}, ${share}`,
  why: 'Why',
  holdsWhile: 'Holds while',
  wouldChange: 'What would change it',
  measureNext: 'What to measure next',
  missing: 'Missing',
  options: 'Options',
  workings: 'Workings',
  heads: ['Of', 'Formula', 'With', 'Result'],
  sources: 'Sources',
  assumptions: 'Taken for granted',
  foot: (asOf) => `An estimate, not a quote; prices as of ${asOf}.`,
};
