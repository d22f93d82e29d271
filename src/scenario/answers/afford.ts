import { affordAnswer, type Lever } from '../../core/answers/afford.ts';
import type { AffordCodes } from '../../core/answers/afford/codes.ts';
import type { AffordMonth, AffordOption } from '../../core/answers/afford/limits.ts';
import type { Answer } from '../../core/answers/answer.ts';
import { MODEL_COMPONENTS } from '../../core/projection/model-components.ts';
import { fromNano } from '../../core/projection/nano.ts';
import type { Choice, Deciding } from '../deciding.ts';
import { fieldValue, withField } from '../fields.ts';
import { projectQuote, type ProjectedQuote } from '../project.ts';
import type { Quote } from '../quote.ts';
import { attempt, isQuote, quoteAll } from '../quotes.ts';
import type { Scenario } from '../scenario.ts';

/** What is tried about an option that is too dear (assumptions: what teams reach without a new product). */
export const LEVERS = [
  { kind: 'cache', path: 'workload.cachedShare', share: 0.5, of: 'all' },
  { kind: 'batch', path: 'workload.batchShare', share: 0.5, of: 'all' },
  { kind: 'shorter', path: 'workload.outputTokens', share: 0.7, of: 'now' },
] as const;

/**
 * Whether the options of a scenario can be afforded over its months, by its budget, its target margin and its plan; and
 * what buys the most, by running it again with half of the prompt cached, half of the queries batched, answers of 70%
 * their length, and the cheapest other option.
 *
 * @example
 * const scenario = readTexts({ users: '1000', budget: '100' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * affordOf(deciding(scenario, catalogue, run(scenario, catalogue))).verdict.code // => "some-fit"
 */
export function affordOf(deciding: Deciding): Answer<AffordCodes> {
  const { scenario, choices } = deciding;
  const { budgetUsdPerMonth, revenuePerUser, planUsdPerMonth, targetMargin } = scenario.money;
  const known = choices.flatMap((choice) => {
    const projected = deciding.projections[choice.slot];
    return projected && 'projection' in projected ? [{ choice, projected }] : [];
  });
  const options = known.map(({ choice, projected }) => optionOf(choice, projected, scenario));
  const [first] = known;
  return affordAnswer({
    options,
    budgetUsdPerMonth: budgetUsdPerMonth ?? undefined,
    revenueUsd: revenuePerUser ?? undefined,
    planUsd: planUsdPerMonth ?? undefined,
    targetMargin,
    levers: first && { option: first.choice.id, tried: [...othersOf(options, first.choice.id), ...triedOf(first.choice, deciding)] },
  });
}

function optionOf({ id, quote }: Choice, projected: ProjectedQuote, scenario: Scenario): AffordOption {
  return { id, months: monthsOf(quote, projected, scenario), isLowerBound: projected.unpriced.length > 0 || quote.cost.missing.length > 0 };
}

/** Only what the model costs moves with the tokens that a tokenizer makes. */
function monthsOf({ cost }: Quote, { projection: { rows } }: ProjectedQuote, { load: { counted, stickiness } }: Scenario): readonly AffordMonth[] {
  const [low, high] = cost.expected > 0 ? [cost.low / cost.expected, cost.high / cost.expected] : [1, 1];
  return rows.map(({ month: { label }, users, total, components }) => {
    const usd = fromNano(total);
    const model = MODEL_COMPONENTS.reduce((sum, id) => sum + fromNano(components[id] ?? 0n), 0);
    const payers = counted === 'monthly' && stickiness !== null && stickiness > 0 ? users / stickiness : users;
    return { label, users, payers, usd, lowUsd: Math.max(0, usd + model * (low - 1)), highUsd: Math.max(0, usd + model * (high - 1)) };
  });
}

/** The cheapest other option of the scenario. */
function othersOf(options: readonly AffordOption[], id: string): readonly Lever[] {
  const total = ({ months }: AffordOption): number => months.reduce((sum, { usd }) => sum + usd, 0);
  const [cheapest] = options.filter((one) => one.id !== id).toSorted((one, other) => total(one) - total(other));
  return cheapest ? [{ kind: 'model', to: cheapest.id, months: cheapest.months }] : [];
}

function triedOf({ quote }: Choice, { scenario, catalogue, users }: Deciding): readonly Lever[] {
  return LEVERS.flatMap(({ kind, path, share, of }): Lever[] => {
    const now = Number(fieldValue(scenario, path));
    const value = of === 'now' ? now * share : share;
    if (of === 'all' && now >= share) return [];
    const changed = withField({ ...scenario, options: [quote.option] }, path, value);
    const [requoted] = quoteAll(changed, catalogue);
    if (!requoted || !isQuote(requoted)) return [];
    const projected = attempt(() => projectQuote(requoted, changed, users, catalogue));
    return 'code' in projected ? [] : [{ kind, share, months: monthsOf(requoted, projected, changed) }];
  });
}
