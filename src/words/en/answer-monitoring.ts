import type { Sentences } from '../../core/answers/answer.ts';
import type { MonitoringCodes } from '../../core/answers/monitoring/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  judge: ({ items, share, usd, rise, price }) => `Let a judge see ${items} answers a week, ${share} of all, at ${usd} a month: that shows a rise of ${rise} within a week, and costs less than people while a label costs more than ${price}.`,
  'judge-or-people': ({ items, share, usd, rise, price }) => `Let a judge see ${items} answers a week, ${share} of all, at ${usd} a month: that shows a rise of ${rise} within a week. If a label costs less than ${price}, let people read instead.`,
  people: ({ items, share, usd, rise, price }) => `Let people read ${items} answers a week, ${share} of all, at ${usd} a month: that shows a rise of ${rise} within a week, and costs less than a judge while a label costs less than ${price}.`,
  'people-at-any-price': ({ items, share, rise }) => `Let people read ${items} answers a week, ${share} of all, if a rise of ${rise} must show within a week: no judge known does it.`,
  'too-few': ({ items, rise, weeks }) => `There are too few answers to notice a rise of ${rise} within a week: it takes ${items}, and with every answer judged ${weeks} weeks.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about monitoring. */
export const monitoringSentences: Sentences<MonitoringCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'no-queries': () => 'Nothing is asked, so there is nothing to monitor until there are queries.',
  'no-rise': ({ rise }) => `A rise of ${rise} is not one that can be watched for: it is too small to look for, or beyond all answers.`,
  'rate-unknown': ({ items, share, rise }) => `Nobody counted how often answers are wrong. Whatever it is, ${items} answers a week read by people, ${share} of all, show a rise of ${rise} within one.`,
  'rate-unknown-too-few': ({ items, rise, weeks }) => `Nobody counted how often answers are wrong. A rise of ${rise} may take ${items} answers: with every answer read, ${weeks} weeks.`,
  'costs-now': ({ evaluation, monitoring, share }) => `Evaluation costs ${evaluation} a month now and monitoring ${monitoring}, together ${share} of the bill.`,
  'adds-to-bill': ({ usd, share }) => `The sample adds ${usd} a month, ${share} of the bill with it.`,
  'judge-sees': ({ from, to }) => `The judge flags ${from} usually and ${to} after such a rise, right answers among them: that is why it has to see more than people.`,
  'judge-useless': ({ catches, passes }) => `A judge that catches ${catches} of the wrong answers and lets ${passes} of the right ones pass does not show such a rise.`,
  'people-need': ({ items, share }) => `People would have to read ${items} answers a week, ${share} of all.`,
  'judge-needs': ({ items, share, usd }) => `A judge would have to see ${items} answers a week, ${share} of all, at ${usd} a month.`,
  'while-usual': ({ rate }) => `Usually ${rate} of the answers are wrong.`,
  'while-judge': ({ catches, passes }) => `The judge catches ${catches} of the wrong answers and lets ${passes} of the right ones pass.`,
  'people-below': ({ price }) => `If a label costs less than ${price}, people reading cost less.`,
  'judge-above': ({ price }) => `If a label costs more than ${price}, a judge costs less.`,
  'half-rise': ({ rise, items }) => `To notice a rise of ${rise} takes ${items} answers a week.`,
  'every-answer-below': ({ queries }) => `Below ${queries} every answer has to be judged, and a week is too short.`,
  'read-weekly': ({ items }) => `Start this week: read ${items} answers picked at random, and keep the share that is wrong.`,
  'judge-weekly': ({ items }) => `Start this week: judge ${items} answers picked at random, and keep the share that is flagged.`,
  'count-items': ({ items }) => `Let people judge ${items} of your own answers first, to know the usual share of wrong ones.`,
  'measure-judge': ({ answers }) => `Let people judge ${answers} answers the judge has seen, flagged and passed: what it catches is assumed.`,
  'counted-on': ({ rate }) => `The usual share of wrong answers is ${rate}.`,
  'not-counted': () => 'No wrong answers were counted yet.',
  'no-interval': () => 'Nobody said how many answers were counted, so the usual share may be anything near it.',
  'by-guess': () => 'The usual share of wrong answers is a guess.',
  'on-benchmark': ({ benchmark }) => `The usual share is that of ${benchmark}, not of your own answers.`,
  'judge-assumed': ({ catches, passes }) => `What the judge does is assumed: it catches ${catches} of the wrong answers and lets ${passes} of the right ones pass.`,
  'missing-rate': ({ field }) => `How often answers are wrong (“${field}”).`,
  'missing-items': ({ field }) => `How many answers that was counted on (“${field}”).`,
  'missing-label-price': ({ field }) => `What it costs that a person judges an answer (“${field}”).`,
  'missing-bill': () => 'What a month costs: it could not be worked out.',
  'missing-prices': () => 'Some of what is watched has no price: the bill is a lower bound.',
};
