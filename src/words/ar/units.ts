import type { UnitWords } from '../values.ts';
import { counted } from './counted.ts';
import { isolated, joined } from './isolated.ts';

/** Numbers with their units, in Arabic; a sentence puts them after a preposition. */
export const units: UnitWords = {
  over: (share) => `أكثر من ${share}`,
  points: (text, value) => counted(text, value, { one: 'نقطة واحدة', two: 'نقطتين', few: 'نقاط', many: 'نقطة', other: 'نقطة' }),
  seconds: (text) => `${text} ث`,
  minutes: (text) => `${text} د`,
  hours: (text) => `${text} س`,
  tokens: (text, value) => counted(text, value, { one: 'رمز واحد', two: 'رمزين', few: 'رموز', many: 'رمزًا', other: 'رمز' }),
  tokensPerSecond: (text, value) => `${counted(text, value, { one: 'رمز واحد', two: 'رمزين', few: 'رموز', many: 'رمزًا', other: 'رمز' })} في الثانية`,
  queriesPerMonth: (text, value) => `${counted(text, value, { one: 'استعلام واحد', two: 'استعلامين', few: 'استعلامات', many: 'استعلامًا', other: 'استعلام' })} شهريًا`,
  times: (text) => `${text}×`,
  months: (text, value) => counted(text, value, { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' }),
  month: (text) => `الشهر ${text}`,
  range: (low, high) => `${isolated(low)} إلى ${isolated(high)}`,
  list: (texts) => joined(texts, '، '),
};
