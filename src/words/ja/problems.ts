import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { Words } from '../language.ts';
import { numberFormat } from '../number-format.ts';
import { dimensions } from './settings.ts';

type Wanted = Parameters<Words['wanted']>[0];

const amount = (value: number): string => numberFormat('ja').format(value);

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return `${amount(what.least)}から${amount(what.most)}までの${what.whole ? '整数' : '数'}${what.optional ? '、または空欄' : ''}`;
    case 'choice':
      return `${what.choices.join('、')}のいずれか`;
    case 'points':
      return '月とそのユーザー数（例：0:1000, 6:5000）';
    case 'speeds':
      return '同時に処理するクエリ数と、それぞれの毎秒トークン数（例：8:55, 64:31）';
    case 'factors':
      return `コンマで区切った${what.count}個の数、または空欄`;
    case 'sentence':
      return `${amount(what.most)}文字以内の文`;
    case 'word':
      return '小文字、数字、ピリオド、ハイフン、スラッシュからなる名前';
    case 'date':
      return '日付（例：2026-11-22）';
    case 'options':
      return `最大${what.most}個のモデル（それぞれopenai/gpt-4oやopenai/gpt-4o@batchのようなID）`;
  }
};

/** What could not be read, and what cannot be priced, in Japanese. */
export const problems: Pick<Words, 'wanted' | 'refusals' | 'problem'> = {
  wanted,
  refusals: {
    'unknown-rate': (details) => `${details['axis'] ? `${String(details['axis'])}での` : ''}${details['dimension'] ? `${dimensions[details['dimension'] as DimensionName]}の` : ''}単価が不明です。`,
    'not-offered': (details) => `${details['axis'] ? `${String(details['axis'])}では` : ''}提供されていません。`,
    'undefined-together': () => 'これらの設定には個別の価格がありますが、すべてを組み合わせた単価は不明です。',
    'no-price': (details) => (details['device'] ? `カタログには${String(details['device'])}（${String(details['rental'])}）の日付つきの価格がありません。@2.5usdのようにご自身の価格を指定してください。` : 'この日の価格は不明です。'),
    'unknown-offer': (details) => `「${String(details['name'] ?? '')}」というモデルはありません。`,
    'not-loaded': () => '計算する部分の読み込みを待っています。',
  },
  problem: (found, attribute) => {
    switch (found.code) {
      case 'bad-value':
        return `${attribute === undefined ? found.field : `属性${attribute}`}に指定できるのは${wanted(found.wanted)}です。「${found.got}」は使えないため、直前の有効な値を保持します。`;
      case 'unknown-field':
        return `「${found.field}」という項目はありません${found.near ? `。「${found.near}」のことですか？` : ''}`;
      case 'unreadable':
        return `「${found.got}」を読み取れませんでした：${found.why}。`;
    }
  },
};
