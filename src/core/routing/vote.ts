import { requireAmount, requireArgument, requireCount } from '../argument.ts';
import { TTFT_SIGMA } from '../query/call-time.ts';
import { majorityOfMany, majorityOfOne, type MajorityVote } from '../query/majority-vote.ts';
import { integrate } from '../stats/integrate.ts';
import { logNormalCdf, logNormalExcess, logNormalFromMean, logNormalQuantile, type LogNormal } from '../stats/log-normal.ts';
import type { Seconds, Share } from '../units.ts';
import { allOptimism, longestOf, onlyKnown, requireMember, type Member, type Routed } from './member.ts';

/** σ of the time of one answer where none is given: that of the time to first token (assumption for the whole answer). */
export const ANSWER_SIGMA = TTFT_SIGMA;

/** How alike voters err and how much their times vary. */
export interface VoteSettings {
  /** Correlation of two voters' answers; absent: the default of 0.5. */
  readonly phi?: number;
  /** σ of a log-normal time of one answer; absent: `ANSWER_SIGMA`. */
  readonly sigma?: number;
}

/** Members that are all asked at once; most of them decide. */
export interface Vote extends Routed {
  /** Absent where a rate is unknown. */
  readonly majority?: MajorityVote;
}

/**
 * A majority vote of different members: all are paid, and the slowest is waited for. Times are log-normal and
 * independent of each other, so the mean wait is above the mean of the slowest. Throws `bad-argument` for no voter,
 * negative costs and times, rates outside 0–1, and a φ that they do not allow.
 *
 * @example
 * const { usd, rate, seconds } = voteOfMany([{ usd: 1, seconds: 2, rate: 0.9 }, { usd: 2, seconds: 2, rate: 0.8 }, { usd: 3, seconds: 2, rate: 0.7 }], { phi: 0, sigma: 0 })
 * [usd, rate.toFixed(6), seconds.toFixed(6)] // => [6,"0.902000","2.000000"]
 */
export function voteOfMany(voters: readonly Member[], { phi, sigma = ANSWER_SIGMA }: VoteSettings = {}): Vote {
  requireArgument(voters.length > 0, 'voteOfMany', 'at least one voter', voters.length);
  for (const voter of voters) requireMember(voter, 'voteOfMany');
  const rates = voters.map(({ rate }) => rate);
  return voteOf(voters, rates.every((rate) => rate !== undefined) ? majorityOfMany(rates, phi) : undefined, sigma);
}

/**
 * A majority vote of several answers of one member. Throws as `voteOfMany` does.
 *
 * @example
 * const { usd, rate, optimistic } = voteOfOne({ usd: 0.01, rate: 0.9 }, 3, { phi: 0 })
 * [usd.toFixed(2), rate.toFixed(6), optimistic] // => ["0.03","0.972000",["independent-errors"]]
 */
export function voteOfOne(member: Member, answers: number, { phi, sigma = ANSWER_SIGMA }: VoteSettings = {}): Vote {
  requireCount(answers, 1, 'answers', 'voteOfOne');
  requireMember(member, 'voteOfOne');
  const majority = member.rate === undefined ? undefined : majorityOfOne(member.rate, answers, phi);
  return voteOf(Array.from({ length: answers }, () => member), majority, sigma);
}

/**
 * The mean time of the slowest of several answers at once, each log-normal with this mean and the common σ:
 * ∫ 1 − Π F. Throws `bad-argument` for no answer or negative numbers.
 *
 * @example
 * // two alike: 2·mean·Φ(σ/√2)
 * meanOfSlowest([10, 10], 0.46).toFixed(4) // => "12.5502"
 * meanOfSlowest([2, 5], 0).toFixed(6) // => "5.000000"
 */
export function meanOfSlowest(meanSeconds: readonly Seconds[], sigma: number): Seconds {
  requireArgument(meanSeconds.length > 0, 'meanOfSlowest', 'at least one answer', meanSeconds.length);
  requireAmount(sigma, 'sigma', 'meanOfSlowest');
  for (const mean of meanSeconds) requireAmount(mean, 'a mean time', 'meanOfSlowest');
  const times = meanSeconds.map((mean) => logNormalFromMean(mean, Math.sqrt(Math.expm1(sigma ** 2))));
  const end = Math.max(...times.map((time) => logNormalQuantile(time, 1 - FURTHEST)));
  const ends = [0, ...new Set(times.map(({ median }) => median)), end].toSorted((a, b) => a - b);
  const late = (seconds: Seconds): Share => 1 - times.reduce((all, time) => all * logNormalCdf(time, seconds), 1);
  const within = ends.slice(1).reduce((sum, to, i) => sum + integrate(late, ends[i]!, to), 0);
  return within + times.reduce((sum: Seconds, time: LogNormal) => sum + logNormalExcess(time, end), 0);
}

/** Beyond the time that this share of answers exceed, two slow ones at once are left out. */
const FURTHEST = 1e-8;

function voteOf(voters: readonly Member[], majority: MajorityVote | undefined, sigma: number): Vote {
  const usd = voters.reduce((sum, voter) => sum + voter.usd, 0);
  const times = voters.map(({ seconds }) => seconds);
  const seconds = times.every((time) => time !== undefined) ? meanOfSlowest(times, sigma) : undefined;
  const longest = longestOf(voters);
  return {
    usd,
    usdRange: [usd, usd],
    ...onlyKnown({ seconds, worstSeconds: seconds === undefined || longest === undefined ? undefined : Math.max(seconds, longest), rate: majority?.rate, majority }),
    optimistic: allOptimism(voters, majority && voters.length > 1 && majority.phi.phi === 0 && majority.phi.origin === 'typed' ? ['independent-errors'] : []),
  };
}
