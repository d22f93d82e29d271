import { csvNumber, csvText, type ProjectionRow } from '../index.ts';
import { nanoText } from './figures.ts';
import { componentsOf, countedUsers, revenueOf, usdPerUser, type ProjectedOption } from './projected-option.ts';
import { optionText } from './quote-cells.ts';

/**
 * The months of options as CSV: a row a month and option, the same columns for all of them. Money is exact to the
 * nano-dollar, and the components of a row add up to its total.
 *
 * @example
 * projectionCsv([option])[0] // => "option,month,users,queries,input_usd,output_usd,total_usd,cumulative_usd,usd_per_user,peak_queries_per_second"
 */
export function projectionCsv(options: readonly ProjectedOption[]): readonly string[] {
  const ids = componentsOf(options);
  const hasLimits = options.some(({ projected }) => projected.projection.rows.some(({ headroom }) => headroom));
  const hasRevenue = options.some(({ projected }) => projected.economics.length > 0);
  const heads = [
    'option',
    'month',
    'users',
    'queries',
    ...ids.map((id) => `${id}_usd`),
    'total_usd',
    'cumulative_usd',
    'usd_per_user',
    'peak_queries_per_second',
    ...(hasLimits ? ['limit_over_peak', 'limit'] : []),
    ...(hasRevenue ? ['revenue_usd', 'gross_margin'] : []),
  ];
  const cells = (option: ProjectedOption, row: ProjectionRow): readonly string[] => {
    const { month, users, queries, components, total, cumulative, peakQueriesPerSecond, headroom, index } = row;
    const revenue = revenueOf(option, row);
    return [
      csvText(optionText(option.quote)),
      csvText(month.label),
      csvNumber(countedUsers(users, option.scenario)),
      csvNumber(queries),
      ...ids.map((id) => nanoText(components[id] ?? 0n)),
      nanoText(total),
      nanoText(cumulative),
      csvNumber(usdPerUser(row, option.scenario)),
      csvNumber(peakQueriesPerSecond),
      ...(hasLimits ? [csvNumber(headroom?.headroom), csvText(headroom?.limit ?? '')] : []),
      ...(hasRevenue ? [revenue === undefined ? '' : nanoText(revenue), csvNumber(option.projected.economics[index]?.grossMargin)] : []),
    ];
  };
  return [heads.map(csvText), ...options.flatMap((option) => option.projected.projection.rows.map((row) => cells(option, row)))].map((row) => row.join(','));
}
