import type { CompareLead, RatedVerdicts, RequiredVerdicts } from '../../core/answers/compare/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { qualified, unqualified, type Qualifiers } from '../sentence-tables.ts';

/** Verdicts that rest on rates; the others of the table say the same on a benchmark, by a guess, or of those that are known. */
const rated: Sentences<RatedVerdicts> = {
  always: ({ winner }) => `Choose ${winner}, whatever a wrong answer costs you: none of the others is worth its price at any stake.`,
  equal: ({ options }) => `Choose any of ${options}: in what is known of cost and success they are the same, as long as that is all you compare.`,
  'by-stake': ({ below, flip, above }) => `Choose ${below} while a wrong answer costs you less than ${flip}; above that, ${above}.`,
  'by-stakes': ({ first, firstFlip, last, lastFlip }) => `Choose ${first} while a wrong answer costs you less than ${firstFlip}; above ${lastFlip}, ${last}; in between, others below.`,
  'at-stake-below': ({ winner, stake, until, next }) => `Choose ${winner}: a wrong answer costs you ${stake}, and only above ${until} would it be ${next}.`,
  'at-stake-above': ({ winner, stake, from, previous }) => `Choose ${winner}: a wrong answer costs you ${stake}, and only up to ${from} would it be ${previous}.`,
  'at-stake-between': ({ winner, stake, from, until, previous, next }) => `Choose ${winner}: a wrong answer costs you ${stake}; up to ${from} it would be ${previous}, above ${until} ${next}.`,
  stay: ({ current, stake, better, once, worth, months }) => `Choose ${current} if you run it now: at ${stake} a wrong answer ${better} is better, but saves ${worth} in ${months}, less than the ${once} that changing costs.`,
};

/** Verdicts where too little is known of how often options are right. */
const required: Sentences<RequiredVerdicts> = {
  'cheapest-at-stake': ({ winner, stake }) => `Choose ${winner} while a wrong answer costs you ${stake}: the others cost more than even perfect answers could save.`,
  requirement: ({ dearer, perMonth, cheaper, times, stake }) => `${dearer} costs ${perMonth} a month more than ${cheaper}: it pays if it is right at least ${inHundred(times, 'more')}, at ${stake} a wrong answer. How often they are right is not known.`,
  'requirement-open': ({ dearer, perMonth, cheaper, atOne, atFive }) => `${dearer} costs ${perMonth} a month more than ${cheaper}: it pays if it is right 1 more time in 100 and a wrong answer costs you over ${atOne}, or 5 more times and over ${atFive}. How often they are right is not known.`,
  'requirement-many': ({ cheapest, stake }) => `Choose ${cheapest}, the cheapest, unless another is right often enough more at ${stake} a wrong answer: too little is known of how often they are right.`,
  'requirement-many-open': ({ cheapest }) => `Choose ${cheapest}, the cheapest, unless another is right often enough more: too little is known of how often they are right.`,
  'requirement-equal': ({ options }) => `${options} cost the same: the one that is right more often is the choice. How often they are right is not known.`,
};

const uncapitalised = (sentence: string): string => (/^(?:Choose|If|On|Asking)\b/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence);

const ORIGINS: Qualifiers<'' | '-by-proxy' | '-by-guess'> = {
  '': unqualified,
  '-by-proxy': (said) => (texts) => `On ${texts['benchmark']}, which only stands for your task: ${uncapitalised(said(texts))}`,
  '-by-guess': (said) => (texts) => `If the guessed rates hold: ${uncapitalised(said(texts))}`,
};
const PARTS: Qualifiers<'' | '-of-known'> = { '': unqualified, '-of-known': (said) => (texts) => `${said(texts)} Left out, as too little is known: ${texts['unknown']}.` };
const BOUNDS: Qualifiers<'' | '-at-least'> = { '': unqualified, '-at-least': (said) => (texts) => `As far as costs are counted, ${uncapitalised(said(texts))}` };

const verdicts = qualified({ ...qualified(qualified(rated, ORIGINS), PARTS), ...required }, BOUNDS) as unknown as Pick<Sentences<CompareLead>, Verdict>;

type Verdict = { readonly [Code in keyof CompareLead]: Code extends keyof RatedVerdicts | keyof RequiredVerdicts | `${string}-by-proxy` | `${string}-by-guess` | `${string}-of-known` | `${string}-at-least` ? Code : never }[keyof CompareLead];

const cascaded = ({ first, second }: Readonly<Record<'first' | 'second', string>>): string => `Asking ${first} first, and ${second} where a check rejects the answer,`;

/** What a cascade takes for granted. */
const taken = ({ catches, passes, check, phi }: Readonly<Record<'catches' | 'passes' | 'check' | 'phi', string>>): string =>
  `It takes a check that rejects ${catches} of the wrong answers, accepts ${passes} of the right ones and costs ${check} a query, and errors that go together with a correlation of ${phi}: assumed, not measured.`;

/** What the answer to "which option?" leads with: the verdict and why, in English. */
export const compareLead: Sentences<CompareLead> = {
  ...verdicts,

  'no-option': () => 'There is nothing to choose from: no option has a known price.',
  'none-qualifies': () => 'None of the options keeps your limits: loosen one, or add an option.',
  'only-one': ({ option, perMonth }) => `There is only ${option} to choose, at ${perMonth} a month: add another to compare.`,
  'only-one-qualifies': ({ option, perMonth }) => `Choose ${option}, at ${perMonth} a month: it is the only one that keeps your limits.`,
  'wait-unknown': ({ options }) => `No choice while waiting costs something: how long ${options} take was not measured.`,
  'relative-always': ({ winner }) => `Choose ${winner}, whatever a wrong answer costs you, if your ratios hold: it is at least as good in every way.`,
  'relative-equal': ({ options }) => `Choose any of ${options}, if your ratios hold: nothing you said tells them apart.`,
  'relative-flip': ({ above, multiple, other }) => `Choose ${above} if a wrong answer costs you more than ${multiple} what a query of B costs; below that, ${other}.`,
  'relative-at-stake': ({ above, stake, usd, other, multiple }) => `At ${stake} a wrong answer, choose ${above} while a query of B costs less than ${usd}; above that, ${other}. The turn is at ${multiple} the cost of a query of B.`,
  'relative-requirement': ({ dearer, cheaper, atOne, atFive }) => `${dearer} pays if it is right 1 more time in 100 than ${cheaper} and a wrong answer costs you over ${atOne} what a query of B costs, or 5 more times and over ${atFive}. How often they are right is not said.`,
  'relative-waits-only': ({ faster }) => `Choose ${faster} if cost and success are the same: only the times were said.`,
  'relative-cost-unknown': ({ better, points, perStake }) => `${better} is right more often by ${points}: it pays while a query costs less than ${perStake} of what a wrong answer loses more. What it costs is not said.`,

  'excluded-context': ({ option }) => `${option} is out: its context is too short for your longest queries.`,
  'excluded-rate-limit': ({ option }) => `${option} is out: its rate limit does not serve your peak.`,
  'excluded-latency-limit': ({ option }) => `${option} is out: too many of its answers come after your limit.`,
  'excluded-batch-wait': ({ option }) => `${option} is out: a batch may take up to 24 hours, more than your limit.`,
  'excluded-region': ({ option }) => `${option} is out: it is called in another region than your data may be in.`,
  'excluded-success-rate': ({ option }) => `${option} is out: it is right less often than you ask for.`,
  'excluded-overloaded': ({ option }) => `${option} is out: your peak is more than its replicas take.`,

  'costs-more': ({ dearer, perMonth, cheaper }) => `${dearer} costs ${perMonth} a month more than ${cheaper}.`,
  'costs-more-right-more': ({ dearer, perMonth, cheaper, times }) => `${dearer} costs ${perMonth} a month more than ${cheaper} and is right ${inHundred(times, 'more')}.`,
  'costs-more-right-less': ({ dearer, perMonth, cheaper, times }) => `${dearer} costs ${perMonth} a month more than ${cheaper} and is right ${inHundred(times, 'fewer')}.`,
  'costs-more-right-alike': ({ dearer, perMonth, cheaper }) => `${dearer} costs ${perMonth} a month more than ${cheaper}, and both are right equally often.`,
  'costs-alike-right-more': ({ better, other, times }) => `${better} costs the same as ${other} and is right ${inHundred(times, 'more')}.`,
  'right-more': ({ better, other, times }) => `${better} is right ${inHundred(times, 'more')} than ${other}.`,
  'waiting-counted': ({ second }) => `Waiting is counted in these costs, at ${second} a second.`,
  'waits-longer': ({ slower, seconds, faster }) => `A user waits ${seconds} longer for ${slower} than for ${faster}, on the mean.`,
  margin: ({ winner, second, perQuery, perMonth }) => `All told, wrong answers included, ${winner} costs ${perQuery} a query less than ${second}: ${perMonth} a month.`,
  'wins-below': ({ option, until }) => `${option} is the best up to ${until} a wrong answer.`,
  'wins-between': ({ option, from, until }) => `${option} is the best from ${from} to ${until} a wrong answer.`,
  'wins-above': ({ option, from }) => `${option} is the best above ${from} a wrong answer.`,
  dominated: ({ loser, by }) => `${loser} is out: ${by} costs no more and is right no less often.`,
  'dominated-by-mix': ({ loser, first, second }) => `${loser} is the best at no stake: ${first} or ${second} always is better.`,
  'dominated-many': ({ count }) => `${count} others are the best at no stake.`,
  'same-as': ({ option, others }) => `${others} cost the same as ${option} and are right equally often.`,
  'cannot-win': ({ option, stake }) => `${option} cannot be the best at ${stake} a wrong answer, however often it is right: its price alone is too high.`,
  'pays-if': ({ dearer, perMonth, times, cheapest }) => `${dearer} costs ${perMonth} a month more than ${cheapest}: it pays if it is right at least ${inHundred(times, 'more')}.`,
  'pays-if-open': ({ dearer, perMonth, atOne, cheapest }) => `${dearer} costs ${perMonth} a month more than ${cheapest}: it pays if it is right 1 more time in 100 and a wrong answer costs over ${atOne}.`,
  'known-rate': ({ option, rate }) => `${option} is right ${rate} of the time.`,
  'severe-share': ({ option, share }) => `${share} of what ${option} costs all told comes from the rare, severe errors: the least known part.`,
  'third-way': (texts) => `${cascaded(texts)} would beat both by ${texts.perQuery} a query, ${texts.perMonth} a month. ${taken(texts)}`,
  'third-way-between': (texts) => `From ${texts.from} to ${texts.until} a wrong answer, ${uncapitalised(cascaded(texts))} would beat both. ${taken(texts)}`,
  'third-way-above': (texts) => `Above ${texts.from} a wrong answer, ${uncapitalised(cascaded(texts))} would beat both. ${taken(texts)}`,
  'third-way-mix': ({ first, firstShare, second, secondShare, perMonth, rate }) => `Sending ${firstShare} of the queries to ${first} and ${secondShare} to ${second}, at random, is right ${rate} of the time, as often as you ask for, at ${perMonth} a month: cheaper than any of them alone.`,
  'relative-costs': ({ dearer, ratio, cheaper }) => `A query of ${dearer} costs ${ratio} one of ${cheaper}.`,
  'relative-rates': ({ better, points, worse }) => `${better} is right more often than ${worse} by ${points}.`,
  'relative-waits': ({ slower, ratio, faster }) => `${slower} takes ${ratio} the time of ${faster}.`,
  'switch-pays': ({ current, months }) => `Changing from ${current} is earned back after ${months}.`,
};

/**
 * "1 more time in 100", "5 fewer times in 100".
 *
 * @example
 * inHundred('5', 'fewer') // => "5 fewer times in 100"
 */
export function inHundred(times: string, which: 'more' | 'fewer'): string {
  return `${times} ${which} ${times === '1' ? 'time' : 'times'} in 100`;
}
