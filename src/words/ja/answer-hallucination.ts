import type { Sentences } from '../../core/answers/answer.ts';
import type { FlipOf, HallucinationCodes, StakeShape } from '../../core/answers/hallucination/codes.ts';
import type { MitigationKind } from '../../core/answers/hallucination/mitigations.ts';
import { ofBoth, ofEach, qualified, type Texts, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

/** What is done, at the end of a sentence. */
const DOING: Readonly<Record<MitigationKind, Written>> = {
  nothing: () => '今のままにする',
  review: () => 'すべての回答を検査し、検査が誤りとしたものを人が見る',
  retry: () => 'すべての回答を検査し、検査が誤りとしたものは同じモデルに再び尋ねる',
  escalate: ({ other }) => `すべての回答を検査し、検査が誤りとしたものは${other}に尋ねる`,
  switch: ({ other }) => `${other}に変更する`,
  abstain: () => 'すべての回答を検査し、検査が誤りとしたものは答えない',
  retrieval: () => '文書を検索して答えさせる',
};

const CHOSEN: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing, { stake }) => `誤答1件の損失が${stake}の場合：${doing}。損失がいくらでも最善です。`,
  below: (doing, { stake, until }) => `誤答1件の損失が${stake}の場合：${doing}。${until}まで最善です。`,
  between: (doing, { stake, from, until }) => `誤答1件の損失が${stake}の場合：${doing}。${from}から${until}の間で最善です。`,
  above: (doing, { stake, from }) => `誤答1件の損失が${stake}の場合：${doing}。${from}を超えると最善です。`,
};

const BEST: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing) => `誤答1件の損失にかかわらず：${doing}。`,
  below: (doing, { until }) => `誤答1件の損失が${until}未満の場合：${doing}。`,
  between: (doing, { from, until }) => `誤答1件の損失が${from}から${until}の間の場合：${doing}。`,
  above: (doing, { from }) => `誤答1件の損失が${from}を超える場合：${doing}。`,
};

const FLIPS: Readonly<Record<FlipOf, (doing: string, texts: Texts) => string>> = {
  'stake-below': (doing, { at }) => `誤答1件の損失が${at}未満の場合：${doing}。`,
  'stake-above': (doing, { at }) => `誤答1件の損失が${at}を超える場合：${doing}。`,
  'rate-below': (doing, { at }) => `誤答が回答の${at}未満の場合：${doing}。`,
  'rate-above': (doing, { at }) => `誤答が回答の${at}を超える場合：${doing}。`,
  'catches-below': (doing, { at }) => `検査が捕らえる誤答が${at}未満の場合：${doing}。`,
};

/** A form with what is done in it. */
const done = (form: (doing: string, texts: Texts) => string, doing: Written, texts: Texts): string => form(doing(texts), texts);

/** The sentences about what to do about wrong answers, in Japanese. */
export const hallucinationSentences: Sentences<HallucinationCodes> = {
  ...qualified({ ...ofBoth('choose', CHOSEN, DOING, done), ...ofBoth('best', BEST, DOING, done), 'stake-decides': ({ until }: Texts) => `どうするかは誤答1件の損失によります。最初に変わるのは${until}です。` }, onEveryBasis),
  ...ofBoth('flip', FLIPS, DOING, done),
  'no-option': () => '誤答について何も言えません。価格の分かる選択肢がないためです。',
  ...ofEach('rate-unknown', DOING, (doing, texts) => `誤答の頻度は数えられていません。誤答1件の損失が${texts['stake']}なら、誤答が回答の${texts['share']}までは今のままにしてください。それを超える場合：${doing(texts)}。`),
  'rate-unknown-never': ({ stake }) => `誤答の頻度は数えられていません。誤答1件の損失が${stake}なら、頻度にかかわらず今のままにしてください。分かっている対策はどれも、減る損失より費用が大きくなります。`,
  'rate-and-stake-unknown': () => '誤答の頻度は数えられておらず、誤答1件の損失も入力されていません。まず数えてください。それからどうするかを言えます。',
  'wait-unknown': () => '待ち時間に価格がついていますが、所要時間は誰も知りません。その価格がある限り順位はつけられません。',
  'wrong-a-month': ({ count, rate }) => `月におよそ${count}件（全体の${rate}）の回答が誤りです。`,
  'loses-a-month': ({ usd, stake }) => `1件${stake}とすると、月${usd}の損失です。`,
  'leaves-wrong': ({ rate, extra, saves }) => `誤答は${rate}に減り、費用は現在より月${extra}増えますが、今のままにするより月${saves}有利です。`,
  'leaves-wrong-for-less': ({ rate, less, saves }) => `誤答は${rate}になり、費用は現在より月${less}減り、今のままにするより月${saves}有利です。`,
  'review-staff': ({ flagged, answers, people }) => `検査が誤りとするのは${flagged}で、正解も混じります。人が読む回答は月${answers}件、常勤で${people}人分の仕事です。`,
  'answer-above': ({ confidence }) => `モデルが自信の度合いを示し、それが信頼できるなら、${confidence}以上で答えさせてください。`,
  'again-alike': ({ phi }) => `再び尋ねても、同じ質問で誤りやすくなります（相関${phi}、仮定）。`,
  'while-rate-between': ({ from, until }) => `誤答が回答の${from}から${until}の間であること。`,
  'while-rate-above': ({ from }) => `誤答が回答の${from}を超えること。`,
  'while-rate-below': ({ until }) => `誤答が回答の${until}未満であること。`,
  'while-check-catches': ({ catches, passes }) => `検査が誤答の${catches}を捕らえ、正解の${passes}を通すこと。`,
  'abstain-if-below': ({ usd }) => `質問に答えない損失が1件${usd}未満の場合：検査が誤りとしたものは答えない。`,
  'needs-wrong-at-most': ({ other, share }) => `${other}の誤答が回答の${share}未満の場合：${other}に変更する。`,
  'retrieval-needs-wrong-at-most': ({ extra, share }) => `検索（1クエリあたり${extra}の追加）で誤答が${share}未満になる場合：文書を検索して答えさせる。`,
  'count-items': ({ items, precision }) => `回答${items}件を人に判定させてください。誤答の割合がおよそ±${precision}の精度で分かります。`,
  'count-more-items': ({ items }) => `合わせて${items}件の回答を人に判定させてください。分かれ目のどちら側にいるかが分かります。`,
  'find-stake': ({ flip }) => `誤答1件の損失が${flip}より大きいか小さいかを調べてください。`,
  'measure-check': ({ answers }) => `検査を経た回答${answers}件（誤りとしたものと通したもの）を人に判定させてください。何を捕らえるかは仮定です。`,
  'measure-options': ({ others }) => `同じ質問で${others}の誤答を数えてください。`,
  'measure-retrieval': () => '同じ質問で、検索を使った場合の誤答を数えてください。',
  'watch-weekly': ({ items, from, to }) => `週に${items}件の回答を判定してください。${from}から${to}への増加が1週間以内に分かります。`,
  'same-at-both-ends': ({ rate }) => `誤答の割合のどちらの端（${rate}）でも、結論は同じです。`,
  'turns-within': ({ rate }) => `誤答の割合がとりうる範囲（${rate}）の中で、結論が変わります。`,
  'no-interval': () => '何件の回答を数えたか入力されていないため、割合はその前後のどこかです。',
  'not-counted': () => '誤答はまだ数えられていません。',
  overlaps: ({ others }) => `${others}の誤答の頻度と現在の頻度は同じかもしれません：区間が重なっています。`,
  'other-not-counted': ({ others }) => `${others}が何件の回答で判定されたかは入力されていません。`,
  'at-most': ({ share }) => `誤答は1件も見つかっていません。多くても${share}です（確度95%）。`,
  'on-benchmark': ({ benchmark }) => `誤答の割合は${benchmark}のもので、ご自身の回答のものではありません。`,
  'by-guess': () => '誤答の割合は推測です。',
  'check-assumed': ({ catches, passes }) => `検査の働きは仮定です：誤答の${catches}を捕らえ、正解の${passes}を通します。`,
  'check-perfect': () => '決して誤らない検査が入力されています。そのような検査はなく、これは限界値です。',
  'missing-rate': ({ field }) => `誤答の頻度（「${field}」）。`,
  'missing-items': ({ field }) => `それを数えた回答の件数（「${field}」）。`,
  'missing-stake': ({ field }) => `誤答1件の損失（「${field}」）。`,
  'missing-abstain': ({ field }) => `質問に答えない場合の損失（「${field}」）：入力されるまで、答えないことはありません。`,
  'missing-rate-of': ({ others }) => `同じ方法で数えた、${others}の誤答の頻度。`,
  'missing-wait': () => '価格をつけた待ち時間について、一部の選択肢の所要時間。',
  'missing-retrieval': ({ field }) => `検索の費用（「${field}」）。`,
};
