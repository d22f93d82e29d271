import type { CurveName } from '../../core/growth/curve.ts';
import type { ServiceUnit, Strength } from '../../core/operations/service.ts';
import type { ProjectionEvent } from '../../core/projection/serving.ts';

/** Labels of the fields about growth, operations and money, in English. */
export const overTimeFields = {
  users: { label: 'Users', hint: 'now; empty: as many as make the queries a month', none: 'from queries' },
  queriesPerUserPerDay: { label: 'Queries', hint: 'per user per day' },
  counted: { label: 'Users are', hint: 'those active on a day or in a month' },
  stickiness: { label: 'Stickiness', hint: 'daily over monthly active users' },
  activeHours: { label: 'Asked', hint: 'when in the week' },
  hourShares: { label: 'Hours of a day', hint: '24 parts from midnight, like 0,0,1,2' },
  dayShares: { label: 'Days of a week', hint: '7 parts from Monday, like 1,1,1,1,1,0,0' },
  utcOffsetHours: { label: 'Clock', hint: 'hours ahead of UTC' },
  curve: { label: 'Growth', hint: 'how users grow' },
  months: { label: 'Horizon', hint: 'months' },
  points: { label: 'Your own course', hint: 'months with their users, like 0:1000, 6:5000' },
  season: { label: 'Season', hint: 'twelve factors from January' },
  churnPerMonth: { label: 'Churn', hint: 'share of users that leaves a month', none: 'in the curve' },
  tokenGrowthPerYear: { label: 'Longer answers', hint: 'times a year; a scenario to ask for', none: 'none' },
  priceDeclinePerYear: { label: 'Falling prices', hint: 'times a year; a scenario to ask for', none: 'none' },
  usersPerMonth: { label: 'New users', hint: 'a month', none: 'to fill' },
  growthPerMonth: { label: 'Growth a month', hint: 'share of the users', none: 'to fill' },
  ceiling: { label: 'Ceiling', hint: 'users it comes ever closer to', none: 'to fill' },
  halfwayMonth: { label: 'Half-way', hint: 'month in which half the ceiling is reached', none: 'to fill' },
  imitationRatio: { label: 'Word of mouth', hint: 'imitation over innovation' },

  evaluationItems: { label: 'Evaluation items', hint: 'per release' },
  evaluationRuns: { label: 'Runs', hint: 'of each item' },
  releasesPerMonth: { label: 'Releases', hint: 'per month' },
  judgeUsd: { label: 'Judge', hint: 'USD a judged answer; empty: as much as the model', none: 'as the model' },
  labelsPerRelease: { label: 'Labels', hint: 'by people, per release' },
  labelUsd: { label: 'Price of a label', hint: 'USD; has no default' },
  judgedShare: { label: 'Judged', hint: 'share of queries' },
  readShare: { label: 'Read by people', hint: 'share of queries' },
  tracingPlan: { label: 'Tracing plan', hint: 'a service of the catalogue' },
  tracedShare: { label: 'Traced', hint: 'share of queries' },
  reviewedShare: { label: 'Human review', hint: 'share of queries' },
  minutesPerReview: { label: 'A review takes', hint: 'minutes' },
  reviewerUsdPerHour: { label: 'A reviewer costs', hint: 'USD an hour' },
  reviewerHoursPerMonth: { label: 'A reviewer works', hint: 'paid hours a month' },
  reviewerUtilisation: { label: 'Of that reviewing', hint: 'share of the paid hours' },
  guardrailUsd: { label: 'Guardrail', hint: 'USD a query' },
  blockedShare: { label: 'Blocked', hint: 'share of queries stopped before the model' },
  documents: { label: 'Documents', hint: 'to search' },
  documentTokens: { label: 'A document has', hint: 'tokens' },
  chunkTokens: { label: 'Cut into', hint: 'tokens a piece' },
  vectorDimensions: { label: 'A vector has', hint: 'numbers' },
  changedPerMonth: { label: 'New or changed', hint: 'share of the documents a month' },
  embeddingOffer: { label: 'Embedding', hint: 'a model of the catalogue' },
  questionTokens: { label: 'Searched with', hint: 'tokens of a question' },
  vectorStore: { label: 'Vector store', hint: 'a service of the catalogue' },
  readUsdPerMillion: { label: 'Reads of the store', hint: 'USD per million read units', none: 'as the store says' },
  reranker: { label: 'Reranker', hint: 'a service of the catalogue' },
  rerankedChunks: { label: 'Reranked', hint: 'pieces a query' },
  retrievalUsd: { label: 'Or retrieval costs', hint: 'USD a query for embedding and reranking' },
  storedGigabytes: { label: 'Or the index has', hint: 'gigabytes' },
  storageUsdPerGb: { label: 'Storage', hint: 'USD a gigabyte a month; has no default' },
  trainingTokens: { label: 'Fine-tuned on', hint: 'tokens of examples' },
  trainingEpochs: { label: 'Epochs', hint: 'times through the examples' },
  trainingsPerMonth: { label: 'Trained again', hint: 'times a month after the first' },
  trainingService: { label: 'Trained by', hint: 'a service of the catalogue' },
  tuningUsdPerMonth: { label: 'Or fine-tuning costs', hint: 'USD a month for training and hosting' },
  fixedUsdPerMonth: { label: 'Fixed costs', hint: 'USD a month' },
  onceUsd: { label: 'One-off costs', hint: 'USD in the first month' },

  revenuePerUser: { label: 'A user pays', hint: 'USD a month' },
  budgetUsdPerMonth: { label: 'Budget', hint: 'USD a month', none: 'none' },
  planUsdPerMonth: { label: 'Price of a plan', hint: 'USD a month', none: 'none' },
  targetMargin: { label: 'Target margin', hint: 'share of revenue' },
  currency: { label: 'Currency', hint: 'that amounts are shown in; fields stay in USD' },
  usdRate: { label: 'A US dollar is', hint: 'of that currency', none: 'to fill' },
  rateDate: { label: 'Rate of', hint: 'a day like 2026-11-22', none: 'to fill' },
};

/** How users may grow: the name, and what it looks like. */
export const curves = {
  constant: { label: 'Constant', hint: 'as many users as now' },
  linear: { label: 'Linear', hint: 'as many more every month' },
  compound: { label: 'Compound', hint: 'the same share more every month, without a ceiling' },
  logistic: { label: 'Logistic', hint: 'an S up to a ceiling, alike on both sides of half-way' },
  gompertz: { label: 'Gompertz', hint: 'an S that is fast early and slows down long' },
  bass: { label: 'Bass', hint: 'adoption on one’s own and by example' },
  'bass-discrete': { label: 'Bass by months', hint: 'adoption counted month by month' },
  custom: { label: 'Your own course', hint: 'months with their users' },
} satisfies Record<CurveName, { readonly label: string; readonly hint: string }>;

/** The parameters of the curves, by their names; one letter is the letter of the formula. */
export const curveParameters: Readonly<Record<string, string>> = {
  usersNow: 'users in month 0',
  usersPerMonth: 'new users a month',
  growthPerMonth: 'growth a month',
  asymptote: 'ceiling',
  midpoint: 'half-way month',
  scale: 'months that set the slope',
  b2: 'distance from the ceiling (b2)',
  b3: 'what remains of it a month (b3)',
  market: 'everyone who will ever come',
  innovation: 'come on their own (p)',
  imitation: 'come by example (q)',
  age: 'months since the launch',
  points: 'months with their users',
};

/** What happens on a day inside the horizon. */
export const events = {
  'price-change': (date: string, announced: boolean) => `From ${date} the price changes${announced ? ', as announced' : ''}.`,
  retirement: (date: string) => `The model is retired on ${date}: from then on it cannot be called, and the later months are what it would have cost.`,
} satisfies Record<ProjectionEvent['kind'], (date: string, announced: boolean) => string>;

/** What was done to get from a history to a curve: a sentence for each code of a fit. */
export const fitSteps = {
  'least-squares': 'Fitted by least squares on the users of each row.',
  'maximum-likelihood': 'Fitted by maximum likelihood.',
  'cumulative-differenced': 'The rows were taken as everyone who came so far; what came between two rows was fitted.',
  'adoptions-as-given': 'The rows were taken as the people who came in each period.',
  'users-fall': 'The users fall somewhere, which this curve never does: it knows nobody who leaves.',
  'gaps-left-out': 'Rows are missing; those that are there were fitted and nothing was filled in.',
  'ceiling-undetermined': 'The rows do not say how high the ceiling is: take it as a guess.',
  'no-differences': 'Everyone is as likely to leave as everyone else, so the two parameters have no limit.',
};

/** What a service counts. */
export const serviceUnits = {
  event: 'events',
  trace: 'traces',
  request: 'requests',
  'read-unit': 'read units',
  query: 'queries',
  token: 'tokens',
  label: 'labels',
  resolution: 'resolved contacts',
  conversation: 'contacts',
} satisfies Record<ServiceUnit, string>;

/** How much a price can carry. */
export const strengths = {
  primary: 'primary: first-party text or data',
  secondary: 'secondary: a named source, reported',
  weak: 'weak: no source',
  anecdotal: 'anecdotal: a talk, or about oneself',
  illustrative: 'illustrative: a figure of an example',
} satisfies Record<Strength, string>;
