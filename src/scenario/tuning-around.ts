import type { Services } from '../catalogue/services.ts';
import { requireArgument } from '../core/argument.ts';
import type { MonthLoad } from '../core/projection/projection.ts';
import type { Instant } from '../core/units.ts';
import { aroundLines, ifPriced, NONE, usdPerUnit, type Around } from './around-lines.ts';
import type { Scenario } from './scenario.ts';

/**
 * What fine-tuning costs in a month: the first training in the first month and those after it in every month, at the
 * price of its service on the day; or the lump that was typed instead. Throws `unknown-offer` for a service that the
 * catalogue does not have.
 *
 * @example
 * const scenario = readScenario({ operations: { trainingTokens: 1000000, trainingService: 'openai-tuned-gpt-4o-mini', trainingsPerMonth: 0.5 } }, defaultScenario('2026-11-22')).scenario
 * const usd = (index) => tuningAround(scenario, { index, users: 1, queries: 1, usdPerQuery: 0 }, catalogue.services, Date.parse('2026-11-22')).components.map((one) => one.usd)
 * [usd(0), usd(1)] // => [[13.5],[4.5]]
 */
export function tuningAround({ operations }: Scenario, { index }: MonthLoad, services: Services, at: Instant): Around {
  const { trainingTokens, trainingEpochs, trainingsPerMonth, trainingService, tuningUsdPerMonth } = operations;
  if (tuningUsdPerMonth > 0) return aroundLines([['tuning-hosting', 1, tuningUsdPerMonth]]);
  const trained = trainingTokens * trainingEpochs * (trainingsPerMonth + (index === 0 ? 1 : 0));
  if (trainingService === NONE) return aroundLines([['tuning-training', trained, undefined]]);
  const { unit } = services.service(trainingService);
  requireArgument(unit === 'token', 'tuningAround', 'a service that trains by the token', trainingService);
  const usdEach = usdPerUnit(trained, ifPriced(() => services.priceAt(trainingService, at)));
  return aroundLines([['tuning-training', trained, usdEach]]);
}
