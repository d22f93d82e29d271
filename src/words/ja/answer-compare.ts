import type { CompareLead, RatedVerdicts, RequiredVerdicts } from '../../core/answers/compare/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { qualified, unqualified, type Qualifiers } from '../sentence-tables.ts';

/** Verdicts that rest on rates; the others of the table say the same on a benchmark, by a guess, or of those that are known. */
const rated: Sentences<RatedVerdicts> = {
  always: ({ winner }) => `誤答1件の損失にかかわらず${winner}を選んでください。ほかの選択肢は、損失がいくらでも価格に見合いません。`,
  equal: ({ options }) => `${options}のどれを選んでもかまいません。比べるのがコストと正解率だけなら、分かっている範囲で差はありません。`,
  'by-stake': ({ below, flip, above }) => `誤答1件の損失が${flip}未満なら${below}を、それを超えるなら${above}を選んでください。`,
  'by-stakes': ({ first, firstFlip, last, lastFlip }) => `誤答1件の損失が${firstFlip}未満なら${first}を、${lastFlip}を超えるなら${last}を選んでください。その間は、下に示す別の選択肢です。`,
  'at-stake-below': ({ winner, stake, until, next }) => `${winner}を選んでください。誤答1件の損失は${stake}で、${next}に変わるのは${until}を超える場合だけです。`,
  'at-stake-above': ({ winner, stake, from, previous }) => `${winner}を選んでください。誤答1件の損失は${stake}で、${previous}に変わるのは${from}以下の場合だけです。`,
  'at-stake-between': ({ winner, stake, from, until, previous, next }) => `${winner}を選んでください。誤答1件の損失は${stake}です。${from}以下なら${previous}、${until}を超えるなら${next}に変わります。`,
  stay: ({ current, stake, better, once, worth, months }) => `現在${current}を使っているなら、そのまま続けてください。誤答1件の損失が${stake}なら${better}のほうが優れていますが、${months}で浮くのは${worth}で、変更にかかる${once}に届きません。`,
};

/** Verdicts where too little is known of how often options are right. */
const required: Sentences<RequiredVerdicts> = {
  'cheapest-at-stake': ({ winner, stake }) => `誤答1件の損失が${stake}である限り${winner}を選んでください。ほかの選択肢の追加費用は、すべて正解でも取り戻せません。`,
  requirement: ({ dearer, perMonth, cheaper, times, stake }) => `${dearer}は${cheaper}より月${perMonth}高くなります。誤答1件の損失が${stake}なら、正解の増加が${hundred(times)}を上回る場合に見合います。正解の頻度は不明です。`,
  'requirement-open': ({ dearer, perMonth, cheaper, atOne, atFive }) => `${dearer}は${cheaper}より月${perMonth}高くなります。見合うのは、正解が${hundred('1')}多く誤答1件の損失が${atOne}を超える場合、または${hundred('5')}多く${atFive}を超える場合です。正解の頻度は不明です。`,
  'requirement-many': ({ cheapest, stake }) => `誤答1件の損失が${stake}で、それに見合うだけ正解の多い選択肢がほかになければ、最も安い${cheapest}を選んでください。正解の頻度については情報が足りません。`,
  'requirement-many-open': ({ cheapest }) => `見合うだけ正解の多い選択肢がほかになければ、最も安い${cheapest}を選んでください。正解の頻度については情報が足りません。`,
  'requirement-equal': ({ options }) => `${options}のコストは同じです。正解の多いほうを選んでください。正解の頻度は不明です。`,
};

const ORIGINS: Qualifiers<'' | '-by-proxy' | '-by-guess'> = {
  '': unqualified,
  '-by-proxy': (said) => (texts) => `${texts['benchmark']}（用途の代わりにすぎません）の結果では：${said(texts)}`,
  '-by-guess': (said) => (texts) => `推測した正解率が正しければ：${said(texts)}`,
};
const PARTS: Qualifiers<'' | '-of-known'> = { '': unqualified, '-of-known': (said) => (texts) => `${said(texts)}情報が足りないため除外：${texts['unknown']}。` };
const BOUNDS: Qualifiers<'' | '-at-least'> = { '': unqualified, '-at-least': (said) => (texts) => `数えられているコストの範囲では：${said(texts)}` };

const verdicts = qualified({ ...qualified(qualified(rated, ORIGINS), PARTS), ...required }, BOUNDS) as unknown as Pick<Sentences<CompareLead>, Verdict>;

type Verdict = { readonly [Code in keyof CompareLead]: Code extends keyof RatedVerdicts | keyof RequiredVerdicts | `${string}-by-proxy` | `${string}-by-guess` | `${string}-of-known` | `${string}-at-least` ? Code : never }[keyof CompareLead];

const cascaded = ({ first, second }: Readonly<Record<'first' | 'second', string>>): string => `まず${first}に尋ね、検査に落ちた回答だけ${second}に尋ねる方法`;

/** What a cascade takes for granted. */
const taken = ({ catches, passes, check, phi }: Readonly<Record<'catches' | 'passes' | 'check' | 'phi', string>>): string =>
  `前提は、誤答の${catches}をはじき正解の${passes}を通す検査（1クエリあたり${check}）と、誤りの相関${phi}です。いずれも仮定であり、測定値ではありません。`;

/** What the answer to "which option?" leads with: the verdict and why, in Japanese. */
export const compareLead: Sentences<CompareLead> = {
  ...verdicts,

  'no-option': () => '選べるものがありません。価格の分かる選択肢がないためです。',
  'none-qualifies': () => '制限を満たす選択肢がありません。制限を緩めるか、選択肢を追加してください。',
  'only-one': ({ option, perMonth }) => `選択肢は${option}（月${perMonth}）だけです。比べるには、もう1つ追加してください。`,
  'only-one-qualifies': ({ option, perMonth }) => `${option}（月${perMonth}）を選んでください。制限を満たす唯一の選択肢です。`,
  'wait-unknown': ({ options }) => `待ち時間に損失がある限り選べません。${options}の所要時間は測定されていません。`,
  'relative-always': ({ winner }) => `入力された比率が正しければ、誤答1件の損失にかかわらず${winner}を選んでください。あらゆる点で同等以上です。`,
  'relative-equal': ({ options }) => `入力された比率が正しければ、${options}のどれを選んでもかまいません。入力された内容に差はありません。`,
  'relative-flip': ({ above, multiple, other }) => `誤答1件の損失がBの1クエリのコストの${multiple}を超えるなら${above}を、それ以下なら${other}を選んでください。`,
  'relative-at-stake': ({ above, stake, usd, other, multiple }) => `誤答1件の損失が${stake}なら、Bの1クエリのコストが${usd}未満である限り${above}を、それを超えるなら${other}を選んでください。分かれ目は、Bの1クエリのコストの${multiple}です。`,
  'relative-requirement': ({ dearer, cheaper, atOne, atFive }) => `${dearer}が見合うのは、${cheaper}より正解が${hundred('1')}多く誤答1件の損失がBの1クエリのコストの${atOne}を超える場合、または${hundred('5')}多く${atFive}を超える場合です。正解の頻度は入力されていません。`,
  'relative-waits-only': ({ faster }) => `コストと正解率が同じなら${faster}を選んでください。入力されたのは所要時間だけです。`,
  'relative-cost-unknown': ({ better, points, perStake }) => `${better}の正解率は${points}高くなります。1クエリのコストが、誤答で余計に失う額の${perStake}未満である限り見合います。コストは入力されていません。`,

  'excluded-context': ({ option }) => `${option}は対象外です：最も長いクエリがコンテキストに収まりません。`,
  'excluded-rate-limit': ({ option }) => `${option}は対象外です：レート制限によりピークをさばけません。`,
  'excluded-latency-limit': ({ option }) => `${option}は対象外です：期限を過ぎる回答が多すぎます。`,
  'excluded-batch-wait': ({ option }) => `${option}は対象外です：バッチは最長24時間かかり、期限を超えます。`,
  'excluded-region': ({ option }) => `${option}は対象外です：データを置けるリージョンの外で呼び出されます。`,
  'excluded-success-rate': ({ option }) => `${option}は対象外です：正解率が求める水準に届きません。`,
  'excluded-overloaded': ({ option }) => `${option}は対象外です：ピークがレプリカの処理能力を超えます。`,

  'costs-more': ({ dearer, perMonth, cheaper }) => `${dearer}は${cheaper}より月${perMonth}高くなります。`,
  'costs-more-right-more': ({ dearer, perMonth, cheaper, times }) => `${dearer}は${cheaper}より月${perMonth}高く、正解は${hundred(times)}多くなります。`,
  'costs-more-right-less': ({ dearer, perMonth, cheaper, times }) => `${dearer}は${cheaper}より月${perMonth}高く、正解は${hundred(times)}少なくなります。`,
  'costs-more-right-alike': ({ dearer, perMonth, cheaper }) => `${dearer}は${cheaper}より月${perMonth}高く、正解の頻度は同じです。`,
  'costs-alike-right-more': ({ better, other, times }) => `${better}は${other}と同じコストで、正解は${hundred(times)}多くなります。`,
  'right-more': ({ better, other, times }) => `${better}は${other}より正解が${hundred(times)}多くなります。`,
  'waiting-counted': ({ second }) => `このコストには待ち時間を1秒${second}として含めています。`,
  'waits-longer': ({ slower, seconds, faster }) => `${slower}では、ユーザーは${faster}より平均で${seconds}長く待ちます。`,
  margin: ({ winner, second, perQuery, perMonth }) => `誤答の損失も含めると、${winner}は${second}より1クエリあたり${perQuery}（月${perMonth}）安くなります。`,
  'wins-below': ({ option, until }) => `${option}は誤答1件の損失が${until}まで最善です。`,
  'wins-between': ({ option, from, until }) => `${option}は誤答1件の損失が${from}から${until}まで最善です。`,
  'wins-above': ({ option, from }) => `${option}は誤答1件の損失が${from}を超えると最善です。`,
  dominated: ({ loser, by }) => `${loser}は対象外です：${by}はコストが同じかそれ以下で、正解の頻度も劣りません。`,
  'dominated-by-mix': ({ loser, first, second }) => `${loser}はどの損失額でも最善になりません：常に${first}か${second}が上回ります。`,
  'dominated-many': ({ count }) => `ほかの${count}個は、どの損失額でも最善になりません。`,
  'same-as': ({ option, others }) => `${others}のコストと正解の頻度は${option}と同じです。`,
  'cannot-win': ({ option, stake }) => `誤答1件の損失が${stake}なら、${option}は正解の頻度にかかわらず最善になりません。価格だけで高すぎます。`,
  'pays-if': ({ dearer, perMonth, times, cheapest }) => `${dearer}は${cheapest}より月${perMonth}高くなります。正解の増加が${hundred(times)}を上回る場合に見合います。`,
  'pays-if-open': ({ dearer, perMonth, atOne, cheapest }) => `${dearer}は${cheapest}より月${perMonth}高くなります。正解が${hundred('1')}多く、誤答1件の損失が${atOne}を超える場合に見合います。`,
  'known-rate': ({ option, rate }) => `${option}の正解率は${rate}です。`,
  'severe-share': ({ option, share }) => `${option}の総コストの${share}は、まれで重大な誤りによるものです。最も不確かな部分です。`,
  'third-way': (texts) => `${cascaded(texts)}は、どちらと比べても1クエリあたり${texts.perQuery}（月${texts.perMonth}）有利です。${taken(texts)}`,
  'third-way-between': (texts) => `誤答1件の損失が${texts.from}から${texts.until}までなら、${cascaded(texts)}がどちらよりも有利です。${taken(texts)}`,
  'third-way-above': (texts) => `誤答1件の損失が${texts.from}を超えるなら、${cascaded(texts)}がどちらよりも有利です。${taken(texts)}`,
  'third-way-mix': ({ first, firstShare, second, secondShare, perMonth, rate }) => `クエリを無作為に${first}へ${firstShare}、${second}へ${secondShare}送ると、正解率は求める水準の${rate}、費用は月${perMonth}で、どれか1つだけを使うより安くなります。`,
  'relative-costs': ({ dearer, ratio, cheaper }) => `${dearer}の1クエリのコストは${cheaper}の${ratio}です。`,
  'relative-rates': ({ better, points, worse }) => `${better}の正解率は${worse}より${points}高くなります。`,
  'relative-waits': ({ slower, ratio, faster }) => `${slower}の所要時間は${faster}の${ratio}です。`,
  'switch-pays': ({ current, months }) => `${current}からの変更費用は${months}で取り戻せます。`,
};

/**
 * "5 times in 100"; more or less follows.
 *
 * @example
 * hundred('5') // => "100回あたり5回"
 */
export function hundred(times: string): string {
  return `100回あたり${times}回`;
}
