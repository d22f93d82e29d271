import type { HostedQuote } from '../../scenario/quote.ts';
import type { Refusal } from '../../scenario/quotes.ts';
import type { LaterContext } from '../context.ts';
import type { Part } from '../rich-text.ts';
import { breakdownView } from './breakdown-view.ts';
import type { Folded } from './comparison-view.ts';
import { optionFieldsView } from './option-fields-view.ts';
import { whyView } from './why-view.ts';

/**
 * What the rows of the table open, and say with words that are loaded later.
 *
 * @example
 * foldedView(context).fields(quote).title // => "What you know of GPT-4o"
 */
export function foldedView(context: LaterContext): Folded {
  return {
    why: (number, quote) => whyView(number, quote, context),
    breakdown: (quote) => breakdownView(quote, context),
    fields: (quote) => optionFieldsView(quote, context),
    refusal: (refused) => refusalText(refused, context),
    ownTiming: context.words.timed.own,
    asides: (quote) => (quote.kind === 'hosted' ? hostedAsides(quote, context) : quote.optimistic.map((code) => context.words.optimistic[code])),
  };
}

/** The sentence of the code; an error without one of its own is quoted. */
function refusalText({ code, details, message }: Refusal, { words }: LaterContext): Part {
  const say = (words.refusals as Partial<Record<string, (facts: Refusal['details']) => string>>)[code];
  return say ? { text: say(details) } : { text: message, lang: 'en' };
}

/** The fleet; what a replica of it does, and what the licence of the weights limits, stand with its bill. */
function hostedAsides({ month: { fleet, gpus }, hardware, extrapolated }: HostedQuote, { words, formats }: LaterContext): readonly string[] {
  return [
    words.fleet(formats.number(fleet.needed), formats.number(fleet.spare), formats.number(gpus), hardware.name),
    ...(extrapolated.length > 0 ? [words.extrapolated] : []),
  ];
}
