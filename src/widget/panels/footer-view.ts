import { currencyOf, USD } from '../../scenario/currency.ts';
import { FIELDS, type Default } from '../../scenario/fields.ts';
import { offersIn } from '../../scenario/offers-in.ts';
import { isQuote } from '../../scenario/quotes.ts';
import type { Context, LaterContext } from '../context.ts';
import { httpsOnly, type Part } from '../rich-text.ts';
import { benchmarkChoices, benchmarkDefault } from './benchmark-choices.ts';
import { optionName } from './options-view.ts';
import { presetWords } from './presets-view.ts';
import { whereFromPart } from './where-from.ts';

/** What holds for the whole page. */
export interface FooterView {
  readonly read: string;
  readonly age: string | undefined;
  /** Set when the oldest shown price is too old to rely on. */
  readonly stale: { readonly badge: string; readonly advice: string } | undefined;
  readonly estimate: string;
  /** How money was converted, or what that lacks; `undefined`: it was not asked for. */
  readonly currency: string | undefined;
  readonly pages: readonly Part[];
  /** The defaults that no field of the form shows. */
  readonly taken: TakenView | undefined;
}

/** What is taken for granted, folded away. */
export interface TakenView {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Days after which a price has to be looked up again: assumption, a seller changes prices every few months. */
export const STALE_AFTER_DAYS = 45;
const DAY = 86_400_000;

/**
 * When the shown prices were read, how old that is on the scenario's day, and where to check them. Without `following`,
 * nothing of what is folded away.
 *
 * @example
 * footerView(context).age // => "12 days old"
 */
export function footerView({ scenario, catalogue, result, words, formats }: Context, following?: LaterContext): FooterView {
  const quotes = result.quotes.filter(isQuote).flatMap(offersIn);
  const checked = quotes.map(({ cost }) => cost.entry.checked.slice(0, 10)).toSorted();
  const { oldest, newest } = checked.length > 0 ? { oldest: checked[0]!, newest: checked.at(-1)! } : catalogue.checked;
  const days = Math.floor((Date.parse(scenario.date) - Date.parse(oldest)) / DAY);
  const sellers = new Map(quotes.map(({ offer }) => [offer.seller.id, offer.seller]));
  return {
    read: oldest === '' ? '' : words.pricesRead(formats.day(oldest), formats.day(newest)),
    age: days > 0 ? words.age(days) : undefined,
    stale: days > STALE_AFTER_DAYS ? { badge: words.isAged, advice: words.stale } : undefined,
    estimate: words.estimate,
    currency: currencyText({ scenario, words, formats }),
    pages: [...sellers.values()].flatMap(({ name, page }): Part[] => {
      const href = httpsOnly(page);
      return href === undefined ? [] : [{ text: words.sellerPage(name), href }];
    }),
    taken: following && takenView(following),
  };
}

/**
 * The defaults that no field of the form shows.
 *
 * @example
 * takenView(context).label // => "Also taken for granted"
 */
export function takenView(context: LaterContext): TakenView {
  const { words } = context;
  const { options, preset } = FIELDS;
  const names = options.default.value.map((option) => optionName(option, context));
  const from = (path: string, fallback: Default<unknown>): string => whereFromPart(path, fallback, context).text;
  return {
    label: words.otherDefaults,
    lines: [words.otherDefault(words.fields.options.label, names.join(', '), from(options.path, options.default)), words.otherDefault(words.fields.preset.label, presetWords(preset.default.value, words).label, from(preset.path, preset.default))],
  };
}

/**
 * Why the benchmark stands for the workload that is in use, or why none does; nothing where a person chose another.
 *
 * @example
 * benchmarkTaken(context)[0].split(' (')[0] // => "Quality measured by: none"
 */
export function benchmarkTaken(context: LaterContext): readonly string[] {
  const { scenario: { quality, workload }, words } = context;
  const { path } = FIELDS.benchmark;
  const fallback = benchmarkDefault(path, workload.preset);
  if (fallback?.value !== quality.benchmark) return [];
  const { label = fallback.value } = benchmarkChoices(path, context)!.find(({ value }) => value === fallback.value) ?? {};
  return [words.otherDefault(words.fields.benchmark.label, label, whereFromPart(path, fallback, context).text)];
}

function currencyText({ scenario, words, formats }: Pick<Context, 'scenario' | 'words' | 'formats'>): string | undefined {
  const { currency, rateDate } = scenario.money;
  const { code } = currencyOf(scenario);
  if (code !== currency) return words.notConverted(currency);
  return code === USD.code ? undefined : words.converted(formats.rate, formats.day(rateDate!));
}
