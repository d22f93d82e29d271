import { nanoText } from './figures.ts';
import { countedUsers, isOpen, revenueOf, usdPerUser, type ProjectedOption } from './projected-option.ts';

/**
 * The months of an option and what they add up to, as plain data: exact money is a decimal text, months are counted
 * from 0, and what nobody knows is absent.
 *
 * @example
 * projectionData(option).totalUsd // => "304.847500000"
 */
export function projectionData(option: ProjectedOption) {
  const { quote, projected: { projection, economics, budget, plan, paidBackMonth, unpriced }, scenario } = option;
  return {
    option: quote.option,
    ...(quote.kind === 'offer' ? { offer: quote.offer.id, name: quote.offer.name, setting: quote.setting } : {}),
    /** Then all the money here is a lower bound. */
    isLowerBound: isOpen(option),
    missing: quote.cost.missing,
    unpriced,
    totalUsd: nanoText(projection.total),
    ...(budget ? { budget: 'users' in budget ? withUsers(budget, option) : budget } : {}),
    ...(plan ? { plan } : {}),
    ...(paidBackMonth === undefined ? {} : { paidBackMonth }),
    events: projection.events,
    months: projection.rows.map((row) => {
      const { index, month, users, queries, components, total, cumulative, usdPerQuery, peakQueriesPerSecond, headroom } = row;
      const [revenue, perUser, margin] = [revenueOf(option, row), usdPerUser(row, scenario), economics[index]?.grossMargin];
      return {
        month: month.label,
        users: countedUsers(users, scenario),
        queries,
        componentsUsd: Object.fromEntries(Object.entries(components).map(([id, nano]) => [id, nanoText(nano)])),
        totalUsd: nanoText(total),
        cumulativeUsd: nanoText(cumulative),
        usdPerQuery,
        ...(perUser === undefined ? {} : { usdPerUser: perUser }),
        peakQueriesPerSecond,
        ...(headroom ? { headroom } : {}),
        ...(row.gpus === undefined ? {} : { gpus: row.gpus }),
        ...(row.isOverloaded ? { isOverloaded: true } : {}),
        ...(revenue === undefined ? {} : { revenueUsd: nanoText(revenue) }),
        ...(margin === undefined ? {} : { grossMargin: margin }),
      };
    }),
  };
}

/** The users of a budget, as the scenario counts them. */
function withUsers<Budget extends { readonly users: number; readonly usersAtBudget?: number }>(budget: Budget, { scenario }: ProjectedOption): Budget {
  const { users, usersAtBudget } = budget;
  return { ...budget, users: countedUsers(users, scenario), ...(usersAtBudget === undefined ? {} : { usersAtBudget: countedUsers(usersAtBudget, scenario) }) };
}
