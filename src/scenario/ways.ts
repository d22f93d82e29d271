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
  router: { leastMembers: 2, mostMembers: 2, params: { share: SHARE, catches: CHECK.catches, passes: CHECK.passes, routerUsd: USD, routerSeconds: SECONDS, phi: PHI } },
  vote: { leastMembers: 1, mostMembers: 1, params: { voters: { least: 1, most: 99, whole: true, assumed: 3 }, phi: PHI } },
  retry: { leastMembers: 1, mostMembers: 1, params: { ...CHECK, attempts: { least: 1, most: 20, whole: true, assumed: 2 }, phi: PHI } },
  fallback: { leastMembers: 2, mostMembers: 4, params: { available: { ...SHARE, assumed: 0.995 }, timeoutSeconds: { least: 0, most: 86_400, assumed: 10 } } },
  review: {
    leastMembers: 1,
    mostMembers: 1,
    params: { ...CHECK, minutes: { least: 0, most: 10_000, assumed: 3 }, usdPerHour: { least: 0, most: 100_000, assumed: 30 }, waitMinutes: { least: 0, most: 100_000, assumed: 30 }, personRate: { ...SHARE, assumed: 0.95 }, phi: PHI },
  },
  hybrid: { leastMembers: 2, mostMembers: 2, params: { replicas: { least: 0, most: 100_000, whole: true } } },
} as const satisfies Readonly<Record<string, Way>>;

/** One of `WAYS`. */
export type WayName = keyof typeof WAYS;

/**
 * The numbers of a way as it is used: those that were said, else those assumed; what is neither stays `undefined`.
 *
 * @example
 * paramsOf('vote', { phi: 0.3 }) // => {"voters":3,"phi":0.3}
 */
export function paramsOf<Name extends WayName>(name: Name, said: Readonly<Record<string, number>>): Readonly<Partial<Record<keyof (typeof WAYS)[Name]['params'], number>>> {
  const params = Object.entries(WAYS[name].params as Way['params']);
  return Object.fromEntries(params.flatMap(([key, { assumed }]) => (said[key] ?? assumed) === undefined ? [] : [[key, said[key] ?? assumed]])) as ReturnType<typeof paramsOf<Name>>;
}

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
