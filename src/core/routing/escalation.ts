import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import type { Judge } from '../stats/judge.ts';
import type { Seconds, Share, Usd } from '../units.ts';
import { cascade, type Cascade } from './cascade.ts';
import type { Check } from './check.ts';
import { onlyKnown, type Member, type Range } from './member.ts';
import type { Together } from './outcomes.ts';

/** Somebody who answers, or reads what a model answered. */
export interface Person {
  /** Time for one query. */
  readonly minutes: number;
  readonly usdPerHour: Usd;
  /** Share of the paid hours spent on queries, above 0 up to 1. */
  readonly utilisation: Share;
  /** Until somebody takes it on; absent: unknown, and so is the whole wait. */
  readonly waitSeconds?: Seconds;
}

/**
 * A person as a member who answers: minutes/60 × pay per hour/utilisation; people err too, at 1 − `rate` (absent:
 * unknown). Where review is counted by the month as an operation it must not be counted here as well. Throws
 * `bad-argument` for negative numbers, a rate outside 0–1, and no utilisation.
 *
 * @example
 * personAnswers({ minutes: 6, usdPerHour: 30, utilisation: 0.75, waitSeconds: 240 }, 0.95) // => {"usd":4,"seconds":600,"rate":0.95}
 */
export function personAnswers(person: Person, rate?: Share): Member {
  requireShare(rate ?? 0, "a person's rate", 'personAnswers');
  return { ...timeOf(person, 'personAnswers'), ...onlyKnown({ rate }) };
}

/**
 * A person as a check who reads each answer: the same cost, and how often they catch a wrong one and let a right one
 * pass. Throws as `personAnswers` does.
 *
 * @example
 * personChecks({ minutes: 1, usdPerHour: 30, utilisation: 1, waitSeconds: 0 }, { catches: 0.9, passes: 0.98 }) // => {"usd":0.5,"seconds":60,"catches":0.9,"passes":0.98}
 */
export function personChecks(person: Person, { catches, passes }: Judge): Check {
  requireShare(catches, 'what a person catches', 'personChecks');
  requireShare(passes, 'what a person passes', 'personChecks');
  return { ...timeOf(person, 'personChecks'), catches, passes };
}

/** A model whose rejected answers go to people. */
export interface EscalationInputs {
  readonly model: Member;
  /** Who decides what is escalated: a model, rules, or a person (`personChecks`). */
  readonly check: Check;
  readonly person: Person;
  /** Share of the escalated queries' kind that people answer right; absent: unknown. */
  readonly personRate?: Share;
  /** How alike model and people err; absent: φ 0.5. */
  readonly together?: Together;
}

/** Who answers, and what that takes of people. */
export interface Escalation extends Cascade {
  /** Share of the queries that people answer; the model answers the others. */
  readonly personShare: Range;
  /** Minutes people spend answering, per query asked: times the queries of a month, the staff. */
  readonly personMinutes: Range;
}

/**
 * A cascade that ends with people. Throws as `cascade` and `personAnswers` do.
 *
 * @example
 * const person = { minutes: 6, usdPerHour: 30, utilisation: 0.75, waitSeconds: 600 }
 * const { usd, rate, personShare, personMinutes } = escalation({ model: { usd: 0.01, rate: 0.75 }, check: { usd: 0, catches: 1, passes: 1 }, person, personRate: 0.95, together: 0 })
 * [usd.toFixed(4), rate.toFixed(4), personShare[0], personMinutes[0]] // => ["1.0100","0.9875",0.25,1.5]
 */
export function escalation({ model, check, person, personRate, together }: EscalationInputs): Escalation {
  const last = personAnswers(person, personRate);
  const both = cascade({ checked: [{ ...model, check }], last, ...onlyKnown({ together }) });
  const personShare = both.reached[1]!;
  return { ...both, personShare, personMinutes: [personShare[0] * person.minutes, personShare[1] * person.minutes] };
}

function timeOf({ minutes, usdPerHour, utilisation, waitSeconds }: Person, name: string): Member {
  requireAmount(minutes, 'minutes', name);
  requireAmount(usdPerHour, 'pay per hour', name);
  requireArgument(utilisation > 0 && utilisation <= 1, name, 'a utilisation above 0 and up to 1', utilisation);
  requireAmount(waitSeconds ?? 0, 'a wait', name);
  return { usd: ((minutes / 60) * usdPerHour) / utilisation, ...onlyKnown({ seconds: waitSeconds === undefined ? undefined : waitSeconds + minutes * 60 }) };
}
