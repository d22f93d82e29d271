import type { UnitWords } from '../values.ts';

const counted = (count: string, unit: string): string => (count === '1' ? `1 ${unit}` : `${count} ${unit}s`);

/** Numbers with their units, in English. */
export const units: UnitWords = {
  over: (share) => `over ${share}`,
  points: (text) => counted(text, 'point'),
  seconds: (text) => `${text} s`,
  minutes: (text) => `${text} min`,
  hours: (text) => `${text} h`,
  tokens: (text) => `${text} tokens`,
  tokensPerSecond: (text) => `${text} tokens a second`,
  queriesPerMonth: (text) => `${text} queries a month`,
  times: (text) => `${text}×`,
  months: (text) => counted(text, 'month'),
  month: (text) => `month ${text}`,
  range: (low, high) => `${low} to ${high}`,
  list: (texts) => (texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)!}`),
};
