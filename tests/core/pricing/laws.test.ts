import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Offer, PriceEntry } from '../../../src/core/model/offer.ts';
import type { Setting } from '../../../src/core/model/setting.ts';
import { Decimal } from '../../../src/core/money.ts';
import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from '../../../src/core/pricing/dimensions.ts';
import { compilePricer, type Pricer } from '../../../src/core/pricing/pricer.ts';
import type { KnownRate } from '../../../src/core/pricing/rates.ts';
import { usage, type Leaves } from '../../../src/core/pricing/usage.ts';
import { card, instantFor, leaves, setting } from './random-cards.ts';

const SEED = 20_261_122;
const RUNS = { seed: SEED, numRuns: 300 };

/** A card with everything the laws speak of; `over` replaces what a law needs to be otherwise. */
const offer = (over: Partial<PriceEntry> = {}, seller: Partial<Offer['seller']> = {}): Offer => ({
  id: 'acme/one',
  seller: { id: 'acme', name: 'Acme', ...seller },
  name: 'One',
  tier: 'balanced',
  price: [{ source: 'a registry', checked: '2026-11-10', confidence: 'several', usdPerMillionTokens: { input: 3, cacheRead: 0.3, cacheWrite: 3.75, output: 15 }, ...over }],
});
const price = (of: Offer, call: Leaves, asked: Setting = {}): string => compilePricer(of, asked, '2026-11-22').usd(call);

/** A pricer of a random card, and leaves all of which it can price. */
const priceable = card.chain((of) => fc.record({ of: fc.constant(of), asked: setting, at: instantFor(of), call: leaves })).map(({ of, asked, at, call }): { pricer: Pricer; call: Leaves } | undefined => {
  try {
    const pricer = compilePricer(of, asked, at);
    const known = Object.entries(call).filter(([name]) => pricer.levels.every(({ rates }) => 'usd' in rates[name as DimensionName]));
    return { pricer, call: Object.fromEntries(known.map(([name, count]) => [name, count > 1e9 ? 1e9 : count])) };
  } catch {
    return undefined;
  }
});
const law = (holds: (pricer: Pricer, call: Leaves, prompt: number) => void): void => {
  let held = 0;
  fc.assert(
    fc.property(priceable, (found) => {
      fc.pre(found !== undefined && Object.keys(found.call).length > 0);
      held += 1;
      holds(found.pricer, found.call, usage(found.call).prompt);
    }),
    RUNS,
  );
  expect(held).toBeGreaterThanOrEqual(RUNS.numRuns);
};
/** Seconds have milliseconds, and a double their sum only nearly. */
const milli = (count: number): number => Number(count.toFixed(3));
/** The level a prompt is in, as a number. */
const levelOf = ({ levels }: Pricer, prompt: number): number => levels.findLastIndex(({ above }) => prompt > above);

describe(`The laws of prices (seed ${SEED})`, () => {
  test('nothing costs nothing, whatever is unknown', () => {
    law((pricer) => {
      const nothing = Object.fromEntries(DIMENSION_NAMES.map((name) => [name, 0]));
      for (const none of [{}, nothing]) {
        expect(pricer.total(usage(none))).toBe(0);
        expect(pricer.bill(none)).toMatchObject({ lines: [] });
        expect(pricer.bill(none).total).toBe('0');
      }
    });
  });

  test('within a context tier the price is linear: n times the leaves cost n times as much', () => {
    law((pricer, call, prompt) => {
      for (const times of [2, 3, 7]) {
        const more = Object.fromEntries(Object.entries(call).map(([name, count]) => [name, milli(count * times)]));
        const [one, many] = [pricer.total(usage(call)), pricer.total(usage(more, prompt))];
        expect(BigInt(many)).toBe(BigInt(one) * BigInt(times));
      }
    });
  });

  test('within a context tier one more of anything never makes it cheaper, and costs its own rate', () => {
    law((pricer, call, prompt) => {
      for (const name of Object.keys(call) as DimensionName[]) {
        const more = { ...call, [name]: milli(call[name]! + 1) };
        const difference = BigInt(pricer.total(usage(more, prompt))) - BigInt(pricer.total(usage(call, prompt)));
        expect(difference).toBeGreaterThanOrEqual(0n);
        expect(difference).toBe(BigInt(pricer.total(usage({ [name]: 1 }, prompt))));
      }
    });
  });

  test('leaves are priced apart: together they cost the sum', () => {
    law((pricer, call, prompt) => {
      const apart = Object.entries(call).reduce((sum, [name, count]) => sum + BigInt(pricer.total(usage({ [name]: count }, prompt))), 0n);
      expect(BigInt(pricer.total(usage(call, prompt)))).toBe(apart);
    });
  });

  test('the prompt chooses one level for the whole call, and only its threshold changes it', () => {
    law((pricer, call) => {
      for (const { above } of pricer.levels.slice(1)) {
        expect(levelOf(pricer, above + 1) - levelOf(pricer, above)).toBeGreaterThan(0);
        const one = Object.keys(call)[0] as DimensionName;
        const [at, over] = [above, above + 1].map((prompt) => pricer.bill(usage({ [one]: 1 }, prompt)).lines[0]!.rate);
        expect([at, over]).toEqual([above, above + 1].map((prompt) => (pricer.levels[levelOf(pricer, prompt)]!.rates[one] as KnownRate).usd));
      }
    });
  });

  test('a leaf of 0 changes nothing, and nor does the order of leaves', () => {
    law((pricer, call) => {
      const turned = Object.fromEntries(Object.entries(call).toReversed());
      expect(pricer.bill({ ...turned, webSearch: call.webSearch ?? 0 })).toEqual(pricer.bill(call));
    });
  });

  test('the total is a whole number of units, and the unit is no finer than the rates need', () => {
    law((pricer) => {
      const units = pricer.unitsPerUsd.toString();
      expect(units).toMatch(/^[13]0{12,}$/u);
      const rates = pricer.levels.flatMap(({ rates: byName }) => Object.entries(byName).flatMap(([name, rate]) => ('usd' in rate ? [{ usd: rate.usd, ...DIMENSIONS[name as DimensionName] }] : [])));
      const per = { usdPerMillionTokens: 1e6, usdPerThousandCalls: 1e3, usdPerImage: 1, usdPerMillionPixels: 1e6, usdPerMillionCharacters: 1e6, usdPerMinute: 60 * 1_000 /* milliseconds */, usdPerMillionTokenHours: 1e6 };
      const whole = (perUsd: bigint): boolean => rates.every(({ usd, rateKey }) => new Decimal(usd).times(perUsd.toString()).mod(per[rateKey]).isZero());
      expect(whole(pricer.unitsPerUsd)).toBe(true);
      if (units.length > 13) expect(whole(pricer.unitsPerUsd / 10n)).toBe(false);
      if (units.startsWith('3')) expect(whole(pricer.unitsPerUsd / 3n)).toBe(false);
    });
  });
});

describe('Both sides of a threshold', () => {
  const long = { usdPerMillionTokens: { input: 6, cacheRead: 0.6, cacheWrite: 7.5, output: 22.5 } };
  test.each([
    ['exclusive: a prompt of exactly 200,000 is short', {}, 200_000, ['0.599997', '0.6', '1.200006']],
    ['inclusive: a prompt of exactly 200,000 is long', { inclusive: true }, 200_000, ['0.599997', '1.2', '1.200006']],
  ])('%s', (_, side, above, totals) => {
    const of = offer({ contextTier: [{ above, ...side, ...long }] });
    expect([above - 1, above, above + 1].map((input) => price(of, { input }))).toEqual(totals);
  });

  test('cached tokens count toward it, generated ones and fees do not', () => {
    const of = offer({ contextTier: [{ above: 1_000, ...long }], usdPerThousandCalls: { webSearch: 10 } });
    const rate = (call: Leaves): string => compilePricer(of, {}, '2026-11-22').bill(call).lines[0]!.rate;
    expect(rate({ input: 400, cacheRead: 300, cacheWrite: 301 })).toBe('6');
    expect(rate({ input: 400, cacheRead: 300, cacheWrite: 300, output: 5_000, webSearch: 9 })).toBe('3');
  });

  test('a long prompt moves the whole call, answer and first token included', () => {
    const of = offer({ contextTier: [{ above: 200_000, ...long }] });
    expect(price(of, { input: 200_001, output: 1_000 })).toBe('1.222506');
  });

  test('a tier that does not name a dimension leaves its rate, and its line, as they were', () => {
    const of = offer({ contextTier: [{ above: 100, usdPerMillionTokens: { input: 6 } }, { above: 200, usdPerMillionTokens: { output: 30 } }] });
    const lines = compilePricer(of, {}, '2026-11-22').bill({ input: 300, cacheRead: 1, output: 1 }).lines;
    expect(lines.map(({ dimension, rate, above }) => [dimension, rate, above])).toEqual([['input', '6', 100], ['cacheRead', '0.3', undefined], ['output', '30', 200]]);
  });

  test('a mean is priced at its own prompt, or at the one that is given for it', () => {
    const pricer = compilePricer(offer({ contextTier: [{ above: 1_000, ...long }] }), {}, '2026-11-22');
    const rates = (...asked: Parameters<typeof pricer.expectedLines>): string[] => pricer.expectedLines(...asked).map(({ rate }) => rate);
    expect(rates({ input: 600.5, cacheRead: 400.5 })).toEqual(['6', '0.6']);
    expect(rates({ input: 600.5, cacheRead: 300.5, output: 5_000 })).toEqual(['3', '0.3', '15']);
    expect(rates({ input: 10, output: 1 }, 1_001)).toEqual(['6', '22.5']);
    expect(rates({ input: 5_000, output: 1 }, 0)).toEqual(['3', '15']);
  });

  test('an aggregate priced per call is not one call', () => {
    const of = offer({ contextTier: [{ above: 200_000, ...long }] });
    const tenCalls = { input: 1_000_000, output: 10_000 };
    expect(price(of, tenCalls)).toBe('6.225');
    expect(compilePricer(of, {}, '2026-11-22').usd(usage(tenCalls, 100_000))).toBe('3.15');
  });
});

describe('Known, free and unknown', () => {
  test('a written 0 is a price', () => {
    expect(price(offer({ usdPerMillionTokens: { input: 0, output: 0 } }), { input: 1e6, output: 1e6 })).toBe('0');
  });

  test.each([
    ['the leaf is named', { webSearch: 1 }, {}, 'acme/one requires a rate for "webSearch": no rate is known', { dimension: 'webSearch' }],
    ['so is the service tier', { cacheRead: 1 }, { serviceTier: 'batch' }, 'acme/one requires a rate for "cacheRead", service tier batch: no rate is known with service tier batch', { dimension: 'cacheRead' }],
  ] as const)('an absent rate is an error: %s', (_, call, asked, message, details) => {
    const of = offer({ serviceTier: { batch: { multiply: { input: 0.5 } } } });
    const pricer = compilePricer(of, asked, '2026-11-22');
    for (const action of [() => pricer.usd(call), () => pricer.bill(call), () => pricer.total(usage(call)), () => pricer.expectedLines(call)]) {
      expect(action).toThrow(expect.objectContaining({ code: 'unknown-rate', message, details: { offer: 'acme/one', ...details } }));
    }
  });

  test('one hour of cache is never charged as five minutes, audio and video never as text', () => {
    const of = offer({}, { chargesAs: { reasoning: { as: 'output', source: 'the seller' } } });
    for (const name of ['cacheWrite1h', 'inputAudio', 'cacheReadAudio', 'inputImage', 'inputVideo', 'outputAudio', 'outputImage'] as const) {
      expect(() => price(of, { input: 1, output: 1, [name]: 1 })).toThrow(expect.objectContaining({ code: 'unknown-rate', details: { offer: 'acme/one', dimension: name } }));
    }
  });

  test('a rule leads to a rate and is named in the line', () => {
    const rule = { as: 'output', source: 'the price page' } as const;
    const { lines, total } = compilePricer(offer({}, { chargesAs: { reasoning: rule } }), {}, '2026-11-22').bill({ output: 10, reasoning: 90 });
    expect(total).toBe('0.0015');
    expect(lines.map(({ assumed }) => assumed)).toEqual([undefined, rule]);
  });

  test.each([
    ['an offer’s rule beats its seller’s', { chargesAs: { reasoning: { as: 'input', source: 's' } } } as const, '0.000015'],
    ['a rate of its own beats both', { price: [{ ...offer().price[0]!, usdPerMillionTokens: { input: 3, output: 15, reasoning: 1 } }] }, '0.000001'],
  ])('%s', (_, over, total) => {
    const of = { ...offer({}, { chargesAs: { reasoning: { as: 'input', source: 's' } } }), chargesAs: { reasoning: { as: 'output', source: 's' } } as const };
    expect(price({ ...of, ...('price' in over ? over : {}) }, { reasoning: 1 })).toBe(total);
  });

  test('rules that go in a circle end, as unknown', () => {
    const circle = { output: { as: 'reasoning', source: 's' }, reasoning: { as: 'output', source: 's' } } as const;
    expect(() => price(offer({ usdPerMillionTokens: { input: 1 } }, { chargesAs: circle }), { reasoning: 1 })).toThrow(expect.objectContaining({ code: 'unknown-rate' }));
  });

  test('a tier that states reasoning keeps a rule from taking another rate for it in a region', () => {
    const of = offer({ serviceTier: { batch: { usdPerMillionTokens: { input: 1, output: 2, reasoning: 9 } } }, region: { us: { multiply: { input: 1.1, output: 1.1 } } } }, { chargesAs: { reasoning: { as: 'output', source: 's' } } });
    expect(price(of, { reasoning: 1_000 }, { serviceTier: 'batch' })).toBe('0.009');
    expect(price(of, { reasoning: 1_000 }, { region: 'us' })).toBe('0.0165');
    expect(() => price(of, { reasoning: 1_000 }, { serviceTier: 'batch', region: 'us' })).toThrow(expect.objectContaining({ code: 'unknown-rate' }));
  });
});

describe('Tiers, regions and modes', () => {
  const half = { input: 0.5, cacheRead: 0.5, output: 0.5 };

  test('a batch is discounted once: the seller’s rule is not multiplied with the offer’s', () => {
    const of = offer({ serviceTier: { batch: { multiply: half } } }, { serviceTier: { batch: { multiply: half } } });
    expect(price(of, { input: 1_000, output: 1_000 }, { serviceTier: 'batch' })).toBe('0.009');
  });

  test('an explicit batch rate is not multiplied again', () => {
    const of = offer({ serviceTier: { batch: { usdPerMillionTokens: { input: 1.5 }, multiply: half } } });
    expect(price(of, { input: 1_000_000 }, { serviceTier: 'batch' })).toBe('1.5');
    expect(price(of, { output: 1_000_000 }, { serviceTier: 'batch' })).toBe('7.5');
  });

  test('standard is the list price, also where nothing is said of tiers', () => {
    expect(price(offer(), { input: 1_000 }, { serviceTier: 'standard' })).toBe('0.003');
  });

  test('a tier nobody states is unknown, one the seller does not have is not offered', () => {
    const of = offer({ serviceTier: { flex: { offered: false } } });
    expect(() => compilePricer(of, { serviceTier: 'batch' }, '2026-11-22')).toThrow(expect.objectContaining({ code: 'unknown-rate', message: 'acme/one has no known rates for service tier batch' }));
    expect(() => compilePricer(of, { serviceTier: 'flex' }, '2026-11-22')).toThrow(expect.objectContaining({ code: 'not-offered', message: 'acme/one is not offered with service tier flex' }));
    expect(() => compilePricer(of, { region: 'toString' }, '2026-11-22')).toThrow(expect.objectContaining({ code: 'unknown-rate', message: 'acme/one has no known rates for region toString' }));
  });

  test('two tiers that each state a rate are undefined together', () => {
    const of = offer({ serviceTier: { batch: { usdPerMillionTokens: { input: 1 } } }, region: { eu: { usdPerMillionTokens: { input: 4 }, multiply: { output: 1.1 } } } });
    expect(() => price(of, { input: 1 }, { serviceTier: 'batch', region: 'eu' })).toThrow(
      expect.objectContaining({ code: 'undefined-together', message: 'acme/one requires a rate for "input", service tier batch: service tier batch and region eu are priced apart, but no rate is known for both together' }),
    );
  });

  test('a batch rate that says nothing of long prompts does not hold for them', () => {
    const of = offer({ contextTier: [{ above: 100, usdPerMillionTokens: { input: 6 } }], serviceTier: { batch: { usdPerMillionTokens: { input: 1 } } } });
    expect(price(of, { input: 100 }, { serviceTier: 'batch' })).toBe('0.0001');
    expect(() => price(of, { input: 101 }, { serviceTier: 'batch' })).toThrow(expect.objectContaining({ code: 'undefined-together' }));
  });

  test('thinking changes the rate of all output, and only of output', () => {
    const of = offer({ mode: { thinking: { usdPerMillionTokens: { output: 40 } } } }, { chargesAs: { reasoning: { as: 'output', source: 's' } } });
    expect(price(of, { input: 1_000, output: 100, reasoning: 900 }, { mode: 'thinking' })).toBe('0.043');
    expect(price(of, { input: 1_000, output: 1_000 })).toBe('0.018');
  });

  test('three factors and a negotiated one of ten digits each stay exact', () => {
    const of = offer({ usdPerMillionTokens: { input: 1.234567891 }, serviceTier: { batch: { multiply: { input: 0.9876543219 } } }, region: { us: { multiply: { input: 1.123456789 } } } }, { negotiatedMultiplier: 0.9999999999 });
    expect(price(of, { input: 1_000_000 }, { serviceTier: 'batch', region: 'us' })).toBe('1.36986042446211338680446353517356265219');
  });
});

describe('Mistakes seen in published calculators', () => {
  const saved = (call: Leaves, plain: Leaves, asked: Setting = {}): string => {
    const pricer = compilePricer(offer({ serviceTier: { batch: { multiply: { input: 0.5, output: 0.5 } } } }), asked, '2026-11-22');
    return new Decimal(pricer.usd(plain)).minus(pricer.usd(call)).toString();
  };

  test('a cache discount is never applied to output', () => {
    expect(saved({ cacheRead: 1_000, output: 500 }, { input: 1_000, output: 500 })).toBe(saved({ cacheRead: 1_000 }, { input: 1_000 }));
  });

  test('cached tokens are billed once', () => {
    expect(price(offer(), { input: 200, cacheRead: 800, output: 0 })).toBe('0.00084');
  });

  test('writing a cache that nobody reads costs more: savings are signed', () => {
    expect(saved({ cacheWrite: 1_000 }, { input: 1_000 })).toBe('-0.00075');
  });

  test('batch says nothing of the cache, so the cache is not halved', () => {
    expect(() => saved({ cacheRead: 1_000 }, { input: 1_000 }, { serviceTier: 'batch' })).toThrow(expect.objectContaining({ code: 'unknown-rate' }));
  });

  test('a rate per million is not a rate per token', () => {
    expect(price(offer(), { input: 1_000_000 })).toBe('3');
    expect(price(offer(), { input: 1 })).toBe('0.000003');
  });

  test('reasoning is billed once, at the output rate, and not dropped', () => {
    const of = offer({}, { chargesAs: { reasoning: { as: 'output', source: 's' } } });
    expect(price(of, { output: 100, reasoning: 400 })).toBe(price(of, { output: 500 }));
  });

  test('fees are per thousand calls, time per minute, pictures by the piece', () => {
    const of = offer({ usdPerThousandCalls: { webSearch: 10 }, usdPerMinute: { audioSeconds: 0.006 }, usdPerImage: { images: 0.04 }, usdPerMillionTokenHours: { cacheStorage: 4.5 } });
    expect(price(of, { webSearch: 3 })).toBe('0.03');
    expect(price(of, { audioSeconds: 90 })).toBe('0.009');
    expect(price(of, { images: 2 })).toBe('0.08');
    expect(price(of, { cacheStorage: 2_000_000 })).toBe('9');
  });
});

describe('Money', () => {
  test.each([
    ['the last safe integer is a number', 9_007_199_254_740_991, 9_007_199_254_740_991],
    ['one more call of it is a bigint', 9_007_199_254_740_991 * 2, 18_014_398_509_481_982n],
  ])('%s', (_, units, expected) => {
    const of = offer({ usdPerMillionTokens: { input: 0.000001, output: 0.000001 } });
    const pricer = compilePricer(of, {}, '2026-11-22');
    const most = Number.MAX_SAFE_INTEGER;
    expect(pricer.total(usage(units === most ? { input: most } : { input: most, output: most }))).toBe(expected);
  });

  test('a sum that a double would round is exact', () => {
    const pricer = compilePricer(offer({ usdPerMillionTokens: { input: 0.000001, output: 0.000003 } }), {}, '2026-11-22');
    expect(pricer.total(usage({ input: 9_007_199_254_740_990, output: 1 }))).toBe(9_007_199_254_740_993n);
    expect(pricer.usd({ input: 9_007_199_254_740_990, output: 1 })).toBe('9007.199254740993');
  });

  test('amounts are never in exponent notation', () => {
    const of = offer({ usdPerMillionTokens: { input: 5e-324, output: 1e9 } });
    expect(price(of, { input: 1 })).toBe(`0.${'0'.repeat(329)}5`);
    expect(price(of, { output: Number.MAX_SAFE_INTEGER })).toBe('9007199254740991000');
  });

  test('a third of a cent is kept in thirds, and shown to 40 digits', () => {
    const pricer = compilePricer(offer({ usdPerMinute: { audioSeconds: 1, videoSeconds: 2 } }), {}, '2026-11-22');
    expect(pricer.unitsPerUsd).toBe(3_000_000_000_000n);
    expect(pricer.total(usage({ audioSeconds: 20, videoSeconds: 20 }))).toBe(3_000_000_000_000);
    expect(pricer.usd({ audioSeconds: 20, videoSeconds: 20 })).toBe('1');
    expect(pricer.bill({ audioSeconds: 20 }).total).toBe(`0.${'3'.repeat(40)}`);
  });
});
