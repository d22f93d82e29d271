import type { Answer } from '../../core/answers/answer.ts';
import { unanswered, waitAnswer, type WaitInputs } from '../../core/answers/wait.ts';
import type { WaitCodes } from '../../core/answers/wait/codes.ts';
import type { FlatMonth } from '../../core/answers/wait/delay.ts';
import { PRICE_DECLINES } from '../../core/growth/price-decline.ts';
import { TOKEN_GROWTHS } from '../../core/growth/token-growth.ts';
import { MODEL_COMPONENTS } from '../../core/projection/model-components.ts';
import { fromNano } from '../../core/projection/nano.ts';
import type { ProjectionRow } from '../../core/projection/projection.ts';
import { netValue } from '../../core/tradeoff/worth.ts';
import type { Share, Usd } from '../../core/units.ts';
import type { Choice, Deciding } from '../deciding.ts';
import { offersIn } from '../offers-in.ts';
import { projectQuote, type ProjectedQuote } from '../project.ts';
import { attempt } from '../quotes.ts';
import { benchmarkOf, rated, wrongUsdOf } from './rated.ts';

/**
 * Whether to build with the first option of a scenario now, or to wait. Its months are those of the growth curve at the
 * prices of its own card: a fall or growth that the scenario names is tried instead of the measured ones. What a query
 * brings is the revenue, else what right answers are worth less what wrong ones cost and what doing without brings.
 *
 * @example
 * const scenario = readTexts({ users: '1000', revenue: '10' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * waitOrBuildOf(deciding(scenario, catalogue, run(scenario, catalogue))).verdict.code // => "build-now"
 */
export function waitOrBuildOf(deciding: Deciding): Answer<WaitCodes> {
  const { scenario, catalogue, choices } = deciding;
  const first = choices.find(({ slot }) => slot === 0);
  const projected = first && flatProjection(first, deciding);
  if (!first || !projected) return unanswered({ code: 'no-price', values: {} });
  const { priceDeclinePerYear, tokenGrowthPerYear, months } = scenario.growth;
  const { rows, events } = projected.projection;
  const thinks = offersIn(first.quote).some(({ reasons }) => reasons);
  const benefit = benefitOf(first, projected, deciding);
  return waitAnswer({
    ...benefit,
    option: first.id,
    months: rows.slice(0, months).map(flatMonth),
    outputShare: outputShareOf(rows[0]!),
    switchUsd: scenario.stakes.switchUsd,
    benchmark: benchmarkOf(scenario, catalogue),
    declines: priceDeclinePerYear === null ? PRICE_DECLINES : [{ timesPerYear: priceDeclinePerYear }],
    growth: tokenGrowthPerYear === null ? TOKEN_GROWTHS.find(({ of }) => of === (thinks ? 'reasoning-models' : 'other-models'))! : { timesPerYear: tokenGrowthPerYear },
    events,
  });
}

/** The months at the prices of the card: falls and growths are the question here. */
function flatProjection({ slot, quote }: Choice, { scenario, catalogue, users, projections }: Deciding): ProjectedQuote | undefined {
  const { growth } = scenario;
  const known = projections[slot];
  if (!known || !('projection' in known)) return undefined;
  if (growth.priceDeclinePerYear === null && growth.tokenGrowthPerYear === null) return known;
  const flat = { ...scenario, growth: { ...growth, priceDeclinePerYear: null, tokenGrowthPerYear: null } };
  const projected = attempt(() => projectQuote(quote, flat, users, catalogue));
  return 'code' in projected ? undefined : projected;
}

const usdOf = ({ components }: ProjectionRow, ids: readonly string[]): Usd => ids.reduce((sum, id) => sum + fromNano(components[id] ?? 0n), 0);

function flatMonth(row: ProjectionRow): FlatMonth {
  const modelUsd = usdOf(row, MODEL_COMPONENTS);
  return { queries: row.queries, modelUsd, aroundUsd: Math.max(0, fromNano(row.total) - modelUsd) };
}

function outputShareOf(row: ProjectionRow): Share {
  const model = usdOf(row, MODEL_COMPONENTS);
  return model > 0 ? Math.min(1, usdOf(row, ['output', 'reasoning']) / model) : 0;
}

function benefitOf(first: Choice, { economics, projection: { rows } }: ProjectedQuote, { scenario, stakes }: Deciding): Pick<WaitInputs, 'benefitUsd' | 'basis'> {
  const queries = rows.reduce((sum, row) => sum + row.queries, 0);
  if (economics.length > 0 && queries > 0) {
    const revenue = economics.reduce((sum, { profitUsd }, month) => sum + profitUsd + fromNano(rows[month]!.total), 0);
    return { benefitUsd: Math.max(0, revenue / queries) };
  }
  const { rightUsd, nothingUsd } = scenario.stakes;
  const value = rightUsd === null || first.rate === undefined ? undefined : netValue({ ...rated(first), usd: 0 }, { rightUsd, wrongUsd: wrongUsdOf(scenario, stakes.errorUsd) ?? 0 }, stakes.secondUsd);
  return value === undefined ? {} : { benefitUsd: value - (nothingUsd ?? 0), basis: rated(first).basis };
}
