import { CURVES, type CurveName } from '../core/growth/curve.ts';
import { WEEK_PROFILES, type WeekProfileName } from '../core/growth/week-profile.ts';
import { MOST_MONTHS, MOST_USERS, type NumberQuantity, type Quantity } from '../core/growth/quantity.ts';
import type { Scenario } from './scenario.ts';
import { field, optional, type Default, type Field } from './field.ts';
import { choiceKind, factorsKind, numberKind, optionalNumberKind, pointsKind } from './kinds.ts';

/** Fewest and most of a number that has no end of its own. */
const UNBOUNDED = 1e15;

/** Who asks how often, and how that grows. */
export const growthFields = {
  users: optional('load.users', 'users', 'u', [0, MOST_USERS - 1], { value: null, unit: 'users', assumption: 'as many as make the queries a month' }),
  queriesPerUserPerDay: field('load.queriesPerUserPerDay', 'queries', 'qd', numberKind(0, 100_000), { value: 5, unit: 'queries a day a user', assumption: 'a tool people come back to through the day' }),
  counted: field<'daily' | 'monthly'>('load.counted', 'users-counted', 'uc', choiceKind(['daily', 'monthly']), { value: 'daily', unit: 'active users', assumption: 'users are those active on a day' }),
  stickiness: optional('load.stickiness', 'stickiness', 'sk', [0, 1], { value: null, unit: 'daily over monthly active users', assumption: 'has no default: reported values run from 9% to 50%' }),
  activeHours: field<WeekProfileName | 'typed'>('load.activeHours', 'active-hours', 'ah', choiceKind([...(Object.keys(WEEK_PROFILES) as WeekProfileName[]), 'typed']), { value: 'always', unit: 'hours of the week', assumption: 'queries come at every hour alike' }),
  hourShares: field('load.hourShares', 'hour-shares', 'hs', factorsKind(24), { value: [], unit: 'parts of a day from midnight', assumption: 'every hour alike until you say otherwise' }),
  dayShares: field('load.dayShares', 'day-shares', 'ds', factorsKind(7), { value: [], unit: 'parts of a week from Monday', assumption: 'every day alike until you say otherwise' }),
  utcOffsetHours: field('load.utcOffsetHours', 'utc-offset', 'uo', numberKind(-12, 14, { whole: true }), { value: 0, unit: 'hours ahead of UTC', assumption: 'the clock of UTC until you say where people are' }),
  curve: field<CurveName>('growth.curve', 'growth', 'g', choiceKind(Object.keys(CURVES) as CurveName[]), { value: 'constant', unit: 'curve', assumption: 'as many users as now until you say how they grow' }),
  months: field('growth.months', 'months', 'mo', numberKind(1, MOST_MONTHS, { whole: true }), { value: 24, unit: 'months', assumption: 'two years: longer than most price lists last' }),
  points: field('growth.points', 'growth-points', 'gp', pointsKind, { value: [], unit: 'month:users', assumption: 'no points until you type them' }),
  season: field('growth.season', 'season', 'gs', factorsKind(12), { value: [], unit: 'factors from January', assumption: 'every month alike until you say otherwise' }),
  churnPerMonth: optional('growth.churnPerMonth', 'churn', 'gc', [0, 1], { value: null, unit: 'share of users a month', assumption: 'the curve counts active users, so those who leave are in it' }),
  tokenGrowthPerYear: optional('growth.tokenGrowthPerYear', 'token-growth', 'tg', [0.001, 1_000], { value: null, unit: 'times a year', assumption: 'answers stay as long as they are; a growth is a scenario to ask for' }),
  priceDeclinePerYear: optional('growth.priceDeclinePerYear', 'price-decline', 'pd', [1, 1_000_000], { value: null, unit: 'times a year', assumption: 'prices change on the dates of their cards only; a decline is a scenario to ask for' }),
} as const;

/** What the curves' forms ask beyond the users now: a field for each quantity, whichever curves share it. */
export const GROWTH_FIELDS: readonly Field[] = [...formQuantities()].map(([name, quantity]) => {
  const kebab = name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  const { least, most } = quantity;
  const kind = optionalNumberKind(Math.max(least, -UNBOUNDED), Math.min(most, UNBOUNDED));
  return field(`growth.${name}`, `growth-${kebab}`, `g.${name}`, kind, fallbackOf(quantity)) as Field;
});

/**
 * The fields that a scenario's curve asks for, by their paths.
 *
 * @example
 * curveFields('logistic') // => ["growth.ceiling","growth.halfwayMonth"]
 */
export function curveFields(curve: CurveName): readonly string[] {
  return asked(curve).map(([name]) => `growth.${name}`);
}

/**
 * Those of them that have to be filled and are not.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * missingGrowth({ ...scenario, growth: { ...scenario.growth, curve: 'logistic', ceiling: 1000 } }) // => ["growth.halfwayMonth"]
 */
export function missingGrowth({ growth }: Pick<Scenario, 'growth'>): readonly string[] {
  const isMissing = ([name, quantity]: readonly [string, Quantity]): boolean => {
    if (quantity.kind === 'points') return growth.points.length === 0;
    return !quantity.default && typeof growth[name] !== 'number';
  };
  return asked(growth.curve).filter(isMissing).map(([name]) => `growth.${name}`);
}

const asked = (curve: CurveName): readonly (readonly [string, Quantity])[] =>
  Object.entries(CURVES[curve].form as Readonly<Record<string, Quantity>>).filter(([name]) => name !== 'usersNow');

function formQuantities(): Map<string, NumberQuantity> {
  const quantities = new Map<string, NumberQuantity>();
  for (const { form } of Object.values(CURVES)) {
    for (const [name, quantity] of Object.entries(form as Readonly<Record<string, Quantity>>)) {
      if (quantity.kind !== 'number' || name === 'usersNow') continue;
      const known = quantities.get(name);
      quantities.set(name, known ? { ...known, least: Math.min(known.least, quantity.least), most: Math.max(known.most, quantity.most) } : quantity);
    }
  }
  return quantities;
}

/** A curve that needs the value says so; one with a default of its own takes that. */
function fallbackOf({ unit, default: own }: NumberQuantity): Default<number | null> {
  if (!own) return { value: null, unit, assumption: 'asked for by the curves that need it' };
  return { value: null, unit, ...('source' in own ? { source: own.source, ...(own.page === undefined ? {} : { page: own.page }) } : { assumption: own.assumption }) };
}
