/** A number that a way of combining options takes: its range, and what is assumed where nobody says it. */
export interface WayParam {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  /** Absent: not said is not known, and the core's own default holds. */
  readonly assumed?: number;
}

/** One way in which several options serve a feature together. */
export interface Way {
  readonly leastMembers: number;
  readonly mostMembers: number;
  readonly params: Readonly<Record<string, WayParam>>;
}

const SHARE = { least: 0, most: 1 } as const;
const USD = { least: 0, most: 1_000_000, assumed: 0 } as const;
const SECONDS = { least: 0, most: 86_400, assumed: 0 } as const;
const CHECK = {
  /** P(rejects | wrong): assumption, a judge model's common order. */
  catches: { ...SHARE, assumed: 0.7 },
  /** P(accepts | right): assumption. */
  passes: { ...SHARE, assumed: 0.9 },
  checkUsd: USD,
  checkSeconds: SECONDS,
} as const;
const PHI = { least: -1, most: 1 } as const;

/** The ways to combine options, with their numbers: a new one is a row here and a function in combined-quote.ts. */
export const WAYS = {
  cascade: { leastMembers: 2, mostMembers: 4, params: { ...CHECK, phi: PHI } },
  router: { leastMembers: 2, mostMembers: 2, params: { share: { ...SHARE, assumed: 0.5 }, routerUsd: USD, routerSeconds: SECONDS, accuracy: SHARE, phi: PHI } },
  vote: { leastMembers: 1, mostMembers: 1, params: { voters: { least: 1, most: 99, whole: true, assumed: 3 }, phi: PHI } },
  retry: { leastMembers: 1, mostMembers: 1, params: { ...CHECK, attempts: { least: 1, most: 20, whole: true, assumed: 2 }, phi: PHI } },
  fallback: { leastMembers: 2, mostMembers: 4, params: { available: { ...SHARE, assumed: 0.995 }, timeoutSeconds: { least: 0, most: 86_400, assumed: 10 } } },
  review: { leastMembers: 1, mostMembers: 1, params: { ...CHECK, minutes: { least: 0, most: 10_000, assumed: 3 }, usdPerHour: { least: 0, most: 100_000, assumed: 30 }, personRate: { ...SHARE, assumed: 0.95 } } },
  hybrid: { leastMembers: 2, mostMembers: 2, params: { replicas: { least: 0, most: 100_000, whole: true } } },
} as const satisfies Readonly<Record<string, Way>>;

/** One of `WAYS`. */
export type WayName = keyof typeof WAYS;

/**
 * A row of the table by its name; `undefined` where there is none.
 *
 * @example
 * wayOf('cascade').leastMembers // => 2
 * wayOf('oracle') // => undefined
 */
export function wayOf(name: string): Way | undefined {
  return Object.hasOwn(WAYS, name) ? WAYS[name as WayName] : undefined;
}
