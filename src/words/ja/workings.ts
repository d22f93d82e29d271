import type { LaterWords } from '../language.ts';
import { extrapolated } from './opened.ts';

/** What each number that can be asked about is, in Japanese. */
export const explained: LaterWords['explained'] = {
  cost: '1クエリのコスト',
  usdPerMonth: '1か月のコスト',
  firstWord: '最初の言葉が届くまで',
  latency: '回答全体が届くまで',
  reasoning: '1回の呼び出しの非表示の推論トークン',
  success: '正解の頻度',
  costPerSuccess: '正解1件のコスト',
};

/** The formula of each number. */
export const formulas: LaterWords['formulas'] = {
  hostedCost: '自社サーバーの月額 / 月間クエリ数',
  hostedMonth: '稼働レプリカ数 × 1レプリカのアクセラレーター数 × 1時間の価格 × 730.5時間 + 価格の分かるその他の費用',
  hostedTime: '予測した最初のトークンまでの時間 + (出力 − 1) × 1トークンの時間、レプリカの平均負荷で',
  together: '呼び出し回数 × 1クエリのコストの合計 + 全クエリに共通する費用',
  togetherTime: 'クエリがたどりうる経路ごとの割合と時間',
  togetherSuccess: '正解率、検査が捕らえる割合と通す割合、モデルの誤りの重なり',
  cost: '数量 × 単価を、クエリの呼び出しとその試行について合計',
  usdPerMonth: '1クエリのコスト × 月間クエリ数',
  attempts: '(1 − r^k) / (1 − r)',
  prefixHit: '1 − e^(−λτ)',
  firstWord: '最初のトークンまでの時間 + 推論 / 速度',
  latency: '最初のトークンまでの時間 + (推論 + 出力 − 1) / 速度を、呼び出しについて分布として合計',
  reasoning: '(最初の回答までの時間 − 推論なしの最初のトークンまでの時間) × 速度',
  success: '正解数 / 質問数、ウィルソンの95%区間つき',
  costPerSuccess: '1クエリのコスト / (正解率 × 応答した割合)',
};

/** What goes into a formula. */
export const whyNames: LaterWords['whyNames'] = {
  prompt: 'プロンプト',
  output: '出力',
  reasoning: '非表示の推論',
  calls: '呼び出し',
  attempts: '試行回数の平均',
  servedShare: '応答した割合',
  cost: '1クエリのコスト',
  queries: '月間クエリ数',
  prefixHit: '先頭部分がキャッシュに残る割合',
  arrivals: '毎秒クエリ数',
  lifetime: 'キャッシュの有効期間',
  failureShare: '失敗した試行',
  mostAttempts: '試行回数の上限',
  ttft: '最初のトークンまでの時間、p50',
  bareTtft: '推論なしの最初のトークンまでの時間',
  firstAnswer: '最初の回答までの時間',
  speed: '出力速度、p50',
  successRate: '正解率',
  right: '正解',
  asked: '質問数',
  lower: '95%区間の下端',
  upper: '上端',
  tokenFactor: 'o200kトークンあたりの独自トークン',
  timesAsked: '1クエリの呼び出し回数の平均',
  month: '1か月',
  replicas: 'ピーク用レプリカ',
  spare: '予備レプリカ',
  gpusEach: '1レプリカのアクセラレーター',
  gpuHour: '1台1時間',
  hoursUp: '稼働レプリカの平均',
  batch: '同時に処理する回答の上限',
  beside: 'モデル以外、1クエリ',
  meanSeconds: '平均時間',
};

/** A written number with its unit. */
export const whyUnits: LaterWords['whyUnits'] = {
  usd: (text) => text,
  usdPerMillion: (text) => `100万あたり${text}`,
  tokens: (text) => `${text}トークン`,
  tokensPerSecond: (text) => `毎秒${text}トークン`,
  seconds: (text) => `${text}秒`,
  share: (text) => text,
  count: (text) => text,
  perSecond: (text) => `毎秒${text}`,
};

/** What a number takes for granted. */
export const whyAssumptions: LaterWords['whyAssumptions'] = {
  'flat-week': '価格が週の中で変わります。負荷は利用時間帯に均等に分布すると仮定しています。',
  'token-factor-unknown': '同じ文章がこのモデルで何トークンになるかは公表されていません。o200kトークンあたり1と仮定し、幅は0.7〜1.3とします。',
  'token-factor-band': '同じ文章がこのモデルで何トークンになるかは、幅で分かっています。',
  'cache-lifetime': 'キャッシュの有効期間は仮定です。',
  'cache-not-offered': 'キャッシュの指定がありますが、このモデルにはその価格がありません。キャッシュからは何も読みません。',
  'cache-below-minimum': 'キャッシュの指定がありますが、プロンプトが提供元の最小の長さより短いため、キャッシュからは何も読みません。',
  'independent-attempts': '試行は互いに独立に失敗すると仮定しています。',
  'reasoning-unknown': '非表示の推論トークンは不明で、含めていません。これは下限です。',
  'reasoning-estimate': '非表示の推論は、別のプロンプトで測定した時間から求めています。',
  'no-load': 'リクエスト1件ずつの測定です。ご自身の負荷や制限は含まれません。',
  'hosts-median': '同じウェイトを提供する複数のホストの中央値で、この提供元自身の時間ではありません。',
  'percentiles-unknown': '測定されたのは中央値だけです。ばらつきは類似モデルのものです。',
  proxy: 'ベンチマークで用途を代用しています。どれだけ代わりになるかは不明で、区間はベンチマーク自身の件数だけに基づきます。',
  guess: '推測です。測定はされていません。',
  'no-interval': 'スコアが何件に対する割合か公表されていないため、区間はありません。',
  'via-weights': '同じウェイトを別の提供元で測定した値です。',
  'cost-held-fixed': '区間は正解率のものです。コストは確定として扱っています。',
  'predicted-speed': '速度は予測値で、測定値ではありません。予測に用いなかったモデルの実行の10回中9回は、1トークンの時間が予測の0.7〜1.42倍、最初のトークンまでの時間が0.4〜3倍に収まりました。',
  extrapolated,
  'no-prompt-cache': '自社サーバーのプロンプトキャッシュは計算に入れていません。',
  'hosting-unpriced': '人、ディスク、通信のいずれかに価格がまだなく、含まれていません。これは下限です。',
  'fewer-bits': '同じウェイトを別の提供元で測定した値です。より少ないビット数で動かすと劣ることがあります。',
  'rate-unknown': '次のモデルへ回す頻度は、誰も知らない正解率によります。これはかかる費用の最小です。',
  'independent-errors': 'モデルは互いに別のクエリで誤ると仮定しています。上限です。',
  'perfect-check': '検査は一方の側では決して誤らないと仮定しています。上限です。',
  oracle: 'どれが正解するか事前に分かると仮定しています。上限です。',
  'independent-outages': '提供元は別々の時に停止すると仮定しています。上限です。',
};
