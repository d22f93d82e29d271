import { isProjected } from '../../scenario/over-months.ts';
import type { ProjectedQuote } from '../../scenario/project.ts';
import type { Quote } from '../../scenario/quote.ts';
import { isQuote } from '../../scenario/quotes.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { LaterContext as Context } from '../context.ts';
import { optionName } from './options-view.ts';

/** An option that has a cost in every month. */
export interface ProjectedOption {
  /** Its place among the options: its colour is the same in every chart. */
  readonly slot: number;
  readonly name: string;
  readonly quote: Quote;
  readonly projected: ProjectedQuote;
}

/**
 * The options that could be projected, in the order of the scenario.
 *
 * @example
 * projectedOptions(context).map(({ name }) => name) // => ["GPT-4o","GPT-4o mini"]
 */
export function projectedOptions(context: Context): readonly ProjectedOption[] {
  const { result } = context;
  return result.projections.flatMap((projected, slot) => {
    const quote = result.quotes[slot];
    return quote && isQuote(quote) && isProjected(projected) ? [{ slot, name: optionName(quote.option, context), quote, projected }] : [];
  });
}

/**
 * The names of those that could not.
 *
 * @example
 * unprojectedNames(context) // => []
 */
export function unprojectedNames(context: Context): readonly string[] {
  const { result } = context;
  return result.quotes.filter((_, slot) => !isProjected(result.projections[slot]!)).map(({ option }) => optionName(option, context));
}

/** Money a month from here on is said in whole dollars: assumption, cents say nothing beside it. */
const WHOLE_FROM = 100;

/**
 * An amount of a month: whole dollars where cents say nothing, and all the digits that a small one has.
 *
 * @example
 * monthUsd(4997.5, context) // => "$4,998"
 * monthUsd(0.0042, context) // => "$0.0042"
 */
export function monthUsd(usd: number, { formats }: Pick<Context, 'formats'>): string {
  const shown = usd * formats.currency.perUsd;
  if (Number.isInteger(shown) || shown >= WHOLE_FROM) return formats.usd(usd, 0);
  return formats.usd(usd, shown >= 0.1 ? 2 : Math.min(8, 1 - Math.floor(Math.log10(shown))));
}

/**
 * A month of the projection in words.
 *
 * @example
 * monthName(0, context) // => "Month 1, Nov 2026"
 */
export function monthName(index: number, context: Context): string {
  return context.words.charts.month(context.formats.number(index + 1, 0), calendarOf(index, context));
}

/**
 * A month of the projection as the calendar calls it.
 *
 * @example
 * calendarOf(2, context) // => "Jan 2027"
 */
export function calendarOf(index: number, { result, formats }: Context): string {
  const label = result.projections.find(isProjected)?.projection.rows[index]?.month.label;
  return label === undefined ? '' : formats.month(label);
}

/**
 * Users as the scenario counts them: those active on a day, or in a month.
 *
 * @example
 * shownUsers(1000, scenario) // => 1000
 */
export function shownUsers(activeOnADay: number, { load: { counted, stickiness } }: Scenario): number {
  return counted === 'monthly' && stickiness ? activeOnADay / stickiness : activeOnADay;
}
