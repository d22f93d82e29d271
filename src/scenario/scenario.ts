import type { QuestionId } from '../core/answers/answer.ts';
import type { CurveName } from '../core/growth/curve.ts';
import type { WeekProfileName } from '../core/growth/week-profile.ts';
import type { CurvePoint } from '../core/growth/quantity.ts';
import type { ServiceTier, Setting } from '../core/model/setting.ts';
import type { Workload } from '../core/model/workload.ts';
import type { OwnTimes } from '../core/query/own-time.ts';
import type { Engine, Precision, Rental } from '../core/model/serving.ts';
import type { Seconds, Share, Tokens, Usd } from '../core/units.ts';
import type { CurrencyCode } from './currency.ts';
import type { FleetKind } from './hosting-fields.ts';
import type { BatchSpeed } from './kinds.ts';
import type { Waiting } from './stake-fields.ts';
import type { WayName } from './ways.ts';

/** What a person knows of an option themselves, however it is served. */
export interface KnownSuccess {
  /** Your own evaluation: how many of how many answers were right. */
  readonly evaluation?: { readonly correct: number; readonly asked: number };
  /** A guess of how often it is right, where nothing was measured. */
  readonly guessedSuccess?: Share;
}

/** A seller's endpoint, called with a setting; its times are those of one call, as you timed it. */
export interface OfferOption extends KnownSuccess, Partial<OwnTimes> {
  /** Id of an offer. */
  readonly offer: string;
  readonly setting: Setting;
  /** Hidden reasoning tokens of a call, as you measured them. */
  readonly reasoningTokens?: Tokens;
  /** Visible tokens it writes where the workload says one. */
  readonly verbosity?: number;
}

/** Open weights on accelerators of your own. */
export interface HostedOption extends KnownSuccess {
  /** Id of weights. */
  readonly weights: string;
  /** Id of the accelerator, and how many of them serve one replica. */
  readonly gpu: string;
  readonly gpus: number;
  readonly precision: Precision;
  readonly engine?: Engine;
  /** What kind of price is paid; absent: the cheapest dated one on demand. */
  readonly rental?: Rental;
  /** Your own price of a GPU-hour. */
  readonly usdPerGpuHour?: Usd;
  /** A fleet of so many replicas; absent: as many as the peak needs. */
  readonly replicas?: number;
}

/** Several options that serve the feature together; `params` as the way's row in ways.ts names them. */
export interface CombinedOption extends KnownSuccess {
  readonly way: WayName;
  readonly members: readonly OptionSpec[];
  readonly params: Readonly<Record<string, number>>;
}

/** One way to serve the feature, as a scenario writes it. */
export type OptionSpec = OfferOption | HostedOption | CombinedOption;

/** Everything a person says about their feature: versioned plain JSON, described field by field in fields.ts. */
export interface Scenario {
  readonly version: 1;
  /** The day prices are taken of. */
  readonly date: string;
  readonly options: readonly OptionSpec[];
  /** The service tier of every option that names none. */
  readonly serviceTier: ServiceTier;
  /** What one query asks; a history of `WHOLE_HISTORY` is never cut. */
  readonly workload: Omit<Workload, 'extras' | 'reasoningTokens'> & {
    /** The preset the numbers started from. */
    readonly preset: string;
    /** `null`: not known. */
    readonly reasoningTokens: Tokens | null;
    readonly imageTokens: Tokens;
    readonly audioTokens: Tokens;
    readonly videoTokens: Tokens;
    readonly webSearches: number;
    readonly fileSearches: number;
  };
  readonly load: {
    readonly queriesPerMonth: number;
    /** Queries in the busiest minute over those of the mean minute. */
    readonly peakFactor: number;
    /** When in the week people ask, by a clock so many hours ahead of UTC; `typed`: as the shares say. */
    readonly activeHours: WeekProfileName | 'typed';
    /** 24 parts of a day from midnight, or none. */
    readonly hourShares: readonly number[];
    /** 7 parts of a week from Monday, or none. */
    readonly dayShares: readonly number[];
    readonly utcOffsetHours: number;
    /** `null`: as many as make the queries a month. */
    readonly users: number | null;
    readonly queriesPerUserPerDay: number;
    /** Whether users are those active on a day or in a month. */
    readonly counted: 'daily' | 'monthly';
    /** Daily over monthly active users. */
    readonly stickiness: Share | null;
  };
  /** How users grow; the fields of the curves' forms stand here too, `null` where nothing was said. */
  readonly growth: {
    readonly curve: CurveName;
    readonly months: number;
    readonly points: readonly CurvePoint[];
    /** Twelve factors from January, or none. */
    readonly season: readonly number[];
    readonly churnPerMonth: Share | null;
    readonly tokenGrowthPerYear: number | null;
    readonly priceDeclinePerYear: number | null;
  } & Readonly<Record<string, unknown>>;
  readonly operations: {
    readonly evaluationItems: number;
    readonly evaluationRuns: number;
    readonly releasesPerMonth: number;
    /** `null`: as much as the model's own query. */
    readonly judgeUsd: Usd | null;
    readonly labelsPerRelease: number;
    readonly labelUsd: Usd | null;
    readonly judgedShare: Share;
    readonly readShare: Share;
    /** Id of a service, or `none`. */
    readonly tracingPlan: string;
    readonly tracedShare: Share;
    readonly reviewedShare: Share;
    readonly minutesPerReview: number;
    readonly reviewerUsdPerHour: Usd;
    readonly reviewerHoursPerMonth: number;
    readonly reviewerUtilisation: Share;
    readonly guardrailUsd: Usd;
    readonly blockedShare: Share;
    /** The texts that are searched; 0: none. */
    readonly documents: number;
    readonly documentTokens: Tokens;
    readonly chunkTokens: Tokens;
    readonly vectorDimensions: number;
    /** Above 1 where documents change more often than once a month. */
    readonly changedPerMonth: number;
    /** Id of an offer, or `none`. */
    readonly embeddingOffer: string;
    readonly questionTokens: Tokens;
    /** Id of a service, or `none`. */
    readonly vectorStore: string;
    /** `null`: what the store's own price says. */
    readonly readUsdPerMillion: Usd | null;
    /** Id of a service, or `none`. */
    readonly reranker: string;
    readonly rerankedChunks: number;
    /** Above 0: instead of what embedding and reranking a query are worked out to cost. */
    readonly retrievalUsd: Usd;
    /** Above 0: instead of what the documents take. */
    readonly storedGigabytes: number;
    readonly storageUsdPerGb: Usd | null;
    readonly trainingTokens: Tokens;
    readonly trainingEpochs: number;
    /** After the first. */
    readonly trainingsPerMonth: number;
    /** Id of a service, or `none`. */
    readonly trainingService: string;
    /** Above 0: instead of what the training is worked out to cost. */
    readonly tuningUsdPerMonth: Usd;
    readonly fixedUsdPerMonth: Usd;
    readonly onceUsd: Usd;
  };
  readonly money: {
    readonly revenuePerUser: Usd | null;
    readonly budgetUsdPerMonth: Usd | null;
    readonly planUsdPerMonth: Usd | null;
    readonly targetMargin: Share;
    /** What amounts are shown in, what a US dollar is worth in it, and on which day. */
    readonly currency: CurrencyCode;
    readonly usdRate: number | null;
    readonly rateDate: string | null;
  };
  /** What is asked, and the words it was asked in. */
  readonly question: QuestionId;
  readonly sentence: string;
  readonly stakes: {
    /** What a wrong answer loses against a right one; or the value of a right one and the repair of a wrong one. */
    readonly errorUsd: Usd | null;
    readonly rightUsd: Usd | null;
    readonly repairUsd: Usd | null;
    readonly severeShare: Share | null;
    readonly severeUsd: Usd | null;
    readonly secondUsd: Usd;
    readonly waiting: Waiting;
    readonly nothingUsd: Usd | null;
    readonly switchUsd: Usd;
    /** Items of a common evaluation that only the first, only the second option had right. */
    readonly pairedFirst: number | null;
    readonly pairedSecond: number | null;
    readonly itemUsd: Usd | null;
  };
  /** The first option against the second, where only ratios are known. */
  readonly relative: {
    readonly costRatio: number | null;
    readonly rateDifference: number | null;
    readonly waitRatio: number | null;
  };
  /** Wrong answers, and what finds them. */
  readonly reliability: {
    readonly rate: Share | null;
    readonly items: number | null;
    readonly catches: Share;
    readonly passes: Share;
    readonly fixes: Share;
    readonly checkUsd: Usd | null;
    readonly abstainUsd: Usd;
  };
  /** What could be changed, and what would come of it. */
  readonly change: {
    /** More answers right, for the budget that the capability would take. */
    readonly gainedPoints: Share | null;
    readonly capabilityUsd: Usd | null;
    readonly retrievalRate: Share | null;
    readonly tunedRate: Share | null;
    readonly tunedSystemTokens: Tokens | null;
    /** More wrong answers than usual, which monitoring is to notice. */
    readonly noticedRise: Share;
    readonly monthsKept: number;
  };
  readonly hosting: {
    readonly tokensPerSecond: number;
    readonly firstWordSeconds: Seconds | null;
    readonly utilisation: Share;
    readonly spareReplicas: number;
    readonly fleet: FleetKind;
    readonly startMinutes: number;
    readonly peopleUsdPerMonth: Usd | null;
    readonly storageUsdPerMonth: Usd | null;
    readonly egressUsdPerMonth: Usd | null;
    readonly commitment: Share;
    readonly tokensPerStep: number;
    readonly attentionGroups: number;
    /** As measured on the first option on own accelerators; empty: nothing was. */
    readonly measuredSpeeds: readonly BatchSpeed[];
  };
  readonly quality: {
    /** The measured benchmark that stands for the task, or `none`. */
    readonly benchmark: string;
  };
  readonly limits: {
    /** The whole answer at p95; `null`: no limit. */
    readonly latencySeconds: Seconds | null;
    readonly leastRate: Share | null;
    readonly region: string;
    readonly requestsPerMinute: number | null;
    readonly tokensPerMinute: number | null;
  };
}
