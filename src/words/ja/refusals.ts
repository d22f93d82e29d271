import type { ErrorDetails } from '../../core/errors.ts';
import type { HostRefusal } from '../../core/hosting/replica.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { LaterWords } from '../language.ts';
import { numberFormat } from '../number-format.ts';
import { dimensions } from './opened.ts';

const gigabytes = (bytes: ErrorDetails[string]): string => numberFormat('ja', { maximumFractionDigits: 1 }).format(Number(bytes) / 1e9);
const speed = (perSecond: ErrorDetails[string]): string => numberFormat('ja', { maximumFractionDigits: 1 }).format(Number(perSecond));

/** Why servers of one's own cannot serve. */
const cannotHost: Readonly<Record<HostRefusal, (details: ErrorDetails) => string>> = {
  'parameters-underivable': () => 'このウェイトのアテンションのパラメーター数は導かれていません。',
  'cache-underivable': () => 'このウェイトのキャッシュの大きさは導かれていません。',
  'no-bandwidth': () => 'デバイスのメモリ帯域幅が不明です。',
  'no-flops': () => 'デバイスの演算性能が不明です。',
  'no-link': () => 'デバイス間の接続速度が不明です。',
  'too-large': ({ needed, usable }) => `収まりません。各GPUに${gigabytes(needed)}GB必要ですが、使えるのは${gigabytes(usable)}GBです。`,
  'too-slow': ({ tokensPerSecond }) => `1ユーザーの速度は毎秒${speed(tokensPerSecond)}トークンで、求める下限に届きません。`,
  overloaded: () => 'レプリカをいくつ用意しても、この負荷をさばけません。',
};

/** A short sentence for an option that cannot be priced, in Japanese; the message has the detail. */
export const refusals: LaterWords['refusals'] = {
  'unknown-rate': (details) => `${details['axis'] ? `${String(details['axis'])}での` : ''}${details['dimension'] ? `${dimensions[details['dimension'] as DimensionName]}の` : ''}単価が不明です。`,
  'not-offered': (details) => `${details['axis'] ? `${String(details['axis'])}では` : ''}提供されていません。`,
  'undefined-together': () => 'これらの設定には個別の価格がありますが、すべてを組み合わせた単価は不明です。',
  'no-price': (details) => (details['device'] ? `カタログには${String(details['device'])}（${String(details['rental'])}）の日付つきの価格がありません。@2.5usdのようにご自身の価格を指定してください。` : 'この日の価格は不明です。'),
  'unknown-offer': (details) => `「${String(details['name'] ?? '')}」というモデルはありません。`,
  'cannot-host': (details) => cannotHost[details['reason'] as HostRefusal](details),
};
