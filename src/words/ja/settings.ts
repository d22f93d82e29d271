import type { Words } from '../language.ts';

/** Ways to charge, in Japanese. */
export const dimensions: Words['dimensions'] = {
  input: '入力',
  cacheRead: 'キャッシュ読み取り',
  cacheWrite: 'キャッシュ書き込み',
  cacheWrite1h: 'キャッシュ書き込み（1時間）',
  inputAudio: '音声入力',
  cacheReadAudio: '音声のキャッシュ読み取り',
  inputImage: '画像入力',
  cacheReadImage: '画像のキャッシュ読み取り',
  inputVideo: '動画入力',
  cacheReadVideo: '動画のキャッシュ読み取り',
  output: '出力',
  reasoning: '推論',
  outputAudio: '音声出力',
  outputImage: '画像出力',
  request: 'リクエスト料金',
  webSearch: 'Web検索',
  fileSearch: 'ファイル検索',
  images: '画像',
  pixels: 'ピクセル',
  characters: '文字',
  audioSeconds: '音声の長さ',
  videoSeconds: '動画の長さ',
  cacheStorage: 'キャッシュ保存',
};

/** Units of rates. */
export const rateUnits: Words['rateUnits'] = {
  usdPerMillionTokens: '100万トークンあたり',
  usdPerThousandCalls: '1,000回の呼び出しあたり',
  usdPerImage: '画像1枚あたり',
  usdPerMillionPixels: '100万ピクセルあたり',
  usdPerMillionCharacters: '100万文字あたり',
  usdPerMinute: '1分あたり',
  usdPerMillionTokenHours: '100万トークン時間あたり',
};

/** How much a model was let think. */
export const efforts: Words['efforts'] = {
  none: 'なし',
  minimal: '最小',
  low: '低',
  medium: '中',
  high: '高',
  xhigh: '特高',
  max: '最大',
  on: 'あり',
  unstated: '記載なし',
};

/** Limits of an account. */
export const rateLimits: Words['rateLimits'] = {
  requestsPerMinute: '毎分リクエスト数',
  tokensPerMinute: '毎分トークン数',
  inputTokensPerMinute: '毎分入力トークン数',
  outputTokensPerMinute: '毎分出力トークン数',
};

/** Why an option cannot serve the feature as asked. */
export const infeasible: Words['infeasible'] = {
  context: ({ tokens, most }) => `長すぎます：呼び出しの95%は最大${tokens}トークンを要し、上限は${most}です`,
  'rate-limit': ({ times, limit }) => `ピークが${limit}の上限の${times}です`,
  'latency-limit': ({ seconds }) => `遅すぎます：p95が上限の${seconds}を超えています`,
  'batch-wait': ({ seconds }) => `バッチは24時間かかることがあり、上限は${seconds}です`,
  overloaded: () => 'ピークがレプリカの処理能力を超えています',
};

/** What is said of a predicted speed that goes beyond what was measured. */
export const extrapolated = 'この種類のアクセラレーター、数値精度、または投機的デコードを測定した実行はありません。';
