import type { UnitWords } from '../values.ts';

const counted = (text: string, one: string, many: string): string => `${text} ${text === '1' ? one : many}`;

/** Numbers with their units, in German; they read alike after every preposition that the sentences put before them. */
export const units: UnitWords = {
  over: (share) => `über ${share}`,
  points: (text) => counted(text, 'Prozentpunkt', 'Prozentpunkte'),
  seconds: (text) => `${text}\u00a0s`,
  minutes: (text) => `${text}\u00a0min`,
  hours: (text) => `${text}\u00a0h`,
  tokens: (text) => counted(text, 'Token', 'Tokens'),
  tokensPerSecond: (text) => `${counted(text, 'Token', 'Tokens')} je Sekunde`,
  queriesPerMonth: (text) => `${counted(text, 'Anfrage', 'Anfragen')} im Monat`,
  times: (text) => `${text}×`,
  months: (text) => counted(text, 'Monat', 'Monate'),
  month: (text) => `Monat ${text}`,
  range: (low, high) => `${low} bis ${high}`,
  list: (texts) => (texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} und ${texts.at(-1)!}`),
};
