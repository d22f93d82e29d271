import { requireAmount, requireArgument, requireCount } from '../argument.ts';
import type { Seconds, Tokens } from '../units.ts';
import type { Size } from './image-size.ts';
import { MEDIA_RULES, type Detail, type MediaRule, type MediaRuleId } from './media-rules.ts';
import type { Offer } from './offer.ts';

/**
 * The rule by which an offer counts images, sound, video and PDF pages; `undefined`: no written rule was found for
 * it, so its tokens are typed. A model released after the page is never given the rule of the one before it.
 *
 * @example
 * mediaRuleOf({ id: 'openai/gpt-4o' }) // => "openai-tiles-85"
 * mediaRuleOf({ id: 'openai/gpt-4o-audio' }) // => undefined
 */
export function mediaRuleOf({ id }: Pick<Offer, 'id'>): MediaRuleId | undefined {
  return (Object.keys(MEDIA_RULES) as MediaRuleId[]).find((rule) => MEDIA_RULES[rule].offers.test(id));
}

/**
 * Prompt tokens of one image, width and height in whole pixels ≥ 1. Throws `bad-argument` when the size is
 * impossible or larger than the seller accepts, or the seller does not offer the detail.
 * Source and day of each rule: `MEDIA_RULES`.
 *
 * @example
 * imageTokens('openai-tiles-85', { width: 1024, height: 1024 }) // => 765
 * imageTokens('openai-tiles-85', { width: 4096, height: 8192, detail: 'low' }) // => 85
 * imageTokens('anthropic-standard', { width: 1920, height: 1080 }) // => 1560
 * imageTokens('anthropic-standard', { width: 0, height: 10 }) // => Error: imageTokens requires width to be a whole number ≥ 1, got 0
 * imageTokens('anthropic-standard', { width: 10, height: 10, detail: 'low' }) // => Error: imageTokens requires detail to be one of auto for anthropic-standard, got low
 */
export function imageTokens(rule: MediaRuleId, { width, height, detail = 'auto' }: Size & { readonly detail?: Detail }): Tokens {
  requireCount(width, 1, 'width', 'imageTokens');
  requireCount(height, 1, 'height', 'imageTokens');
  const { image }: MediaRule = MEDIA_RULES[rule];
  return choice(image, detail, rule, 'imageTokens')({ width, height });
}

/**
 * Prompt tokens of sound, rounded up (assumption: a started token counts). Throws `bad-argument` for a negative
 * length and for a seller whose page has no rule for sound.
 *
 * @example
 * audioTokens('google-2', 60) // => 1920
 * audioTokens('anthropic-standard', 60) // => Error: audioTokens requires a rule for audio, got anthropic-standard
 */
export function audioTokens(rule: MediaRuleId, seconds: Seconds): Tokens {
  requireAmount(seconds, 'seconds', 'audioTokens');
  const { audioTokensPerSecond }: MediaRule = MEDIA_RULES[rule];
  requireArgument(audioTokensPerSecond !== undefined, 'audioTokens', 'a rule for audio', rule);
  return Math.ceil(seconds * audioTokensPerSecond);
}

/**
 * Prompt tokens of the pictures of a video, one frame a second, rounded up (assumption: a started token counts). The
 * sound is beside it: add `audioTokens`.
 *
 * @example
 * videoTokens('google-2', 10) // => 2630
 * videoTokens('google-3', 10, 'high') // => 2800
 */
export function videoTokens(rule: MediaRuleId, seconds: Seconds, detail: Detail = 'auto'): Tokens {
  requireAmount(seconds, 'seconds', 'videoTokens');
  const { videoTokensPerSecond }: MediaRule = MEDIA_RULES[rule];
  return Math.ceil(seconds * choice(videoTokensPerSecond, detail, rule, 'videoTokens'));
}

/**
 * Prompt tokens of the pages of a PDF, whole and ≥ 0. Throws `bad-argument` where the seller gives a range or
 * nothing instead of a rule.
 *
 * @example
 * pageTokens('google-2', 10) // => 2580
 * pageTokens('openai-tiles-85', 10) // => Error: pageTokens requires a rule for pages, got openai-tiles-85
 */
export function pageTokens(rule: MediaRuleId, pages: number, detail: Detail = 'auto'): Tokens {
  requireCount(pages, 0, 'pages', 'pageTokens');
  const { pageTokens: perPage }: MediaRule = MEDIA_RULES[rule];
  return pages * choice(perPage, detail, rule, 'pageTokens');
}

type ByDetail<Value> = Readonly<Partial<Record<Detail, Value>>>;

function choice<Value>(choices: ByDetail<Value> | undefined, detail: Detail, rule: MediaRuleId, name: string): Value {
  requireArgument(choices !== undefined, name, `a rule for ${name.replace('Tokens', 's')}`, rule);
  const chosen = choices[detail];
  requireArgument(chosen !== undefined, name, `detail to be one of ${Object.keys(choices).join(', ')} for ${rule}`, detail);
  return chosen;
}
