import { requireAmount, requireShare } from '../argument.ts';
import type { Alternative } from '../tradeoff/alternative.ts';
import { costEffects, ladder } from '../tradeoff/ladder.ts';
import { mcnemarSize } from '../tradeoff/sample-size.ts';
import { isTie } from '../tradeoff/tie.ts';
import type { Share, Usd } from '../units.ts';
import { amount, field, name, option, type Answer, type ConfidenceLevel, type Value } from './answer.ts';
import { BASIS_ENDS, type Basis } from './basis.ts';
import { said, type ImproveCodes, type ImproveStatement } from './improve/codes.ts';
import { nearestFirst } from './nearest-first.ts';

/** Share of shared items on which only one of two versions is right, for a plan (assumption). */
const DISCORDANT: Share = 0.2;
/** The least gain an evaluation is planned to show (assumption). */
const LEAST_GAIN: Share = 0.01;
/** And the one where nobody knows any (assumption: what most would call one). */
const LOOKED_FOR: Share = 0.05;

/** An option, with what its rate rests on and its 95% interval. */
export interface ImprovedOption extends Alternative {
  readonly basis?: Basis | undefined;
  readonly interval?: readonly [low: Share, high: Share] | undefined;
}

/** What is known of two ways to spend one budget. */
export interface ImproveInputs {
  /** What runs now comes first. */
  readonly options: readonly ImprovedOption[];
  /** More answers right, for the budget; absent: the next step among the options stands for it. */
  readonly gainedPoints?: Share | undefined;
  /** What the capability brings a month, for the same budget; absent: nobody said. */
  readonly capabilityUsd?: Usd | undefined;
  readonly errorUsd?: Usd | undefined;
  readonly secondUsd: Usd;
  readonly queriesPerMonth: number;
  readonly benchmark?: string | undefined;
}

/** The next step up from what runs now. */
interface Step {
  readonly id: string;
  readonly points: Share;
  /** Of a query; 0 or less: it is free. */
  readonly extraUsd: Usd;
  readonly basis: Basis;
  /** Between which points it may lie; absent: a rate has no interval. */
  readonly range?: readonly [low: number, high: number];
}

type Values = Readonly<Record<string, Value>>;

/**
 * Better answers or a new capability for one budget: what so many points are worth a month, N·Δq·L, against what the
 * capability brings, and at which stake, gain or volume that turns. What nobody said is asked for by its break-even.
 * Throws `bad-argument` for negative amounts or shares outside 0–1.
 *
 * @example
 * const inputs = { options: [{ id: 'a', usd: 0.01, rate: 0.8 }], gainedPoints: 0.05, capabilityUsd: 8000, errorUsd: 2, secondUsd: 0, queriesPerMonth: 100000 }
 * const { verdict } = improveAnswer(inputs)
 * [verdict.code, verdict.values.accuracy.value] // => ["accuracy",10000]
 * improveAnswer({ ...inputs, errorUsd: undefined }).verdict.values.stake.value // => 1.6
 * improveAnswer({ ...inputs, gainedPoints: undefined }).verdict.values.points.value // => 0.04
 */
export function improveAnswer(inputs: ImproveInputs): Answer<ImproveCodes> {
  const { gainedPoints, capabilityUsd, errorUsd, queriesPerMonth, benchmark } = inputs;
  requireAmount(queriesPerMonth, 'queries a month', 'improveAnswer');
  requireAmount(capabilityUsd ?? 0, 'what the capability brings', 'improveAnswer');
  requireAmount(errorUsd ?? 0, 'what a wrong answer loses', 'improveAnswer');
  requireShare(gainedPoints ?? 0, 'the gain', 'improveAnswer');
  const step = nextStep(inputs);
  const points = gainedPoints ?? step?.points;
  const accuracyUsd = points === undefined || errorUsd === undefined ? undefined : queriesPerMonth * points * errorUsd;
  const known: Values = {
    ...(points === undefined ? {} : { points: amount(points, 'points') }),
    ...(errorUsd === undefined ? {} : { stake: amount(errorUsd, 'usd') }),
    ...(capabilityUsd === undefined ? {} : { capability: amount(capabilityUsd, 'usd-per-month') }),
    ...(accuracyUsd === undefined ? {} : { accuracy: amount(accuracyUsd, 'usd-per-month') }),
  };
  const verdict = verdictOf();
  const basis: Basis = gainedPoints === undefined ? (step?.basis ?? 'evaluation') : 'evaluation';
  const isBased = BASED.includes(verdict.code);
  const isChoice = accuracyUsd !== undefined && capabilityUsd !== undefined && queriesPerMonth > 0;
  return {
    question: 'improve',
    verdict: isBased ? said(`${verdict.code}${BASIS_ENDS[basis]}` as keyof ImproveCodes, { ...verdict.values, ...(basis === 'benchmark' ? { benchmark: name(benchmark ?? '') } : {}) }) : verdict,
    because: [
      ...(points === undefined ? [] : [said('right-more', { count: amount(queriesPerMonth * points, 'count'), points: amount(points, 'points') })]),
      ...(gainedPoints === undefined && step ? [said('points-of-step', { other: option(step.id), points: amount(step.points, 'points') })] : []),
      stepOf(step, queriesPerMonth),
    ],
    holdsWhile: isChoice ? [said('while-points', known), said('while-capability', known), said('while-queries', { queries: amount(queriesPerMonth, 'queries-per-month') })] : [],
    wouldChange: isChoice ? turns(accuracyUsd, capabilityUsd) : [],
    measureNext: [
      ...(errorUsd === undefined ? [findStake()] : []),
      ...(gainedPoints === undefined && basis === 'evaluation' && step?.range && step.range[0] > 0 ? [] : [said('measure-points', { items: amount(mcnemarSize(Math.max(DISCORDANT, points ?? 0), Math.max(LEAST_GAIN, points ?? LOOKED_FOR)).items, 'count') })]),
      said('try-capability'),
    ],
    confidence: confidenceOf(isChoice, basis, step, inputs),
    missing: [
      ...(errorUsd === undefined ? [said('missing-stake', { field: field('stakes.errorUsd') })] : []),
      ...(points === undefined ? [said('missing-points', { field: field('change.gainedPoints') })] : []),
      ...(capabilityUsd === undefined ? [said('missing-capability', { field: field('change.capabilityUsd') })] : []),
    ],
    workings: accuracyUsd === undefined || points === undefined || errorUsd === undefined ? [] : [{ formula: 'value-of-points', inputs: { queries: amount(queriesPerMonth, 'queries-per-month'), points: amount(points, 'points'), stake: amount(errorUsd, 'usd') }, result: amount(accuracyUsd, 'usd-per-month') }],
  };

  function verdictOf(): ImproveStatement {
    if (queriesPerMonth === 0) return said('no-queries');
    if (accuracyUsd !== undefined) {
      if (capabilityUsd === undefined) return said('accuracy-worth', known);
      if (isTie(accuracyUsd, capabilityUsd)) return said('equal', known);
      return said(accuracyUsd > capabilityUsd ? 'accuracy' : 'capability', known);
    }
    const count = amount(queriesPerMonth * (points ?? ONE_POINT), 'count');
    if (points !== undefined) {
      const stake = capabilityUsd === undefined ? NaN : capabilityUsd / (queriesPerMonth * points);
      return Number.isFinite(stake) ? said('needs-stake', { ...known, stake: amount(stake, 'usd') }) : said('points-without-worth', { ...known, count });
    }
    if (errorUsd === undefined) return said('nothing-known', { count });
    if (capabilityUsd === undefined) return said('point-worth', { ...known, usd: amount(queriesPerMonth * ONE_POINT * errorUsd, 'usd-per-month') });
    const needed = capabilityUsd / (queriesPerMonth * errorUsd);
    return needed <= 1 ? said('needs-points', { ...known, points: amount(needed, 'points') }) : said('no-gain-enough', known);
  }

  function turns(accuracy: Usd, capability: Usd): readonly ImproveStatement[] {
    // all three are proportional to what better answers are worth
    const times = capability / accuracy;
    if (!(times > 0 && Number.isFinite(times)) || isTie(times, 1)) return [];
    return nearestFirst([
      { said: said('turn-capability', { at: amount(accuracy, 'usd-per-month') }), now: capability, at: accuracy },
      { said: said('turn-stake', { at: amount(errorUsd! * times, 'usd') }), now: errorUsd!, at: errorUsd! * times },
      ...(points! * times <= 1 ? [{ said: said('turn-points', { at: amount(points! * times, 'points') }), now: points!, at: points! * times }] : []),
      { said: said('turn-queries', { at: amount(queriesPerMonth * times, 'queries-per-month') }), now: queriesPerMonth, at: queriesPerMonth * times },
    ].filter(({ at }) => Number.isFinite(at)));
  }

  function findStake(): ImproveStatement {
    const at = points === undefined || capabilityUsd === undefined ? NaN : capabilityUsd / (queriesPerMonth * points);
    return Number.isFinite(at) ? said('find-stake', { at: amount(at, 'usd') }) : said('find-stake-any');
  }
}

const ONE_POINT: Share = 0.01;
const BASED: readonly (keyof ImproveCodes)[] = ['accuracy', 'capability', 'equal', 'accuracy-worth', 'needs-stake'];

/** From the first option up: the rung of the ladder above it, or what is better and no dearer. */
function nextStep({ options, secondUsd }: ImproveInputs): Step | undefined {
  const [now] = options;
  const { points } = costEffects(options, secondUsd);
  const from = points.find(({ id }) => id === now?.id);
  if (!now || !from) return undefined;
  const rung = ladder(points.filter(({ effect, id }) => id === from.id || effect > from.effect)).rungs.find(({ id, sameAs }) => id !== from.id && !sameAs.includes(from.id));
  const next = options.find(({ id }) => id === rung?.id);
  if (!rung || !next) return undefined;
  const bases = [now.basis ?? 'guess', next.basis ?? 'guess'];
  return {
    id: rung.id,
    points: rung.effect - from.effect,
    extraUsd: rung.cost - from.cost,
    basis: bases.includes('guess') ? 'guess' : bases.includes('benchmark') ? 'benchmark' : 'evaluation',
    ...(now.interval && next.interval ? { range: [next.interval[0] - now.interval[1], next.interval[1] - now.interval[0]] as const } : {}),
  };
}

function stepOf(step: Step | undefined, queriesPerMonth: number): ImproveStatement {
  if (!step) return said('no-step');
  const { id, points, extraUsd } = step;
  const each = extraUsd / points;
  if (extraUsd <= 0 || !Number.isFinite(each)) return said('next-step-free', { other: option(id), points: amount(points, 'points') });
  return said('next-step', { other: option(id), each: amount(each, 'usd'), month: amount(queriesPerMonth * extraUsd, 'usd-per-month') });
}

function confidenceOf(isChoice: boolean, basis: Basis, step: Step | undefined, { gainedPoints, capabilityUsd, benchmark }: ImproveInputs): Answer<ImproveCodes>['confidence'] {
  const range = gainedPoints === undefined ? step?.range : undefined;
  const isUnsure = range !== undefined && range[0] <= 0;
  const ends = range && { from: amount(range[0], 'points'), until: amount(range[1], 'points') };
  if (gainedPoints === undefined && !step) return { level: 'unknown', because: [said('nothing-measured')] };
  const levels: readonly (readonly [ConfidenceLevel, boolean])[] = [['unknown', !isChoice || (gainedPoints === undefined && (basis === 'guess' || !range))], ['low', gainedPoints !== undefined || basis === 'benchmark' || isUnsure], ['medium', true]];
  return {
    level: levels.find(([, applies]) => applies)![0],
    because: [
      ...(gainedPoints !== undefined ? [said('points-said')] : basis === 'guess' ? [said('by-guess')] : ends ? [said(isUnsure ? 'points-unsure' : 'points-between', ends)] : [said('no-interval')]),
      ...(basis === 'benchmark' ? [said('on-benchmark', { benchmark: name(benchmark ?? '') })] : []),
      ...(capabilityUsd === undefined ? [] : [said('capability-said')]),
    ],
  };
}
