import type { AnswerSentences } from '../answer-texts.ts';
import { adaptSentences } from './answer-adapt.ts';
import { affordSentences } from './answer-afford.ts';
import { cheaperSameSentences } from './answer-cheaper-same.ts';
import { compareLead } from './answer-compare.ts';
import { compareBacking } from './answer-compare-backing.ts';
import { evaluationItemsSentences } from './answer-evaluation-items.ts';
import { fastEnoughSentences } from './answer-fast-enough.ts';
import { hallucinationSentences } from './answer-hallucination.ts';
import { improveSentences } from './answer-improve.ts';
import { monitoringSentences } from './answer-monitoring.ts';
import { selfHostSentences } from './answer-self-host.ts';
import { routeSentences } from './answer-route.ts';
import { waitSentences } from './answer-wait.ts';
import { worthItSentences } from './answer-worth-it.ts';

/** The sentences of each question, in Spanish: a line a question. */
export const answerSentences: Required<AnswerSentences> = {
  compare: { ...compareLead, ...compareBacking },
  hallucination: hallucinationSentences,
  'evaluation-items': evaluationItemsSentences,
  improve: improveSentences,
  monitoring: monitoringSentences,
  adapt: adaptSentences,
  'self-host': selfHostSentences,
  route: routeSentences,
  'cheaper-same': cheaperSameSentences,
  afford: affordSentences,
  'fast-enough': fastEnoughSentences,
  wait: waitSentences,
  'worth-it': worthItSentences,
};
