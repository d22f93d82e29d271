import { erlangC, startedWithin, type Servers } from '../../src/core/hosting/erlang-c.ts';
import { HOURS_PER_MONTH } from '../../src/core/calendar.ts';
import { breakEven, staircase } from '../../src/core/projection/break-even.ts';

type Numbers = Readonly<Record<string, number | undefined>>;
type Outputs = Record<string, unknown>;

/** The longest wait, in seconds, that a service level is given for: `sl15` is the share within 15. */
const LONGEST_WAIT = 600;
/** Beyond what anyone serves in a month, in millions of tokens. */
const MOST_M_TOKENS = 1e18;

/** The methods of part 4: the inputs of a worked example -> what the library makes of them, under the example's own names. */
export const methodsPart4: Readonly<Record<string, (inputs: Numbers) => Outputs>> = {
  erlang_c: ({ arrivals_per_s, service_s, u, agents, servers, t }) => {
    // without a service time the load is given in erlangs, and waits come in services
    const service = service_s ?? 1;
    const desk: Servers = { arrivalsPerSecond: arrivals_per_s ?? known(u) / service, serviceSeconds: service, servers: known(agents ?? servers) };
    const wait = erlangC(desk);
    const isStable = wait.status === 'stable';
    const level = (seconds: number): number => startedWithin(desk, seconds) ?? 0;
    const levels = Object.fromEntries(Array.from({ length: LONGEST_WAIT + 1 }, (_, seconds) => [`sl${seconds}`, level(seconds)]));
    return {
      u: desk.arrivalsPerSecond * service,
      rho: wait.utilisation,
      status: wait.status,
      stable: isStable,
      // who meets a queue without end waits, and waits for ever
      erlang_c: isStable ? wait.waitShare : 1,
      asa_s: isStable ? wait.meanWaitSeconds : Infinity,
      ...levels,
      ...(t === undefined ? {} : { sl: level(t) }),
    };
  },

  self_host_breakeven: ({ fixed, price, usd_per_hour, hours = HOURS_PER_MONTH, gpus = 1, variable = 0, m_tokens_per_replica = Infinity }) => {
    const usdPerMonth = fixed ?? known(usd_per_hour) * hours * gpus;
    const upTo = Number.isFinite(m_tokens_per_replica) ? 1e4 * m_tokens_per_replica : MOST_M_TOKENS;
    const own = staircase({ queriesPerReplica: m_tokens_per_replica, usdOf: (needed) => usdPerMonth * Math.max(1, needed), usdPerQuery: variable }, upTo);
    const { ranges, status } = breakEven(own, { usd: (mTokens) => known(price) * mTokens, cuts: [] }, upTo);
    // `null` is never
    return { status, m_tokens: ranges.find(({ cheaper }) => cheaper === 'own')?.aboveQueries ?? null, ranges };
  },
};

function known(value: number | undefined): number {
  if (value === undefined) throw new Error('an input is missing');
  return value;
}
