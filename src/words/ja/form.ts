import type { Words } from '../language.ts';

/** The fields that stand in the form before anything is unfolded, by their name in the field table, in Japanese. */
export const formFields: Words['fields'] = {
  options: { label: 'モデル', hint: '名前、提供元、IDで検索' },
  serviceTier: { label: 'サービスティア', hint: '応答に求める速さ' },
  inputTokens: { label: '入力トークン', hint: '1クエリあたり', short: '入力' },
  outputTokens: { label: '出力トークン', hint: '1回の呼び出しあたり', short: '出力' },
  cachedShare: { label: 'キャッシュから読む', hint: 'プロンプトに対する割合', short: 'キャッシュ' },
  queriesPerMonth: { label: 'クエリ', hint: '1か月あたり', short: '月間' },
  benchmark: { label: '品質の尺度', hint: '用途の代わりになるベンチマーク' },
  errorUsd: { label: '誤答1件の損失', hint: 'USD、正解との差', short: '誤答1件', none: '未入力' },
};

/** Their choices, by the field's name. */
export const formChoices: Words['choices'] = {
  serviceTier: { standard: '標準', batch: 'バッチ（最長24時間）', flex: 'Flex', priority: '優先', fast: '高速' },
  benchmark: { none: 'なし' },
};

/** The groups of the form, in order. */
export const groups: Words['groups'] = {
  what: '1クエリの内容',
  load: '使われ方',
  who: 'ユーザーと成長',
  quality: '正解の頻度',
  conversation: '会話とステップ',
  caching: 'キャッシュ',
  failures: '失敗',
  spread: '長さのばらつき',
  limits: '制限',
  around: 'モデルの周辺',
  money: 'お金',
  stakes: '結果の重み',
  reliability: '誤答',
  change: '変えられること',
  hosting: '自社サーバー',
};

/** The workloads to start from: the chip, and what it is in a sentence. */
export const presets: Words['presets'] = {
  chat: { label: 'チャット', task: 'チャット' },
  'support-bot': { label: 'サポートボット', task: 'サポートボット' },
  'rag-question': { label: 'RAG質問応答', task: '文書に基づく回答' },
  summarisation: { label: '要約', task: '要約' },
  'code-completion': { label: 'コード補完', task: 'コード補完' },
  'coding-agent': { label: 'コーディングエージェント', task: 'コーディングエージェント' },
  'extraction-in-batch': { label: 'バッチ抽出', task: '情報抽出' },
  'long-documents': { label: '長い文書', task: '長い文書' },
};
