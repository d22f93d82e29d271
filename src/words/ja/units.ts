import type { UnitWords } from '../values.ts';

/** Numbers with their units, in Japanese. */
export const units: UnitWords = {
  over: (share) => `${share}超`,
  points: (text) => `${text}ポイント`,
  seconds: (text) => `${text}秒`,
  minutes: (text) => `${text}分`,
  hours: (text) => `${text}時間`,
  tokens: (text) => `${text}トークン`,
  tokensPerSecond: (text) => `毎秒${text}トークン`,
  queriesPerMonth: (text) => `月間${text}クエリ`,
  times: (text) => `${text}倍`,
  months: (text) => `${text}か月`,
  month: (text) => `${text}か月目`,
  range: (low, high) => `${low}〜${high}`,
  list: (texts) => texts.join('、'),
};
