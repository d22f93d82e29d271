import type { CompareCodes, RatedVerdicts, RequiredVerdicts } from '../../core/answers/compare/codes.ts';
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
const BOUNDS: Qualifiers<'' | '-at-least'> = { '': unqualified, '-at-least': (said) => (texts) => `${texts['open']}のコストのうち数えられていない部分を除くと：${said(texts)}` };

const verdicts = qualified({ ...qualified(qualified(rated, ORIGINS), PARTS), ...required }, BOUNDS) as unknown as Pick<Sentences<CompareCodes>, Verdict>;

type Verdict = { readonly [Code in keyof CompareCodes]: Code extends keyof RatedVerdicts | keyof RequiredVerdicts | `${string}-by-proxy` | `${string}-by-guess` | `${string}-of-known` | `${string}-at-least` ? Code : never }[keyof CompareCodes];

const cascaded = ({ first, second }: Readonly<Record<'first' | 'second', string>>): string => `まず${first}に尋ね、検査に落ちた回答だけ${second}に尋ねる方法`;

/** What a cascade takes for granted. */
const taken = ({ catches, passes, check, phi }: Readonly<Record<'catches' | 'passes' | 'check' | 'phi', string>>): string =>
  `前提は、誤答の${catches}をはじき正解の${passes}を通す検査（1クエリあたり${check}）と、誤りの相関${phi}です。いずれも仮定であり、測定値ではありません。`;

/** What the answer to "which option?" says, in Japanese. */
export const compareSentences: Sentences<CompareCodes> = {
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
  'unchecked-context': ({ options }) => `最も長いクエリが${options}のコンテキストに収まるかは不明です。`,
  'unchecked-rate-limit': ({ options }) => `${options}のレート制限でピークをさばけるかは不明です。`,
  'unchecked-latency-limit': ({ options }) => `${options}が期限に間に合うかは測定されていません。`,
  'unchecked-batch-wait': ({ options }) => `${options}がバッチを待つかは不明です。`,
  'unchecked-region': ({ options }) => `${options}がどのリージョンにデータを置くかは不明です。リージョンが指定されていません。`,
  'unchecked-success-rate': ({ options }) => `${options}の正解率が求める水準に届くかは不明です。`,
  'unchecked-overloaded': ({ options }) => `${options}のレプリカでピークをさばけるかは不明です。`,

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

  'while-rates': ({ options }) => `ご自身のクエリでも、${options}の正解の頻度が評価のときと同じであること。`,
  'while-rates-proxy': ({ benchmark }) => `ご自身の用途の難しさが、それぞれにとって${benchmark}と同じであること。`,
  'while-stake-between': ({ from, until }) => `誤答1件の損失が${from}を超え、${until}以下であること。`,
  'while-stake-above': ({ from }) => `誤答1件の損失が${from}を超えること。`,
  'while-stake-below': ({ until }) => `誤答1件の損失が${until}以下であること。`,
  'while-waiting-free': ({ slower, faster }) => `待ち時間に損失がないこと：${slower}は${faster}より遅いためです。`,
  'while-tokenizers': ({ options }) => `${options}のトークン数の幅全体で成り立ちます。`,
  'while-limits': ({ option }) => `${option}が制限を満たすこと。`,
  'while-lower-bound': ({ options }) => `${options}のコストのうち数えられていない部分が小さいこと：下限値です。`,

  'turn-stake': ({ at, other }) => `誤答1件の損失が${at}になると、${other}に変わります。`,
  'turn-second': ({ at, other }) => `待ち時間1秒の価値が${at}なら、${other}に変わります。`,
  'turn-price': ({ option, at, ratio, other }) => `${option}の1クエリのコストが現在の${ratio}の${at}なら、${other}に変わります。`,
  'turn-rate': ({ option, times, other }) => `${option}の正解が${hundred(times)}少なくなると、${other}に変わります。`,
  'turn-field': ({ field, at, now, other }) => `「${field}」が${now}ではなく${at}なら、${other}に変わります。`,
  'always-if-rate': ({ option, times, other }) => `${option}の正解が${hundred(times)}少なくなると、損失がいくらでも${other}が選択になります。`,
  'always-if-price': ({ option, at, other }) => `${option}の1クエリのコストが${at}なら、損失がいくらでも${other}より優先されます。`,
  'always-if-second': ({ option, at, other }) => `待ち時間1秒の価値が${at}なら、損失がいくらでも${option}が${other}より優先されます。`,
  'turn-relative-cost': ({ above, other }) => `${above}のコストが${other}以下なら、損失がいくらでも${above}が選択になります。`,

  'measure-rates': ({ options, items }) => `ご自身のクエリ${items}件で${options}を評価してください。結論はそこから得られます。`,
  'measure-rates-worth': ({ options, perMonth, items, net }) => `ご自身のクエリをさらに${items}件使って${options}を評価してください。費用を引いても${net}の利益が残ります。確実に知ることの価値は月${perMonth}です。`,
  'measure-rates-bound': ({ options, perMonth }) => `ご自身のクエリをさらに使って${options}を評価してください。確実に知ることの価値は月${perMonth}で、評価にかけてよい費用の上限です。`,
  'measure-difference': ({ options, items, times }) => `ご自身のクエリ各${items}件で${options}を評価してください。100回あたり${times}回の差が分かります。`,
  'measure-alike': ({ options, items }) => `ご自身の同じ${items}件のクエリで${options}を評価してください。判定方法の異なる正解率は比べられません。`,
  'measure-own': ({ options, items, benchmark }) => `ご自身のクエリ${items}件で${options}を評価してください。${benchmark}がどれだけ用途の代わりになるかは不明です。`,
  'find-stake': ({ flip }) => `誤答1件の損失が${flip}を超えるかどうかを調べてください。`,
  'find-stake-relative': ({ flip }) => `誤答1件の損失が、Bの1クエリのコストの${flip}を超えるかどうかを調べてください。`,
  'find-stake-worth': ({ flip, perMonth }) => `誤答1件の損失が${flip}を超えるかどうかを調べてください。知ることの価値は最大で月${perMonth}です。`,
  'measure-wait': ({ options }) => `${options}の所要時間を測定してください。`,
  'measure-reasoning': ({ options }) => `${options}のコストのうち数えられていない部分を調べてください。`,

  'probability-right': ({ winner, probability }) => `ご自身の評価では、${winner}が最善である確率は${probability}です。`,
  'probability-right-proxy': ({ winner, probability, benchmark }) => `${benchmark}では、${winner}が最善である確率は${probability}です。このベンチマークがどれだけ用途の代わりになるかは含まれていません。`,
  'intervals-overlap': ({ first, second }) => `${first}と${second}の95%区間は重なっています。差は偶然かもしれません。`,
  'intervals-apart': ({ first, second }) => `${first}と${second}の95%区間は重なっていません。`,
  'no-interval': ({ options }) => `${options}の正解率の確実さは不明です。評価件数がありません。`,
  'by-guess': () => '正解率は推測です。',
  'by-proxy': ({ benchmark }) => `正解率は${benchmark}のもので、ご自身の用途のものではありません。`,
  'not-judged': ({ options }) => `${options}の正解の頻度は不明です。`,
  'judged-differently': () => '分かっている正解率は判定方法が異なり、比べられません。',
  'tokenizers-turn': ({ other }) => `トークナイザーの幅の中では、${other}になる可能性もあります。`,
  'tokenizers-reorder': () => 'トークナイザーの幅の中で、どの損失額でどれが最善かが変わります。',
  mcnemar: ({ first, second, p }) => `${first}と${second}に差がなくても、これほどの差は${p}の確率で現れます（マクネマー検定、mid-p）。`,
  'difference-between': ({ first, second, times }) => `${first}は${second}より正解が${hundred(times)}多くなります。`,
  'flip-between': ({ from, until }) => `評価によれば、分かれ目は誤答1件の損失が${from}から${until}の間にあります。`,
  'flip-from': ({ from }) => `評価から言えるのは、分かれ目があるとすれば誤答1件の損失が${from}を超えるところにあることだけです。`,
  'flip-outside': ({ from, until }) => `評価で除外できるのは、誤答1件の損失が${from}から${until}の間に分かれ目があることだけです。`,
  'flip-anywhere': () => '評価では、分かれ目となる損失額を1つも除外できません。',
  'at-its-price': () => '価格だけで決まります。',
  'from-ratios': () => '入力された比率に基づいています。',
  'lower-bounds': ({ options }) => `${options}のコストは下限です。すべては数えられていません。`,

  'missing-stake': ({ field }) => `誤答で失う額（「${field}」）。`,
  'missing-rate': ({ option }) => `${option}の正解の頻度。`,
  'missing-wait': ({ option }) => `${option}の所要時間。`,
  'missing-reasoning': ({ option }) => `${option}のコストのうち数えられていない部分：非表示の推論、誰も知らない正解率に左右される部分、または価格のない自社サーバーの費用。`,
  'missing-second-cost': () => 'Bの1クエリと比べた待ち時間の損失：入力すれば所要時間も考慮されます。',
  'missing-relative-cost': ({ field }) => `コストの比較（「${field}」）。`,
  'missing-relative-rate': ({ field }) => `正解の頻度の比較（「${field}」）。`,
};

/** "5 times in 100"; more or less follows. */
function hundred(times: string): string {
  return `100回あたり${times}回`;
}
