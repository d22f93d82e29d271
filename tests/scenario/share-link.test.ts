import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultScenario, FIELD_LIST, FIELDS, fieldValue, withField } from '../../src/scenario/fields.ts';
import type { Wanted } from '../../src/scenario/kinds.ts';
import { PRESETS, withPreset } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { readLink, saidFields, writeLink } from '../../src/scenario/share-link.ts';

const base = defaultScenario('2026-11-22');

/** Some values that a kind of field takes, the least and the most among them. */
function valuesOf(wanted: Wanted): fc.Arbitrary<unknown> {
  const of: Readonly<Record<Wanted['kind'], () => fc.Arbitrary<unknown>>> = {
    number: () => {
      if (wanted.kind !== 'number') return fc.constant(0);
      const number = wanted.whole ? fc.integer({ min: wanted.least, max: wanted.most }) : fc.double({ min: wanted.least, max: wanted.most, noNaN: true });
      return wanted.optional ? fc.option(number) : number;
    },
    choice: () => fc.constantFrom(...(wanted.kind === 'choice' ? wanted.choices : [])),
    word: () => fc.constantFrom('another', 'a/b-c.d', 'none', ...PRESETS.map(({ id }) => id)),
    sentence: () => fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replaceAll(/\p{Cc}/gu, '').trim()),
    points: () => fc.array(fc.record({ month: fc.nat(239), users: fc.double({ min: 0, max: 1e9, noNaN: true }) }), { maxLength: 5 }),
    speeds: () => fc.array(fc.record({ batch: fc.integer({ min: 1, max: 64 }), tokensPerSecond: fc.double({ min: 0.1, max: 1e4, noNaN: true }) }), { maxLength: 5 }),
    factors: () => fc.constantFrom([], wanted.kind === 'factors' ? Array.from({ length: wanted.count }, (_, index) => index / 3) : []),
    date: () => fc.constant('2026-01-01'),
    options: () => fc.constantFrom([], [{ offer: 'openai/gpt-5', setting: { effort: 'high', serviceTier: 'batch', snapshot: '2025-08-07' }, evaluation: { correct: 3, asked: 4 } }], [{ way: 'cascade', members: [{ offer: 'a/b', setting: {} }, { weights: 'w', gpus: 1, gpu: 'l4', precision: 'bf16' }], params: { catches: 0.8 } }]),
  };
  return of[wanted.kind]();
}

const scenarios: fc.Arbitrary<Scenario> = fc
  .tuple(fc.constantFrom('nobody-knows-it', ...PRESETS.map(({ id }) => id)), fc.array(fc.constantFrom(...FIELD_LIST).chain((field) => valuesOf(field.kind.wanted).map((value) => [field, value] as const)), { maxLength: 8 }))
  // -0 is 0 in a text, and means the same
  .map(([preset, changes]) => changes.reduce((scenario, [{ path }, value]) => withField(scenario, path, Object.is(value, -0) ? 0 : value), withPreset(base, preset)));

describe('A link', () => {
  test('shows the same scenario on the page it was copied from, whatever that page says itself', () => {
    fc.assert(
      fc.property(scenarios, scenarios, (scenario, page) => {
        expect(readLink(writeLink(scenario, page), page)).toEqual({ scenario, problems: [] });
      }),
    );
  });

  test('shows the same scenario where the page says nothing any more', () => {
    fc.assert(
      fc.property(scenarios, scenarios, (scenario, page) => {
        expect(readLink(writeLink(scenario, page), base)).toEqual({ scenario, problems: [] });
      }),
    );
  });

  test('of a page as it stands says what that page says: the page may change', () => {
    const page = withField(base, FIELDS.inputTokens.path, 2_000);
    expect(writeLink(page, page)).toBe('i=2000');
  });

  test('says a default that the page does not have', () => {
    const page = withField(base, FIELDS.inputTokens.path, 2_000);
    expect(writeLink(base, page)).toBe('i=1155');
    expect(writeLink(base, withPreset(base, 'rag-question'))).toBe('w=chat');
  });

  test('with the longest question in any script is not too long to be read', () => {
    const asked = withField(base, FIELDS.sentence.path, '€'.repeat(2_000));
    expect(readLink(writeLink(asked), base)).toEqual({ scenario: asked, problems: [] });
  });

  test('with random text never throws and takes no bad value', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...FIELD_LIST.map(({ url }) => url), '__proto__', 'constructor'), fc.string()), fc.string({ unit: 'binary' })), { maxLength: 6 }), (pairs) => {
        const { scenario } = readLink(pairs.map(([key, value]) => `${key}=${value}`).join('&'), base);
        for (const { path, kind } of FIELD_LIST) expect(kind.accepts(fieldValue(scenario, path)), path).toBe(true);
      }),
    );
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('What has to be said', () => {
  test('is said by the field, so that every surface can write it', () => {
    const scenario = withField(withPreset(base, 'code-completion'), FIELDS.outputTokens.path, 99);
    expect(saidFields(scenario).map(({ field, text }) => `${field.attribute}="${text}"`)).toEqual(['workload="code-completion"', 'output-tokens="99"']);
  });
});
