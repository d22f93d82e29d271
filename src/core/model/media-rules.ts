import { CalculatorError } from '../errors.ts';
import type { Tokens } from '../units.ts';
import { fitPatches, patchesOf, scaledDown, visualPatches, type Size } from './image-size.ts';

/** How closely a model looks at an image; `auto` is what the seller does when nothing is said. */
export const DETAILS = ['auto', 'low', 'medium', 'high', 'original'] as const;
/** One of `DETAILS`. */
export type Detail = (typeof DETAILS)[number];

/** A seller's written rule that turns media into prompt tokens. What it does not say stays absent: then tokens are typed. */
export interface MediaRule {
  /** The offers the page names, by id; a later model is not among them. */
  readonly offers: RegExp;
  /** Where the rule is written. */
  readonly source: string;
  /** The earliest day the copy that was read can be of: a date it states, or the release of a model it names. */
  readonly asOf: string;
  /** The page's own words that decide it. */
  readonly quote: string;
  /** Whether the seller itself calls the numbers approximate, rough or a maximum. */
  readonly approximate: boolean;
  /** Tokens of one image, for each detail the seller offers. */
  readonly image?: Readonly<Partial<Record<Detail, (size: Size) => Tokens>>>;
  readonly audioTokensPerSecond?: number;
  /** Pictures of a video at the default of one frame a second; its sound is `audioTokensPerSecond`, beside. */
  readonly videoTokensPerSecond?: Readonly<Partial<Record<Detail, number>>>;
  /** One page of a PDF, whatever its size. */
  readonly pageTokens?: Readonly<Partial<Record<Detail, number>>>;
}

type ImageTokens = (size: Size) => Tokens;
type ImageRule = NonNullable<MediaRule['image']>;
type Sizing = { readonly edge: number; readonly budget?: number };

const OPENAI = { source: 'https://developers.openai.com/api/docs/guides/images-vision#calculating-costs', asOf: '2026-09-04', approximate: false };
const OPENAI_BEFORE = { ...OPENAI, asOf: '2026-04-23' };
const ANTHROPIC = { source: 'https://platform.claude.com/docs/en/build-with-claude/vision#evaluate-image-size', asOf: '2026-10-11', approximate: false };
const GOOGLE = { source: 'https://ai.google.dev/gemini-api/docs/media-resolution', asOf: '2026-09-19', approximate: true };
const GOOGLE_TILES = { source: 'https://ai.google.dev/gemini-api/docs/image-understanding', asOf: '2026-09-01', approximate: true };

const TILES = 'Scale down to fit in a 2048px x 2048px square […] If the shortest side exceeds 768px, scale it down to 768px […] Count the 512px squares […] Add the model\'s base tokens';
const MULTIPLIER = 'Multiply the patch count by the model\'s multiplier and round up';
const REJECTED = 'If the resulting image requires more than 30,000 patches, the API rejects the request';

/** OpenAI's sizing of each detail: longest edge in pixels, most 32-pixel patches. */
const LOW: Sizing = { edge: 512 };
const HIGH: Sizing = { edge: 2_048, budget: 2_500 };
const WIDE: Sizing = { edge: 65_535 };
const LARGE: Sizing = { edge: 6_000, budget: 10_000 };
const FORMER: Sizing = { edge: 2_048, budget: 1_536 };
const ROOMY: Sizing = { edge: 2_048, budget: 6_144 };
/** OpenAI refuses an image of more patches. */
const MOST_PATCHES = 30_000;
/** Anthropic refuses an image with a longer edge, in pixels. */
const MOST_EDGE = 8_000;

/**
 * The table of written rules. They were read on 2026-11-22 in copies of the pages (`asOf`).
 * Left out, so that tokens are typed: what Anthropic and OpenAI charge for a PDF page (a range, no rule), Amazon
 * Nova's images (five approximate sizes), models the pages do not name (o3-pro, gpt-5-pro, gpt-6-sol, Gemini 4),
 * and sellers for which no rule was found (xAI, Mistral, Alibaba, Moonshot and others).
 */
export const MEDIA_RULES = {
  'openai-tiles-85': { ...OPENAI, offers: ids('openai', 'gpt-4o|gpt-4\\.1'), quote: TILES, image: tiles(85, 170) },
  'openai-tiles-2833': { ...OPENAI, offers: ids('openai', 'gpt-4o-mini'), quote: TILES, image: tiles(2_833, 5_667) },
  'openai-tiles-75': { ...OPENAI, offers: ids('openai', 'o1|o1-pro|o3'), quote: TILES, image: tiles(75, 150) },
  'openai-tiles-70': { ...OPENAI, offers: ids('openai', 'gpt-5|gpt-5\\.1'), quote: TILES, image: tiles(70, 140) },
  'openai-patches-6-astra': { ...OPENAI, offers: ids('openai', 'gpt-6-astra'), quote: REJECTED, image: patches(120, { low: LOW, high: { ...WIDE, budget: 2_500 }, original: WIDE, auto: WIDE }) },
  'openai-patches-5.6': { ...OPENAI, offers: ids('openai', 'gpt-5\\.6-(sol|terra|luna)'), quote: REJECTED, image: patches(120, { low: LOW, high: HIGH, original: WIDE, auto: WIDE }) },
  'openai-patches-5.5': { ...OPENAI, offers: ids('openai', 'gpt-5\\.5'), quote: MULTIPLIER, image: patches(120, { low: LOW, high: HIGH, original: LARGE, auto: LARGE }) },
  'openai-patches-5.4': { ...OPENAI, offers: ids('openai', 'gpt-5\\.4(-mini|-nano)?'), quote: MULTIPLIER, image: patches(120, { low: ROOMY, high: HIGH, original: LARGE, auto: HIGH }) },
  'openai-patches-5.2': { ...OPENAI, offers: ids('openai', 'gpt-5\\.2'), quote: MULTIPLIER, image: patches(120, { low: ROOMY, high: ROOMY, auto: ROOMY }) },
  'openai-patches-4.1-mini': { ...OPENAI, offers: ids('openai', 'gpt-4\\.1-mini'), quote: MULTIPLIER, image: patches(162, { low: ROOMY, high: ROOMY, auto: ROOMY }) },
  // the page of September gives these four a multiplier and no size; their size is that of the page of April
  'openai-patches-5-mini': { ...OPENAI_BEFORE, offers: ids('openai', 'gpt-5-mini'), quote: MULTIPLIER, image: patches(120, { high: FORMER, auto: FORMER }) },
  'openai-patches-5-nano': { ...OPENAI_BEFORE, offers: ids('openai', 'gpt-5-nano'), quote: MULTIPLIER, image: patches(150, { high: FORMER, auto: FORMER }) },
  'openai-patches-4.1-nano': { ...OPENAI_BEFORE, offers: ids('openai', 'gpt-4\\.1-nano'), quote: MULTIPLIER, image: patches(246, { high: FORMER, auto: FORMER }) },
  'openai-patches-o4-mini': { ...OPENAI_BEFORE, offers: ids('openai', 'o4-mini'), quote: MULTIPLIER, image: patches(172, { high: FORMER, auto: FORMER }) },
  'anthropic-standard': {
    ...ANTHROPIC,
    offers: ids('anthropic', 'claude-(3-haiku|3-5-haiku|3-7-sonnet|haiku-4-5|(opus|sonnet)-4-[56])'),
    quote: 'An image, therefore, costs ⌈width / 28⌉ × ⌈height / 28⌉ visual tokens. […] Standard | All other models | 1568 px | 1568',
    image: { auto: visualTokens(1_568, 1_568) },
  },
  'anthropic-high-resolution': {
    ...ANTHROPIC,
    offers: ids('anthropic', 'claude-(opus-4-8|opus-5|opus-5-5|sonnet-5|sonnet-5-5|fable-5-1)'),
    quote: 'An image, therefore, costs ⌈width / 28⌉ × ⌈height / 28⌉ visual tokens. […] High-resolution | Claude 4.7 and later models | 2576 px | 4784',
    image: { auto: visualTokens(2_576, 4_784) },
  },
  'google-2': {
    ...GOOGLE_TILES,
    offers: ids('google', 'gemini-2\\.0-flash|gemini-2\\.5-(pro|flash|flash-lite)'),
    quote:
      '258 tokens if both dimensions <= 384 pixels. Larger images are tiled into 768x768 pixel tiles, each costing 258 tokens. https://ai.google.dev/gemini-api/docs/document-processing: Each document page is equivalent to 258 tokens. https://ai.google.dev/gemini-api/docs/tokens: Video: 263 tokens per second. Audio: 32 tokens per second',
    image: { auto: geminiTiles },
    audioTokensPerSecond: 32,
    videoTokensPerSecond: { auto: 263 },
    pageTokens: { auto: 258 },
  },
  'google-3': {
    ...GOOGLE,
    offers: ids('google', 'gemini-3\\.(1-flash-lite|1-pro-preview|5-flash|5-flash-lite|6-flash|7-flash|8-flash)'),
    quote: 'Gemini 3 models: MEDIA_RESOLUTION_UNSPECIFIED (Default) | 1120 | 70 | 25 (per second) | 560 […] approximate token counts',
    image: { auto: () => 1_120, low: () => 280, medium: () => 560, high: () => 1_120 },
    audioTokensPerSecond: 25,
    videoTokensPerSecond: { auto: 70, low: 70, medium: 70, high: 280 },
    // the text found in a page is not charged
    pageTokens: { auto: 560, low: 280, medium: 560, high: 1_120 },
  },
} as const satisfies Record<string, MediaRule>;

/** The name of a rule in `MEDIA_RULES`. */
export type MediaRuleId = keyof typeof MEDIA_RULES;

function ids(seller: string, models: string): RegExp {
  return new RegExp(`^${seller}/(?:${models})$`, 'u');
}

function tiles(base: Tokens, tile: Tokens): ImageRule {
  const high: ImageTokens = (size) => base + tile * patchesOf(shortestSide(scaledDown(size, 2_048), 768), 512);
  return { auto: high, low: () => base, high };
}

function shortestSide({ width, height }: Size, most: number): Size {
  const scale = Math.min(1, most / Math.min(width, height));
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

// hundredths, so that 1.2 × 2500 is a whole number in doubles too
function patches(multiplierPercent: number, sizings: Readonly<Partial<Record<Detail, Sizing>>>): ImageRule {
  const tokensAt = ({ edge, budget }: Sizing): ImageTokens => (size) => {
    const count = fitPatches(scaledDown(size, edge), 32, budget);
    if (count > MOST_PATCHES) {
      throw new CalculatorError('bad-argument', `imageTokens requires an image of at most ${MOST_PATCHES} patches, got ${count} (${size.width} × ${size.height} pixels)`);
    }
    return Math.ceil((count * multiplierPercent) / 100);
  };
  return Object.fromEntries(Object.entries(sizings).map(([detail, sizing]) => [detail, tokensAt(sizing)]));
}

function visualTokens(mostEdge: number, mostTokens: Tokens): ImageTokens {
  return (size) => {
    if (Math.max(size.width, size.height) > MOST_EDGE) {
      throw new CalculatorError('bad-argument', `imageTokens requires edges of at most ${MOST_EDGE} pixels, got ${size.width} × ${size.height}`);
    }
    return visualPatches(size, mostEdge, mostTokens);
  };
}

// the page's rough formula; that a tile has 256 to 768 pixels stands in the same rule at
// https://cloud.google.com/vertex-ai/generative-ai/docs/multimodal/image-understanding
function geminiTiles({ width, height }: Size): Tokens {
  if (Math.max(width, height) <= 384) return 258;
  const tile = Math.min(768, Math.max(256, Math.floor(Math.min(width, height) / 1.5)));
  return 258 * patchesOf({ width, height }, tile);
}
