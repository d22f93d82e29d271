import type { QuestionId } from '../../src/core/answers/answer.ts';

/** A sentence, what it has to put into the patch, what it asks and what of it is not read, as `code: text`. */
export type Phrasing = readonly [sentence: string, patch: object, question: QuestionId | undefined, unread?: readonly string[]];

const offer = (id: string, more: object = {}): object => ({ offer: id, setting: {}, ...more });
const GPT4O = offer('openai/gpt-4o');
const MINI = offer('openai/gpt-4o-mini');
const errorUsd = (usd: number): object => ({ stakes: { errorUsd: usd } });
const options = (...list: readonly object[]): object => ({ options: list });
const latency = (seconds: number): object => ({ limits: { latencySeconds: seconds } });
const perMonth = (queries: number): object => ({ load: { queriesPerMonth: queries } });
const users = (count: number, more: object = {}): object => ({ load: { users: count, ...more } });
const compound = (growthPerMonth: unknown): object => ({ growth: { curve: 'compound', growthPerMonth } });
const relative = (ratios: object): object => ({ relative: ratios });
const workload = (fields: object): object => ({ workload: fields });
const wrong = (rate: number, items?: number): object => ({ reliability: items === undefined ? { rate } : { rate, items } });
/** A number to 9 digits, as vitest's asymmetric matchers say it. */
export const closeTo = (value: number): object => ({ asymmetricMatch: (got: unknown) => typeof got === 'number' && Math.abs(got - value) <= 1e-9 * Math.abs(value), toString: () => `about ${value}` });

/** From the issue, the page's design and what people ask of such tools. */
const ASKED: readonly Phrasing[] = [
  ['gpt-4o vs gpt-4o-mini for 50k users asking 5 questions a day, a wrong answer costs $2', { ...options(GPT4O, MINI), ...users(50_000, { queriesPerUserPerDay: 5 }), ...errorUsd(2) }, 'compare'],
  ['GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day', { ...options(GPT4O, MINI), ...users(50_000, { queriesPerUserPerDay: 5 }) }, 'compare'],
  ['A is 3x more expensive and 5 points more accurate, B is twice as fast', relative({ costRatio: 3, rateDifference: 0.05, waitRatio: 2 }), 'compare'],
  ['A is more accurate but 3x more expensive, B is faster', relative({ costRatio: 3 }), 'compare', ['no-number: more accurate', 'no-number: faster']],
  ['Model A is more accurate but 3x more expensive. Model B is faster but less capable. How do you choose?', relative({ costRatio: 3 }), 'compare', ['no-number: more accurate', 'no-number: faster', 'no-number: less capable']],
  ['10% hallucination rate, 100k queries a month', { ...wrong(0.1), ...perMonth(100_000) }, 'hallucination'],
  ['llama 3.3 70b on h100 or gpt-4o mini?', options({ weights: 'llama-3.3-70b', gpu: 'h100-sxm' }, MINI), 'self-host'],
  ['Our feature hallucinates 10% of the time: what do we do and what is it worth fixing?', wrong(0.1), 'hallucination'],
  ['what will it cost when users grow 20% a month from 1000 users', { ...compound(0.2), ...users(1_000) }, 'afford'],
  ['Self-host or API: at what volume does it flip?', {}, 'self-host', ['unknown-words: volume', 'unknown-words: flip']],
  ['RAG, fine-tune or long prompt?', {}, 'adapt'],
  ['Prices will fall: wait or build now?', {}, 'wait'],
  ['What does evaluating and monitoring cost each month?', {}, 'monitoring'],
  ['How much would routing save?', {}, 'route'],
];

const LOAD: readonly Phrasing[] = [
  ['50k daily users', users(50_000, { counted: 'daily' }), undefined],
  ['200,000 monthly active users', users(200_000, { counted: 'monthly' }), undefined],
  ['200k MAU with 20% stickiness', users(200_000, { counted: 'monthly', stickiness: 0.2 }), undefined],
  ['a hundred thousand users', users(100_000), undefined],
  ['twelve users asking two questions a day', users(12, { queriesPerUserPerDay: 2 }), undefined],
  ['half a million customers', users(500_000), undefined],
  ['1.5M users, 3 messages per user per day', users(1_500_000, { queriesPerUserPerDay: 3 }), undefined],
  ['50k users, 5 questions a day', users(50_000, { queriesPerUserPerDay: 5 }), undefined],
  ['1000 users and 20k queries a day', users(1_000, { queriesPerUserPerDay: 20 }), undefined],
  ['500 employees who each send 40 messages per week', users(500, { queriesPerUserPerDay: closeTo(40 / 7) }), undefined],
  ['10k queries a month', perMonth(10_000), undefined],
  ['10k a month', perMonth(10_000), undefined],
  ['1M requests per day', perMonth(30_437_500), undefined],
  ['two million requests per month', perMonth(2_000_000), undefined],
  ['12 million calls a year', perMonth(1_000_000), undefined],
  ['5-10k tickets a month', perMonth(7_500), undefined],
  ['between 100 and 200 tickets a month', perMonth(150), undefined],
  ['1,200,000 queries per month', perMonth(1_200_000), undefined],
  ['50k/day', perMonth(1_521_875), undefined],
  ['monthly volume of 300k', perMonth(300_000), undefined],
  ['10 requests per second', perMonth(26_298_000), undefined],
  ['100k users asking once a day', users(100_000, { queriesPerUserPerDay: 1 }), undefined],
  ['300 agents 50 times a day', users(300, { queriesPerUserPerDay: 50 }), undefined],
  ['during business hours', { load: { activeHours: 'office' } }, undefined],
  ['peak factor of 5', { load: { peakFactor: 5 } }, undefined],
];

const STAKES: readonly Phrasing[] = [
  ['a wrong answer costs $2', errorUsd(2), undefined],
  ['A wrong answer costs us about $2.50', errorUsd(2.5), undefined],
  ['an error costs 50 cents', errorUsd(0.5), undefined],
  ['each mistake costs 1.2k dollars', errorUsd(1_200), undefined],
  ['$5 per wrong answer', errorUsd(5), undefined],
  ['we lose $30 per error', errorUsd(30), undefined],
  ['cost of an error is 4 USD', errorUsd(4), undefined],
  ['$0.41 for every wrong answer', errorUsd(0.41), undefined],
  ['every hallucination costs $100', errorUsd(100), undefined],
  ['a bad response costs ten dollars', errorUsd(10), undefined],
  ['a right answer is worth $50', { stakes: { rightUsd: 50 } }, undefined],
  ['worth $50 when right', { stakes: { rightUsd: 50 } }, undefined],
  ['$3 per correct answer and $8 to fix a wrong one', { stakes: { rightUsd: 3, repairUsd: 8 } }, undefined],
  ['fixing a wrong answer takes $8', { stakes: { repairUsd: 8 } }, undefined],
  ['a second of waiting costs $0.01', { stakes: { secondUsd: 0.01 } }, undefined],
  ['$0.02 per second of latency', { stakes: { secondUsd: 0.02 } }, undefined],
  ['an hour of waiting is worth $36', { stakes: { secondUsd: 0.01 } }, undefined],
  ['2% of errors are severe and cost $10k', { stakes: { severeShare: 0.02, severeUsd: 10_000 } }, undefined],
  ['switching costs $5000', { stakes: { switchUsd: 5_000 } }, undefined],
  ['a wrong answer costs €2', {}, undefined, ['unknown-words: wrong', 'currency: €2']],
  ['a wrong answer costs 2 euros', {}, undefined, ['unknown-words: wrong', 'currency: 2 euros']],
  ['a wrong answer costs -$2', {}, undefined, ['unknown-words: wrong', 'out-of-range: -$2']],
];

const SPEED: readonly Phrasing[] = [
  ['within 2 seconds', latency(2), 'fast-enough'],
  ['under 3s p95', latency(3), 'fast-enough'],
  ['p95 under 800ms', latency(0.8), 'fast-enough'],
  ['answers in less than 1.5 seconds', latency(1.5), 'fast-enough'],
  ['latency limit of 4 s', latency(4), 'fast-enough'],
  ['it must not take longer than half a second', latency(0.5), 'fast-enough'],
  ['is gpt-4o fast enough?', options(GPT4O), 'fast-enough'],
  ['is gpt-5 too slow for a 2 second limit', { ...options(offer('openai/gpt-5')), ...latency(2) }, 'fast-enough'],
  ['will we hit the rate limit at 500 rpm', { limits: { requestsPerMinute: 500 } }, 'fast-enough'],
  ['can we meet a 2s SLO', latency(2), 'fast-enough'],
  ['nobody waits for it', { stakes: { waiting: 'background' } }, undefined],
  ['answers are streamed', { stakes: { waiting: 'streamed' } }, undefined],
  ['first token within 500 ms', { hosting: { firstWordSeconds: 0.5 } }, undefined],
  ['p99 under 3s', {}, 'fast-enough', ['unknown-words: p99 under 3s']],
];

const GROWTH: readonly Phrasing[] = [
  ['growing 10% a month', compound(0.1), undefined],
  ['10% monthly growth', compound(0.1), undefined],
  ['growth of 5% per month over 24 months', { growth: { curve: 'compound', growthPerMonth: 0.05, months: 24 } }, undefined],
  ['doubling every 6 months', compound(closeTo(2 ** (1 / 6) - 1)), undefined],
  ['users double every year', compound(closeTo(2 ** (1 / 12) - 1)), undefined],
  ['growing 3x a year', compound(closeTo(3 ** (1 / 12) - 1)), undefined],
  ['growing 50% a year', compound(closeTo(1.5 ** (1 / 12) - 1)), undefined],
  ['shrinking 5% a month', compound(-0.05), undefined],
  ['grow from 1k to 8k users in 12 months', { ...users(1_000), ...compound(closeTo(8 ** (1 / 12) - 1)) }, undefined],
  ['adding 500 users a month', { growth: { curve: 'linear', usersPerMonth: 500 } }, undefined],
  ['5% churn', { growth: { churnPerMonth: 0.05 } }, undefined],
  ['for the next 3 years', { growth: { months: 36 } }, undefined],
  ['no growth', { growth: { curve: 'constant' } }, undefined],
  ['prices fall 10x a year', { growth: { priceDeclinePerYear: 10 } }, 'wait'],
  ['prices as of 2026-06-01', { date: '2026-06-01' }, undefined],
];

const WORKLOAD: readonly Phrasing[] = [
  ['a support bot', workload({ preset: 'support-bot' }), undefined],
  ['customer service chatbot', workload({ preset: 'support-bot' }), undefined],
  ['RAG over our docs', workload({ preset: 'rag-question' }), undefined, ['unknown-words: docs']],
  ['summarise articles', workload({ preset: 'summarisation' }), undefined],
  ['a coding agent with 30 steps per task', workload({ preset: 'coding-agent', callsPerTurn: 30 }), undefined],
  ['code completion', workload({ preset: 'code-completion' }), undefined],
  ['extracting data from invoices', workload({ preset: 'extraction-in-batch' }), undefined, ['unknown-words: invoices']],
  ['chatbot', workload({ preset: 'chat' }), undefined],
  ['long contracts', workload({ preset: 'long-documents' }), undefined],
  ['2k tokens in, 300 out', workload({ inputTokens: 2_000, outputTokens: 300 }), undefined],
  ['2k in 300 out', workload({ inputTokens: 2_000, outputTokens: 300 }), undefined],
  ['1500 input tokens and 400 output tokens', workload({ inputTokens: 1_500, outputTokens: 400 }), undefined],
  ['a system prompt of 3k tokens', workload({ systemTokens: 3_000 }), undefined],
  ['60% cached', workload({ cachedShare: 0.6 }), undefined],
  ['cache hit rate of 80%', workload({ cachedShare: 0.8 }), undefined],
  ['8 turns per conversation', workload({ turnsPerConversation: 8 }), undefined],
  ['2000 reasoning tokens', workload({ reasoningTokens: 2_000 }), undefined],
  ['half of it', {}, undefined, ['unknown-words: half']],
  ['gpt-4o in batch', { ...options(GPT4O), serviceTier: 'batch' }, undefined],
  ['30% in batch', workload({ batchShare: 0.3 }), undefined],
  ['retry up to 3 times', workload({ mostAttempts: 3 }), undefined],
  ['10k documents to search', { operations: { documents: 10_000 } }, undefined],
];

const RELATIVE: readonly Phrasing[] = [
  ['B is 3x more expensive', relative({ costRatio: closeTo(1 / 3) }), 'compare'],
  ['A costs twice as much as B', relative({ costRatio: 2 }), 'compare'],
  ['A is half the price of B', relative({ costRatio: 0.5 }), 'compare'],
  ['A is 20% faster', relative({ waitRatio: closeTo(1 / 1.2) }), 'compare'],
  ['A is 2x slower', relative({ waitRatio: 2 }), 'compare'],
  ['B is 50% cheaper', relative({ costRatio: 2 }), 'compare'],
  ['A is 10 times cheaper', relative({ costRatio: 0.1 }), 'compare'],
  ['option A is 4 percentage points less accurate', relative({ rateDifference: -0.04 }), 'compare'],
  ['model B is 7 pp better', relative({ rateDifference: -0.07 }), 'compare'],
  ['A is 5% more accurate', relative({ rateDifference: 0.05 }), 'compare'],
  ['A is 92% and B 88% accurate', relative({ rateDifference: 0.04 }), 'compare'],
  ['the first is 3x the price, the second is 4 points worse', relative({ costRatio: 3, rateDifference: 0.04 }), 'compare'],
  ['it costs 30% more', relative({ costRatio: 1.3 }), 'compare'],
  ['A has half the latency of B', relative({ waitRatio: 0.5 }), 'compare'],
  ['gpt-4o is 5 points more accurate than gpt-4o-mini', { ...options(GPT4O, MINI), ...relative({ rateDifference: 0.05 }) }, 'compare'],
];

const MODELS: readonly Phrasing[] = [
  ['gpt-4o', options(GPT4O), undefined],
  ['4o vs 4o mini', options(GPT4O, MINI), 'compare'],
  ['gpt4o or gpt4o-mini', options(GPT4O, MINI), 'compare'],
  ['sonnet 4.5 against opus 4.8', options(offer('anthropic/claude-sonnet-4-5'), offer('anthropic/claude-opus-4-8')), 'compare'],
  ['Claude Sonnet 4.5 compared to GPT-5', options(offer('anthropic/claude-sonnet-4-5'), offer('openai/gpt-5')), 'compare'],
  ['gemini 2.5 flash, gemini 2.5 pro and o3', options(offer('google/gemini-2.5-flash'), offer('google/gemini-2.5-pro'), offer('openai/o3')), 'compare'],
  ['gemini 3.1 pro', options(offer('google/gemini-3.1-pro-preview')), undefined],
  ['openai/gpt-4.1-mini versus grok 4.5', options(offer('openai/gpt-4.1-mini'), offer('xai/grok-4.5')), 'compare'],
  ['gpt-5 high vs low', options(offer('openai/gpt-5', { setting: { effort: 'high' } }), offer('openai/gpt-5', { setting: { effort: 'low' } })), 'compare'],
  ['gpt-5 with medium reasoning effort', options(offer('openai/gpt-5', { setting: { effort: 'medium' } })), undefined],
  ['llama 3.3 70b on groq vs gpt-4o-mini', options(offer('groq/llama-3.3-70b-versatile'), MINI), 'compare'],
  ['together llama 3.3 70b', options(offer('together/llama-3.3-70b-instruct-turbo')), undefined],
  ['llama 3.3 70b or gpt-4o', options(offer('groq/llama-3.3-70b-versatile'), offer('together/llama-3.3-70b-instruct-turbo'), GPT4O), 'compare'],
  ['gpt-4o 92% right, gpt-4o-mini 88% right', options({ ...GPT4O, guessedSuccess: 0.92 }, { ...MINI, guessedSuccess: 0.88 }), 'compare'],
  ['gpt-4o got 180 of 200 right', options({ ...GPT4O, evaluation: { correct: 180, asked: 200 } }), undefined],
  ['gpt-4o at 92%, mini', options({ ...GPT4O, guessedSuccess: 0.92 }), undefined, ['unknown-words: mini']],
  ['claude or gpt-4o', options(GPT4O), 'compare', ['ambiguous-name: claude']],
  ['llama', {}, undefined, ['ambiguous-name: llama']],
  ['gpt-5.3 vs gpt-4o', options(GPT4O), 'compare', ['unknown-model: gpt-5.3']],
  ['claude 9 opus', {}, undefined, ['unknown-model: claude 9', 'ambiguous-name: opus']],
  ['llama 3.1 405b', {}, undefined, ['not-sold: llama 3.1 405b']],
  ['gpt-4o with text-embedding-3-small', { ...options(GPT4O), operations: { embeddingOffer: 'openai/text-embedding-3-small' } }, undefined],
];

const HOSTED: readonly Phrasing[] = [
  ['llama 3.3 70b on 4x h100 fp8', options({ weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: 4, precision: 'fp8' }), 'self-host'],
  ['llama 3.3 70b on 2 × H200 SXM in fp8', options({ weights: 'llama-3.3-70b', gpu: 'h200-sxm', gpus: 2, precision: 'fp8' }), 'self-host'],
  ['gpt-oss-120b on one h100', options({ weights: 'gpt-oss-120b', gpu: 'h100-sxm', gpus: 1, precision: 'fp4' }), 'self-host'],
  ['qwen3 32b on 2 A100 80GB with vllm', options({ weights: 'qwen3-32b', gpu: 'a100-sxm-80', gpus: 2, engine: 'vllm' }), 'self-host'],
  ['self-host llama 3.3 70b on our own GPUs', options({ weights: 'llama-3.3-70b', gpu: 'h100-sxm' }), 'self-host'],
  ['should we self-host llama 3.1 8b or use gpt-4o-mini at 2M queries a month?', { ...options({ weights: 'llama-3.1-8b', gpu: 'h100-sxm', gpus: 1 }, MINI), ...perMonth(2_000_000) }, 'self-host'],
  ['run deepseek r1 on 8 h200s', options({ weights: 'deepseek-r1', gpu: 'h200-sxm', gpus: 8, precision: 'fp8' }), 'self-host'],
  ['llama 3.3 70b on 4 H100s at $2.50 per gpu hour', options({ weights: 'llama-3.3-70b', gpus: 4, usdPerGpuHour: 2.5 }), 'self-host'],
  ['own servers or API?', {}, 'self-host'],
  ['at 70% utilisation on our own hardware', { hosting: { utilisation: 0.7 } }, 'self-host'],
];

const WAYS: readonly Phrasing[] = [
  ['cascade from gpt-4o-mini to gpt-4o', options(MINI, GPT4O, { way: 'cascade', members: [MINI, GPT4O] }), 'route'],
  ['route between gpt-4o-mini and gpt-4o', options(MINI, GPT4O, { way: 'router', members: [MINI, GPT4O] }), 'route'],
  ['send 70% to gpt-4o-mini and the rest to gpt-4o', options(MINI, GPT4O, { way: 'router', params: { share: 0.7 } }), 'route'],
  ['majority vote of 5 gpt-4o-mini', options(MINI, { way: 'vote', members: [MINI], params: { voters: 5 } }), 'route'],
  ['gpt-4o with human review', options(GPT4O, { way: 'review', members: [GPT4O] }), 'route'],
  ['gpt-4o falling back to claude opus 4.8', options(GPT4O, offer('anthropic/claude-opus-4-8'), { way: 'fallback' }), 'route'],
  ['should we route easy questions to a small model', {}, 'route'],
  ['use the cheap model first then escalate hard cases', {}, 'route'],
];

const QUALITY: readonly Phrasing[] = [
  ['hallucinates 10% of the time', wrong(0.1), 'hallucination'],
  ['hallucination rate of 4%', wrong(0.04), 'hallucination'],
  ['it hallucinates in 18 of 200 answers', wrong(0.09, 200), 'hallucination'],
  ['one in ten answers is wrong', wrong(0.1), 'hallucination'],
  ['18 out of 200 wrong', wrong(0.09, 200), 'hallucination'],
  ['error rate of 7%', wrong(0.07), 'hallucination'],
  ['the bot makes things up 8% of the time', wrong(0.08), 'hallucination', ['unknown-words: bot']],
  ['we are 90% accurate', wrong(0.1), undefined],
  ['the check catches 80% of errors', { reliability: { catches: 0.8 } }, undefined],
  ['at least 95% accurate', { limits: { leastRate: 0.95 } }, undefined],
  ['must be 99% correct', { limits: { leastRate: 0.99 } }, undefined],
  ['we invent facts, what now', {}, 'hallucination'],
  ['how many evaluation items do we need?', {}, 'evaluation-items'],
  ['how many test cases are enough', {}, 'evaluation-items'],
  ['is our sample size big enough', {}, 'evaluation-items'],
  ['is the difference statistically significant with 200 evaluation items', { operations: { evaluationItems: 200 } }, 'evaluation-items'],
  ['an evaluation item costs $3, how many items should we label', { stakes: { itemUsd: 3 } }, 'evaluation-items'],
  ['what does monitoring cost', {}, 'monitoring'],
  ['judge 5% of the answers', { operations: { judgedShare: 0.05 } }, 'monitoring'],
  ['what share should we sample for monitoring', {}, 'monitoring'],
  ['people review 3% of answers', { operations: { reviewedShare: 0.03 } }, undefined],
  ['reviewers cost $45 an hour and 4 minutes per review', { operations: { reviewerUsdPerHour: 45, minutesPerReview: 4 } }, undefined],
];

const QUESTIONS: readonly Phrasing[] = [
  ['which is better, gpt-4o or gpt-5', options(GPT4O, offer('openai/gpt-5')), 'compare'],
  ['should I choose gpt-4.1 or gpt-4.1-nano?', options(offer('openai/gpt-4.1'), offer('openai/gpt-4.1-nano')), 'compare'],
  ['is there a cheaper alternative to gpt-4o', options(GPT4O), 'cheaper-same'],
  ['same quality for less than gpt-4o', options(GPT4O), 'cheaper-same'],
  ['what beats gpt-4o-mini for the same price', options(MINI), 'cheaper-same'],
  ['cut our bill', {}, 'cheaper-same'],
  ['fine-tuning or RAG?', {}, 'adapt'],
  ['should we finetune', {}, 'adapt'],
  ['long context vs RAG', {}, 'adapt'],
  ['improve accuracy or add a capability with the same budget', {}, 'improve'],
  ['better accuracy or a new feature?', {}, 'improve'],
  ['can we afford it with a budget of $5000 a month', { money: { budgetUsdPerMonth: 5_000 } }, 'afford'],
  ['our budget is $60k per year', { money: { budgetUsdPerMonth: 5_000 } }, 'afford'],
  ['can we afford gpt-4o at 80% gross margin on a $20 plan', { ...options(GPT4O), money: { targetMargin: 0.8, planUsdPerMonth: 20 } }, 'afford'],
  ['users pay $10 a month, what margin do we make', { money: { revenuePerUser: 10 } }, 'afford'],
  ['how much does gpt-4o cost at 1M queries a month', { ...options(GPT4O), ...perMonth(1_000_000) }, 'afford'],
  ['wait for cheaper models or build now', {}, 'wait'],
  ['should we wait until prices drop', {}, 'wait'],
  ['build now or wait 6 months', {}, 'wait', ['unknown-words: 6 months']],
  ['should this be AI at all', {}, 'worth-it'],
  ['is it worth it', {}, 'worth-it'],
  ['rules or AI?', {}, 'worth-it'],
  ['replace people with AI, is that worth doing', {}, 'worth-it'],
];

const UNREADABLE: readonly Phrasing[] = [
  ['', {}, undefined],
  ['???', {}, undefined],
  ['hello', {}, undefined],
  ['purple elephants dance', {}, undefined, ['unknown-words: purple elephants dance']],
  ['42', {}, undefined, ['unknown-words: 42']],
  ['-5 users', {}, undefined, ['out-of-range: -5']],
  ['900% cached', {}, undefined, ['out-of-range: 900% cached']],
  ['60% cached, 70% cached', workload({ cachedShare: 0.6 }), undefined, ['said-twice: 70% cached']],
  ['2.5 turns per conversation', {}, undefined, ['out-of-range: 2.5 turns per conversation']],
  ['__proto__ constructor toString', {}, undefined, ['unknown-words: proto', 'unknown-words: constructor toString']],
  ['£20k a month budget', {}, 'afford', ['currency: £20k a month']],
];

/** Longer ones, as they are typed. */
const TYPED: readonly Phrasing[] = [
  ['Compare Claude Sonnet 4.5 and GPT-5 for a coding agent with 1000 developers doing 20 tasks a day', { ...options(offer('anthropic/claude-sonnet-4-5'), offer('openai/gpt-5')), ...workload({ preset: 'coding-agent' }), ...users(1_000, { queriesPerUserPerDay: 20 }) }, 'compare'],
  ['We have 200k support tickets per month, error costs $12, which model should we pick: gpt-5-mini or claude haiku 4.5?', { ...options(offer('openai/gpt-5-mini'), offer('anthropic/claude-haiku-4-5')), ...perMonth(200_000), ...errorUsd(12) }, 'compare'],
  ['Is GPT-4o worth 10x the price of GPT-4o mini if a wrong answer costs us $0.50?', { ...options(GPT4O, MINI), ...relative({ costRatio: 10 }), ...errorUsd(0.5) }, 'compare'],
  ['A costs 3 times as much as B but is 5 points more accurate', relative({ costRatio: 3, rateDifference: 0.05 }), 'compare'],
  ['A is faster than B and 20% cheaper', relative({ costRatio: 0.8 }), 'compare', ['no-number: faster']],
  ['A is more accurate (92% vs 88%) but 3x more expensive', relative({ costRatio: 3, rateDifference: 0.04 }), 'compare'],
  ['Model A: 95% accurate, 3s; Model B: 90% accurate, 1s', relative({ rateDifference: 0.05, waitRatio: 3 }), 'compare'],
  ['A has 92% accuracy and costs $0.02, B has 88% accuracy and costs $0.005', relative({ rateDifference: 0.04, costRatio: 4 }), 'compare'],
  ['Which is cheaper, gpt-4o or claude sonnet 4.5?', options(GPT4O, offer('anthropic/claude-sonnet-4-5')), 'compare'],
  ['gpt-4 vs gpt-3.5-turbo', options(offer('openai/gpt-3.5-turbo')), 'compare', ['ambiguous-name: gpt-4']],
  ['summarize 3000 documents a day with gemini flash', { ...workload({ preset: 'summarisation' }), ...perMonth(91_312.5) }, undefined, ['ambiguous-name: gemini flash']],
  ['Is latency under 2s at p95 possible with gpt-5 at 1000 requests per minute?', { ...latency(2), ...options(offer('openai/gpt-5')), ...perMonth(43_830_000) }, 'fast-enough', ['unknown-words: possible']],
  ['self hosting deepseek v3 on 8xH200 vs deepseek v4 pro API at 5M requests/month', { ...options({ weights: 'deepseek-v3', gpu: 'h200-sxm', gpus: 8, precision: 'fp8' }, offer('deepseek/deepseek-v4-pro')), ...perMonth(5_000_000) }, 'self-host'],
  ['Can we use a cascade of gpt-5-nano and gpt-5 with 80% catch rate?', { ...options(offer('openai/gpt-5-nano'), offer('openai/gpt-5'), { way: 'cascade' }), reliability: { catches: 0.8 } }, 'route'],
  ['How much will it cost if we grow from 1,000 to 50,000 users in 18 months?', { ...users(1_000), ...compound(closeTo(50 ** (1 / 18) - 1)) }, 'afford'],
  ['if prices drop 50% a year, should we wait 6 months?', { growth: { priceDeclinePerYear: 2 } }, 'wait', ['unknown-words: 6 months']],
  ['Our plan is $20/month, 30% margin, users ask 100 questions a day', { money: { planUsdPerMonth: 20, targetMargin: 0.3 }, load: { queriesPerUserPerDay: 100 } }, 'afford'],
  ['should we switch from gpt-4-turbo to gpt-4.1, switching costs 20k$', { ...options(offer('openai/gpt-4-turbo'), offer('openai/gpt-4.1')), stakes: { switchUsd: 20_000 } }, 'compare'],
  ['route 80% of easy questions to gpt-4o-mini and 20% to gpt-4o', options(MINI, GPT4O, { way: 'router', params: { share: 0.8 } }), 'route'],
  ['B costs a third of A', relative({ costRatio: 3 }), 'compare'],
  ["we're spending $8000 a month on gpt-4o, can we get the same for less?", options(GPT4O), 'cheaper-same', ['unknown-words: spending $8000', 'unknown-words: month']],
  ['3x more users than last year', {}, undefined, ['unknown-words: 3x', 'unknown-words: last year']],
  ['what is the break-even error cost between gpt-4o and gpt-4o mini', options(GPT4O, MINI), 'compare'],
  ['Model A is 92% accurate at $0.01 per query, model B is 85% accurate at $0.002 per query', relative({ rateDifference: 0.07, costRatio: 5 }), 'compare'],
  ['gpt-4o vs claude-3-5-haiku, 2.4M tickets per year, $1 per error, p95 < 2s, budget $3k/month', { ...options(GPT4O, offer('anthropic/claude-3-5-haiku')), ...perMonth(200_000), ...errorUsd(1), ...latency(2), money: { budgetUsdPerMonth: 3_000 } }, 'compare'],
  ['Users: 10k DAU, 8 messages/day, 1k input tokens, 250 output tokens, 50% cache hits', { ...users(10_000, { queriesPerUserPerDay: 8 }), ...workload({ inputTokens: 1_000, outputTokens: 250, cachedShare: 0.5 }) }, undefined],
  ['llama 3.1 8b on L4 spot vs gpt-4o-mini', options({ weights: 'llama-3.1-8b', gpu: 'l4', gpus: 1, rental: 'spot' }, MINI), 'self-host'],
  ['it costs $2 per user', {}, undefined, ['unknown-words: costs $2']],
  ['$1.5 million budget per year', { money: { budgetUsdPerMonth: 125_000 } }, 'afford'],
  ['human agents handle 6 tickets an hour at $25 per hour', {}, undefined, ['unknown-words: human agents handle 6 tickets an hour', 'unknown-words: $25 per hour']],
  ['A hallucinates 2% of the time, B 6%', relative({ rateDifference: 0.04 }), 'hallucination'],
  ['gpt-4o hallucinates 2% of the time, gpt-4o-mini 6%', options({ ...GPT4O, guessedSuccess: 0.98 }, { ...MINI, guessedSuccess: 0.94 }), 'hallucination'],
  ['errors must be below 2%', { limits: { leastRate: 0.98 } }, undefined],
  ['we can tolerate 5% errors', { limits: { leastRate: 0.95 } }, undefined],
  ['we cache 70% of the prompt', workload({ cachedShare: 0.7 }), undefined],
  ['A is 5 points more accurate than B, which is twice as fast', relative({ rateDifference: 0.05, waitRatio: 2 }), 'compare'],
  ['gpt-4o at 10k queries a month with a 2 second limit and 95% accuracy target', { ...options(GPT4O), ...perMonth(10_000), limits: { latencySeconds: 2, leastRate: 0.95 } }, 'fast-enough'],
  ['a right answer saves us $3 and a wrong one costs $10', { stakes: { rightUsd: 3, errorUsd: 10 } }, undefined],
  ['users grow linearly by 1000 a month', { growth: { curve: 'linear', usersPerMonth: 1_000 } }, undefined],
  ['100 queries/user/month, 2k users', users(2_000, { queriesPerUserPerDay: closeTo(100 / (365.25 / 12)) }), undefined],
  ['How sure are we that gpt-4o (180 of 200) beats gpt-4o-mini (170 of 200)?', options({ ...GPT4O, evaluation: { correct: 180, asked: 200 } }, { ...MINI, evaluation: { correct: 170, asked: 200 } }), 'compare'],
];

/** What each sentence says, by hand. */
export const PHRASINGS: readonly Phrasing[] = [...ASKED, ...LOAD, ...STAKES, ...SPEED, ...GROWTH, ...WORKLOAD, ...RELATIVE, ...MODELS, ...HOSTED, ...WAYS, ...QUALITY, ...QUESTIONS, ...TYPED, ...UNREADABLE];
