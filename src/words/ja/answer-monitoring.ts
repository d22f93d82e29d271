import type { Sentences } from '../../core/answers/answer.ts';
import type { MonitoringCodes } from '../../core/answers/monitoring/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  judge: ({ items, share, usd, rise, price }) => `週に${items}件の回答（全体の${share}）を、月${usd}で判定モデルに見せてください。${rise}の増加が1週間以内に分かり、ラベル1件が${price}を超える限り、人が読むより安くなります。`,
  'judge-or-people': ({ items, share, usd, rise, price }) => `週に${items}件の回答（全体の${share}）を、月${usd}で判定モデルに見せてください。${rise}の増加が1週間以内に分かります。ラベル1件が${price}未満なら、代わりに人が読んでください。`,
  people: ({ items, share, usd, rise, price }) => `週に${items}件の回答（全体の${share}）を、月${usd}で人が読んでください。${rise}の増加が1週間以内に分かり、ラベル1件が${price}未満である限り、判定モデルより安くなります。`,
  'people-at-any-price': ({ items, share, rise }) => `${rise}の増加を1週間以内に知る必要があるなら、週に${items}件の回答（全体の${share}）を人が読んでください。それができる判定モデルは知られていません。`,
  'too-few': ({ items, rise, weeks }) => `回答が少なく、${rise}の増加には1週間では気づけません。${items}件が必要で、すべての回答を判定しても${weeks}週間かかります。`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about monitoring, in Japanese. */
export const monitoringSentences: Sentences<MonitoringCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'no-queries': () => 'クエリがないため、クエリが来るまで監視するものはありません。',
  'no-rise': ({ rise }) => `${rise}の増加は監視できません。探すには小さすぎるか、全回答を超えています。`,
  'rate-unknown': ({ items, share, rise }) => `誤答の頻度は数えられていません。それがいくらであっても、人が週に${items}件の回答（全体の${share}）を読めば、${rise}の増加が1週間以内に分かります。`,
  'rate-unknown-too-few': ({ items, rise, weeks }) => `誤答の頻度は数えられていません。${rise}の増加を知るには${items}件の回答が必要なことがあり、すべての回答を読んでも${weeks}週間かかります。`,
  'costs-now': ({ evaluation, monitoring, share }) => `現在、評価は月${evaluation}、監視は月${monitoring}で、合わせて請求額の${share}です。`,
  'adds-to-bill': ({ usd, share }) => `この標本で月${usd}増え、それを含む請求額の${share}になります。`,
  'judge-sees': ({ from, to }) => `判定モデルが誤りとするのは、ふだんは${from}、その増加の後は${to}で、正解も混じります。そのため人より多くの回答を見る必要があります。`,
  'judge-useless': ({ catches, passes }) => `誤答の${catches}を捕らえ正解の${passes}を通す判定モデルでは、そのような増加は分かりません。`,
  'people-need': ({ items, share }) => `人なら週に${items}件の回答（全体の${share}）を読む必要があります。`,
  'judge-needs': ({ items, share, usd }) => `判定モデルなら週に${items}件の回答（全体の${share}）を月${usd}で見る必要があります。`,
  'while-usual': ({ rate }) => `ふだんの誤答が回答の${rate}であること。`,
  'while-judge': ({ catches, passes }) => `判定モデルが誤答の${catches}を捕らえ、正解の${passes}を通すこと。`,
  'people-below': ({ price }) => `ラベル1件が${price}未満なら、人が読むほうが安くなります。`,
  'judge-above': ({ price }) => `ラベル1件が${price}を超えるなら、判定モデルのほうが安くなります。`,
  'half-rise': ({ rise, items }) => `${rise}の増加に気づくには、週に${items}件の回答が必要です。`,
  'every-answer-below': ({ queries }) => `${queries}を下回ると、すべての回答を判定しても1週間では足りません。`,
  'read-weekly': ({ items }) => `今週から始めてください：無作為に選んだ${items}件の回答を読み、誤答の割合を記録します。`,
  'judge-weekly': ({ items }) => `今週から始めてください：無作為に選んだ${items}件の回答を判定させ、誤りとされた割合を記録します。`,
  'count-items': ({ items }) => `まずご自身の回答${items}件を人に判定させ、ふだんの誤答の割合を把握してください。`,
  'measure-judge': ({ answers }) => `判定モデルが見た回答${answers}件（誤りとしたものと通したもの）を人に判定させてください。何を捕らえるかは仮定です。`,
  'counted-on': ({ rate }) => `ふだんの誤答の割合は${rate}です。`,
  'not-counted': () => '誤答はまだ数えられていません。',
  'no-interval': () => '何件の回答を数えたか入力されていないため、ふだんの割合はその前後のどこかです。',
  'by-guess': () => 'ふだんの誤答の割合は推測です。',
  'on-benchmark': ({ benchmark }) => `ふだんの割合は${benchmark}のもので、ご自身の回答のものではありません。`,
  'judge-assumed': ({ catches, passes }) => `判定モデルの働きは仮定です：誤答の${catches}を捕らえ、正解の${passes}を通します。`,
  'missing-rate': ({ field }) => `誤答の頻度（「${field}」）。`,
  'missing-items': ({ field }) => `それを数えた回答の件数（「${field}」）。`,
  'missing-label-price': ({ field }) => `人が回答1件を判定する費用（「${field}」）。`,
  'missing-bill': () => '1か月の費用：計算できませんでした。',
  'missing-prices': () => '監視対象の一部に価格がありません：請求額は下限です。',
};
