import type { LaterWords } from '../language.ts';
import { decision } from './decision.ts';

type Deciding = LaterWords['decision'];

/** What was made of a question. */
const question: Omit<Deciding['question'], keyof typeof decision.question> = {
  assumedBy: {
    'daily-actives': 'ユーザーは1日に利用する人',
    'each-user': '1日の回数は1ユーザーあたり',
    'spread-over-users': '全クエリを全ユーザーで割る',
    'count-is-queries': 'この数はクエリ数',
    'per-month': '金額は1か月あたり',
    p95: '期限は95パーセンタイルに対するもの',
    'middle-of-range': '範囲は中央の値',
    'percent-faster': '「20% faster」は時間÷1.2',
    'times-more': '「3× more expensive」はコストが3倍',
    'times-less': '「3× cheaper」はコストが3分の1',
    'percent-is-points': '「5% more accurate」は5ポイント',
    'subject-first': '最初の選択肢のこと',
    'share-is-right': 'この割合は正解の頻度',
    'share-is-wrong': 'この割合は誤答の頻度',
    'rest-is-wrong': '正解でないものは誤答',
    'name-completed': '省略された名前を補完',
    'every-seller': 'このモデルのすべての提供元を選択肢に',
    'members-alone': '構成するモデル単独とも比較',
    board: 'サーバーに組み込まれるボード',
    accelerator: '指定がないためアクセラレーターを仮定',
    gpus: '収まる最少のGPU数',
    precision: '公開されている数値精度',
  },
  assumption: (label, text) => `${label}：${text}`,
  remove: (text) => `既定値に戻す：${text}`,
  unreadBy: {
    'unknown-words': '読み取れず',
    'ambiguous-name': 'この名前のモデルは複数あります',
    'unknown-model': 'カタログにないモデル',
    'not-sold': 'カタログ内に提供元のないオープンウェイト',
    currency: '他の通貨には為替レートが必要です。USDで書いてください',
    'out-of-range': 'ここでは意味をなさない数',
    'said-twice': '前に別の値があります。最初の値を使います',
    'no-number': 'どれだけか不明',
    'too-many-options': '並べられる数を超える選択肢',
  },
  unreadText: (words, why, candidates) => `「${words}」（${why}${candidates.length > 0 ? `：${candidates.join('、')}` : ''}）`,
  said: (understood, unreadCount) => `${understood}件を読み取りました${unreadCount > 0 ? `（${unreadCount}件は読み取れず）` : ''}。`,
};

const tradeOff: Deciding['tradeOff'] = {
  heads: { option: '選択肢', cost: '1,000クエリあたり', right: '正解', wait: '回答全体、p95', frontier: 'フロンティア上' },
  note: (right) => `${right}と1,000クエリあたりのコスト（対数）。線はお金で得られる範囲で、点が大きいほど時間がかかります`,
  rightOn: (benchmark) => `${benchmark}での正解`,
  right: '正解',
  readout: (name, right, usd, wait) => `${name}：正解${right}、1,000クエリあたり${usd}${wait === '' ? '' : `、${wait}`}`,
  only: (name) => `${name}が最も安く、最も優れています`,
  buys: (name, points, times, other) => `${name}は${other}の${times}倍の価格で、正解率が${points}ポイント高くなります`,
  middle: (name, gain, price) => `${name}は追加コストの${price}で、改善幅の${gain}を得られます`,
  yes: 'はい',
  no: 'いいえ',
  unknown: (names) => `正解率が不明、または別の方法で判定されたため、グラフに含まれません：${names}。`,
};

const matters: Deciding['matters'] = {
  onlyOne: (field) => `結論を変えうる入力は1つだけです：${field}`,
  some: (fields) => `結論を変えうる入力：${fields}`,
  none: (field) => `単独で結論を変える入力はありません。影響が最も大きいのは${field}です`,
  note: (second, first) => `1つの入力を下端または上端にしたとき、${second}が${first}より1,000クエリあたりいくら高くなるか（誤答の損失を含む）`,
  heads: { field: '入力', range: '範囲', low: '下端の場合', high: '上端の場合' },
  range: (low, high) => `${low}〜${high}`,
  rateOf: (name) => `${name}の正解率`,
  quoted: (field) => `「${field}」`,
  turn: '逆転',
  assumed: '範囲は仮定です：入力値の半分から2倍、誤答の損失は4分の1から4倍、正解率は評価の95%区間。',
  readout: (field, range, low, high) => `${field} ${range}：${low}〜${high}`,
};

const howSure: Deciding['howSure'] = {
  safe: (stake, share, name) => `${stake}では、${name}が最善である確率は${share}です`,
  turns: (name, usd) => `${usd}から${name}が最善である見込みが高くなります`,
  always: (name) => `損失の大きさにかかわらず、${name}が最善である見込みが高くなります`,
  note: '誤答1件の損失（対数）ごとの、最善の選択である確率。太い線が選ぶべきもの',
  noteProxy: (benchmark) => `誤答1件の損失（対数）ごとの、${benchmark}で最善の選択である確率`,
  heads: { stake: '誤答1件の損失', best: '選ぶもの' },
  readout: (stake, entries) => `${stake}の場合：${entries.join('、')}`,
  you: (usd) => `あなた：${usd}`,
  leftOut: (names) => `評価件数が不明なため除外：${names}。`,
};

const selfHost: Deciding['selfHost'] = {
  never: (own, api) => `${own}が${api}より安くなることはありません`,
  always: (own, api) => `${own}は表示したすべての量で${api}より安くなります`,
  from: (own, api, volume) => `${own}は月間${volume}クエリから${api}より安くなります`,
  sometimes: (own, api) => `${own}が${api}より安いのは一部の量だけです`,
  several: (own, api, volume) => `${own}と${api}は何度か逆転し、最後は月間${volume}クエリです`,
  note: '月間クエリ数ごとの月額（両軸とも対数）：自社サーバーは階段状、APIは直線',
  heads: { volume: '月間クエリ数' },
  volume: (count) => `月間${count}クエリ`,
  crossing: (volume) => `${volume}で逆転`,
  unpriced: '待機要員、ディスク、通信の費用は、入力した場合だけ自社サーバーの費用に含まれます。',
};

const peak: Deciding['peak'] = {
  within: (name, count, limit) => `ピーク時、${name}は${limit}以内に${count}答えます`,
  withinTwo: (name, count, limit, last, lastCount) => `ピーク時、${name}は${limit}以内に${count}、${last}は${lastCount}答えます`,
  everyWithin: (count, limit) => `ピーク時、どの選択肢も${limit}以内に${count}答えます`,
  whole: (name, time) => `ピーク時、${name}は100件中95件の回答全体を${time}以内に返します`,
  wholeTwo: (name, time, last, lastTime) => `ピーク時、${name}は100件中95件の回答全体を${time}以内に、${last}は${lastTime}以内に返します`,
  overloaded: (name) => `${name}はピークをさばけず、待つクエリが増え続けます`,
  of100: (count) => `100件中${count}件`,
  over: (count) => `100件中${count}件超`,
  under: (count) => `100件中${count}件未満`,
  note: '回答全体まで（太線）と最初の言葉まで（細線）の秒数（対数）：クエリの9割、濃い部分はその半分',
  loads: { mean: '平均の負荷', peak: '最も混む1分' },
  row: (name, load) => `${name}、${load}`,
  limit: (time) => `期限 ${time}`,
  grows: '待ち行列が伸び続ける',
  p95: (time) => `100件中95件が${time}以内`,
  heads: { option: '選択肢', firstWord: '最初の言葉、p50 / p95', whole: '回答全体、p50 / p95', within: '期限内' },
  readout: (row, parts) => `${row}：${parts.join('、')}`,
  firstWordTime: (times) => `最初の言葉 ${times}`,
  wholeTime: (times) => `回答全体 ${times}（p50 / p95）`,
  withinLimit: (count, limit) => `${limit}以内に${count}`,
  alike: '提供元の時間はリクエスト1件ずつの測定値で、どの時間帯でも同じというのは仮定です。',
  alikeOwn: 'ご自身の計測値がどの時間帯でも同じというのは仮定です。',
  predicted: '自社サーバーの時間は負荷ごとの予測値で、空きを待つ時間を含みます。',
  rateLimited: (name, share) => `レート制限により、${name}に届くのは最も混む1分の${share}です。届かない分は遅れとして数えます。`,
  unknown: (names) => `ピーク時の時間が不明なため、グラフに含まれません：${names}。`,
};

const ways: Deciding['ways'] = {
  title: 'ほかの構成',
  own: '自社GPUで動かす',
  weights: 'ウェイト',
  gpu: 'GPU',
  gpus: '台数',
  precision: '数値精度',
  price: 'USD、GPU1時間あたり',
  priceOfCatalogue: 'カタログの価格',
  together: '組み合わせ',
  way: '方法',
  first: '最初',
  second: '2番目',
  add: '追加',
  names: { cascade: 'カスケード：検査に落ちたら2番目へ', router: 'ルーター：どちらか一方へ', vote: '多数決：最初を3回', retry: '再試行：検査に通るまで最初を繰り返す', fallback: 'フォールバック：最初が停止中は2番目', review: '最初の回答を人が確認' },
};

const answer: Omit<Deciding['answer'], keyof typeof decision.answer> = {
  sure: { high: '確実', medium: 'ほぼ確実', low: '不確実', unknown: '確実さは不明' },
  sureHead: '確実さ',
  changeHead: '結論が変わる条件',
  nextHead: '次に測定すること',
  missingHead: '不足している情報',
  whyHead: '理由',
  whileHead: '成り立つ条件',
  workingsHead: '計算',
  working: (formula, option, inputs, result) => `${option === undefined ? '' : `${option}：`}${formula}：${inputs.join('、')} → ${result}`,
  input: (name, value) => `${name} ${value}`,
};

/** What is said of what was read of a question, in the panels about deciding and of more ways to serve, in Japanese. */
export const deciding: Deciding = { ...decision, question: { ...decision.question, ...question }, answer: { ...decision.answer, ...answer }, tradeOff, matters, howSure, selfHost, peak, ways };
