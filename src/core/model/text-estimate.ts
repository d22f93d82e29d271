import type { Tokens } from '../units.ts';

/** How many tokens a text has, estimated: never a count. */
export interface TokenEstimate {
  /** To two digits: it knows no more. */
  readonly tokens: Tokens;
  /** The truth lies between `low` and `high` for ordinary text. */
  readonly low: Tokens;
  readonly high: Tokens;
  readonly assumed: true;
}

/** One kind of writing and what it costs. */
export interface WritingKind {
  /** What of a text is of this kind. */
  readonly pattern: string;
  /** Whether each character costs the rate, or each stretch that matches. */
  readonly per: 'character' | 'stretch';
  readonly tokens: number;
  readonly low: number;
  readonly high: number;
  /** Where `tokens` is from; the band is always an assumption. */
  readonly source: string;
}

const OPENAI_RULE = 'https://help.openai.com/en/articles/4936856-what-are-tokens-and-how-to-count-them: "1 token ≈ 4 characters" of English; a little fewer here, because punctuation and digits are counted apart';
const GPT_4O = 'tokens over characters of the sentence whose o200k counts stand in https://openai.com/index/hello-gpt-4o/';
const O200K_SPLIT = 'the pattern by which o200k_base splits a text before anything else, https://github.com/openai/tiktoken/blob/main/tiktoken_ext/openai_public.py';

/** The table of the estimate, in o200k tokens; the first kind that matches takes the text. A space before a word belongs to it. */
export const WRITING_KINDS = {
  key: { pattern: '(?=[A-Za-z]*[0-9])[A-Za-z0-9]{16,}', per: 'character', tokens: 0.6, low: 0.35, high: 0.85, source: 'assumption: letters and digits without sense, such as keys and hashes' },
  emoji: { pattern: '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u200D\\uFE0F]', per: 'character', tokens: 1.2, low: 0.5, high: 3, source: 'assumption: known emoji are one token, others up to three' },
  digits: { pattern: '\\p{N}{1,3}', per: 'stretch', tokens: 1, low: 1, high: 1.5, source: `up to three digits are a token: ${O200K_SPLIT}` },
  latin: { pattern: ' ?\\p{Script=Latin}+', per: 'character', tokens: 0.22, low: 0.15, high: 0.42, source: OPENAI_RULE },
  han: { pattern: '\\p{Script=Han}+', per: 'character', tokens: 0.73, low: 0.5, high: 1.3, source: `Chinese, ${GPT_4O}` },
  kana: { pattern: '[\\p{Script=Hiragana}\\p{Script=Katakana}ー]+', per: 'character', tokens: 0.62, low: 0.4, high: 1, source: `Japanese, ${GPT_4O}` },
  hangul: { pattern: ' ?\\p{Script=Hangul}+', per: 'character', tokens: 0.49, low: 0.35, high: 0.9, source: `Korean, ${GPT_4O}` },
  cyrillic: { pattern: ' ?\\p{Script=Cyrillic}+', per: 'character', tokens: 0.27, low: 0.18, high: 0.5, source: `Russian: between 0.30, ${GPT_4O}, and the 0.23 of a longer text` },
  arabic: { pattern: ' ?\\p{Script=Arabic}+', per: 'character', tokens: 0.32, low: 0.2, high: 0.6, source: `Arabic: between 0.39, ${GPT_4O}, and the 0.25 of a longer text` },
  otherLetters: { pattern: ' ?[\\p{L}\\p{M}]+', per: 'character', tokens: 0.32, low: 0.18, high: 1.5, source: `Hindi: between 0.36, ${GPT_4O}, and the 0.27 of a longer text; for other scripts an assumption` },
  symbol: { pattern: ' ?(?<same>[\\p{P}\\p{S}])\\k<same>*', per: 'stretch', tokens: 0.8, low: 0.35, high: 1.3, source: 'assumption: a mark after a word is a token, marks of code share one' },
  space: { pattern: '\\s+', per: 'stretch', tokens: 0.7, low: 0.1, high: 2, source: 'assumption: a line break often joins the mark before it, indentation is one token' },
  other: { pattern: '[^]', per: 'stretch', tokens: 1, low: 0, high: 4, source: 'assumption: a character is at most its four bytes' },
} as const satisfies Record<string, WritingKind>;

const KINDS: readonly (readonly [string, WritingKind])[] = Object.entries(WRITING_KINDS);

/** The kinds as one pattern, made when the first text is estimated. */
let writing: RegExp | undefined;

/**
 * Estimates the o200k tokens of a text from its characters, by the table `WRITING_KINDS`: OpenAI's rule of four
 * characters a token for Latin letters, measured rates for other scripts, assumptions for the rest. Its error against
 * the real tokenizer (gpt-tokenizer 4.0.0, 2026-11-22), on 18 texts of languages, code and data that were written
 * after the rates were fixed: 17% on the mean, 36% at worst, none outside the band (`tests/core/model/texts.ts`).
 *
 * @example
 * estimateTokens('Hello, my name is GPT-4o. I\'m a new type of language model, it\'s nice to meet you!') // => {"tokens":23,"low":14,"high":42,"assumed":true}
 * estimateTokens('') // => {"tokens":0,"low":0,"high":0,"assumed":true}
 */
export function estimateTokens(text: string): TokenEstimate {
  let [tokens, low, high] = [0, 0, 0];
  writing ??= new RegExp(KINDS.map(([name, { pattern }]) => `(?<${name}>${pattern})`).join('|'), 'gu');
  for (const { groups } of text.matchAll(writing)) {
    const [name, kind] = KINDS.find(([found]) => groups?.[found] !== undefined)!;
    const count = kind.per === 'stretch' ? 1 : charactersOf(groups![name]!);
    tokens += count * kind.tokens;
    low += count * kind.low;
    high += count * kind.high;
  }
  const least = text === '' ? 0 : 1;
  return { tokens: Math.max(least, twoDigits(tokens, Math.round)), low: Math.max(least, twoDigits(low, Math.floor)), high: Math.max(least, twoDigits(high, Math.ceil)), assumed: true };
}

function charactersOf(stretch: string): number {
  let count = 0;
  for (const _ of stretch) count++;
  return count;
}

function twoDigits(value: number, round: (value: number) => number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return round(value / step) * step;
}
