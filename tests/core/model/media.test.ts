import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { fitPatches, visualPatches } from '../../../src/core/model/image-size.ts';
import { MEDIA_RULES, type Detail, type MediaRule, type MediaRuleId } from '../../../src/core/model/media-rules.ts';
import type { Offer } from '../../../src/core/model/offer.ts';
import { audioTokens, imageTokens, mediaRuleOf, pageTokens, videoTokens } from '../../../src/core/model/media.ts';

const RULES = Object.entries(MEDIA_RULES) as readonly [MediaRuleId, MediaRule][];
const OPENAI = 'https://developers.openai.com/api/docs/guides/images-vision#calculating-costs';
const ANTHROPIC = 'https://platform.claude.com/docs/en/build-with-claude/vision#evaluate-image-size';
const GOOGLE = 'https://ai.google.dev/gemini-api/docs/image-understanding';

describe('Worked examples that the sellers print', () => {
  test.each<[MediaRuleId, number, number, Detail, number, string]>([
    ['openai-tiles-85', 1_024, 1_024, 'high', 765, OPENAI],
    ['openai-tiles-85', 2_048, 4_096, 'high', 1_105, OPENAI],
    ['openai-tiles-85', 4_096, 8_192, 'low', 85, OPENAI],
    ['openai-patches-5.4', 1_024, 1_024, 'high', 1_229, OPENAI],
    ['openai-patches-5.4', 2_048, 2_048, 'high', 3_000, OPENAI],
    ['openai-patches-6-astra', 1_024, 1_024, 'high', 1_229, OPENAI],
    ['openai-patches-6-astra', 2_048, 2_048, 'high', 3_000, OPENAI],
    ['openai-patches-6-astra', 4_096, 512, 'high', 2_458, OPENAI],
    ['anthropic-standard', 200, 200, 'auto', 64, ANTHROPIC],
    ['anthropic-standard', 1_000, 1_000, 'auto', 1_296, ANTHROPIC],
    ['anthropic-standard', 1_092, 1_092, 'auto', 1_521, ANTHROPIC],
    ['anthropic-standard', 1_920, 1_080, 'auto', 1_560, ANTHROPIC],
    ['anthropic-standard', 2_000, 1_500, 'auto', 1_564, ANTHROPIC],
    ['anthropic-standard', 3_840, 2_160, 'auto', 1_560, ANTHROPIC],
    ['anthropic-high-resolution', 200, 200, 'auto', 64, ANTHROPIC],
    ['anthropic-high-resolution', 1_000, 1_000, 'auto', 1_296, ANTHROPIC],
    ['anthropic-high-resolution', 1_092, 1_092, 'auto', 1_521, ANTHROPIC],
    ['anthropic-high-resolution', 1_920, 1_080, 'auto', 2_691, ANTHROPIC],
    ['anthropic-high-resolution', 2_000, 1_500, 'auto', 3_888, ANTHROPIC],
    ['anthropic-high-resolution', 3_840, 2_160, 'auto', 4_784, ANTHROPIC],
    ['google-2', 960, 540, 'auto', 6 * 258, GOOGLE],
  ])('%s counts %i × %i at %s as %i tokens', (rule, width, height, detail, tokens) => {
    expect(imageTokens(rule, { width, height, detail })).toBe(tokens);
  });

  test('1800 × 2400 fits a budget of 1,536 patches with 33 × 44 of them', () => {
    expect(fitPatches({ width: 1_800, height: 2_400 }, 32, 1_536)).toBe(1_452);
    expect(imageTokens('openai-patches-4.1-nano', { width: 1_800, height: 2_400 })).toBe(Math.ceil(1_452 * 2.46));
  });

  test('6000 × 6000 is 35,344 patches for GPT-6 Astra: too many as it is, 2,500 at high', () => {
    // https://developers.openai.com/api/docs/guides/image-cost-calculator
    expect(() => imageTokens('openai-patches-6-astra', { width: 6_000, height: 6_000, detail: 'original' })).toThrow(
      'imageTokens requires an image of at most 30000 patches, got 35344 (6000 × 6000 pixels)',
    );
    expect(imageTokens('openai-patches-6-astra', { width: 6_000, height: 6_000, detail: 'high' })).toBe(3_000);
  });

  test('an A4 page at 130 dots an inch shrinks to 924 × 1307', () => {
    // https://platform.claude.com/docs/en/build-with-claude/vision-coordinates
    expect(visualPatches({ width: 1_075, height: 1_520 }, 1_568, 1_568)).toBe(Math.ceil(924 / 28) * Math.ceil(1_307 / 28));
  });

  test('a minute of sound is 1,920 tokens at Gemini 2', () => {
    // https://ai.google.dev/gemini-api/docs/audio
    expect(audioTokens('google-2', 60)).toBe(1_920);
  });
});

describe('Bills that others measured', () => {
  // https://huggingface.co/datasets/JOHNISKING/image-token-cost, less the text: 77 tokens for Claude 5.5, 65 for 4.5
  test.each<[MediaRuleId, number, number, Detail, number]>([
    ['anthropic-high-resolution', 256, 256, 'auto', 177 - 77],
    ['anthropic-high-resolution', 768, 768, 'auto', 861 - 77],
    ['anthropic-high-resolution', 1_280, 720, 'auto', 1_273 - 77],
    ['anthropic-high-resolution', 1_080, 1_920, 'auto', 2_768 - 77],
    ['anthropic-standard', 512, 512, 'auto', 426 - 65],
    ['anthropic-standard', 1_920, 1_080, 'auto', 1_625 - 65],
    ['openai-patches-6-astra', 256, 256, 'auto', 77],
    ['openai-patches-6-astra', 2_560, 1_440, 'auto', 4_320],
    ['openai-patches-6-astra', 4_032, 3_024, 'auto', 14_364],
    ['openai-patches-6-astra', 2_560, 1_440, 'high', 2_931],
    ['openai-patches-6-astra', 4_032, 3_024, 'high', 2_942],
    ['openai-patches-5.5', 4_032, 3_024, 'auto', 11_868],
  ])('%s: %i × %i at %s was %i tokens', (rule, width, height, detail, tokens) => {
    expect(imageTokens(rule, { width, height, detail })).toBe(tokens);
  });

  test('rounding of the first scaling decides between one row of tiles and two', () => {
    // https://community.openai.com/t/vision-pricing-calculator-inaccurate-resizing-rounding-vs-api-costs/1281361, less 8 of text
    expect(imageTokens('openai-tiles-85', { width: 2_049, height: 513 })).toBe(1_453 - 8);
    expect(imageTokens('openai-tiles-85', { width: 2_050, height: 513 })).toBe(773 - 8);
  });

  test('Gemini 3 counted 1,065 to 1,101 with the text, at most what its page says', () => {
    expect(imageTokens('google-3', { width: 4_032, height: 3_024 })).toBeLessThanOrEqual(1_120);
    expect(imageTokens('google-3', { width: 4_032, height: 3_024 }) / 1_065).toBeLessThan(1.06);
  });
});

describe('Sound, video and pages', () => {
  test.each([
    ['a started token counts', audioTokens('google-3', 1.01), 26],
    ['no sound is no tokens', audioTokens('google-3', 0), 0],
    ['pictures of a video, without its sound', videoTokens('google-2', 60), 15_780],
    ['Gemini 3 looks at a frame a second', videoTokens('google-3', 60), 4_200],
    ['and more closely when asked', videoTokens('google-3', 60, 'high'), 16_800],
    ['ten pages of Gemini 2', pageTokens('google-2', 10), 2_580],
    ['ten pages of Gemini 3', pageTokens('google-3', 10), 5_600],
  ])('%s', (_, tokens, expected) => {
    expect(tokens).toBe(expected);
  });
});

describe('What cannot be', () => {
  test.each<[string, () => unknown, string]>([
    ['no height', () => imageTokens('google-2', { width: 1, height: 0 }), 'imageTokens requires height to be a whole number ≥ 1, got 0'],
    ['half a pixel', () => imageTokens('google-2', { width: 1.5, height: 1 }), 'imageTokens requires width to be a whole number ≥ 1, got 1.5'],
    ['no number', () => imageTokens('google-2', { width: Number.NaN, height: 1 }), 'imageTokens requires width to be a whole number ≥ 1, got NaN'],
    ['more than Anthropic takes', () => imageTokens('anthropic-standard', { width: 8_001, height: 10 }), 'imageTokens requires edges of at most 8000 pixels, got 8001 × 10'],
    ['a detail not offered', () => imageTokens('openai-patches-5.2', { width: 9, height: 9, detail: 'original' }), 'imageTokens requires detail to be one of low, high, auto for openai-patches-5.2, got original'],
    ['negative time', () => videoTokens('google-2', -1), 'videoTokens requires seconds to be a finite number ≥ 0, got -1'],
    ['endless sound', () => audioTokens('google-2', Infinity), 'audioTokens requires seconds to be a finite number ≥ 0, got Infinity'],
    ['sound without a rule', () => audioTokens('openai-tiles-85', 1), 'audioTokens requires a rule for audio, got openai-tiles-85'],
    ['video without a rule', () => videoTokens('openai-tiles-85', 1), 'videoTokens requires a rule for videos, got openai-tiles-85'],
    ['a page without a rule', () => pageTokens('anthropic-standard', 1), 'pageTokens requires a rule for pages, got anthropic-standard'],
    ['half a page', () => pageTokens('google-2', 0.5), 'pageTokens requires pages to be a whole number ≥ 0, got 0.5'],
  ])('%s', (_, action, message) => {
    expect(action).toThrow(message);
  });
});

describe('The rule of an offer', () => {
  test.each([
    ['openai/gpt-4o', 'openai-tiles-85'],
    ['openai/gpt-4o-mini', 'openai-tiles-2833'],
    ['openai/gpt-5-mini', 'openai-patches-5-mini'],
    ['openai/gpt-5.4-nano', 'openai-patches-5.4'],
    ['anthropic/claude-haiku-4-5', 'anthropic-standard'],
    ['anthropic/claude-opus-4-6', 'anthropic-standard'],
    ['anthropic/claude-opus-4-8', 'anthropic-high-resolution'],
    ['anthropic/claude-sonnet-5-5', 'anthropic-high-resolution'],
    ['google/gemini-2.5-flash-lite', 'google-2'],
    ['google/gemini-3.8-flash', 'google-3'],
    ['openai/gpt-6-sol', undefined],
    ['openai/gpt-5-pro', undefined],
    ['anthropic/claude-haiku-5-5', undefined],
    ['google/gemini-4-argon', undefined],
    ['google/gemini-embedding-2', undefined],
    ['xai/grok-4.7', undefined],
    ['toString', undefined],
  ])('%s: %s', (id, rule) => {
    expect(mediaRuleOf({ id })).toBe(rule);
  });

  test('no offer has two, and no rule is for nobody', async () => {
    const offers = await everyOffer();
    const rulesOf = (id: string) => RULES.filter(([, { offers: pattern }]) => pattern.test(id));
    expect(offers.filter(({ id }) => rulesOf(id).length > 1).map(({ id }) => id)).toEqual([]);
    expect(RULES.filter(([, { offers: pattern }]) => !offers.some(({ id }) => pattern.test(id))).map(([id]) => id)).toEqual([]);
  });

  test('an offer with a rule for images takes images', async () => {
    const offers = await everyOffer();
    const blind = offers.filter((offer) => mediaRuleOf(offer) && offer.modalities && !offer.modalities.input.includes('image'));
    expect(blind.map(({ id }) => id)).toEqual([]);
  });
});

describe('Laws', () => {
  const edge = integer({ min: 1, max: 6_000 });
  const anyImage = record({ rule: constantFrom(...RULES), width: edge, height: edge });

  test('tokens are whole and above 0, or the image is refused', () => {
    assert(
      property(anyImage, ({ rule: [id, rule], width, height }) => {
        for (const detail of Object.keys(rule.image ?? {}) as Detail[]) {
          const tokens = tokensOrRefusal(id, width, height, detail);
          expect(tokens === 'refused' || (Number.isSafeInteger(tokens) && tokens > 0)).toBe(true);
        }
      }),
    );
  });

  test('turning an image by 90° changes nothing', () => {
    assert(
      property(anyImage, ({ rule: [id], width, height }) => {
        expect(tokensOrRefusal(id, width, height, 'auto')).toBe(tokensOrRefusal(id, height, width, 'auto'));
      }),
    );
  });

  test('no image is over its budget', () => {
    assert(
      property(edge, edge, (width, height) => {
        expect(fitPatches({ width, height }, 32, 1_536)).toBeLessThanOrEqual(1_536);
        expect(visualPatches({ width, height }, 1_568, 1_568)).toBeLessThanOrEqual(1_568);
        expect(visualPatches({ width, height }, 2_576, 4_784)).toBeLessThanOrEqual(4_784);
      }),
    );
  });

  test('a thread of an image keeps the budget', () => {
    expect(fitPatches({ width: 100_000, height: 20 }, 32, 10)).toBe(10);
  });
});

test('every rule says where, since when and in which words', () => {
  const bare = RULES.filter(([, { source, asOf, quote }]) => !source.startsWith('https://') || !/^2026-\d\d-\d\d$/u.test(asOf) || quote.length < 40);
  expect(bare.map(([id]) => id)).toEqual([]);
});

function tokensOrRefusal(rule: MediaRuleId, width: number, height: number, detail: Detail): number | 'refused' {
  try {
    return imageTokens(rule, { width, height, detail });
  } catch {
    return 'refused';
  }
}

async function everyOffer(): Promise<readonly Offer[]> {
  const { ids, offer } = await loadCatalogue();
  return ids.map((id) => offer(id));
}
