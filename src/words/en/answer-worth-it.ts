import type { Sentences } from '../../core/answers/answer.ts';
import type { WorthItCodes } from '../../core/answers/worth-it/codes.ts';

type Texts = Readonly<Record<'option' | 'gain' | 'worth' | 'needed' | 'rate' | 'benchmark', string>>;

const found = ({ rate }: Texts): string => `; your evaluation found ${rate}`;
const onBenchmark = ({ rate, benchmark }: Texts): string => `; on ${benchmark}, which only stands for your task, ${rate} were`;
const guessed = ({ rate }: Texts): string => `; ${rate} is a guess`;

const ai = ({ option, gain, worth, needed }: Texts, known: string): string => `Yes, with ${option}: it brings ${gain} a query more than the next best, while a right answer is worth more than ${worth} and at least ${needed} of the answers are right${known}.`;
const nothing = ({ option, gain, worth, needed }: Texts, known: string): string => `No, while a right answer is worth less than ${worth}: ${option} loses ${gain} a query against doing without. It would take ${needed} right answers${known}.`;
const people = ({ option, gain, worth, needed }: Texts, known: string): string => `People are better while a right answer is worth more than ${worth}: they bring ${gain} a query more than ${option}, which would have to be right in ${needed} of the queries${known}.`;
const fromWorth = ({ option, worth }: Texts, known: string): string => `It pays with ${option} once a right answer is worth more than ${worth}, if ${known}.`;

/** Should this be AI at all: what is said of it. */
export const worthItSentences: Sentences<WorthItCodes> = {
  'ai': (texts) => ai(texts, found(texts)),
  'ai-on': (texts) => ai(texts, onBenchmark(texts)),
  'ai-guess': (texts) => ai(texts, guessed(texts)),
  'nothing': (texts) => nothing(texts, found(texts)),
  'nothing-on': (texts) => nothing(texts, onBenchmark(texts)),
  'nothing-guess': (texts) => nothing(texts, guessed(texts)),
  'people': (texts) => people(texts, found(texts)),
  'people-on': (texts) => people(texts, onBenchmark(texts)),
  'people-guess': (texts) => people(texts, guessed(texts)),
  'from-worth': (texts) => fromWorth(texts, `it stays right in ${texts.rate} of the queries, as in your evaluation`),
  'from-worth-on': (texts) => fromWorth(texts, `it is right in ${texts.rate} of the queries, as on ${texts.benchmark}, which only stands for your task`),
  'from-worth-guess': (texts) => fromWorth(texts, `your guess holds that ${texts.rate} of the answers are right`),
  'never': ({ option, usd, worth }) => `No: at ${usd} a query ${option} would lose money even if every answer were right, while a right one is worth ${worth}.`,
  'needs-rate': ({ option, needed, worth }) => `How often ${option} is right is not known: it pays if at least ${needed} of the answers are right, while a right one is worth ${worth}.`,
  'needs-both': ({ option, usd, half }) => `How often ${option} is right and what a right answer is worth are not known: it pays if the two multiplied exceed ${usd}. If half of the answers are right, a right one must be worth more than ${half}.`,
  'no-option': () => 'There is nothing to judge: no option has a known price.',
  'brings': ({ option, usd, month }) => `${option} brings ${usd} a query after its cost and its errors, ${month} a month.`,
  'without-brings': ({ usd }) => `Doing without brings ${usd} a query.`,
  'people-bring': ({ usd, each, rate }) => `People bring ${usd} a query at ${each} each, if ${rate} of their answers are right.`,
  'rate-known': ({ option, rate }) => `${option} is right in ${rate} of the queries.`,
  'unrated': ({ options }) => `How often these are right is not known, so they were left out: ${options}.`,
  'wait-unknown': ({ options }) => `How long these take is not known, so they were left out: ${options}.`,
  'while-rate': ({ needed }) => `At least ${needed} of the answers are right.`,
  'while-worth': ({ worth }) => `A right answer is worth ${worth}.`,
  'while-people': ({ each, rate }) => `A person would cost ${each} a query and be right in ${rate}: review minutes, wage and success as your fields say.`,
  'on-benchmark': ({ benchmark }) => `Your queries are as hard as ${benchmark}.`,
  'worth-turns': ({ worth }) => `A right answer being worth ${worth} is where it turns.`,
  'rate-turns': ({ needed }) => `Being right in ${needed} of the queries is where it turns.`,
  'cost-turns': ({ usd }) => `A cost of ${usd} a query, waiting included, is where it turns.`,
  'people-above': ({ worth }) => `Once a right answer is worth more than ${worth}, people are better.`,
  'measure-rate': ({ option, needed }) => `Evaluate ${option} on your own queries, and see whether ${needed} of the answers are right.`,
  'measure-worth': ({ worth }) => `Find out what a right answer is worth: more or less than ${worth}.`,
  'sure-evaluation': ({ rate }) => `Your own evaluation found ${rate} right.`,
  'rate-open': ({ rate, needed }) => `The rate needed, ${needed}, lies within what was found: ${rate}.`,
  'only-benchmark': ({ benchmark }) => `The rate is that of ${benchmark}, not of your queries.`,
  'guessed': ({ option }) => `How often ${option} is right is a guess.`,
  'not-measured': () => 'Nobody measured how often it is right.',
  'no-rate': ({ option }) => `No answer of ${option} is known to have been right, or how long it takes is not known.`,
  'lacks': ({ field }) => `Not said: ${field}.`,
};
