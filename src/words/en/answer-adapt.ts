import type { AdaptCodes, Approach } from '../../core/answers/adapt/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { ofBoth, ofEach } from '../sentence-tables.ts';

const NAMES: Readonly<Record<Approach, string>> = { prompt: 'the longer prompt', retrieval: 'retrieval', tuning: 'fine-tuning' };

const of = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentences about retrieval, tuning and longer prompts. */
export const adaptSentences: Sentences<AdaptCodes> = {
  ...ofEach('cheapest', NAMES, (way, { month, queries }) => `At ${queries} ${way} costs the least, ${month} a month: choose it if its answers are as often right, which nobody measured.`),
  ...ofEach('only', NAMES, (way, { month, queries }) => `Only ${way} is described: ${month} a month at ${queries}. Describe another way to choose.`),
  ...ofEach('best', NAMES, (way, { month, queries, stake }) => `At ${queries} and ${stake} a wrong answer choose ${way}, ${month} a month, if the rates you gave hold.`),
  ...ofEach('costs', NAMES, (way, { query, month }) => `${of(way)} costs ${query} a query, ${month} a month.`),
  ...ofEach('once', NAMES, (way, { usd, months }) => `Of that, ${way} takes ${usd} once, spread over ${months}.`),
  ...ofEach('turn-above', NAMES, (way, { queries }) => `Above ${queries} ${way} costs less.`),
  ...ofEach('turn-below', NAMES, (way, { queries }) => `Below ${queries} ${way} costs less.`),
  ...ofEach('if-right', NAMES, (way, { points }) => `If ${way} is right ${points} more often: it pays for itself.`),
  ...ofEach('lower-bound', NAMES, (way) => `A part of what ${way} costs has no price: it is a lower bound.`),
  ...ofBoth('after', NAMES, NAMES, (way, other, { queries }) => `${of(way)} costs less than ${other} from ${queries} on.`),
  ...ofBoth('never', NAMES, NAMES, (way, other) => `${of(way)} never costs less than ${other}: each of its queries costs no less.`),
  'nothing-known': () => 'No way is described yet: say how many documents there are, or what to train on.',
  'cache-cuts': ({ from, to }) => `The prompt cache cuts a query with the longer prompt from ${from} to ${to}.`,
  'tuned-never': () => 'Fine-tuning never pays by its shorter prompt: the tuned rates are dearer, however short it gets.',
  'too-long': ({ tokens }) => `The documents, ${tokens}, do not fit into a prompt.`,
  'while-queries': ({ queries }) => `There are about ${queries}.`,
  'while-rates': () => 'Each way is right as often as you said.',
  'while-as-right': () => 'All ways are right equally often.',
  'tuned-if-shorter': ({ tokens }) => `If the system prompt of the tuned model is shorter than ${tokens}: a query of it costs less.`,
  'measure-ways': ({ items }) => `Let each way answer the same ${items} questions: nobody knows which is right more often.`,
  'measure-again': ({ items }) => `Let each way answer the same ${items} questions: the rates you gave have no count behind them.`,
  'not-measured': () => 'Nobody measured how often each way is right.',
  'by-typed-rates': () => 'The rates were given without a count.',
  'missing-fields': ({ fields }) => `What is not said: ${fields}.`,
  'missing-stake': ({ field }) => `What a wrong answer costs (“${field}”).`,
};
