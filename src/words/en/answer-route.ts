import type { Sentences } from '../../core/answers/answer.ts';
import type { RouteCodes } from '../../core/answers/route/codes.ts';
import type { RouteWay } from '../../core/answers/route/ways.ts';
import { ofBoth, ofEach, qualified, unqualified, type Qualifiers, type Texts, type Written } from '../sentence-tables.ts';

/** What is done with a query. */
const DOING: Readonly<Record<RouteWay, Written>> = {
  alone: ({ first }) => `ask ${first} alone`,
  cascade: ({ first, second }) => `ask ${first}, check the answer, and ask ${second} where the check rejects it`,
  router: ({ first, second }) => `send each query to ${first} or ${second} by a router`,
  retry: ({ first }) => `ask ${first}, check the answer, and ask it again where the check rejects it`,
  vote: ({ first }) => `ask ${first} three times and take the majority`,
};

/** And what that hangs on, where it is the best. */
const CHOSEN: Readonly<Record<RouteWay, Written>> = {
  alone: DOING.alone,
  cascade: (texts) => `${DOING.cascade(texts)}, if the check catches at least ${texts['needed']} of the wrong answers`,
  router: (texts) => `${DOING.router(texts)}, if the router foresees at least ${texts['needed']} of the wrong answers`,
  retry: (texts) => `${DOING.retry(texts)}, if the check catches at least ${texts['needed']} of the wrong answers`,
  vote: (texts) => `${DOING.vote(texts)}, if the answers err no more alike than assumed`,
};

/** What success rates rest on. */
const RESTS: Qualifiers<'' | '-on' | '-guess'> = {
  '': unqualified,
  '-on': (said) => (texts) => `${said(texts)} The success rates are those on ${texts['benchmark']}, which only stands for your task.`,
  '-guess': (said) => (texts) => `${said(texts)} A success rate in it is a guess.`,
};

const gained = ({ saves }: Texts): string => `It saves ${saves} a query, errors and waiting counted, against the next best.`;

/** What would be different, and what is best then. */
const FLIPS = {
  'stake-below': (doing: string, { at }: Texts) => `If a wrong answer costs less than ${at}: ${doing}.`,
  'stake-above': (doing: string, { at }: Texts) => `If a wrong answer costs more than ${at}: ${doing}.`,
  'catches-below': (doing: string, { at }: Texts) => `If the check catches less than ${at} of the wrong answers: ${doing}.`,
  'catches-above': (doing: string, { at }: Texts) => `If the check catches more than ${at} of the wrong answers: ${doing}.`,
};

/** Route or cascade: what is said of it. */
export const routeSentences: Sentences<RouteCodes> = {
  ...qualified(
    {
      'stake-decides': ({ until, first }: Texts) => `What to do hangs on what a wrong answer costs; up to ${until} it is to ask ${first}.`,
      'always-alone': (texts: Texts) => `Whatever a wrong answer costs, ${DOING.alone(texts)}, while the rates stay as they are: nothing that combines the options is right more often.`,
      ...ofEach('choose', CHOSEN, (doing, texts) => `At ${texts['stake']} a wrong answer, ${doing(texts)}: the best from ${texts['from']} to ${texts['until']}. ${gained(texts)}`),
      ...ofEach('choose-above', CHOSEN, (doing, texts) => `At ${texts['stake']} a wrong answer, ${doing(texts)}: the best from ${texts['from']} on. ${gained(texts)}`),
    },
    RESTS,
  ),
  ...ofEach('best', DOING, (doing, texts) => `While a wrong answer costs ${texts['from']} to ${texts['until']}: ${doing(texts)}.`),
  ...ofEach('best-above', DOING, (doing, texts) => `While a wrong answer costs more than ${texts['from']}: ${doing(texts)}.`),
  ...ofBoth('flip', FLIPS, DOING, (flip, doing, texts) => flip(doing(texts), texts)),
  'needs-rates': ({ first, second, share, catches, passes }) => `How often these are right is not known. Asking ${first} first and ${second} where a check rejects the answer costs less than ${second} alone while fewer than ${share} of the answers are rejected; whether it is as good hangs on rates to be measured and on the check, taken to catch ${catches} and to pass ${passes}.`,
  'needs-rates-never': ({ first, second }) => `How often these are right is not known, but asking ${first} first and checking costs as much as ${second} alone: a cascade could only pay if it were right more often.`,
  'needs-rate': ({ first }) => `How often ${first} is right is not known, so nothing can be said of asking it again or of a vote while that is so.`,
  'wait-unknown': () => 'Waiting was given a price and nobody knows how long the options take, so nothing can be ranked while that price stands.',
  'no-option': () => 'There is nothing to combine: no option has a known price.',
  'alone': ({ first, usd, rate }) => `${first} alone costs ${usd} a query and is right in ${rate}.`,
  'cascade': ({ first, second, usd, rate, share }) => `${first}, then ${second}: ${usd} a query, right in ${rate}; ${share} of the queries ask both.`,
  'router': ({ first, second, usd, rate }) => `A router between ${first} and ${second}: ${usd} a query, right in ${rate}.`,
  'retry': ({ first, usd, rate }) => `${first}, checked and asked again: ${usd} a query, right in ${rate}.`,
  'vote': ({ first, usd, rate, voters }) => `${first} asked ${voters} times, majority: ${usd} a query, right in ${rate}.`,
  'cascade-saves': ({ second, saved, points }) => `Against ${second} alone the cascade saves ${saved} of the cost and loses ${points}.`,
  'cascade-saves-and-gains': ({ second, saved, points }) => `Against ${second} alone the cascade saves ${saved} of the cost and gains ${points}.`,
  'cascade-adds': ({ second, added, points }) => `Against ${second} alone the cascade adds ${added} to the cost and gains ${points}.`,
  'cascade-adds-and-loses': ({ second, added, points }) => `Against ${second} alone the cascade adds ${added} to the cost and loses ${points}.`,
  'oracle': ({ first, second, rate }) => `Nobody who chooses between ${first} and ${second} can be right in more than ${rate}: a bound, which no router reaches.`,
  'alike': ({ phi, from, until }) => `The options are taken to fail on the same queries with a correlation of ${phi}, an assumption; ranges are over ${from} to ${until}.`,
  'while-catches': ({ needed, passes }) => `The check or router catches at least ${needed} of the wrong answers and lets ${passes} of the right ones pass.`,
  'while-stake': ({ from, until }) => `A wrong answer costs between ${from} and ${until}.`,
  'while-stake-above': ({ from }) => `A wrong answer costs more than ${from}.`,
  'while-phi': ({ from, until }) => `The options fail on the same queries with a correlation between ${from} and ${until}.`,
  'while-benchmark': ({ benchmark }) => `Your queries are as hard as ${benchmark}.`,
  'foresight-needed': ({ needed, passes }) => `A router that costs nothing would be better once it foresaw at least ${needed} of the wrong answers of the first and sent it ${passes} of those it gets right.`,
  'foresight-never': () => 'No router that sends the first as many of the queries it gets right would be better, however well it foresaw the others.',
  'measure-check': ({ catches, passes }) => `Measure the check on answers that people judged: that it catches ${catches} and passes ${passes} is assumed.`,
  'measure-together': ({ options }) => `Evaluate on the same items, to see how often they fail together: ${options}.`,
  'evaluate': ({ options }) => `Evaluate on your own queries: ${options}.`,
  'find-stake': ({ until }) => `Find out what a wrong answer costs: more or less than ${until}.`,
  'sure-evaluation': () => 'The success rates are of your own evaluation.',
  'only-benchmark': ({ benchmark }) => `The success rates are of ${benchmark}, not of your queries.`,
  'by-guess': () => 'A success rate is a guess.',
  'check-assumed': ({ catches, passes }) => `What the check catches (${catches}) and passes (${passes}) is assumed.`,
  'check-perfect': () => 'A check that never errs on one side is a bound, which no check reaches.',
  'phi-turns': ({ from, until }) => `Another way is the best within correlations of ${from} to ${until}, which are as likely.`,
  'rates-overlap': () => 'The intervals of the two success rates overlap.',
  'not-measured': () => 'Nobody measured how often these are right.',
  'lacks': ({ field }) => `Not said: ${field}.`,
  'lacks-rate': ({ option }) => `How often ${option} is right is not known, or was judged in another way.`,
  'lacks-wait': ({ option }) => `How long ${option} takes is not known.`,
  'lacks-second': () => 'A second option to ask where the first fails.',
};
