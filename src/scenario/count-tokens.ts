import { estimateTokens, type TokenEstimate } from '../core/model/text-estimate.ts';
import { requireArgument } from '../core/argument.ts';
import type { Tokens } from '../core/units.ts';

/** A real tokenizer: the tokens of a text. Whoever has one passes it in; none is loaded here. */
export type CountText = (text: string) => Tokens;

/** The tokens of a text, and how they are known. */
export type TextTokens = { readonly known: 'counted'; readonly tokens: Tokens } | ({ readonly known: 'estimated' } & TokenEstimate);

/**
 * The tokens of a pasted text: counted when a tokenizer is given, else estimated by `estimateTokens`, with a band.
 * Throws `bad-argument` when the tokenizer answers with anything but a whole number ≥ 0.
 *
 * @example
 * countTokens('one two three', (text) => text.split(' ').length) // => {"known":"counted","tokens":3}
 * countTokens('one two three') // => {"known":"estimated","tokens":3,"low":1,"high":6,"assumed":true}
 * countTokens('one', () => NaN) // => Error: countTokens requires a tokenizer that returns a whole number ≥ 0, got NaN
 */
export function countTokens(text: string, tokenizer?: CountText): TextTokens {
  if (!tokenizer) return { known: 'estimated', ...estimateTokens(text) };
  const tokens = tokenizer(text);
  requireArgument(Number.isSafeInteger(tokens) && tokens >= 0, 'countTokens', 'a tokenizer that returns a whole number ≥ 0', tokens);
  return { known: 'counted', tokens };
}
