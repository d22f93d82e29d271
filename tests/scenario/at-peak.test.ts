import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { shareWithin, type QueryTime } from '../../src/core/query/query-time.ts';
import { timePercentile } from '../../src/core/query/time-percentile.ts';
import { atPeak, type PeakTime } from '../../src/scenario/at-peak.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { isQuote } from '../../src/scenario/quotes.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';

const catalogue = await loadCatalogue();
const OWN = 'own/llama-3.3-70b@4xh100-sxm@fp8';

function peaks(texts: Readonly<Record<string, string>>): readonly (PeakTime | undefined)[] {
  const { scenario } = readTexts(texts, 'attribute', defaultScenario('2026-11-22'));
  return run(scenario, catalogue).quotes.filter(isQuote).map((quote) => atPeak(quote, scenario));
}

function predicted(texts: Readonly<Record<string, string>>): Extract<PeakTime, { readonly basis: 'predicted' }> {
  const [own] = peaks(texts);
  if (own?.basis !== 'predicted') throw new Error('own servers are predicted');
  return own;
}

describe('At the peak', () => {
  test('a seller’s endpoint is as it was measured, whatever the load', () => {
    const [calm, busy] = ['1', '1000'].map((peakFactor) => peaks({ models: 'openai/gpt-4o', 'peak-factor': peakFactor })[0]);
    expect(calm).toEqual(busy);
    expect(calm?.basis).toBe('measured');
  });

  test('a rate limit lets through what it lets through', () => {
    // 2,629,800 queries a month are one a second on the mean; three times that are 180 a minute, of which 90 pass
    const [limited] = peaks({ models: 'openai/gpt-4o', 'queries-per-month': '2629800', 'peak-factor': '3', 'request-limit': '90' });
    expect(limited).toMatchObject({ basis: 'measured' });
    expect((limited as Extract<PeakTime, { readonly basis: 'measured' }>).servedShare).toBeCloseTo(0.5, 9);
    expect(peaks({ models: 'openai/gpt-4o', 'queries-per-month': '2629800', 'peak-factor': '3', 'request-limit': '180' })[0]).not.toHaveProperty('servedShare');
  });

  test('own servers are slower the farther the peak lies above the mean', () => {
    // a fleet of so many that is never enlarged
    const p95 = ['1', '2', '3'].map((peakFactor) => predicted({ models: `${OWN}@2replicas`, 'queries-per-month': '5000000', 'peak-factor': peakFactor }).peak!.whole.p95Seconds);
    expect(p95).toEqual(p95.toSorted((a, b) => a - b));
    expect(p95[2]! / p95[0]!).toBeGreaterThan(1.05);
  });

  test('at a peak as low as the mean own servers take what they take on the mean', () => {
    const { mean, peak } = predicted({ models: OWN, 'queries-per-month': '100000', 'peak-factor': '1' });
    expect(peak!.whole.p95Seconds).toBeCloseTo(mean!.whole.p95Seconds, 6);
    expect(peak!.firstWord!.p50Seconds).toBeCloseTo(mean!.firstWord!.p50Seconds, 6);
  });

  test('too few own servers have no time: the queue grows', () => {
    expect(predicted({ models: `${OWN}@1replicas`, 'queries-per-month': '5000000', 'peak-factor': '8' })).toMatchObject({ mean: { whole: {} }, peak: undefined });
    expect(predicted({ models: `${OWN}@1replicas`, 'queries-per-month': '50000000' })).toMatchObject({ mean: undefined, peak: undefined });
  });

  test('few places make queries wait: 41 of 100 of them 1.95 s on the mean', () => {
    // 90 tokens a second for each user leave one place on each of 4 replicas; 1.14 calls a second at 0.4135 each: Erlang C says 0.4128 wait, 0.804 s on the mean over all
    const { peak } = predicted({ models: OWN, 'queries-per-month': '1000000', 'speed-per-user': '90' });
    const [none, ...waits] = (peak!.whole.shape as Extract<QueryTime['shape'], { readonly kind: 'mixture' }>).paths;
    expect(none!.share).toBeCloseTo(1 - 0.4128, 4);
    const added = waits.reduce((sum, { share, time }) => sum + share * (time as QueryTime).meanSeconds, 0) / (1 - none!.share) - (none!.time as QueryTime).meanSeconds;
    // eight parts of an exponential come to 0.96 of its mean
    expect(added / (0.8042 / 0.4128)).toBeGreaterThan(0.94);
    expect(added / (0.8042 / 0.4128)).toBeLessThan(1);
  });

  test('is not known of what nobody measured, of batches, and where own servers are only a part', () => {
    expect(peaks({ models: 'openai/gpt-4o@batch' })).toEqual([undefined]);
    expect(peaks({ models: `hybrid(${OWN}+openai/gpt-4o-mini)` })).toEqual([undefined]);
    expect(peaks({ models: 'cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@90%)@catches=0.8@passes=0.9' })[0]?.basis).toBe('measured');
  });
});

describe('A percentile of the time of a query', () => {
  test.each([0.05, 0.25, 0.5, 0.75, 0.95, 0.999])('is where %d of the queries are done: one call, ten calls, several ways', (share) => {
    for (const texts of [{ models: 'openai/gpt-4o' }, { models: 'openai/gpt-4o', calls: '10' }, { models: 'cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@90%)@catches=0.8@passes=0.9' }]) {
      const { whole } = peaks(texts)[0]!.mean!;
      expect(shareWithin(whole, timePercentile(whole, share))).toBeCloseTo(share, 6);
    }
  });

  test('meets those that the time says itself', () => {
    const { whole } = peaks({ models: 'openai/gpt-4o' })[0]!.mean!;
    expect(timePercentile(whole, 0.5)).toBeCloseTo(whole.p50Seconds, 4);
    expect(timePercentile(whole, 0.95)).toBeCloseTo(whole.p95Seconds, 4);
  });
});
