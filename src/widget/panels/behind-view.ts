import { sayIn } from '../../words/answer-texts.ts';
import type { LaterContext } from '../context.ts';
import { markedParts, quotedTexts } from '../marked-parts.ts';
import type { Part } from '../rich-text.ts';
import { valueTexts } from '../value-texts.ts';
import { MOST_REASONS } from './answer-view.ts';
import { workingText } from './working-text.ts';

/** One heading and what stands under it. */
export interface AnswerPart {
  readonly head: string;
  readonly lines: readonly (readonly Part[])[];
}

/** What stands behind an answer. */
export interface BehindView {
  /** How sure it is, what would change it, what to measure next. */
  readonly parts: readonly AnswerPart[];
  /** Folded away. */
  readonly why: { readonly head: string; readonly parts: readonly AnswerPart[] };
}

/** Lines of a part of what stands behind: assumption, what is read at a glance; the rest is folded away. */
const MOST_LINES = 3;

/**
 * What stands behind the answer; `undefined` where the question has none.
 *
 * @example
 * behindView(context).parts.map(({ head }) => head) // => ["How sure","What to measure next"]
 */
export function behindView(context: LaterContext): BehindView | undefined {
  const { result: { answer }, sentences, words: { decision: { answer: say } } } = context;
  if (!answer) return undefined;
  const texts = quotedTexts(valueTexts(context));
  const said = sayIn(sentences, answer, texts);
  const sure = [say.sure[answer.confidence.level], ...answer.confidence.because.map(said)];
  const wouldChange = answer.wouldChange.map(said);
  const measureNext = answer.measureNext.map(said);
  return {
    parts: filled([
      { head: say.sureHead, lines: sure.slice(0, MOST_LINES) },
      { head: say.changeHead, lines: wouldChange.slice(0, MOST_LINES) },
      { head: say.nextHead, lines: measureNext.slice(0, MOST_LINES) },
    ]),
    why: {
      head: say.whyHead,
      parts: filled([
        { head: say.whileHead, lines: answer.holdsWhile.map(said) },
        { head: say.whyHead, lines: [...answer.because.slice(MOST_REASONS).map(said), ...sure.slice(MOST_LINES), ...wouldChange.slice(MOST_LINES), ...measureNext.slice(MOST_LINES)] },
        { head: say.missingHead, lines: answer.missing.map(said) },
        { head: say.workingsHead, lines: answer.workings.map((working) => workingText(working, texts, context)) },
      ]),
    },
  };
}

/** What stands under a heading, with signs around what is quoted. */
interface Signed {
  readonly head: string;
  readonly lines: readonly string[];
}

const filled = (parts: readonly Signed[]): readonly AnswerPart[] => parts.filter(({ lines }) => lines.length > 0).map(({ head, lines }) => ({ head, lines: lines.map((line) => markedParts(line)) }));
