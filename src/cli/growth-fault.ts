import { activeUsers, attempt, CURVES, type Quantity, type Scenario } from '../index.ts';
import { enCliOverTime } from '../words/en/cli-over-time.ts';
import { flagOf } from './scenario-input.ts';

/**
 * Why the users of a scenario cannot be worked out, naming the flags that say it; `undefined` where they can.
 *
 * @example
 * growthFault(readTexts({ growth: 'compound' }, 'attribute', defaultScenario('2026-11-22')).scenario) // => "--growth compound requires --growth-growth-per-month (more a month), got nothing"
 */
export function growthFault(scenario: Scenario): string | undefined {
  const { growth, load } = scenario;
  if (load.counted === 'monthly' && !load.stickiness) return enCliOverTime.stickinessLacks;
  const asked = Object.entries(CURVES[growth.curve].form as Readonly<Record<string, Quantity>>).map(([name, quantity]) => ({ name, quantity, flag: flagOf(name === 'usersNow' ? 'load.users' : `growth.${name}`) }));
  const lacking = asked.filter(({ name, quantity }) => (quantity.kind === 'points' ? growth.points.length === 0 : name !== 'usersNow' && quantity.default === undefined && (growth[name] ?? null) === null));
  if (lacking.length > 0) return enCliOverTime.growthLacks(growth.curve, lacking.map(({ flag, quantity }) => enCliOverTime.lacking(flag, quantity.unit)).join(' and '));
  const users = attempt(() => activeUsers(scenario));
  return 'code' in users ? enCliOverTime.growthFault(users.message, asked.map(({ flag }) => flag).join(', ')) : undefined;
}
