import type { LaterWords } from '../language.ts';

/** Ways to charge, in Japanese. */
export const dimensions: LaterWords['dimensions'] = {
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
export const rateUnits: LaterWords['rateUnits'] = {
  usdPerMillionTokens: '100万トークンあたり',
  usdPerThousandCalls: '1,000回の呼び出しあたり',
  usdPerImage: '画像1枚あたり',
  usdPerMillionPixels: '100万ピクセルあたり',
  usdPerMillionCharacters: '100万文字あたり',
  usdPerMinute: '1分あたり',
  usdPerMillionTokenHours: '100万トークン時間あたり',
};

/** What is said of a predicted speed that goes beyond what was measured. */
export const extrapolated = 'この種類のアクセラレーター、数値精度、または投機的デコードを測定した実行はありません。';

/** What is said of options that are own servers or several together, and where something is opened: how a price adds up, how a number is worked out, what a person knows of an option, in Japanese. */
export const opened: Pick<LaterWords, 'optimistic' | 'fleet' | 'extrapolated' | 'dimensions' | 'rateUnits' | 'dimension' | 'count' | 'rate' | 'amount' | 'perQueryTotal' | 'result' | 'perQueryAmount' | 'perRightAmount' | 'between' | 'published' | 'measuredBy' | 'yourNumbers' | 'evaluation' | 'guess' | 'effort' | 'effortAssumed' | 'effortUnmeasured' | 'budgetChoice' | 'lines' | 'weeklyMean' | 'expectation' | 'exact' | 'assumedRate' | 'aboveTokens' | 'source' | 'otherDefaults' | 'otherDefault' | 'replica' | 'licenceLimits' | 'perMonthTotal' | 'perQuery'> = {
  dimensions,
  rateUnits,
  optimistic: {
    'independent-errors': '上限：モデルが互いに別のクエリで誤ると仮定',
    'perfect-check': '上限：検査が一方の側では決して誤らないと仮定',
    oracle: '上限：どれが正解するか事前に分かると仮定',
    'independent-outages': '上限：提供元が別々の時に停止すると仮定',
  },
  fleet: (needed, spare, gpus, device) => `ピーク用レプリカ${needed}、予備${spare}：${device} × ${gpus}`,
  extrapolated,
  dimension: '課金対象',
  count: '数量',
  rate: '単価',
  amount: '金額',
  perQueryTotal: '1クエリ',
  result: (text) => `= ${text}`,
  perQueryAmount: (usd) => `1クエリあたり${usd}`,
  perRightAmount: (usd) => `正解1件あたり${usd}`,
  between: (low, high) => `トークナイザーの幅では${low}〜${high}`,
  published: '計算式：',
  measuredBy: (name, date) => `${name}、${date}測定`,
  yourNumbers: (name) => `${name}について分かっていること`,
  evaluation: 'ご自身の評価：正解',
  guess: 'または推測',
  effort: '推論強度',
  effortAssumed: (effort) => `指定なし：${effort}（仮定）`,
  effortUnmeasured: (effort) => `${effort}（未測定）`,
  budgetChoice: (tokens) => `思考${tokens}トークン`,
  lines: (name) => `${name}の1クエリの費用`,
  weeklyMean: '価格が週の中で変わります。これは利用時間帯の平均です。',
  expectation: '期待値です：数量は平均値です。',
  exact: 'この数量については最後の桁まで正確です。',
  assumedRate: (as, source) => `提供元の規則により「${as}」として課金（${source}）`,
  aboveTokens: (tokens) => `${tokens}トークンを超えるプロンプトの単価`,
  source: (source, checked) => `${source}、${checked}確認`,
  otherDefaults: 'ほかに前提とした値',
  otherDefault: (label, value, why) => `${label}：${value}（${why}）`,
  replica: (batch, tokensPerSecond) => `レプリカごとに同時に最大${batch}件、その場合ユーザーごとに毎秒${tokensPerSecond}トークン（予測値）`,
  licenceLimits: (licence, limits) => `${licence}：${limits}`,
  perMonthTotal: '1か月',
  perQuery: '1クエリあたり',
};
