import type { OfferQuote } from '../../scenario/offer-quote.ts';
import { offersIn } from '../../scenario/offers-in.ts';
import { isQuote } from '../../scenario/quotes.ts';
import type { Words } from '../../words/language.ts';
import type { Context } from '../context.ts';
import { latest, type Latest } from '../latest.ts';
import { withPage, type Part } from '../rich-text.ts';

/** Who measured what the table shows: the line that names them, and on what terms. */
export interface SourceView {
  readonly line: readonly Part[];
  readonly terms: { readonly label: string; readonly text: readonly Part[] };
}

const views = new WeakMap<Context['formats'], Latest<SourceView>>();

/**
 * One line for each source of a measurement in the table; the same object while nothing in it has changed.
 *
 * @example
 * sourceViews(context)[0].line[0].text // => "First word and whole answer: "
 */
export function sourceViews({ result, catalogue, words, formats }: Context): readonly SourceView[] {
  const kept = views.get(formats) ?? latest();
  views.set(formats, kept);
  const quotes = result.quotes.filter(isQuote).flatMap(offersIn);
  const used = new Map<string, Set<keyof Words['measuredNumbers']>>();
  const add = (source: string, what: keyof Words['measuredNumbers']): void => void used.set(source, (used.get(source) ?? new Set()).add(what));
  for (const quote of quotes) {
    if (quote.latency && 'row' in quote.latency) add(quote.latency.row.source, 'latency');
    if (isProxy(quote)) add(quote.measured.quality!.source, 'quality');
  }
  return [...used].flatMap(([id, what]): SourceView[] => {
    const source = catalogue.measurements.source(id);
    if (!source) return [];
    const names = [...what].map((one) => words.measuredNumbers[one]).join(', ');
    return [
      kept(id, [source, names, words], () => ({
        line: [{ text: words.measuredNumber(names) }, ...withPage([{ text: source.attribution, lang: 'en' }], source.page)],
        terms: { label: words.terms, text: [{ text: source.licence, lang: 'en' }] },
      })),
    ];
  });
}

const isProxy = ({ success, measured }: OfferQuote): boolean => success?.origin === 'proxy' && measured.quality !== undefined;
