import type { FieldWords } from '../field-words.ts';

/** The fields that stand in the form before anything is unfolded, by their name in the field table. */
export const formFields = {
  options: { label: 'Models', hint: 'Search by name, seller or id' },
  serviceTier: { label: 'Service tier', hint: 'how fast it has to answer' },
  inputTokens: { label: 'Input tokens', hint: 'per query', short: 'in' },
  outputTokens: { label: 'Output tokens', hint: 'per call', short: 'out' },
  cachedShare: { label: 'Read from cache', hint: 'share of the prompt', short: 'cached' },
  queriesPerMonth: { label: 'Queries', hint: 'per month', short: 'a month' },
  benchmark: { label: 'Quality measured by', hint: 'a benchmark that stands for your task' },
  errorUsd: { label: 'A wrong answer costs', hint: 'USD, against a right one', short: 'an error', none: 'not said' },
} satisfies Readonly<Record<string, FieldWords>>;

/** Their choices, by the field's name. */
export const formChoices = {
  serviceTier: { standard: 'Standard', batch: 'Batch (up to 24 h)', flex: 'Flex', priority: 'Priority', fast: 'Fast' },
  benchmark: { none: 'none' },
};

/** The groups of the form, in order. */
export const groups = {
  what: 'What one query asks',
  load: 'How it is used',
  who: 'Who and growth',
  quality: 'How often it is right',
  conversation: 'Conversation and steps',
  caching: 'Caching',
  failures: 'Failures',
  spread: 'Spread of lengths',
  limits: 'Limits',
  around: 'Around the model',
  money: 'Money',
  stakes: 'What hangs on it',
  reliability: 'Wrong answers',
  change: 'What could be changed',
  hosting: 'Own servers',
};

/** The workloads to start from: the chip, and what it is in a sentence. */
export const presets = {
  chat: { label: 'Chat', task: 'a chat' },
  'support-bot': { label: 'Support bot', task: 'a support bot' },
  'rag-question': { label: 'RAG question', task: 'answers from documents' },
  summarisation: { label: 'Summarisation', task: 'summaries' },
  'code-completion': { label: 'Code completion', task: 'code completion' },
  'coding-agent': { label: 'Coding agent', task: 'a coding agent' },
  'extraction-in-batch': { label: 'Extraction in batch', task: 'extraction' },
  'long-documents': { label: 'Long documents', task: 'long documents' },
};
