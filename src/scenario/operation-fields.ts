import { EVALUATION_ITEMS, EVALUATION_RELEASES_PER_MONTH, EVALUATION_RUNS, JUDGED_SHARE, PLAN_MARGIN, READ_SHARE, REVIEWER_HOURS_PER_MONTH, REVIEWER_UTILISATION, TRACED_SHARE } from '../core/operations/assumed.ts';
import { field, MOST_TOKENS, optional, share } from './field.ts';
import { numberKind, wordKind } from './kinds.ts';

const UNTIL_YOU_SAY_SO = 'none until you say so';
const amount = [0, 1_000_000_000] as const;

/** What the feature costs around the model. */
export const operationFields = {
  evaluationItems: field('operations.evaluationItems', 'evaluation-items', 'ei', numberKind(0, 10_000_000), { value: EVALUATION_ITEMS, unit: 'items a release', assumption: 'a share of 200 items is known to 7 points either way' }),
  evaluationRuns: field('operations.evaluationRuns', 'evaluation-runs', 'er', numberKind(0, 1_000), { value: EVALUATION_RUNS, unit: 'runs an item', assumption: 'one; more tell the spread between runs' }),
  releasesPerMonth: field('operations.releasesPerMonth', 'releases', 're', numberKind(0, 1_000), { value: EVALUATION_RELEASES_PER_MONTH, unit: 'releases a month', assumption: 'a new prompt, model or index every other week' }),
  judgeUsd: optional('operations.judgeUsd', 'judge-price', 'ju', amount, { value: null, unit: 'USD a judged answer', assumption: 'as much as the model’s own query' }),
  labelsPerRelease: field('operations.labelsPerRelease', 'release-labels', 'lr', numberKind(0, 10_000_000), { value: 0, unit: 'labels a release', assumption: UNTIL_YOU_SAY_SO }),
  labelUsd: optional('operations.labelUsd', 'label-price', 'lu', amount, { value: null, unit: 'USD a label', assumption: 'has no default: published prices are unsourced' }),
  judgedShare: share('operations.judgedShare', 'judged-share', 'js', { value: JUDGED_SHARE, unit: 'share of queries', assumption: UNTIL_YOU_SAY_SO }),
  readShare: share('operations.readShare', 'read-share', 'rs', { value: READ_SHARE, unit: 'share of queries', assumption: UNTIL_YOU_SAY_SO }),
  tracingPlan: field('operations.tracingPlan', 'tracing-plan', 'tp', wordKind, { value: 'none', unit: 'service', assumption: UNTIL_YOU_SAY_SO }),
  tracedShare: share('operations.tracedShare', 'traced-share', 'ts', { value: TRACED_SHARE, unit: 'share of queries', assumption: 'all of them, once a plan is chosen' }),
  reviewedShare: share('operations.reviewedShare', 'reviewed-share', 'vs', { value: 0, unit: 'share of queries', assumption: UNTIL_YOU_SAY_SO }),
  minutesPerReview: field('operations.minutesPerReview', 'review-minutes', 'vm', numberKind(0, 10_000), { value: 3, unit: 'minutes a review', assumption: 'reading a question, an answer and its sources' }),
  reviewerUsdPerHour: field('operations.reviewerUsdPerHour', 'reviewer-wage', 'vw', numberKind(0, 100_000), { value: 30, unit: 'USD an hour', assumption: 'a reviewer with overhead; set your own' }),
  reviewerHoursPerMonth: field('operations.reviewerHoursPerMonth', 'reviewer-hours', 'vh', numberKind(1, 744), { value: REVIEWER_HOURS_PER_MONTH, unit: 'hours a month', assumption: '40 a week, four weeks' }),
  reviewerUtilisation: field('operations.reviewerUtilisation', 'reviewer-utilisation', 'vu', numberKind(0.01, 1), { value: REVIEWER_UTILISATION, unit: 'share of paid hours', assumption: 'the rest is leave, breaks, meetings and waiting' }),
  guardrailUsd: field('operations.guardrailUsd', 'guardrail-price', 'gu', numberKind(...amount), { value: 0, unit: 'USD a query', assumption: UNTIL_YOU_SAY_SO }),
  blockedShare: share('operations.blockedShare', 'blocked-share', 'bs', { value: 0, unit: 'share of queries blocked before the model', assumption: UNTIL_YOU_SAY_SO }),
  documents: field('operations.documents', 'documents', 'dc', numberKind(0, 1_000_000_000), { value: 0, unit: 'documents to search', assumption: UNTIL_YOU_SAY_SO }),
  documentTokens: field('operations.documentTokens', 'document-tokens', 'dt', numberKind(0, MOST_TOKENS), { value: 800, unit: 'tokens a document', assumption: 'a page and a half of text' }),
  chunkTokens: field('operations.chunkTokens', 'chunk-tokens', 'ct', numberKind(1, MOST_TOKENS), { value: 512, unit: 'tokens of a piece', assumption: 'what embedding models of 512 tokens take whole' }),
  vectorDimensions: field('operations.vectorDimensions', 'vector-dimensions', 'vd', numberKind(1, 100_000, { whole: true }), { value: 1_536, unit: 'numbers a vector', source: 'OpenAI: the length of a vector of text-embedding-3-small', page: 'https://platform.openai.com/docs/guides/embeddings' }),
  changedPerMonth: field('operations.changedPerMonth', 'changed-documents', 'cd', numberKind(0, 100), { value: 0, unit: 'share of the documents a month, new or changed', assumption: 'nothing changes until you say so' }),
  embeddingOffer: field('operations.embeddingOffer', 'embedding-model', 'eo', wordKind, { value: 'none', unit: 'offer', assumption: UNTIL_YOU_SAY_SO }),
  questionTokens: field('operations.questionTokens', 'question-tokens', 'qt', numberKind(0, MOST_TOKENS), { value: 100, unit: 'tokens of a question that is searched with', assumption: 'a few sentences, without the history' }),
  vectorStore: field('operations.vectorStore', 'vector-store', 've', wordKind, { value: 'none', unit: 'service', assumption: UNTIL_YOU_SAY_SO }),
  readUsdPerMillion: optional('operations.readUsdPerMillion', 'read-price', 'rp', amount, { value: null, unit: 'USD per million read units', assumption: 'has no default: vector stores differ by cloud and region' }),
  reranker: field('operations.reranker', 'reranker', 'rk', wordKind, { value: 'none', unit: 'service', assumption: UNTIL_YOU_SAY_SO }),
  rerankedChunks: field('operations.rerankedChunks', 'reranked-chunks', 'rc', numberKind(0, 10_000), { value: 20, unit: 'pieces a query, of which the best are kept', assumption: 'a few times what the model is given' }),
  retrievalUsd: field('operations.retrievalUsd', 'retrieval-price', 'ru', numberKind(...amount), { value: 0, unit: 'USD a query for embedding and reranking', assumption: 'worked out from the models named; a price of your own stands for both' }),
  storedGigabytes: field('operations.storedGigabytes', 'stored-gigabytes', 'sg', numberKind(0, 1_000_000_000), { value: 0, unit: 'gigabytes of index', assumption: 'worked out from the documents; a size of your own stands for it' }),
  storageUsdPerGb: optional('operations.storageUsdPerGb', 'storage-price', 'su', amount, { value: null, unit: 'USD a gigabyte a month', assumption: 'has no default: vector stores differ by cloud and region' }),
  trainingTokens: field('operations.trainingTokens', 'training-tokens', 'tn', numberKind(0, 1_000_000_000_000), { value: 0, unit: 'tokens of examples', assumption: UNTIL_YOU_SAY_SO }),
  trainingEpochs: field('operations.trainingEpochs', 'training-epochs', 'te', numberKind(0, 1_000), { value: 3, unit: 'times through the examples', assumption: 'a few; more learn them by heart' }),
  trainingsPerMonth: field('operations.trainingsPerMonth', 'trainings', 'ti', numberKind(0, 1_000), { value: 0, unit: 'trainings a month after the first', assumption: 'trained once until you say so' }),
  trainingService: field('operations.trainingService', 'training-service', 'tv', wordKind, { value: 'none', unit: 'service', assumption: UNTIL_YOU_SAY_SO }),
  tuningUsdPerMonth: field('operations.tuningUsdPerMonth', 'tuning-price', 'tu', numberKind(...amount), { value: 0, unit: 'USD a month for training and hosting', assumption: 'worked out from the training; a price of your own stands for it' }),
  fixedUsdPerMonth: field('operations.fixedUsdPerMonth', 'fixed-price', 'fu', numberKind(...amount), { value: 0, unit: 'USD a month', assumption: UNTIL_YOU_SAY_SO }),
  onceUsd: field('operations.onceUsd', 'once-price', 'ou', numberKind(...amount), { value: 0, unit: 'USD in the first month', assumption: UNTIL_YOU_SAY_SO }),
} as const;

/** What comes in, and what may go out. */
export const moneyFields = {
  revenuePerUser: optional('money.revenuePerUser', 'revenue', 'rv', amount, { value: null, unit: 'USD a user a month', assumption: 'not known until you say so' }),
  budgetUsdPerMonth: optional('money.budgetUsdPerMonth', 'budget', 'bu', amount, { value: null, unit: 'USD a month', assumption: 'no budget until you say so' }),
  planUsdPerMonth: optional('money.planUsdPerMonth', 'plan', 'pl', amount, { value: null, unit: 'USD a plan a month', assumption: 'no plan until you say so' }),
  targetMargin: share('money.targetMargin', 'target-margin', 'tm', { value: PLAN_MARGIN, unit: 'share of revenue', assumption: 'the gross margin software is valued by' }),
} as const;
