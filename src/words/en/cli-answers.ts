import { decision } from './decision.ts';

/** What the command line says around an answer, in English. */
export const enCliAnswers = {
  commands: {
    compare: 'Say which model to choose, from which cost of a wrong answer on, and what would turn it',
    ask: 'Answer a question in words: what was understood, what was assumed, and the answer',
  },
  arguments: { models: 'models to compare, like openai/gpt-4o or openai/gpt-5@high@176of200', question: 'a question in English' },
  flags: { memo: 'a Markdown memo to paste in a document, instead of the answer' },
  modelsTwice: 'compare requires models as arguments or by --models, got both',
  oneOutput: 'one of --memo and --json may be asked for, got both',
  heads: {
    because: decision.answer.whyHead,
    holdsWhile: decision.answer.whileHead,
    wouldChange: decision.answer.changeHead,
    measureNext: decision.answer.nextHead,
    missing: decision.answer.missingHead,
  },
  sure: (level: keyof typeof decision.answer.sure, probability: string | undefined) => (probability === undefined ? decision.answer.sure[level] : `${decision.answer.sure[level]}: ${probability}`),
  allTold: 'All told, per 1,000',
  understood: 'Understood',
  assumed: 'Assumed',
  unread: 'Not read',
  said: (field: string, value: string) => `${field}: ${value}`,
  noAnswer: 'This question has no answer here yet; this is what the options cost.',
};
