import { requireArgument, requireCount, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';
import { DEFAULT_ALPHA, type ShareInterval } from './interval.ts';
import { normalQuantile } from './normal.ts';

/** How far a judge can be trusted, from answers that people labelled too. */
export interface Judge {
  /** P(accepts | right), q1. */
  readonly passes: Share;
  /** P(rejects | wrong), q0. */
  readonly catches: Share;
}

/** How many answers stand behind the numbers of a judge. */
export interface JudgeCounts {
  /** Answers the judge saw, n. */
  readonly judged: number;
  /** Answers labelled right by people and judged, m1. */
  readonly labelledRight: number;
  /** Answers labelled wrong by people and judged, m0. */
  readonly labelledWrong: number;
}

/** A share corrected for the judge's errors. */
export interface JudgeCorrection {
  /** Cut to 0–1. */
  readonly share: Share;
  /** Before the cut; outside 0–1 the judge errs more often than what it is looking for occurs. */
  readonly uncut: number;
  /** `undefined` without counts. */
  readonly interval?: ShareInterval;
}

/**
 * The share of right answers behind a judge that accepts `accepted` of them: θ = (p + q0 − 1)/(q0 + q1 − 1). With
 * counts also an interval that carries the uncertainty of p, q0 and q1. Throws `bad-argument` for a judge no
 * better than a coin (q0 + q1 ≤ 1), shares outside 0–1, or counts below 1.
 *
 * Source: W. J. Rogan and B. Gladen, Am. J. Epidemiol. 107 (1978) 71–76; interval of arXiv:2511.21140, as in
 * UW-Madison-Lee-Lab/LLM-judge-reporting@082884d.
 *
 * @example
 * const counts = { judged: 1000, labelledRight: 200, labelledWrong: 200 }
 * const { share, interval } = judgeCorrection(0.4, { passes: 0.9, catches: 0.7 }, counts)
 * [share, interval.lower, interval.upper].map((value) => value.toFixed(8)) // => ["0.16666667","0.05635072","0.26273303"]
 */
export function judgeCorrection(accepted: Share, judge: Judge, counts?: JudgeCounts, alpha: Share = DEFAULT_ALPHA): JudgeCorrection {
  requireJudge(accepted, judge, 'judgeCorrection');
  const { passes, catches } = judge;
  const uncut = (accepted + catches - 1) / (catches + passes - 1);
  const point = { share: cut(uncut), uncut };
  return counts === undefined ? point : { ...point, interval: judgeInterval(accepted, judge, counts, alpha) };
}

/**
 * The share that is wrong behind a judge that flags `flagged`: h = (flagged + passes − 1)/(catches + passes − 1).
 * Throws as `judgeCorrection` does.
 *
 * @example
 * flagCorrection(0.1, { catches: 0.8, passes: 0.95 }).share.toFixed(8) // => "0.06666667"
 * flagCorrection(0.1, { catches: 0.8, passes: 0.9 }).share.toFixed(8) // => "0.00000000"
 */
export function flagCorrection(flagged: Share, judge: Judge, counts?: JudgeCounts, alpha: Share = DEFAULT_ALPHA): JudgeCorrection {
  requireJudge(flagged, judge, 'flagCorrection');
  // what is right for one is wrong for the other
  const mirrored = counts && { ...counts, labelledRight: counts.labelledWrong, labelledWrong: counts.labelledRight };
  return judgeCorrection(flagged, { passes: judge.catches, catches: judge.passes }, mirrored, alpha);
}

/** How to divide answers to be labelled. */
export interface JudgeAllocation {
  readonly labelledRight: number;
  readonly labelledWrong: number;
}

/**
 * How many of `labels` should be right answers and how many wrong ones, for the narrowest interval of a judge
 * that accepts `accepted`: m1 = m/(1 + (1/p − 1)·√κ) with κ = (mp(1 − q0) + 1)/(mp(1 − q1) + 1), mp the pilot
 * labels on each side behind `judge`. Each side keeps its pilot. Throws `bad-argument` for shares outside 0–1 or
 * fewer labels than both pilots.
 *
 * Source: arXiv:2511.21140, as in UW-Madison-Lee-Lab/LLM-judge-reporting@082884d.
 *
 * @example
 * judgeAllocation(200, 0.4, { passes: 0.9, catches: 0.7 }, 10) // => {"labelledRight":64,"labelledWrong":136}
 */
export function judgeAllocation(labels: number, accepted: Share, judge: Judge, pilot: number): JudgeAllocation {
  requireShare(accepted, 'accepted', 'judgeAllocation');
  requireShare(judge.passes, 'passes', 'judgeAllocation');
  requireShare(judge.catches, 'catches', 'judgeAllocation');
  requireCount(pilot, 0, 'pilot labels', 'judgeAllocation');
  requireCount(labels, Math.max(1, 2 * pilot), 'labels', 'judgeAllocation');
  const passes = pilot === 0 ? Math.min(judge.passes, 1 - NEVER_EXACT) : judge.passes;
  const ratio = pilot === 0 ? (1 - judge.catches) / (1 - passes) : (pilot * (1 - judge.catches) + 1) / (pilot * (1 - passes) + 1);
  const best = accepted < NEVER_EXACT ? labels - pilot : labels / (1 + (1 / accepted - 1) * Math.sqrt(ratio));
  const labelledRight = Math.max(pilot, Math.round(Math.min(labels - pilot, best)));
  return { labelledRight, labelledWrong: labels - labelledRight };
}

/** As in the source: how near a share may come to 0 or 1 before it divides. */
const NEVER_EXACT = 1e-6;

function judgeInterval(accepted: Share, judge: Judge, counts: JudgeCounts, alpha: Share): ShareInterval {
  requireCount(counts.judged, 1, 'judged answers', 'judgeCorrection');
  requireCount(counts.labelledRight, 1, 'answers labelled right', 'judgeCorrection');
  requireCount(counts.labelledWrong, 1, 'answers labelled wrong', 'judgeCorrection');
  requireArgument(alpha > 0 && alpha < 1, 'judgeCorrection', 'alpha between 0 and 1', alpha);
  const z = normalQuantile(1 - alpha / 2);
  const n = counts.judged + z * z;
  const m0 = counts.labelledWrong + 2;
  const m1 = counts.labelledRight + 2;
  const p = (counts.judged * accepted + (z * z) / 2) / n;
  const q0 = (counts.labelledWrong * judge.catches + 1) / m0;
  const q1 = (counts.labelledRight * judge.passes + 1) / m1;
  const method = { method: 'judge-corrected', confidence: 1 - alpha } as const;
  // few labels pull a weak judge below a coin: then nothing is known
  if (q0 + q1 <= 1) return { lower: 0, upper: 1, ...method };
  const share = (p + q0 - 1) / (q0 + q1 - 1);
  const [noise0, noise1] = [(q0 * (1 - q0)) / m0, (q1 * (1 - q1)) / m1];
  const shift = 2 * z * z * (share * noise1 - (1 - share) * noise0);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (1 - share) ** 2 * noise0 + share ** 2 * noise1)) / (q0 + q1 - 1);
  return { lower: cut(share + shift - half), upper: cut(share + shift + half), ...method };
}

function requireJudge(share: Share, { passes, catches }: Judge, name: string): void {
  requireShare(share, 'the observed share', name);
  requireShare(passes, 'passes', name);
  requireShare(catches, 'catches', name);
  requireArgument(passes + catches > 1, name, 'a judge better than a coin: passes + catches above 1', passes + catches);
}

function cut(value: number): Share {
  return Math.max(0, Math.min(1, value));
}
