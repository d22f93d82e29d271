import type { Scenario } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';
import { enCliAnswers } from '../words/en/cli-answers.ts';
import { shareText } from './figures.ts';

/**
 * What all the figures of a scenario are: amounts in what the sellers charge in, and an estimate.
 *
 * @example
 * estimateNotes(withField(defaultScenario('2026-11-22'), 'money.currency', 'EUR'))[0] // => "Amounts are in US dollars; --rate and --rate-date say what one is in EUR."
 */
export const estimateNotes = (scenario: Scenario): readonly string[] => [...currencyNotes(scenario), `${en.estimate}; ${enCli.asOf(scenario.date)}`];

/**
 * That amounts stay in US dollars, where a scenario names another currency; with its rate, where that is said.
 *
 * @example
 * currencyNotes({ money: { currency: 'EUR', usdRate: 0.92, rateDate: '2026-11-20' } }) // => ["Amounts are in US dollars; one was 0.92 EUR on 2026-11-20."]
 * currencyNotes({ money: { currency: 'USD', usdRate: null, rateDate: null } }) // => []
 */
export function currencyNotes({ money: { currency, usdRate, rateDate } }: { readonly money: Pick<Scenario['money'], 'currency' | 'usdRate' | 'rateDate'> }): readonly string[] {
  if (currency === 'USD') return [];
  return [usdRate === null || rateDate === null ? enCliAnswers.inUsd(currency) : enCliAnswers.inUsdAtRate(currency, String(usdRate), rateDate)];
}

/**
 * That a month of quotes holds the queries that are blocked before the model.
 *
 * @example
 * blockedNotes({ operations: { blockedShare: 0.3 } }) // => ["30% of the queries are blocked before the model: “Per month” still has them, `model-cost project` leaves them out."]
 */
export function blockedNotes({ operations: { blockedShare } }: { readonly operations: Pick<Scenario['operations'], 'blockedShare'> }): readonly string[] {
  return blockedShare > 0 ? [enCliAnswers.blocked(shareText(blockedShare), enCli.columns.month)] : [];
}
