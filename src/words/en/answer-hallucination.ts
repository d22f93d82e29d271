import type { Sentences } from '../../core/answers/answer.ts';
import type { FlipOf, HallucinationCodes, StakeShape } from '../../core/answers/hallucination/codes.ts';
import type { MitigationKind } from '../../core/answers/hallucination/mitigations.ts';
import { ofBoth, ofEach, qualified, type Texts, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

/** What is done, after "Best:" and at the end of a sentence. */
const DOING: Readonly<Record<MitigationKind, Written>> = {
  nothing: () => 'leave it as it is',
  review: () => 'check every answer and let people look at what the check flags',
  retry: () => 'check every answer and ask the same model again where the check flags one',
  escalate: ({ other }) => `check every answer and ask ${other} where the check flags one`,
  switch: ({ other }) => `change to ${other}`,
  abstain: () => 'check every answer and give none where the check flags it',
  retrieval: () => 'retrieve from documents',
};

const CHOSEN: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing, { stake }) => `At ${stake} a wrong answer, ${doing}: the best at any stake.`,
  below: (doing, { stake, until }) => `At ${stake} a wrong answer, ${doing}: the best up to ${until}.`,
  between: (doing, { stake, from, until }) => `At ${stake} a wrong answer, ${doing}: the best between ${from} and ${until}.`,
  above: (doing, { stake, from }) => `At ${stake} a wrong answer, ${doing}: the best above ${from}.`,
};

const BEST: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing) => `Whatever a wrong answer costs you, ${doing}.`,
  below: (doing, { until }) => `While a wrong answer costs less than ${until}: ${doing}.`,
  between: (doing, { from, until }) => `While it costs between ${from} and ${until}: ${doing}.`,
  above: (doing, { from }) => `While it costs more than ${from}: ${doing}.`,
};

const FLIPS: Readonly<Record<FlipOf, (doing: string, texts: Texts) => string>> = {
  'stake-below': (doing, { at }) => `If a wrong answer costs less than ${at}: ${doing}.`,
  'stake-above': (doing, { at }) => `If a wrong answer costs more than ${at}: ${doing}.`,
  'rate-below': (doing, { at }) => `If fewer than ${at} of the answers are wrong: ${doing}.`,
  'rate-above': (doing, { at }) => `If more than ${at} of the answers are wrong: ${doing}.`,
  'catches-below': (doing, { at }) => `If the check catches less than ${at} of the wrong answers: ${doing}.`,
};

/** A form with what is done in it. */
const done = (form: (doing: string, texts: Texts) => string, doing: Written, texts: Texts): string => form(doing(texts), texts);

/** The sentences about what to do about wrong answers. */
export const hallucinationSentences: Sentences<HallucinationCodes> = {
  ...qualified({ ...ofBoth('choose', CHOSEN, DOING, done), ...ofBoth('best', BEST, DOING, done), 'stake-decides': ({ until }: Texts) => `What to do depends on what a wrong answer costs you; the first change comes at ${until}.` }, onEveryBasis),
  ...ofBoth('flip', FLIPS, DOING, done),
  'no-option': () => 'Nothing can be said about wrong answers: no option has a known price.',
  ...ofEach('rate-unknown', DOING, (doing, texts) => `Nobody counted how often it is wrong. At ${texts['stake']} a wrong answer, leave it as it is up to ${texts['share']} of the answers; above that, ${doing(texts)}.`),
  'rate-unknown-never': ({ stake }) => `Nobody counted how often it is wrong. At ${stake} a wrong answer, leave it as it is however often it is: everything known costs more than it saves.`,
  'rate-and-stake-unknown': () => 'Nobody counted how often it is wrong or said what a wrong answer costs: count first, then what to do can be said.',
  'wait-unknown': () => 'Waiting was given a price and nobody knows how long anything takes, so nothing can be ranked while that price stands.',
  'wrong-a-month': ({ count, rate }) => `About ${count} answers a month are wrong, ${rate} of all.`,
  'loses-a-month': ({ usd, stake }) => `At ${stake} each they lose ${usd} a month.`,
  'leaves-wrong': ({ rate, extra, saves }) => `It leaves ${rate} wrong, costs ${extra} a month more than now, and is ${saves} a month better than leaving it as it is.`,
  'leaves-wrong-for-less': ({ rate, less, saves }) => `It leaves ${rate} wrong, costs ${less} a month less than now, and is ${saves} a month better than leaving it as it is.`,
  'review-staff': ({ flagged, answers, people }) => `The check flags ${flagged}, right ones among them: ${answers} answers a month for people to read, work for ${people} of them full time.`,
  'answer-above': ({ confidence }) => `Where the model says how sure it is, and can be trusted in that, answer from ${confidence} on.`,
  'again-alike': ({ phi }) => `Whoever is asked again tends to fail on the same questions (correlation ${phi}, assumed).`,
  'while-rate-between': ({ from, until }) => `Between ${from} and ${until} of the answers are wrong.`,
  'while-rate-above': ({ from }) => `More than ${from} of the answers are wrong.`,
  'while-rate-below': ({ until }) => `Fewer than ${until} of the answers are wrong.`,
  'while-check-catches': ({ catches, passes }) => `The check catches ${catches} of the wrong answers and lets ${passes} of the right ones pass.`,
  'abstain-if-below': ({ usd }) => `If a question left unanswered costs less than ${usd}: give no answer where the check flags it.`,
  'needs-wrong-at-most': ({ other, share }) => `If ${other} is wrong in less than ${share} of the answers: change to it.`,
  'retrieval-needs-wrong-at-most': ({ extra, share }) => `If retrieval, at ${extra} a query more, brings the wrong answers below ${share}: retrieve from documents.`,
  'count-items': ({ items, precision }) => `Let people judge ${items} answers: that tells the share of wrong ones to about ${precision} either way.`,
  'count-more-items': ({ items }) => `Let people judge ${items} answers in all: that tells which side of the turn you are on.`,
  'find-stake': ({ flip }) => `Find out whether a wrong answer costs more or less than ${flip}.`,
  'measure-check': ({ answers }) => `Let people judge ${answers} answers the check has seen, flagged and passed: what it catches is assumed.`,
  'measure-options': ({ others }) => `Count the wrong answers of ${others} on the same questions.`,
  'measure-retrieval': () => 'Count the wrong answers with retrieval on the same questions.',
  'watch-weekly': ({ items, from, to }) => `Judge ${items} answers a week: a rise from ${from} to ${to} shows within one.`,
  'same-at-both-ends': ({ rate }) => `The answer is the same at both ends of the rate, ${rate}.`,
  'turns-within': ({ rate }) => `The answer turns within what the rate may be, ${rate}.`,
  'no-interval': () => 'Nobody said how many answers were counted, so the rate may be anything near it.',
  'not-counted': () => 'No wrong answers were counted yet.',
  overlaps: ({ others }) => `How often ${others} would be wrong, and how often it is now, may be the same: the intervals overlap.`,
  'other-not-counted': ({ others }) => `Nobody said on how many answers ${others} was judged.`,
  'at-most': ({ share }) => `None was found wrong; at most ${share} are, 95 times in 100.`,
  'on-benchmark': ({ benchmark }) => `The rate is of ${benchmark}, not of your own answers.`,
  'by-guess': () => 'The rate is a guess.',
  'check-assumed': ({ catches, passes }) => `What the check does is assumed: it catches ${catches} of the wrong answers and lets ${passes} of the right ones pass.`,
  'check-perfect': () => 'A check that never errs was said: no check is so, and this is a bound.',
  'missing-rate': ({ field }) => `How often it is wrong (“${field}”).`,
  'missing-items': ({ field }) => `How many answers that was counted on (“${field}”).`,
  'missing-stake': ({ field }) => `What a wrong answer costs (“${field}”).`,
  'missing-abstain': ({ field }) => `What it costs to leave a question unanswered (“${field}”): until then nothing is left unanswered.`,
  'missing-rate-of': ({ others }) => `How often ${others} would be wrong, counted in the same way.`,
  'missing-wait': () => 'How long some of these make people wait, which was given a price.',
  'missing-retrieval': ({ field }) => `What retrieval would cost (“${field}”).`,
};
