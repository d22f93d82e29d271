import type { OfferQuote } from '../../scenario/offer-quote.ts';
import { offersIn } from '../../scenario/offers-in.ts';
import { isQuote } from '../../scenario/quotes.ts';
import type { Words } from '../../words/language.ts';
import type { Context } from '../context.ts';
import { withPage, type Part } from '../rich-text.ts';

/** Who measured what the table shows: the line that names them, and on what terms. */
export interface SourceView {
  readonly line: readonly Part[];
  readonly terms: { readonly label: string; readonly text: readonly Part[] };
}

/**
 * One line for each source of a measurement in the table.
 *
 * @example
 * sourceViews(context)[0].line[0].text // => "First word and whole answer: "
 */
export function sourceViews({ result, catalogue, words }: Context): readonly SourceView[] {
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
      {
        line: [{ text: words.measuredNumber(names) }, ...withPage([{ text: source.attribution, lang: 'en' }], source.page)],
        terms: { label: words.terms, text: [{ text: source.licence, lang: 'en' }] },
      },
    ];
  });
}

const isProxy = ({ success, measured }: OfferQuote): boolean => success?.origin === 'proxy' && measured.quality !== undefined;
