import type { LaterWords } from '../language.ts';
import { answerFieldWords } from './answer-fields.ts';
import { formChoices, formFields } from './form.ts';
import { curves, overTimeFields } from './over-time.ts';
import { stakeChoices, stakeFieldWords } from './stakes.ts';

/** The fields of a scenario, in Japanese, by their name in the field table. */
export const fields: LaterWords['fields'] = {
  ...formFields,
  ...overTimeFields,
  ...stakeFieldWords,
  ...answerFieldWords,
  date: { label: '価格の基準日', hint: '' },
  preset: { label: 'ワークロード', hint: '出発点の数値' },
  systemTokens: { label: 'システムプロンプトとツール', hint: 'トークン数、毎回同じ', short: 'システム' },
  retrievedTokens: { label: '検索で得た文章', hint: '1クエリあたりのトークン数', short: '検索文' },
  toolTokens: { label: 'ツールの結果', hint: '以後の呼び出しごとのトークン数', short: 'ツール' },
  reasoningTokens: { label: '非表示の推論', hint: '推論するモデルの、呼び出しごとのトークン数', short: '推論', none: '不明' },
  imageTokens: { label: '画像', hint: '1クエリあたりのトークン数、提供元の数え方', short: '画像' },
  audioTokens: { label: '音声', hint: '1クエリあたりのトークン数、提供元の数え方', short: '音声' },
  videoTokens: { label: '動画', hint: '1クエリあたりのトークン数、提供元の数え方', short: '動画' },
  webSearches: { label: 'Web検索', hint: '1クエリあたり', short: 'Web検索' },
  fileSearches: { label: 'ファイル検索', hint: '1クエリあたり', short: 'ファイル検索' },
  tokenizer: { label: '数え方', hint: 'どのトークナイザーで数えたか' },
  callsPerTurn: { label: 'クエリごとの呼び出し', hint: '順に行う回数（エージェントのステップ）', short: '呼び出し' },
  turnsPerConversation: { label: 'ターン', hint: '1会話あたりのクエリ数', short: 'ターン' },
  historyTokens: { label: '再送する履歴', hint: '過去のターンのトークン数の上限', short: '履歴', none: 'すべて' },
  caching: { label: 'キャッシュ', hint: 'キャッシュの割合の求め方' },
  cacheWriteShare: { label: 'キャッシュに書く', hint: 'プロンプトに対する割合', short: '書き込み' },
  lateShare: { label: '間に合わない', hint: 'キャッシュ失効後の呼び出しの割合', short: '失効後' },
  failureShare: { label: '失敗した試行', hint: '課金されるが使えない', short: '失敗' },
  mostAttempts: { label: '試行回数', hint: '呼び出しごとの上限', short: '試行' },
  inputCv: { label: 'プロンプト長のばらつき', hint: '標準偏差÷平均', short: '入力' },
  outputCv: { label: '回答長のばらつき', hint: '標準偏差÷平均', short: '出力' },
  batchShare: { label: 'バッチ送信', hint: 'クエリに対する割合。最長24時間', short: 'バッチ' },
  peakFactor: { label: 'ピーク係数', hint: '最も混む1分÷平均の1分', short: 'ピーク倍率' },
  latencySeconds: { label: '回答全体の期限', hint: '秒、100件中95件', short: '期限（秒）', none: '制限なし' },
  requestsPerMinute: { label: '毎分リクエスト数', hint: 'アカウントの上限', short: '毎分リクエスト', none: '制限なし' },
  tokensPerMinute: { label: '毎分トークン数', hint: 'アカウントの上限', short: '毎分トークン', none: '制限なし' },
};

/** The choices of a field that has some, by the field's name. */
export const choices: LaterWords['choices'] = {
  tokenizer: { o200k: 'o200kトークン', own: '各モデルの方式' },
  caching: { typed: '入力した割合', prefix: '共通の先頭部分', conversation: '会話' },
  ...formChoices,
  ...stakeChoices,
  curve: Object.fromEntries(Object.entries(curves).map(([name, { label }]) => [name, label])),
  counted: { daily: '1日に利用した人', monthly: '1か月に利用した人' },
  activeHours: { always: '全時間帯', office: '月〜金の9〜17時', 'business-days': '月〜金', evenings: '夜の18〜24時', typed: '入力した配分' },
};
