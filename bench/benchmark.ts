import { ratio, spread, type Contender, type Rounds } from './measure.ts';

/** The names that aims speak of. */
export const BARE = 'bare usage.input × rate';
export const OURS = 'model-cost-calculator';

/** One job, done by several contenders: the same requests, the same prices. */
export interface Benchmark {
  readonly title: string;
  readonly contenders: readonly Contender[];
  readonly aims: readonly Aim[];
}

export interface Verdict {
  readonly text: string;
  readonly met: boolean;
}

export type Aim = (rounds: ReadonlyMap<string, Rounds>, contenders: readonly Contender[]) => Verdict;

/** At least this share of the bare product, round by round. */
export const shareOfBare = (least: number): Aim => (rounds) => {
  const got = ratio(rounds.get(OURS)!, rounds.get(BARE)!);
  return { text: `≥ ${least} of bare: ${got.toFixed(3)}`, met: got >= least };
};

/** At least so many millions a second. */
export const millionsPerSecond = (least: number): Aim => (rounds) => {
  const got = spread(rounds.get(OURS)!).median / 1e6;
  return { text: `≥ ${least} M/s: ${got.toFixed(2)}`, met: got >= least };
};

export const aheadOfPeers: Aim = (rounds, contenders) => {
  const peers = contenders.filter(({ name, baseline }) => name !== OURS && !baseline);
  const closest = Math.min(...peers.map(({ name }) => ratio(rounds.get(OURS)!, rounds.get(name)!)));
  return { text: `ahead of every peer: ${closest.toFixed(1)} × the fastest`, met: closest > 1 };
};
