import type { Answer } from '../../core/answers/answer.ts';
import { routeAnswer } from '../../core/answers/route.ts';
import type { RouteCodes } from '../../core/answers/route/codes.ts';
import type { RouteOption } from '../../core/answers/route/inputs.ts';
import type { Check } from '../../core/routing/check.ts';
import { areComparable } from '../../core/query/quality.ts';
import type { Choice, Deciding } from '../deciding.ts';
import { FIELDS } from '../fields.ts';
import type { OptionSpec } from '../scenario.ts';
import { paramsOf } from '../ways.ts';
import { benchmarkOf, rated } from './rated.ts';

/**
 * Whether to route or cascade a scenario's options: its cheapest one, and of those judged as that one was the one that
 * is right most often; without such rates the two cheapest. The check is the one of its fields; a router is looked at
 * where an option is one, with what that says of it.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@180of200,openai/gpt-4o-mini@160of200', 'error-cost': '0.01' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * routeOf(deciding(scenario, catalogue, run(scenario, catalogue))).verdict.code // => "choose-retry"
 */
export function routeOf({ scenario, catalogue, choices, stakes, queriesPerMonth }: Deciding): Answer<RouteCodes> {
  const { reliability, stakes: { waiting } } = scenario;
  const [first, second] = pairOf(choices);
  const isWaitFree = waiting === 'background';
  const seconds = isWaitFree ? 0 : reliability.checkUsd === null ? first?.seconds : undefined;
  return routeAnswer({
    members: [first, second].flatMap((choice) => choice ?? []),
    check: { catches: reliability.catches, passes: reliability.passes, usd: reliability.checkUsd ?? first?.usd ?? 0, ...(seconds === undefined ? {} : { seconds }) },
    foresight: foresightOf(scenario.options),
    isCheckAssumed: reliability.catches === FIELDS.catches.default.value && reliability.passes === FIELDS.passes.default.value,
    ...stakes,
    benchmark: benchmarkOf(scenario, catalogue),
    queriesPerMonth,
  });
}

/** Options that are combined already are not combined again. */
function pairOf(choices: readonly Choice[]): readonly RouteOption[] {
  const single = choices.filter(({ quote }) => quote.kind !== 'combined').toSorted((a, b) => a.usd - b.usd || (a.id < b.id ? -1 : 1));
  const [first, ...others] = single;
  if (!first) return [];
  const alike = others.filter(({ quote: { success }, rate }) => rate !== undefined && success && first.quote.success && areComparable(first.quote.success, success));
  const [best] = alike.toSorted((a, b) => b.rate! - a.rate! || a.usd - b.usd || (a.id < b.id ? -1 : 1));
  if (best) return [rated(first), rated(best)];
  const [next] = others;
  return [rated(first), ...(next ? [isRatedAlike(first, next) ? rated(next) : unrated(next)] : [])];
}

function isRatedAlike({ quote: { success: one } }: Choice, { quote: { success: other } }: Choice): boolean {
  return one === undefined || other === undefined || areComparable(one, other);
}

const unrated = ({ id, usd, seconds }: Choice): RouteOption => ({ id, usd, seconds });

function foresightOf(options: readonly OptionSpec[]): Check | undefined {
  const said = options.find((option) => 'way' in option && option.way === 'router');
  if (!said || !('params' in said) || said.params['share'] !== undefined) return undefined;
  const { catches = 0, passes = 1, routerUsd = 0, routerSeconds = 0 } = paramsOf('router', said.params);
  return { catches, passes, usd: routerUsd, seconds: routerSeconds };
}
