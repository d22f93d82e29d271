import type { Unreadable } from '../../scenario/read.ts';
import type { LaterWords } from '../language.ts';
import { numberFormat } from '../number-format.ts';
import { jaFirst } from './first-words.ts';

type Wanted = Parameters<LaterWords['wanted']>[0];

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return jaFirst.numberWanted(what);
    case 'choice':
      return `${what.choices.join('、')}のいずれか`;
    case 'points':
      return '月とそのユーザー数（例：0:1000, 6:5000）';
    case 'speeds':
      return '同時に処理するクエリ数と、それぞれの毎秒トークン数（例：8:55, 64:31）';
    case 'factors':
      return `コンマで区切った${what.count}個の数、または空欄`;
    case 'sentence':
      return `${numberFormat('ja').format(what.most)}文字以内の文`;
    case 'word':
      return '小文字、数字、ピリオド、ハイフン、スラッシュからなる名前';
    case 'date':
      return '日付（例：2026-11-22）';
    case 'options':
      return `最大${what.most}個のモデル（それぞれopenai/gpt-4oやopenai/gpt-4o@batchのようなID）`;
  }
};

/** Why something could not be read at all. */
const unreadable: Readonly<Record<Unreadable, (most?: number) => string>> = {
  'no-object': () => 'シナリオはオブジェクトでなければなりません',
  'other-version': () => 'この版が読み取れるのはバージョン1のシナリオです',
  'too-long': (most = 0) => `${numberFormat('ja').format(most)}文字を超えています`,
  'no-json': () => 'JSONではありません',
};

/** What could not be read, and what cannot be priced, in Japanese. */
export const problems: Pick<LaterWords, 'wanted' | 'problem'> = {
  wanted,
  problem: (found, attribute) => {
    switch (found.code) {
      case 'bad-value':
        return `${attribute === undefined ? found.field : `属性${attribute}`}に指定できるのは${wanted(found.wanted)}です。「${found.got}」は使えないため、直前の有効な値を保持します。`;
      case 'unknown-field':
        return `「${found.field}」という項目はありません${found.near ? `。「${found.near}」のことですか？` : ''}`;
      case 'unreadable':
        return `「${found.got}」を読み取れませんでした：${unreadable[found.why](found.most)}。`;
    }
  },
};
