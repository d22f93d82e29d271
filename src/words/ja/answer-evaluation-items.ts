import type { Sentences } from '../../core/answers/answer.ts';
import type { EvaluationItemsCodes } from '../../core/answers/evaluation-items/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  worth: ({ items, net, first, second, stake }) => `${first}と${second}をさらに${items}件で評価してください。誤答1件の損失が${stake}なら、費用を引いても${net}の利益が残ります。`,
  'not-worth': ({ winner, other, stake }) => `誤答1件の損失が${stake}なら、項目を増やしても費用に見合いません。${winner}を選んでください。${other}に変わることはまれです。`,
  'worth-up-to': ({ items, price, first, second, stake }) => `回答以外の費用が1件${price}未満なら、${first}と${second}をさらに${items}件で評価してください。誤答1件の損失が${stake}の場合、それが項目の価値です。`,
  sizes: ({ first, second, points, shared, each }) => `${first}と${second}を、両者の差の${points}で区別するには、両方が答える項目が${shared}件、または別々の項目が各${each}件必要です。`,
  'equal-rates': ({ first, second, points, shared }) => `分かっている限り、${first}と${second}の正解の頻度は同じです。両方が答える項目が${shared}件あれば、${points}の差が分かります。`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about evaluation items, in Japanese. */
export const evaluationItemsSentences: Sentences<EvaluationItemsCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'no-option': () => '評価するものがありません。価格の分かる選択肢がないためです。',
  'one-option': ({ option, items, precision }) => `${items}件あれば、${option}の正解率がおよそ±${precision}の精度で分かります。選択肢が1つなら、ほかに決めることはありません。`,
  'rates-unknown': ({ first, second, points, shared, each }) => `正解の頻度は不明です。${first}と${second}の${points}の差を知るには、両方が答える項目が最大${shared}件、または別々の項目が各${each}件必要です。`,
  'rates-unknown-matter': ({ first, second, points, shared, each, stake }) => `正解の頻度は不明です。誤答1件の損失が${stake}なら、${first}は${second}を${points}上回れば見合います。それを知るには、両方が答える項目が最大${shared}件、または別々の項目が各${each}件必要です。`,
  ahead: ({ better, other, points }) => `${better}は${other}を${points}上回っています。`,
  'ahead-between': ({ better, other, points, from, until }) => `${better}は${other}を${points}上回っています。実際の差は${from}から${until}までのどこかです。`,
  'shared-or-each': ({ shared, each }) => `その差だけを示すには、両方が答える項目が${shared}件、または別々の項目が各${each}件必要です。`,
  'shows-now': ({ items, points }) => `今ある${items}件で分かるのは、およそ${points}以上の差です。`,
  'knowing-all': ({ usd, queries }) => `どちらが優れているかを確実に知ることの価値は、${queries}クエリで${usd}です。`,
  'costs-in-all': ({ usd, each }) => `費用は${usd}、両方の回答を含めて1件${each}です。`,
  'while-queries': ({ queries, months }) => `選択の対象が${queries}で、${months}続くこと。`,
  'while-alike': ({ discordant }) => `一方だけが正解する項目がおよそ${discordant}であること：同じ項目で誤りやすいため、仮定です。`,
  'while-counted': ({ discordant }) => `一方だけが正解する項目が${discordant}であること：数えたとおりです。`,
  'turn-stake': ({ at, other }) => `誤答1件の損失が${at}になると、選択は${other}に変わります。`,
  'pays-from-queries': ({ queries }) => `項目を増やすことは、${queries}から見合います。`,
  'pays-below-price': ({ price }) => `項目を増やすことは、1件${price}未満である限り見合います。`,
  'evaluate-shared': ({ items, first, second }) => `${first}と${second}に同じ${items}件の項目に答えさせ、項目ごとにどちらが正解したかを記録してください。`,
  'evaluate-own': ({ items, options }) => `ご自身のクエリ${items}件で${options}を評価してください。`,
  'find-stake': ({ flip }) => `誤答1件の損失が${flip}より大きいか小さいかを調べてください。選択はそこで変わります。`,
  'find-stake-any': () => '誤答1件の損失を調べてください。それが分かって初めて項目の価値が決まります。',
  probability: ({ winner, probability }) => `${winner}のほうが優れた選択である確率は${probability}です。`,
  'probability-on': ({ winner, probability, benchmark }) => `${benchmark}では、ご自身の用途のために5ポイントのばらつきを加えて、${winner}のほうが優れた選択である確率は${probability}です。`,
  overlaps: ({ first, second }) => `${first}と${second}の区間は重なっています。`,
  'no-items': () => '正解率が何件に基づくかは入力されていません。',
  'by-guess': () => '正解率は推測です。',
  'missing-stake': ({ field }) => `誤答1件の損失（「${field}」）。`,
  'missing-item-price': ({ field }) => `項目1件の費用（「${field}」）。`,
  'missing-rates': ({ options }) => `${options}の正解の頻度。`,
  'missing-wait': ({ options }) => `${options}の所要時間。`,
};
