import type { Sentences } from '../../core/answers/answer.ts';
import type { EvaluationItemsCodes } from '../../core/answers/evaluation-items/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  worth: ({ items, net, first, second, stake }) => `Evaluate ${first} and ${second} on ${items} more items: at ${stake} a wrong answer that leaves ${net} after its cost.`,
  'not-worth': ({ winner, other, stake }) => `More items are not worth their price at ${stake} a wrong answer: take ${winner}, as they would seldom change that to ${other}.`,
  'worth-up-to': ({ items, price, first, second, stake }) => `Evaluate ${first} and ${second} on ${items} more items if one costs less than ${price} beside the answers: at ${stake} a wrong answer that is what they are worth.`,
  sizes: ({ first, second, points, shared, each }) => `Telling ${first} from ${second} by the ${points} between them takes ${shared} items that both answer, or ${each} for each of them.`,
  'equal-rates': ({ first, second, points, shared }) => `${first} and ${second} are right equally often as far as is known: ${shared} items that both answer would show a difference of ${points}.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about evaluation items. */
export const evaluationItemsSentences: Sentences<EvaluationItemsCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'no-option': () => 'There is nothing to evaluate: no option has a known price.',
  'one-option': ({ option, items, precision }) => `${items} items tell how often ${option} is right to about ${precision} either way; with one option there is nothing else to decide.`,
  'rates-unknown': ({ first, second, points, shared, each }) => `How often they are right is not known. A difference of ${points} between ${first} and ${second} takes up to ${shared} items that both answer, or ${each} for each of them.`,
  'rates-unknown-matter': ({ first, second, points, shared, each, stake }) => `How often they are right is not known. At ${stake} a wrong answer ${first} pays if it is ahead of ${second} by ${points}: to see that takes up to ${shared} items that both answer, or ${each} for each.`,
  ahead: ({ better, other, points }) => `${better} is ahead of ${other} by ${points}.`,
  'ahead-between': ({ better, other, points, from, until }) => `${better} is ahead of ${other} by ${points}; it may be anything from ${from} to ${until}.`,
  'shared-or-each': ({ shared, each }) => `To show that difference by itself takes ${shared} items that both answer, or ${each} for each.`,
  'shows-now': ({ items, points }) => `The ${items} items there are show differences from about ${points} on.`,
  'knowing-all': ({ usd, queries }) => `To know for certain which is the better is worth ${usd} over ${queries} queries.`,
  'costs-in-all': ({ usd, each }) => `They cost ${usd}, ${each} each with both answers.`,
  'while-queries': ({ queries, months }) => `The choice serves ${queries} and is kept for ${months}.`,
  'while-alike': ({ discordant }) => `Only one of them is right on about ${discordant} of the items: assumed, as they tend to fail on the same ones.`,
  'while-counted': ({ discordant }) => `Only one of them is right on ${discordant} of the items, as was counted.`,
  'turn-stake': ({ at, other }) => `At ${at} a wrong answer the choice turns to ${other}.`,
  'pays-from-queries': ({ queries }) => `More items begin to pay at ${queries}.`,
  'pays-below-price': ({ price }) => `More items pay while one costs less than ${price}.`,
  'evaluate-shared': ({ items, first, second }) => `Let ${first} and ${second} answer the same ${items} items, and keep for each item who was right.`,
  'evaluate-own': ({ items, options }) => `Evaluate ${options} on ${items} of your own queries.`,
  'find-stake': ({ flip }) => `Find out whether a wrong answer costs more or less than ${flip}: the choice turns there.`,
  'find-stake-any': () => 'Find out what a wrong answer costs: only then do items have a worth.',
  probability: ({ winner, probability }) => `${winner} is the better choice with a probability of ${probability}.`,
  'probability-on': ({ winner, probability, benchmark }) => `On ${benchmark}, with 5 points of spread added for your own task, ${winner} is the better choice with a probability of ${probability}.`,
  overlaps: ({ first, second }) => `The intervals of ${first} and ${second} overlap.`,
  'no-items': () => 'Nobody said on how many items the rates stand.',
  'by-guess': () => 'The rates are guesses.',
  'missing-stake': ({ field }) => `What a wrong answer costs (“${field}”).`,
  'missing-item-price': ({ field }) => `What an item costs (“${field}”).`,
  'missing-rates': ({ options }) => `How often ${options} would be right.`,
  'missing-wait': ({ options }) => `How long ${options} would take.`,
};
