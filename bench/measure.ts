/** One way to do the job of a benchmark. */
export interface Contender {
  readonly name: string;
  /** In the contender's own form, made beforehand. */
  readonly requests: readonly unknown[];
  /** The price of a request, in units of `unitsPerUsd`. */
  readonly price: (request: unknown) => number;
  readonly unitsPerUsd: number;
  /** A loop of its own over all requests, into which an engine may inline the price; without it the common loop calls `price`. */
  readonly pass?: () => number;
  /** What the others are held against: no price of a library. `bare` is no price at all and is not compared. */
  readonly baseline?: 'bare' | 'price';
  /** What it adds to the request, or leaves out. */
  readonly note?: string;
}

/** Prices per second of one contender, round by round. */
export type Rounds = readonly number[];

/** A median with the spread around it. */
export interface Spread {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
}

const ROUNDS = 21;
const ROUND_MS = 25;
const WARM_UP_MS = 150;

let sink = 0;

export const contender = <Request>(
  name: string,
  requests: readonly Request[],
  price: (request: Request) => number,
  more: Partial<Pick<Contender, 'unitsPerUsd' | 'pass' | 'baseline' | 'note'>> = {},
): Contender => ({ name, requests, price: price as Contender['price'], unitsPerUsd: 1, ...more });

/** Times all contenders in turn, round after round, so that what the machine does besides hits all alike. */
export function measure(contenders: readonly Contender[]): ReadonlyMap<string, Rounds> {
  for (const one of contenders) warmedUp(one);
  const passes = contenders.map((one) => Math.ceil(warmedUp(one) * ROUND_MS));
  const rounds = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    contenders.forEach((one, index) => {
      const start = performance.now();
      for (let pass = 0; pass < passes[index]!; pass++) sink += passOver(one);
      rounds[index]!.push((one.requests.length * passes[index]! * 1_000) / (performance.now() - start));
    });
  }
  if (Number.isNaN(sink)) throw new Error('bench requires prices that are numbers, got NaN');
  return new Map(contenders.map(({ name }, index) => [name, rounds[index]!]));
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return { median: at(0.5), p10: at(0.1), p90: at(0.9) };
}

/** The median of the ratios round by round: both sides of each were measured within the same moment. */
export const ratio = (above: Rounds, below: Rounds): number => spread(above.map((value, round) => value / below[round]!)).median;

const passOver = ({ pass, requests, price }: Contender): number => (pass ? pass() : sumOf(requests, price));

/** The one loop that every contender is called from, as a function: no engine can inline one of them and not another. */
function sumOf(requests: readonly unknown[], price: Contender['price']): number {
  let sum = 0;
  for (const request of requests) sum += price(request);
  return sum;
}

/** Passes a millisecond, after a while. */
function warmedUp(one: Contender): number {
  const start = performance.now();
  let passes = 0;
  while (performance.now() - start < WARM_UP_MS) {
    sink += passOver(one);
    passes += 1;
  }
  return passes / (performance.now() - start);
}
