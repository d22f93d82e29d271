import type { Sentences } from '../../core/answers/answer.ts';
import type { ImproveCodes } from '../../core/answers/improve/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  accuracy: ({ accuracy, capability, points, stake }) => `回答を改善してください。誤答1件の損失が${stake}なら、${points}の向上は月${accuracy}に相当し、新機能の${capability}を上回ります。`,
  capability: ({ accuracy, capability, points, stake }) => `新機能を追加してください。月${capability}をもたらし、誤答1件の損失が${stake}の場合の${points}の向上（月${accuracy}）を上回ります。`,
  equal: ({ accuracy, points, stake }) => `どちらでもかまいません。誤答1件の損失が${stake}の場合の${points}の向上も、新機能も、月${accuracy}をもたらします。`,
  'accuracy-worth': ({ accuracy, points, stake }) => `新機能が月${accuracy}を超える利益をもたらさない限り、回答を改善してください。誤答1件の損失が${stake}の場合、${points}の向上はその額に相当します。`,
  'needs-stake': ({ capability, points, stake }) => `誤答1件の損失が${stake}を超えるなら回答を改善し、そうでなければ新機能を追加してください。そこから、${points}の向上が新機能の月${capability}に見合います。`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about better answers or a new capability, in Japanese. */
export const improveSentences: Sentences<ImproveCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'needs-points': ({ capability, points, stake }) => `同じ予算で${points}を超えて向上するなら回答を改善し、そうでなければ新機能を追加してください。誤答1件の損失が${stake}なら、それが新機能の月${capability}と等しくなります。向上の幅は不明です。`,
  'no-gain-enough': ({ capability, stake }) => `新機能が月${capability}をもたらすなら追加してください。誤答1件の損失が${stake}では、すべて正解になってもその額に届きません。`,
  'point-worth': ({ usd, stake }) => `誤答1件の損失が${stake}なら、1ポイントの向上は月${usd}に相当します。新機能がもたらす額と比べてください。予算で得られる向上は不明です。`,
  'no-queries': () => 'クエリがないため、クエリが来るまで回答の改善に価値はありません。',
  'nothing-known': ({ count }) => `1ポイントの向上で、月${count}件の回答が正解になります。その価値も新機能の価値も入力されていません。`,
  'points-without-worth': ({ points, count }) => `${points}の向上で、月${count}件の回答が正解になります。その価値も新機能の価値も入力されていません。`,
  'right-more': ({ count, points }) => `${points}は、正解が月${count}件増えることに相当します。`,
  'points-of-step': ({ other, points }) => `予算で得られる向上は入力されていません。一段上の${other}が${points}上回っているため、それで代用しています。`,
  'next-step': ({ other, each, month }) => `一段上は${other}です：月${month}高く、増える正解1件あたり${each}です。`,
  'next-step-free': ({ other, points }) => `${other}は正解率が${points}高く、費用は増えません。この一段は無料です。`,
  'no-step': () => '正解がより多いと分かっている選択肢はほかにありません。',
  'while-points': ({ points }) => `予算で${points}向上すること。`,
  'while-capability': ({ capability }) => `新機能が月${capability}をもたらすこと。`,
  'while-queries': ({ queries }) => `クエリ数がおよそ${queries}であること。`,
  'turn-stake': ({ at }) => `誤答1件の損失が${at}のところで結論が変わります。`,
  'turn-points': ({ at }) => `向上が${at}のところで結論が変わります。`,
  'turn-capability': ({ at }) => `新機能が月${at}をもたらすところで結論が変わります。`,
  'turn-queries': ({ at }) => `${at}のところで結論が変わります。`,
  'find-stake': ({ at }) => `誤答1件の損失が${at}より大きいか小さいかを調べてください。`,
  'find-stake-any': () => '誤答1件の損失を調べてください。それが分かって初めて回答の改善に値がつきます。',
  'measure-points': ({ items }) => `改善版と現在の版に同じ${items}件の質問に答えさせてください。予算で得られる向上が分かります。`,
  'try-capability': () => '一部のユーザーに新機能を提供し、何がもたらされるかを確かめてください。',
  'points-said': () => '向上の幅は入力値で、測定値ではありません。',
  'capability-said': () => '新機能がもたらす額は入力値で、測定値ではありません。',
  'points-between': ({ from, until }) => `向上は${from}から${until}の間です。`,
  'points-unsure': ({ from, until }) => `区間が重なっています。向上は${from}から${until}までのどこかです。`,
  'no-interval': () => '正解率が何件に基づくかは入力されていません。',
  'by-guess': () => '向上は推測した正解率の差です。',
  'on-benchmark': ({ benchmark }) => `向上は${benchmark}でのもので、ご自身の回答のものではありません。`,
  'nothing-measured': () => '得られる向上は測定されていません。',
  'missing-stake': ({ field }) => `誤答1件の損失（「${field}」）。`,
  'missing-points': ({ field }) => `予算で得られる向上（「${field}」）。`,
  'missing-capability': ({ field }) => `新機能がもたらす額（「${field}」）。`,
};
