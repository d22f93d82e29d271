import type { LaterWords } from '../language.ts';

/** What is said of the times that a person measured themselves, in Japanese. */
export const timed: LaterWords['timed'] = {
  own: 'ご自身の計測',
  call: 'ご自身が計測した1回の呼び出し（秒）',
  first: 'その最初のトークン',
  field: (of, percentile) => `${of}：${percentile}`,
  fault: '入力できるのは0より大きい秒数で、p95はp50以上、最初のトークンは呼び出し全体以下です。直前の有効な値を保持します。',
};
