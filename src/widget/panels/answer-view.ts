import { FIELDS } from '../../scenario/fields.ts';
import { sayIn } from '../../words/answer-texts.ts';
import { valueText } from '../../words/say.ts';
import type { Context } from '../context.ts';
import type { Part } from '../rich-text.ts';
import { markedParts, markedTexts, quotedTexts } from '../marked-parts.ts';
import { valueTexts } from '../value-texts.ts';
import { caveats } from './caveats.ts';

/** The answer: a verdict with its condition. */
export interface AnswerView {
  readonly verdict: readonly Part[];
  readonly isLong: boolean;
  readonly lead: readonly Part[];
  /** What stands beside it. */
  readonly notes: readonly string[];
  /** Ratios stand for the options: these are left aside. */
  readonly isRelative: boolean;
}

/** Sentences right under the verdict: assumption, what is read at a glance; the rest is folded away. */
export const MOST_REASONS = 3;
/** Letters from which a verdict is set smaller: assumption, four lines of the large size. */
const LONG = 120;

/**
 * What the answer leads with; `undefined` where the question has none.
 *
 * @example
 * answerView(context).verdict.map(({ text }) => text).join('').startsWith('GPT-4o costs $4,698 a month more than GPT-4o mini') // => true
 */
export function answerView(context: Context): AnswerView | undefined {
  const { result: { lead }, sentences, words } = context;
  if (!lead) return undefined;
  const texts = valueTexts(context);
  const { winner, below }: Readonly<Record<string, (typeof lead.verdict.values)[string]>> = lead.verdict.values;
  const about = winner ?? below;
  const verdict = markedParts(sayIn(sentences, lead, markedTexts(texts))(lead.verdict), about && valueText(about, texts));
  return {
    verdict,
    isLong: verdict.reduce((letters, { text }) => letters + text.length, 0) > LONG,
    lead: markedParts(lead.because.slice(0, MOST_REASONS).map(sayIn(sentences, lead, quotedTexts(texts))).join(' ')),
    notes: isRelative(context) ? [words.decision.answer.relative] : caveats(context),
    isRelative: isRelative(context),
  };
}

/** Whether ratios stand for the options. */
export const isRelative = ({ scenario: { question, relative } }: Context): boolean => question === FIELDS.question.default.value && Object.values(relative).some((ratio) => ratio !== null);
