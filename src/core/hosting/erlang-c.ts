import { requireAmount, requireArgument, requireCount } from '../argument.ts';
import type { Seconds, Share } from '../units.ts';

/** Equal servers behind one queue. */
export interface Servers {
  /** Queries that arrive, at random moments. */
  readonly arrivalsPerSecond: number;
  /** Mean time a query keeps a server busy. */
  readonly serviceSeconds: Seconds;
  /** Whole, at least 1. */
  readonly servers: number;
}

/** What waiting in that queue is like; `overloaded`: at least as much arrives as can be served, so the queue grows without end. */
export type ServersWait =
  | {
      readonly status: 'stable';
      /** Mean share of the servers that are busy, below 1. */
      readonly utilisation: Share;
      /** Share of the queries that find every server busy. */
      readonly waitShare: Share;
      /** Mean over all queries, those that do not wait included. */
      readonly meanWaitSeconds: Seconds;
    }
  | {
      readonly status: 'overloaded';
      /** What arrives over what can be served, at least 1. */
      readonly utilisation: number;
    };

/**
 * Erlang's C formula: who waits, and how long, with random arrivals and exponential service times (M/M/m). It is
 * worked out by the recurrence of Erlang B, 1/B(n) = 1 + n/(u·B(n − 1)), which neither factorials nor powers overflow,
 * then C = B/(1 − ρ(1 − B)) and W = C·s/(m − u) with u = λ·s and ρ = u/m. Throws `bad-argument` for negative or
 * infinite numbers or less than one server.
 *
 * Source: L. Kleinrock, Queueing Systems 1 (1975), section 3.5; the recurrence:
 * https://en.wikipedia.org/wiki/Erlang_(unit)#Erlang_B_formula (2026-11-22).
 *
 * @example
 * erlangC({ arrivalsPerSecond: 1, serviceSeconds: 1, servers: 2 }).waitShare.toFixed(6) // => "0.333333"
 * erlangC({ arrivalsPerSecond: 2, serviceSeconds: 1, servers: 2 }) // => {"status":"overloaded","utilisation":1}
 */
export function erlangC({ arrivalsPerSecond, serviceSeconds, servers }: Servers): ServersWait {
  requireAmount(arrivalsPerSecond, 'arrivals per second', 'erlangC');
  requireAmount(serviceSeconds, 'service seconds', 'erlangC');
  requireCount(servers, 1, 'servers', 'erlangC');
  const offered = arrivalsPerSecond * serviceSeconds;
  requireAmount(offered, 'arrivals during a service', 'erlangC');
  const utilisation = offered / servers;
  if (utilisation >= 1) return { status: 'overloaded', utilisation };
  const lost = lostShare(offered, servers);
  const waitShare = lost / (1 - utilisation * (1 - lost));
  return { status: 'stable', utilisation, waitShare, meanWaitSeconds: (waitShare * serviceSeconds) / (servers - offered) };
}

/**
 * The share of the queries that wait no longer than `seconds`: 1 − C·e^(−(m − u)t/s), the service level. `undefined`
 * when the servers are overloaded. Throws as `erlangC`, and for negative seconds.
 *
 * @example
 * const desk = { arrivalsPerSecond: 0.2, serviceSeconds: 240, servers: 55 }
 * startedWithin(desk, 15).toFixed(4) // => "0.8459"
 */
export function startedWithin(given: Servers, seconds: Seconds): Share | undefined {
  requireArgument(seconds >= 0, 'startedWithin', 'seconds of at least 0', seconds);
  const wait = erlangC(given);
  if (wait.status === 'overloaded') return undefined;
  const { arrivalsPerSecond, serviceSeconds, servers } = given;
  if (wait.waitShare === 0) return 1;
  return 1 - wait.waitShare * Math.exp((-(servers - arrivalsPerSecond * serviceSeconds) * seconds) / serviceSeconds);
}

/** Erlang B: the share that would find every server busy if nobody waited. */
function lostShare(offered: number, servers: number): Share {
  let lost = 1;
  for (let count = 1; count <= servers; count += 1) lost = (offered * lost) / (count + offered * lost);
  return lost;
}
