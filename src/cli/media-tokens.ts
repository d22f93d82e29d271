import { audioTokens, CalculatorError, DETAILS, imageTokens, MEDIA_RULES, mediaRuleOf, pageTokens, videoTokens, type Detail, type MediaRule, type MediaRuleId, type Offer } from '../index.ts';
import { enCli } from '../words/en/cli.ts';
import { countText } from './figures.ts';
import { choice, readCount } from './inputs.ts';

/** The flags that say what a prompt holds beside text. */
export interface MediaFlags {
  readonly image?: readonly string[];
  readonly audio?: string;
  readonly video?: string;
  readonly pages?: string;
  readonly detail?: string;
}

/** A picture, a sound, a video or pages, and how a seller's rule counts them. */
export interface Medium {
  readonly kind: 'image' | 'audio' | 'video' | 'pages';
  /** As it was typed. */
  readonly said: string;
  /** Whether a rule says anything of it. */
  readonly isIn: (rule: MediaRule) => boolean;
  readonly count: (rule: MediaRuleId) => number;
}

/**
 * What the flags hold, in the order of the help. Throws `bad-usage` for what is no size, length or count.
 *
 * @example
 * readMedia({ image: ['1024x768'], pages: '3' }).map(({ kind }) => kind) // => ["image","pages"]
 */
export function readMedia({ image = [], audio, video, pages, detail }: MediaFlags): readonly Medium[] {
  const details: { readonly detail?: Detail } = detail === undefined ? {} : { detail: choice('--detail', DETAILS, detail) };
  const seconds = (flag: string, text: string): number => readCount(flag, text, { whole: false });
  return [
    ...image.map((said): Medium => {
      const size = readSize(said);
      return { kind: 'image', said, isIn: (rule) => rule.image !== undefined, count: (rule) => imageTokens(rule, { ...size, ...details }) };
    }),
    ...(audio === undefined ? [] : [medium('audio', audio, (rule) => rule.audioTokensPerSecond !== undefined, seconds('--audio', audio), audioTokens)]),
    ...(video === undefined ? [] : [medium('video', video, (rule) => rule.videoTokensPerSecond !== undefined, seconds('--video', video), (rule, length) => videoTokens(rule, length, details.detail))]),
    ...(pages === undefined ? [] : [medium('pages', pages, (rule) => rule.pageTokens !== undefined, readCount('--pages', pages), (rule, count) => pageTokens(rule, count, details.detail))]),
  ];
}

function medium(kind: Medium['kind'], said: string, isIn: Medium['isIn'], amount: number, count: (rule: MediaRuleId, amount: number) => number): Medium {
  return { kind, said, isIn, count: (rule) => count(rule, amount) };
}

function readSize(text: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^(\d{1,6})[x×](\d{1,6})$/iu.exec(text) ?? [];
  if (width === undefined || height === undefined) throw new CalculatorError('bad-usage', enCli.badSize(text));
  return { width: Number(width), height: Number(height) };
}

/** The prompt tokens of a medium at an offer; without `tokens` no written rule is known, and they have to be typed. */
export interface MediumTokens {
  readonly kind: Medium['kind'];
  readonly said: string;
  readonly offer: string;
  readonly tokens?: number;
  readonly rule?: { readonly id: MediaRuleId } & Pick<MediaRule, 'source' | 'asOf' | 'quote' | 'approximate'>;
}

/**
 * The tokens of a medium by the seller's written rule. Throws `bad-argument` for what the seller does not accept.
 *
 * @example
 * const [image] = readMedia({ image: ['1024x1024'] })
 * mediumTokens(image, catalogue.offer('openai/gpt-4o')).tokens // => 765
 */
export function mediumTokens({ kind, said, isIn, count }: Medium, offer: Pick<Offer, 'id'>): MediumTokens {
  const id = mediaRuleOf(offer);
  const rule: MediaRule | undefined = id && MEDIA_RULES[id];
  if (!id || !rule || !isIn(rule)) return { kind, said, offer: offer.id };
  const { source, asOf, quote, approximate } = rule;
  return { kind, said, offer: offer.id, tokens: count(id), rule: { id, source, asOf, quote, approximate } };
}

/**
 * Those tokens a line each, and below them the rules they are by: where each is written, and its own words.
 *
 * @example
 * mediaLines([{ kind: 'image', said: '10x10', offer: 'openai/gpt-6-sol' }]) // => ["openai/gpt-6-sol, image 10x10: type the tokens (--image-tokens of run): no written rule known"]
 */
export function mediaLines(media: readonly MediumTokens[]): readonly string[] {
  const lines = media.map(({ kind, said, offer, tokens, rule }) => {
    const text = tokens === undefined ? enCli.noMediaRule(enCli.mediaFlags[kind]) : enCli.mediaTokens(countText(tokens), rule?.approximate === true);
    return `${offer}, ${enCli.media[kind](said)}: ${text}`;
  });
  const rules = media.flatMap(({ rule }) => (rule ? [enCli.ruleOf(rule.source, rule.asOf, rule.quote)] : []));
  return [...lines, ...new Set(rules)];
}
