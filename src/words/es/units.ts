import type { UnitWords } from '../values.ts';

const counted = (text: string, one: string, many: string): string => `${text} ${text === '1' ? one : many}`;

/** Numbers with their units, in Spanish. */
export const units: UnitWords = {
  over: (share) => `>${share}`,
  points: (text) => counted(text, 'punto', 'puntos'),
  seconds: (text) => `${text}\u00a0s`,
  minutes: (text) => `${text}\u00a0min`,
  hours: (text) => `${text}\u00a0h`,
  tokens: (text) => counted(text, 'token', 'tokens'),
  tokensPerSecond: (text) => `${counted(text, 'token', 'tokens')} por segundo`,
  queriesPerMonth: (text) => `${counted(text, 'consulta', 'consultas')} al mes`,
  times: (text) => `${text}×`,
  months: (text) => counted(text, 'mes', 'meses'),
  month: (text) => `el mes ${text}`,
  range: (low, high) => `de ${low} a ${high}`,
  // knows where "y" becomes "e"
  list: (texts) => new Intl.ListFormat('es').format(texts),
};
