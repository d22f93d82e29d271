import type { AdaptCodes, Approach } from '../../core/answers/adapt/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { ofBoth, ofEach } from '../sentence-tables.ts';

const NAMES: Readonly<Record<Approach, string>> = { prompt: '長いプロンプト', retrieval: '検索', tuning: 'ファインチューニング' };

/** The sentences about retrieval, tuning and longer prompts, in Japanese. */
export const adaptSentences: Sentences<AdaptCodes> = {
  ...ofEach('cheapest', NAMES, (way, { month, queries }) => `${queries}では${way}が月${month}で最も安くなります。正解の頻度が同じならこれを選んでください。それは測定されていません。`),
  ...ofEach('only', NAMES, (way, { month, queries }) => `入力されている方法は${way}だけです：${queries}で月${month}。選ぶには別の方法も入力してください。`),
  ...ofEach('best', NAMES, (way, { month, queries, stake }) => `${queries}、誤答1件の損失が${stake}で、入力された正解率が正しければ、${way}（月${month}）を選んでください。`),
  ...ofEach('costs', NAMES, (way, { query, month }) => `${way}は1クエリあたり${query}、月${month}です。`),
  ...ofEach('once', NAMES, (way, { usd, months }) => `そのうち${way}の初期費用は${usd}で、${months}に配分しています。`),
  ...ofEach('turn-above', NAMES, (way, { queries }) => `${queries}を超えると${way}のほうが安くなります。`),
  ...ofEach('turn-below', NAMES, (way, { queries }) => `${queries}を下回ると${way}のほうが安くなります。`),
  ...ofEach('if-right', NAMES, (way, { points }) => `${way}の正解率が${points}高ければ、元が取れます。`),
  ...ofEach('lower-bound', NAMES, (way) => `${way}の費用には価格のない部分があるため、下限です。`),
  ...ofBoth('after', NAMES, NAMES, (way, other, { queries }) => `${queries}から、${way}は${other}より安くなります。`),
  ...ofBoth('never', NAMES, NAMES, (way, other) => `${way}が${other}より安くなることはありません：1クエリのコストが同じかそれ以上です。`),
  'nothing-known': () => 'まだどの方法も入力されていません。文書の数、または学習データを入力してください。',
  'cache-cuts': ({ from, to }) => `プロンプトキャッシュにより、長いプロンプトの1クエリは${from}から${to}に下がります。`,
  'tuned-never': () => 'プロンプトが短くなるだけではファインチューニングは見合いません：どれだけ短くしても、調整済みモデルの単価が高いためです。',
  'too-long': ({ tokens }) => `文書（${tokens}）はプロンプトに収まりません。`,
  'while-queries': ({ queries }) => `クエリ数がおよそ${queries}であること。`,
  'while-rates': () => '各方法の正解の頻度が入力どおりであること。',
  'while-as-right': () => 'どの方法も正解の頻度が同じであること。',
  'tuned-if-shorter': ({ tokens }) => `調整済みモデルのシステムプロンプトが${tokens}より短ければ、その1クエリのほうが安くなります。`,
  'measure-ways': ({ items }) => `同じ${items}件の質問に各方法で答えさせてください。どれの正解が多いかは誰も知りません。`,
  'measure-again': ({ items }) => `同じ${items}件の質問に各方法で答えさせてください。入力された正解率には件数の裏づけがありません。`,
  'not-measured': () => '各方法の正解の頻度は測定されていません。',
  'by-typed-rates': () => '正解率は件数なしで入力されています。',
  'missing-fields': ({ fields }) => `未入力の項目：${fields}。`,
  'missing-stake': ({ field }) => `誤答1件の損失（「${field}」）。`,
};
