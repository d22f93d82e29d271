import type { Words } from '../language.ts';

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
