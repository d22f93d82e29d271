import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/scenario/comparison.ts';
import { howSure, SURE_STAKES } from '../../src/scenario/how-sure.ts';
import { tradeOff } from '../../src/scenario/trade-off.ts';
import { whatMatters } from '../../src/scenario/what-matters.ts';
import { asked } from './answers/asked.ts';

const EVALUATED = { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200' };
const GUESSED = { models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%,openai/gpt-5@70%@r500' };

describe('How sure a choice is', () => {
  test('the shares add up to 1 at every stake, over rising stakes', () => {
    const { curve, options } = howSure(asked(EVALUATED))!;
    expect([curve.length, options]).toEqual([SURE_STAKES, ['openai/gpt-4o', 'openai/gpt-4o-mini']]);
    for (const { shares } of curve) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(curve.map(({ stakeUsd }) => stakeUsd)).toEqual(curve.map(({ stakeUsd }) => stakeUsd).toSorted((a, b) => a - b));
    expect(curve[0]!.best).toBe(1);
    expect(curve.at(-1)!.best).toBe(0);
  });

  // Beta(177, 25) against Beta(161, 41), the accurate one behind by 0.0046977/0.2 of a point: a normal difference
  test('at your stake it is what the beliefs say', () => {
    const { yours, information } = howSure(asked({ ...EVALUATED, 'error-cost': '0.2' }))!;
    const mean = 177 / 202 - 161 / 202 - (0.0049975 - 0.00029985) / 0.2;
    const spread = Math.sqrt((177 * 25 + 161 * 41) / (202 ** 2 * 203));
    // Φ(1.53) = 0.937
    expect(mean / spread).toBeCloseTo(1.53, 1);
    expect(yours!.shares[0]).toBeCloseTo(0.937, 1.5);
    expect(information).toHaveLength(SURE_STAKES);
  });

  test('the same seed gives the same curves', () => {
    expect(howSure(asked(EVALUATED))).toEqual(howSure(asked(EVALUATED)));
    expect(howSure(asked(EVALUATED), 7)!.curve).not.toEqual(howSure(asked(EVALUATED))!.curve);
  });

  test('says on which benchmark, and what certainty is worth there is more than its sampling error', () => {
    const { benchmark, curve, information, leftOut } = howSure(asked({ workload: 'code-completion', models: 'openai/gpt-5@high@r9000,openai/gpt-5@low@r1000,openai/gpt-4o,anthropic/claude-opus-5' }))!;
    expect([benchmark, leftOut]).toEqual(['aider-polyglot', ['anthropic/claude-opus-5']]);
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    expect(sum(information.map(({ usdPerQuery }) => usdPerQuery))).toBeGreaterThan(sum(curve.map(({ perfectInformationUsd }) => perfectInformationUsd)));
  });

  test('is not known without numbers of items', () => {
    expect(howSure(asked(GUESSED))).toBeUndefined();
    expect(howSure(asked({}))).toBeUndefined();
  });
});

describe('What matters', () => {
  test('an input turns the choice where it brings the lead below 0', () => {
    const { best, second, leadUsd, matters } = whatMatters(asked({ ...GUESSED, 'error-cost': '0.1' }))!;
    expect([best, second]).toEqual(['openai/gpt-4o', 'openai/gpt-4o-mini']);
    // (0.00029985 + 0.2·0.1) − (0.0049975 + 0.12·0.1)
    expect(leadUsd).toBeCloseTo(0.00330235, 9);
    const stake = matters.find(({ path }) => path === 'stakes.errorUsd')!;
    expect([stake.low, stake.high, stake.turns]).toEqual([expect.closeTo(0.08 * 0.025 - 0.00469765, 9), expect.closeTo(0.08 * 0.4 - 0.00469765, 9), true]);
    expect(matters.map(({ swing }) => swing)).toEqual(matters.map(({ swing }) => swing).toSorted((a, b) => b - a));
  });

  test('rates go over their range, guessed ones 7 points either way', () => {
    const rate = whatMatters(asked({ ...GUESSED, 'error-cost': '0.1' }))!.matters.find(({ option }) => option === 'openai/gpt-4o')!;
    expect(rate.ends.map((end) => end.toFixed(2))).toEqual(['0.81', '0.95']);
    const evaluated = whatMatters(asked({ ...EVALUATED, 'error-cost': '0.1' }))!.matters.find(({ option }) => option === 'openai/gpt-4o')!;
    expect(evaluated.ends.map((end) => end.toFixed(3))).toEqual(['0.828', '0.918']);
  });

  test('is not known without a stake, or with one option', () => {
    expect(whatMatters(asked(GUESSED))).toBeUndefined();
    expect(whatMatters(asked({ models: 'openai/gpt-4o@88%', 'error-cost': '1' }))).toBeUndefined();
  });
});

describe('The trade-off', () => {
  test('the staircase goes up from the cheapest, and names who beats whom', () => {
    const { points, steps, unknown } = tradeOff(asked(GUESSED));
    expect(points.map(({ id, dominatedBy }) => [id, dominatedBy])).toContainEqual(['openai/gpt-5', 'openai/gpt-4o-mini']);
    expect(steps.map(({ rate }) => rate)).toEqual([0.8, 0.8, 0.88]);
    expect(steps.map(({ usd }) => usd)).toEqual(steps.map(({ usd }) => usd).toSorted((a, b) => a - b));
    expect(unknown).toEqual([]);
  });

  test('shows no rates that do not compare', () => {
    const { points, unknown } = tradeOff(asked({ models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@80%' }));
    expect([points, unknown]).toEqual([[], ['openai/gpt-4o', 'openai/gpt-4o-mini']]);
  });

  test('an interval is that of the evaluation', () => {
    expect(tradeOff(asked(EVALUATED)).points.map(({ interval }) => interval?.lower.toFixed(3))).toEqual(['0.739', '0.828']);
  });
});

describe('The comparison', () => {
  test('is of those that keep the limits', () => {
    const { filtered, frontier } = comparisonOf(asked({ ...GUESSED, 'least-success': '0.75' }));
    expect(filtered.excluded.map(({ item }) => item.id)).toEqual(['openai/gpt-5']);
    expect(frontier.map(({ item }) => item.id).toSorted()).toEqual(['openai/gpt-4o', 'openai/gpt-4o-mini']);
  });

  test('of options together what their tightest member allows counts', () => {
    const { filtered } = comparisonOf(asked({ models: 'cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@88%),openai/gpt-4o@88%', 'input-tokens': '200000' }));
    expect(filtered.excluded.map(({ codes }) => codes)).toEqual([['context'], ['context']]);
  });
});
