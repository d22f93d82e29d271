import { deciding } from './deciding.ts';

/** What the command line says around an answer, in English. */
export const enCliAnswers = {
  commands: {
    compare: 'Say which model to choose, from which cost of a wrong answer on, and what would turn it; --question-kind asks something else of the same models',
    ask: 'Answer a question in words: what was understood, what was assumed, and the answer',
  },
  arguments: { models: 'models to compare, like openai/gpt-4o or openai/gpt-5@high@176of200', question: 'a question in English; without it, --question-kind or the scenario says what is asked' },
  flags: { memo: 'a Markdown memo to paste in a document, instead of the answer' },
  modelsTwice: 'compare requires models as arguments or by --models, got both',
  questionTwice: (flag: string) => `ask requires a question as words or by ${flag}, got both`,
  noQuestion: (kind: string) => `ask requires a question in words, ${kind} or a scenario, got none`,
  oneOutput: 'one of --memo and --json may be asked for, got both',
  heads: {
    because: deciding.answer.whyHead,
    holdsWhile: deciding.answer.whileHead,
    wouldChange: deciding.answer.changeHead,
    measureNext: deciding.answer.nextHead,
    missing: deciding.answer.missingHead,
  },
  sure: (level: keyof typeof deciding.answer.sure, probability: string | undefined) => (probability === undefined ? deciding.answer.sure[level] : `${deciding.answer.sure[level]}: ${probability}`),
  allTold: 'All told, per 1,000',
  understood: 'Understood',
  assumed: 'Assumed',
  unread: 'Not read',
  inUsd: (currency: string) => `Amounts are in US dollars; --rate and --rate-date say what one is in ${currency}.`,
  inUsdAtRate: (currency: string, rate: string, day: string) => `Amounts are in US dollars; one was ${rate} ${currency} on ${day}.`,
  blocked: (share: string, column: string) => `${share} of the queries are blocked before the model: “${column}” still has them, \`model-cost project\` leaves them out.`,
  said: (field: string, value: string) => `${field}: ${value}`,
  noAnswer: 'This question has no answer here yet; this is what the options cost.',
};
