import { SERVICE_TIERS } from '../../core/model/setting.ts';
import { always, first, last, type Rule } from './rule.ts';

const preset = (id: string, ...says: readonly string[]): Rule => ({ says, gives: { 'workload.preset': always(id) } });

/** What one query asks: kinds of work, tokens, caching, calls. */
export const WORKLOAD: readonly Rule[] = [
  preset('support-bot', 'support bot|chatbot|chat|assistant|agent|tickets|desk', 'customer support|service bot|chatbot|assistant|agent?', 'customer|tech support', 'help desk|center|centre bot|chatbot?', 'helpdesk bot|chatbot?'),
  preset('rag-question', 'rag bot|chatbot|app|pipeline|system|assistant|search|questions?', 'question answering over documents|docs?', 'retrieval augmented generation?', 'chat with|over documents|docs|pdfs', 'document|docs|knowledge q a', 'document search|qa'),
  preset('summarisation', 'summarise|summarize|summarises|summarizes|summarising|summarizing|summarisation|summarization|summary|summaries|summariser|summarizer articles|papers|meetings|reports|texts|emails?'),
  preset('code-completion', 'code completion|completions|autocomplete', 'autocomplete', 'copilot'),
  preset('coding-agent', 'coding agent|agents|assistant', 'code agent|agents', 'agentic coding', 'swe agent', 'software engineering agent'),
  preset('extraction-in-batch', 'extraction', 'extract|extracts|extracting data|fields|invoices|entities?', 'data|invoice|document extraction'),
  preset('long-documents', 'long documents|contracts|document|pdfs|reports', 'contract|contracts review|analysis?'),
  preset('chat', 'chatbot', 'chat bot|assistant|app?'),
  { says: ['{count} <tokens>? <input> {count} <tokens>? <output>', '{count} <tokens>? <input> ,|and|/|+ {count} <tokens>? <output>', '<input> {count} <tokens>? ,|and|/? <output> {count} <tokens>?', 'prompt|input of {count} <tokens>? ,|and|/? output|answer|response of {count} <tokens>?'], gives: { 'workload.inputTokens': first, 'workload.outputTokens': last } },
  { says: ['{count} input|prompt <tokens>?', '{count} <tokens> <input>', '{count} <tokens> of? input|prompt', '{count} <tokens> prompt|prompts', '{count} token prompt|prompts|input|inputs', 'input|prompt|prompts of|is|are|has? {count} <tokens>?', '<input> tokens {count}'], gives: { 'workload.inputTokens': first } },
  { says: ['{count} output|completion <tokens>?', '{count} <tokens> <output>', '{count} <tokens> of? output|completion', '{count} token <answer>', '<answer> of|are|is|has? {count} <tokens>', 'output of|is? {count}', 'output tokens {count}'], gives: { 'workload.outputTokens': first } },
  { says: ['{count} <tokens>? system prompt?', 'system prompt of|is|has? {count} <tokens>?', '{count} token system prompt', '{count} <tokens>? of? instructions', 'instructions of? {count} <tokens>?'], gives: { 'workload.systemTokens': first } },
  { says: ['{count} <tokens>? retrieved context|passages?', '{count} <tokens>? of? context|passages', 'retrieved|context of? {count} <tokens>', 'retrieving|retrieves|retrieve {count} <tokens>', '{count} retrieved <tokens>?'], gives: { 'workload.retrievedTokens': first } },
  { says: ['{count} reasoning|thinking|hidden <tokens>', '{count} <tokens> of? reasoning|thinking', 'reasoning|thinking of? {count} <tokens>'], gives: { 'workload.reasoningTokens': first } },
  { says: ['{count} image <tokens>'], gives: { 'workload.imageTokens': first } },
  { says: ['{count} audio <tokens>'], gives: { 'workload.audioTokens': first } },
  { says: ['{count} web searches|search @query?'], gives: { 'workload.webSearches': first } },
  { says: ['{share} <cached>', '{share} cache hit|hits|read|reads rate?', '{share} of? input|prompt|prompts|tokens <cached>', '<cached> hit? share|rate|hits|ratio of|at? {share}', 'caching|cache at|of? {share} of? prompt|input|tokens?', '{share} from cache', '{share} hit rate', 'hit rate of? {share}'], gives: { 'workload.cachedShare': first } },
  { says: ['no caching|cache', 'without caching|cache'], gives: { 'workload.cachedShare': always(0) } },
  { says: ['{share} in batch', '{share} batched', 'batch {share}'], gives: { 'workload.batchShare': first } },
  { says: ['batch everything|all', 'everything|all batched|batch'], gives: { 'workload.batchShare': always(1) } },
  { says: ['{count} training <tokens>', '{count} <tokens> of? training data|examples|set?', 'training set|data of {count} <tokens>', 'train|tune|trained|tuned on {count} <tokens>'], gives: { 'operations.trainingTokens': first }, asks: ['adapt', 2] },
  { says: ['rag|retrieval gets|reaches|scores|is|at|would? us? to? <correct>? {share} <correct>?', '{share} <correct>? with rag|retrieval'], gives: { 'change.retrievalRate': first }, asks: ['adapt', 5] },
  { says: ['<fineTune>|tuning|tuned model? gets|reaches|scores|is|at|would? us? to? <correct>? {share} <correct>?', 'fine tuned|tuning|tune model? gets|reaches|scores|is|at|would? us? to? <correct>? {share} <correct>?', '{share} <correct>? <fineTune>|tuning|tuned', '{share} <correct>? fine tuned|tuning'], gives: { 'change.tunedRate': first }, asks: ['adapt', 5] },
  { says: ['cut|cuts|shorten|shortens|shrink|shrinks|reduce|reduces system? prompt|instructions from {count} <tokens>? to {count} <tokens>?'], gives: { 'workload.systemTokens': first, 'change.tunedSystemTokens': last }, asks: ['adapt', 4] },
  ...SERVICE_TIERS.filter((tier) => tier !== 'standard' && tier !== 'fast').map((tier): Rule => ({ says: [`${tier} api|mode|tier|processing|pricing|discount|jobs|calls|requests`, ...(tier === 'batch' ? ['in batch|batches', 'batched', 'batch $'] : [])], gives: { serviceTier: always(tier) } })),
  { says: ['{count} turns|turn per|a|each? conversation|chat|dialogue?', '{count} messages per|a|each conversation|chat', 'conversations? of {count} turns|messages'], gives: { 'workload.turnsPerConversation': first } },
  { says: ['{count} steps|calls|step per|a|each? query|task|question|request|run', '{count} steps|step agent?', 'agent|agents with|of|taking {count} steps|calls', '{count} llm|model|api calls per|a|each query|task|question|request'], gives: { 'workload.callsPerTurn': first } },
  { says: ['{share|of} fail|failing|failed attempts?', '{share|of} of? calls|attempts|requests fail|failing', '{share} failure rate', 'failure rate of? {share}'], gives: { 'workload.failureShare': first } },
  { says: ['{count} attempts', 'retry|retries|retried|retrying up? to? {count|times} times?', '{count} retries|tries'], gives: { 'workload.mostAttempts': first } },
  { says: ['{count} documents|docs|pages|articles|files to? indexed|index|search|searched|searchable', 'index|indexing|search|searching|over|across {count} documents|docs|pages|articles|files'], gives: { 'operations.documents': first } },
  { says: ['index|indexing|search|searching|over|across? {count} documents|docs|pages|articles|files of|with|at {count} <tokens> each?'], gives: { 'operations.documents': first, 'operations.documentTokens': last } },
];
