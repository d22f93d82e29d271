import { optionKeys } from '../scenario/option-keys.ts';
import type { ValueText } from '../words/say.ts';
import { valuesIn } from '../words/values.ts';
import type { Context } from './context.ts';
import { optionName } from './panels/options-view.ts';

/** A context is asked by every panel that says an answer. */
const known = new WeakMap<Context, ValueText>();

/**
 * How the element writes the values of an answer: in its locale, and options by their names.
 *
 * @example
 * valueTexts(context).option('openai/gpt-4o-mini') // => "GPT-4o mini"
 * valueTexts(context).amount(0.41, 'usd') // => "$0.41"
 */
export function valueTexts(context: Context): ValueText {
  const texts = known.get(context) ?? makeTexts(context);
  known.set(context, texts);
  return texts;
}

function makeTexts({ scenario, catalogue, words, formats }: Context): ValueText {
  const names = new Map(optionKeys(scenario.options).map((key, slot) => [key, optionName(scenario.options[slot]!, { catalogue, words })]));
  const own = valuesIn(words, formats.locale);
  const amounts: Partial<Record<Parameters<ValueText['amount']>[1], (value: number) => string>> = { usd: money, 'usd-per-query': money, 'usd-per-month': money, 'usd-per-hour': money };
  return {
    ...own,
    amount: (value, unit) => amounts[unit]?.(value) ?? own.amount(value, unit),
    option: (id) => names.get(id) ?? catalogue.data.offers[id]?.name ?? id,
  };

  function money(usd: number): string {
    const size = Math.abs(usd);
    return `${usd < 0 ? '−' : ''}${formats.usd(size, digitsOf(size * formats.currency.perUsd))}`;
  }
}

/** Whole dollars from this on: assumption, cents say nothing beside them. */
const WHOLE_FROM = 100;
/** A cent of a cent of a cent. */
const MOST_DIGITS = 8;

/** Decimals of an amount: cents down to ten, two digits that mean something below. */
function digitsOf(usd: number): number {
  if (usd >= WHOLE_FROM || usd === 0) return 0;
  if (usd >= 0.1) return 2;
  const digits = Math.min(MOST_DIGITS, 1 - Math.floor(Math.log10(usd)));
  return Math.round(usd * 10 ** digits) % 10 === 0 ? digits - 1 : digits;
}
