import { cacheAverage } from '../../src/core/query/cache-average.ts';
import { callTime } from '../../src/core/query/call-time.ts';
import { costPerSuccess, type CostPerSuccess } from '../../src/core/query/cost-per-success.ts';
import { frontierCost } from '../../src/core/query/frontier-cost.ts';
import { majorityOfMany, majorityOfOne } from '../../src/core/query/majority-vote.ts';
import { queryTime, shareWithin } from '../../src/core/query/query-time.ts';
import { stepsSuccess } from '../../src/core/query/steps.ts';
import { costWithFallback, passAtK, verifiedRetries } from '../../src/core/query/verified-retries.ts';
import { agrestiCoullInterval, betaPosterior, exactInterval, oneSidedBound, wilsonInterval, type ShareInterval } from '../../src/core/stats/interval.ts';
import { flagCorrection, judgeAllocation, judgeCorrection } from '../../src/core/stats/judge.ts';
import { logNormalCdf, logNormalFromPercentiles, logNormalMean, logNormalQuantile, type LogNormal } from '../../src/core/stats/log-normal.ts';
import { normalQuantile } from '../../src/core/stats/normal.ts';
import { sampleSizeForPrecision } from '../../src/core/stats/precision.ts';
import { queueTime, queueTimeQuantile } from '../../src/core/stats/queue.ts';

type Inputs = Readonly<Record<string, unknown>>;
type Outputs = Record<string, unknown>;

/** The inputs of a worked example -> what the library makes of them, under the example's own names. */
export const methodsPart2: Readonly<Record<string, (inputs: Inputs) => Outputs>> = {
  cost_of_pass: each(({ total_cost, n, passes, seconds_per_case, cost_per_case, accuracy }) => {
    const cost = cost_per_case ?? known(total_cost) / known(n);
    const rate = accuracy ?? known(passes) / known(n);
    return {
      cost_per_case: cost,
      accuracy: rate,
      cost_of_pass: usd(costPerSuccess(cost, rate)),
      // seconds are spent as money is
      ...(seconds_per_case === undefined ? {} : { seconds_per_pass: usd(costPerSuccess(seconds_per_case, rate)) }),
    };
  }),

  frontier_cost_of_pass: ({ cost, rate, human }) => {
    const { perProblem, frontier, single, ratioOfMeans } = frontierCost(cost as number[][], rate as number[][], typeof human === 'number' ? human : undefined);
    return {
      per_problem: perProblem.map(usd),
      frontier: usd(frontier),
      single_cheap_mean: usd(single[0]!),
      single_strong_mean: usd(single.at(-1)!),
      single_means: single.map(usd),
      cheap_ratio_of_means: usd(ratioOfMeans[0]!),
      strong_ratio_of_means: usd(ratioOfMeans.at(-1)!),
    };
  },

  retry_until_verified: each(({ p, k, c = 1, phi = 0 }) => {
    const retried = verifiedRetries(known(p), known(k), c, phi);
    return {
      expected_calls: retried.expectedAttempts,
      success: retried.servedShare,
      cost_per_task: retried.costPerQueryUsd,
      cost_per_success: usd(retried.costPerSuccess),
    };
  }),

  pass_at_k: each(({ n, c, k }) => ({ pass_at_k: passAtK(known(n), known(c), known(k)) })),

  majority_vote: ({ p, ...others }) => {
    if (!Array.isArray(p)) return each(({ p: rate, k, phi = 0 }) => ({ accuracy: majorityOfOne(known(rate), known(k), phi).rate, cost_multiple: k }))({ p, ...others });
    const vote = majorityOfMany(p, typeof others['phi'] === 'number' ? others['phi'] : 0);
    return { accuracy: vote.rate, cost_multiple: vote.costMultiple };
  },

  step_reliability: ({ p, n, phi = 0 }) => {
    if (n === undefined) return { success: stepsSuccess(Array.isArray(p) ? p : [p as number], phi as number).rate };
    return each(({ rate, steps }) => ({ success: stepsSuccess(Array.from({ length: known(steps) }, () => known(rate)), phi as number).rate }))({ rate: p, steps: n });
  },

  binomial_ci: each(({ k, n, alpha = 0.05 }) => {
    const [successes, items] = [known(k), known(n)];
    const bound = oneSidedBound(successes, items, 0.05);
    return {
      wilson: bounds(wilsonInterval(successes, items, alpha)),
      clopper_pearson: bounds(exactInterval(successes, items, alpha)),
      agresti_coull: bounds(agrestiCoullInterval(successes, items, alpha)),
      bayes_uniform: bounds(betaPosterior(successes, items, alpha).interval),
      wald: wald(successes, items, alpha),
      ...(bound?.side === 'upper' ? { rule_of_three: 3 / items, exact_upper95_onesided: bound.bound } : {}),
      ...(bound?.side === 'lower' ? { rule_of_three: 1 - 3 / items, exact_lower95_onesided: bound.bound } : {}),
    };
  }),

  judge_correction: each(({ observed, se, sp, p, n, q0, q1, m0, m1, alpha = 0.05 }) => {
    const counts = n === undefined || m0 === undefined || m1 === undefined ? undefined : { judged: n, labelledRight: m1, labelledWrong: m0 };
    if (p === undefined) {
      const { share, interval } = flagCorrection(known(observed), { catches: known(se), passes: known(sp) }, counts, alpha);
      return { h: share, ...(interval ? { ci: bounds(interval) } : {}) };
    }
    const { share, interval } = judgeCorrection(p, { passes: known(q1), catches: known(q0) }, counts, alpha);
    return { theta: share, ...(interval ? { ci: bounds(interval) } : {}) };
  }),

  judge_calibration_allocation: each(({ m, p, q0 = 0.9, q1 = 0.9, m_pilot = 0 }) => {
    const { labelledRight, labelledWrong } = judgeAllocation(known(m), known(p), { passes: q1, catches: q0 }, m_pilot);
    return { m0: labelledWrong, m1: labelledRight };
  }),

  sample_size_precision: each(({ p, w, alpha = 0.05 }) => ({ n: sampleSizeForPrecision(known(p), known(w), alpha) })),

  latency: each(({ ttft, ttfa, out = 0, tps, think = 0 }) => {
    const first = known(ttft ?? ttfa);
    const row = { ttftSeconds: { p50: first }, outputTokensPerSecond: { p50: known(tps) }, includesHiddenReasoning: false };
    // the source counts all of `out` after the first token, the library's output holds that first one too
    const time = callTime(row, { output: out + 1, reasoning: think });
    return { answer: time.ttft.median + time.generation.median, time_to_first_answer: first + think / known(tps) };
  }),

  latency_tail: each(({ mu, lam, p50, p95, sigma, slo }) => {
    if (mu !== undefined) return queue(known(lam), mu);
    const time = logNormalFromPercentiles({ p50: known(p50), ...(p95 === undefined ? {} : { p95 }) }, sigma ?? 0);
    return {
      sigma: time.sigmaAbove,
      mean: logNormalMean(time),
      p90: logNormalQuantile(time, 0.9),
      p95: logNormalQuantile(time, 0.95),
      p99: logNormalQuantile(time, 0.99),
      ...(slo === undefined ? {} : { p_ok: within(time, slo) }),
    };
  }),

  cost_per_success: each(({ cost_per_run, cost_per_attempt, cost, success_rate }) => ({
    cost_per_success: usd(costPerSuccess(known(cost_per_run ?? cost_per_attempt ?? cost), known(success_rate))),
  })),

  cost_per_success_with_fallback: each(({ first_try_cost, fallback_cost, p_first_try_fails }) => ({
    expected_cost_per_output: costWithFallback(known(first_try_cost), known(fallback_cost), known(p_first_try_fails)),
  })),

  cache_average_multiplier: each(({ write_multiplier, read_multiplier, requests_total, writes = 1 }) => ({
    average_input_multiplier: cacheAverage(known(write_multiplier), known(read_multiplier), known(requests_total), writes),
  })),
};

type Numbers = Readonly<Record<string, number | undefined>>;

/** A method of plain numbers; where inputs are lists it is worked out element by element and gives lists. */
function each(method: (inputs: Numbers) => Outputs): (inputs: Inputs) => Outputs {
  return (inputs) => {
    const length = Math.max(-1, ...Object.values(inputs).map((value) => (Array.isArray(value) ? value.length : -1)));
    const at = (index: number): Numbers =>
      Object.fromEntries(
        Object.entries(inputs)
          .map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value[index] : value])
          .filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
      );
    if (length < 0) return method(at(0));
    const all = Array.from({ length }, (_, index) => method(at(index)));
    return Object.fromEntries(Object.keys(all[0] ?? {}).map((name) => [name, all.map((one) => one[name])]));
  };
}

function known(value: number | undefined): number {
  if (value === undefined) throw new Error('an input of the example is missing');
  return value;
}

function usd(cost: CostPerSuccess): number | 'inf' {
  return cost.status === 'finite' ? cost.usd : 'inf';
}

function bounds({ lower, upper }: ShareInterval): [number, number] {
  return [lower, upper];
}

/** The library has no Wald interval, on purpose: it is empty at 0 of n. The examples show it beside the others. */
function wald(successes: number, items: number, alpha: number): [number, number] {
  const share = successes / items;
  const half = normalQuantile(1 - alpha / 2) * Math.sqrt((share * (1 - share)) / items);
  return [Math.max(0, share - half), Math.min(1, share + half)];
}

function queue(arrivals: number, served: number): Outputs {
  const time = queueTime(arrivals, served);
  if (time.status === 'overloaded') return { mean: 'inf', p50: 'inf', p95: 'inf', p99: 'inf' };
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => queueTimeQuantile(arrivals, served, share));
  return { mean: time.meanSeconds, p50, p95, p99 };
}

/** One call that has no second part: its share within the limit is the log-normal's own. */
function within(time: LogNormal, limit: number): number {
  const none = { median: 0, sigmaBelow: 0, sigmaAbove: 0 };
  const share = shareWithin(queryTime([{ time: { ttft: time, generation: none } }]), limit);
  if (Math.abs(share - logNormalCdf(time, limit)) > 1e-12) throw new Error('a call of one part differs from its distribution');
  return share;
}
