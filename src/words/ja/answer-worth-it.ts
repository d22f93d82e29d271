import type { Sentences } from '../../core/answers/answer.ts';
import type { WorthItCodes } from '../../core/answers/worth-it/codes.ts';

type Texts = Readonly<Record<'option' | 'gain' | 'worth' | 'needed' | 'rate' | 'benchmark', string>>;

const found = ({ rate }: Texts): string => `ご自身の評価では${rate}でした。`;
const onBenchmark = ({ rate, benchmark }: Texts): string => `${benchmark}（用途の代わりにすぎません）では${rate}でした。`;
const guessed = ({ rate }: Texts): string => `${rate}は推測です。`;

const ai = ({ option, gain, worth, needed }: Texts, known: string): string => `はい、${option}を使ってください。正解1件の価値が${worth}を超え、回答の少なくとも${needed}が正解である限り、次善の方法より1クエリあたり${gain}有利です。${known}`;
const nothing = ({ option, gain, worth, needed }: Texts, known: string): string => `いいえ、正解1件の価値が${worth}未満である限り使わないでください。${option}は、使わない場合より1クエリあたり${gain}の損になります。必要な正解率は${needed}です。${known}`;
const people = ({ option, gain, worth, needed }: Texts, known: string): string => `正解1件の価値が${worth}を超える限り、人のほうが有利です。${option}より1クエリあたり${gain}多くもたらします。${option}を選ぶには、クエリの${needed}で正解する必要があります。${known}`;
const fromWorth = ({ option, worth }: Texts, known: string): string => `${known}、正解1件の価値が${worth}を超えると${option}は見合います。`;

/** Should this be AI at all: what is said of it, in Japanese. */
export const worthItSentences: Sentences<WorthItCodes> = {
  'ai': (texts) => ai(texts, found(texts)),
  'ai-on': (texts) => ai(texts, onBenchmark(texts)),
  'ai-guess': (texts) => ai(texts, guessed(texts)),
  'nothing': (texts) => nothing(texts, found(texts)),
  'nothing-on': (texts) => nothing(texts, onBenchmark(texts)),
  'nothing-guess': (texts) => nothing(texts, guessed(texts)),
  'people': (texts) => people(texts, found(texts)),
  'people-on': (texts) => people(texts, onBenchmark(texts)),
  'people-guess': (texts) => people(texts, guessed(texts)),
  'from-worth': (texts) => fromWorth(texts, `ご自身の評価と同じくクエリの${texts.rate}で正解し続けるなら`),
  'from-worth-on': (texts) => fromWorth(texts, `${texts.benchmark}（用途の代わりにすぎません）と同じくクエリの${texts.rate}で正解するなら`),
  'from-worth-guess': (texts) => fromWorth(texts, `回答の${texts.rate}が正解という推測が正しければ`),
  'never': ({ option, usd, worth }) => `いいえ。正解1件の価値が${worth}である限り、1クエリ${usd}の${option}は、すべて正解でも損になります。`,
  'needs-rate': ({ option, needed, worth }) => `${option}の正解の頻度は不明です。正解1件の価値が${worth}である限り、回答の少なくとも${needed}が正解なら見合います。`,
  'needs-both': ({ option, usd, half }) => `${option}の正解の頻度と、正解1件の価値はどちらも不明です。両者の積が${usd}を超えれば見合います。回答の半分が正解なら、正解1件に${half}を超える価値が必要です。`,
  'no-option': () => '判断できるものがありません。価格の分かる選択肢がないためです。',
  'brings': ({ option, usd, month }) => `${option}は、コストと誤りを引いて1クエリあたり${usd}、月${month}をもたらします。`,
  'without-brings': ({ usd }) => `AIを使わない場合、1クエリあたり${usd}をもたらします。`,
  'people-bring': ({ usd, each, rate }) => `人は、回答の${rate}が正解なら、1件${each}で1クエリあたり${usd}をもたらします。`,
  'rate-known': ({ option, rate }) => `${option}はクエリの${rate}で正解します。`,
  'unrated': ({ options }) => `正解の頻度が不明なため、次のものを除外しました：${options}。`,
  'wait-unknown': ({ options }) => `所要時間が不明なため、次のものを除外しました：${options}。`,
  'while-rate': ({ needed }) => `回答の少なくとも${needed}が正解であること。`,
  'while-worth': ({ worth }) => `正解1件の価値が${worth}であること。`,
  'while-people': ({ each, rate }) => `人の費用が1クエリ${each}で、${rate}で正解すること：レビュー時間、賃金、正解率は入力どおりです。`,
  'on-benchmark': ({ benchmark }) => `ご自身のクエリの難しさが${benchmark}と同じであること。`,
  'worth-turns': ({ worth }) => `正解1件の価値が${worth}のところで結論が変わります。`,
  'rate-turns': ({ needed }) => `クエリの${needed}で正解するところで結論が変わります。`,
  'cost-turns': ({ usd }) => `待ち時間を含む1クエリのコストが${usd}のところで結論が変わります。`,
  'people-above': ({ worth }) => `正解1件の価値が${worth}を超えると、人のほうが有利です。`,
  'measure-rate': ({ option, needed }) => `ご自身のクエリで${option}を評価し、回答の${needed}が正解かどうかを確かめてください。`,
  'measure-worth': ({ worth }) => `正解1件の価値が${worth}より大きいか小さいかを調べてください。`,
  'sure-evaluation': ({ rate }) => `ご自身の評価での正解率は${rate}でした。`,
  'rate-open': ({ rate, needed }) => `必要な正解率${needed}は、得られた範囲の中にあります：${rate}。`,
  'only-benchmark': ({ benchmark }) => `正解率は${benchmark}のもので、ご自身のクエリのものではありません。`,
  'guessed': ({ option }) => `${option}の正解の頻度は推測です。`,
  'not-measured': () => '正解の頻度は測定されていません。',
  'no-rate': ({ option }) => `${option}の回答が正解だったかどうか、または所要時間が不明です。`,
  'lacks': ({ field }) => `未入力：${field}。`,
};
