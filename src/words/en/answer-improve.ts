import type { Sentences } from '../../core/answers/answer.ts';
import type { ImproveCodes } from '../../core/answers/improve/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  accuracy: ({ accuracy, capability, points, stake }) => `Improve the answers: a gain of ${points} is worth ${accuracy} a month at ${stake} a wrong one, more than the ${capability} of the capability.`,
  capability: ({ accuracy, capability, points, stake }) => `Add the capability: it brings ${capability} a month, more than the ${accuracy} that a gain of ${points} is worth at ${stake} a wrong answer.`,
  equal: ({ accuracy, points, stake }) => `Either: a gain of ${points}, at ${stake} a wrong answer, and the capability both bring ${accuracy} a month.`,
  'accuracy-worth': ({ accuracy, points, stake }) => `Improve the answers unless the capability brings more than ${accuracy} a month: that is what a gain of ${points} is worth at ${stake} a wrong one.`,
  'needs-stake': ({ capability, points, stake }) => `Improve the answers if a wrong one costs you more than ${stake}, else add the capability: from there on a gain of ${points} is worth its ${capability} a month.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about better answers or a new capability. */
export const improveSentences: Sentences<ImproveCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'needs-points': ({ capability, points, stake }) => `Improve the answers if the same budget gains more than ${points}, else add the capability: at ${stake} a wrong answer that equals its ${capability} a month. How much it gains is not known.`,
  'no-gain-enough': ({ capability, stake }) => `Add the capability if it brings ${capability} a month: at ${stake} a wrong answer not even perfect answers would be worth as much.`,
  'point-worth': ({ usd, stake }) => `One point gained is worth ${usd} a month at ${stake} a wrong one: compare that with what the capability brings. What the budget gains is not known.`,
  'no-queries': () => 'Nothing is asked, so better answers are worth nothing until there are queries.',
  'nothing-known': ({ count }) => `One point gained makes ${count} answers a month right: what that or the capability is worth, nobody said.`,
  'points-without-worth': ({ points, count }) => `A gain of ${points} makes ${count} answers a month right: what that or the capability is worth, nobody said.`,
  'right-more': ({ count, points }) => `${points} are ${count} more right answers a month.`,
  'points-of-step': ({ other, points }) => `Nobody said what the budget gains: ${other}, the next step up, is ahead by ${points}, and stands for it.`,
  'next-step': ({ other, each, month }) => `The next step up is ${other}: ${month} a month more, ${each} for each answer more that is right.`,
  'next-step-free': ({ other, points }) => `${other} is right ${points} more often and costs no more: that step is free.`,
  'no-step': () => 'None of the other options is known to be right more often.',
  'while-points': ({ points }) => `The budget gains ${points}.`,
  'while-capability': ({ capability }) => `The capability brings ${capability} a month.`,
  'while-queries': ({ queries }) => `There are about ${queries}.`,
  'turn-stake': ({ at }) => `It turns at ${at} a wrong answer.`,
  'turn-points': ({ at }) => `It turns at a gain of ${at}.`,
  'turn-capability': ({ at }) => `It turns if the capability brings ${at} a month.`,
  'turn-queries': ({ at }) => `It turns at ${at}.`,
  'find-stake': ({ at }) => `Find out whether a wrong answer costs more or less than ${at}.`,
  'find-stake-any': () => 'Find out what a wrong answer costs: only then do better answers have a worth.',
  'measure-points': ({ items }) => `Let the better version and the one of now answer the same ${items} questions: that shows what the budget gains.`,
  'try-capability': () => 'Offer the capability to a part of the users, and see what it brings.',
  'points-said': () => 'The gain was said, not measured.',
  'capability-said': () => 'What the capability brings was said, not measured.',
  'points-between': ({ from, until }) => `The gain lies between ${from} and ${until}.`,
  'points-unsure': ({ from, until }) => `The intervals overlap: the gain may be anything from ${from} to ${until}.`,
  'no-interval': () => 'Nobody said on how many items the rates stand.',
  'by-guess': () => 'The gain is between guessed rates.',
  'on-benchmark': ({ benchmark }) => `The gain is on ${benchmark}, not on your own answers.`,
  'nothing-measured': () => 'Nobody measured what could be gained.',
  'missing-stake': ({ field }) => `What a wrong answer costs (“${field}”).`,
  'missing-points': ({ field }) => `What the budget gains (“${field}”).`,
  'missing-capability': ({ field }) => `What the capability brings (“${field}”).`,
};
