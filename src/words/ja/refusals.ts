import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { LaterWords } from '../language.ts';
import { dimensions } from './opened.ts';

/** A short sentence for an option that cannot be priced, in Japanese; the message has the detail. */
export const refusals: LaterWords['refusals'] = {
  'unknown-rate': (details) => `${details['axis'] ? `${String(details['axis'])}での` : ''}${details['dimension'] ? `${dimensions[details['dimension'] as DimensionName]}の` : ''}単価が不明です。`,
  'not-offered': (details) => `${details['axis'] ? `${String(details['axis'])}では` : ''}提供されていません。`,
  'undefined-together': () => 'これらの設定には個別の価格がありますが、すべてを組み合わせた単価は不明です。',
  'no-price': (details) => (details['device'] ? `カタログには${String(details['device'])}（${String(details['rental'])}）の日付つきの価格がありません。@2.5usdのようにご自身の価格を指定してください。` : 'この日の価格は不明です。'),
  'unknown-offer': (details) => `「${String(details['name'] ?? '')}」というモデルはありません。`,
};
