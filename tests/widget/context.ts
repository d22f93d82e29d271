import { loadCatalogue } from '../../src/catalogue/load.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { run } from '../../src/scenario/run.ts';
import type { Quote } from '../../src/scenario/quote.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { LaterContext } from '../../src/widget/context.ts';
import { formatsOf } from '../../src/widget/formats.ts';
import { answerSentences } from '../../src/words/en/answers.ts';
import { en } from '../../src/words/en/words.ts';

/** The day of every widget test. */
export const DAY = '2026-11-22';

/** The bundled catalogue. */
export const catalogue = await loadCatalogue();

/** A scenario of that day, run over the bundled catalogue. */
export function contextOf(change: (scenario: Scenario) => Scenario = (scenario) => scenario, locale = 'en', own = catalogue): LaterContext {
  const scenario = change(defaultScenario(DAY));
  return { scenario, catalogue: own, result: run(scenario, own), words: en, sentences: answerSentences, formats: formatsOf(locale) };
}

/** Intl writes narrow and plain no-break spaces, marks and Arabic digits; a reader sees none of the marks. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll(/[\u200e\u200f\u061c]/gu, '');

/** The scenario with these offers. */
export const withOffers =
  (...offers: string[]) =>
  (scenario: Scenario): Scenario => ({ ...scenario, options: offers.map((offer) => ({ offer, setting: {} })) });

/** The default scenario, run: what the examples of the views speak of. */
export const context: LaterContext = contextOf();
/** Its parts by the names that examples give them. */
export const { scenario } = context;
export const [gpt4o, gpt4oMini] = context.result.quotes as readonly [Quote, Quote];
export const quote = gpt4o;
