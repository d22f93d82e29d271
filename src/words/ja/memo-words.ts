import type { MemoWords } from '../memo-words.ts';

/** The headings of a memo, in Japanese. */
export const memoWords: MemoWords = {
  levels: { high: '確実', medium: 'ほぼ確実', low: '不確実', unknown: '不明' },
  sure: (level) => `確実さ：${level}`,
  withProbability: (level, share) => `${level}（${share}）`,
  why: '理由',
  holdsWhile: '成り立つ条件',
  wouldChange: '結論が変わる条件',
  measureNext: '次に測定すること',
  missing: '不足している情報',
  options: '選択肢',
  workings: '計算',
  heads: ['対象', '式', '入力値', '結果'],
  sources: '出典',
  assumptions: '前提とした値',
  foot: (asOf) => `概算であり、見積書ではありません。価格は${asOf}時点のものです。`,
};
