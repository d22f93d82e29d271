// Money and errors
export { Decimal } from './core/money.ts';
export { CalculatorError, type ErrorCode, type ErrorDetails } from './core/errors.ts';
export { firstInstant, instant } from './core/instant.ts';
export { nearest } from './core/nearest.ts';

// What is charged
export { DIMENSIONS, DIMENSION_NAMES, RATE_KEYS, isDimension, type Dimension, type DimensionName, type RateKey, type Side } from './core/pricing/dimensions.ts';
export { checkLeaf, leavesOf, promptTokens, usage, type Leaves, type Usage } from './core/pricing/usage.ts';

// Offers and how they are called
export type { Adjustment, ChargeRule, ContextTier, Day, Offer, OfferTier, PriceEntry, RateBlock, Seller, Window, WrittenRates } from './core/model/offer.ts';
export { EFFORTS, MODES, SERVICE_TIERS, checkSetting, type Effort, type Mode, type ServiceTier, type Setting } from './core/model/setting.ts';

// Prices
export { entryAt, minuteOfWeek, noticesAt, windowShares, windowWeek, type Notice } from './core/pricing/entry.ts';
export { rateLevels, type KnownRate, type NoRate, type RateInForce, type RateLevel } from './core/pricing/rates.ts';
export { compileEntry, compilePricer, type Bill, type BillLine, type ExpectedLine, type PriceLine, type Pricer } from './core/pricing/pricer.ts';
export { priceSchedule, type Schedule, type WeekShare } from './core/pricing/schedule.ts';
export { leastUnits, unitsOf } from './core/pricing/whole-units.ts';

// One query
export { DAYS_PER_MONTH, HOURS_PER_MONTH, SECONDS_PER_MONTH } from './core/calendar.ts';
export { CACHINGS, TOKENIZERS, blankWorkload, type CacheFacts, type Caching, type Tokenizer, type Workload } from './core/model/workload.ts';
export { callsOf, prefixHitShare, type Call } from './core/query/calls.ts';
export { queryCost, type QueryCost } from './core/query/cost.ts';
export { answerTime, type AnswerTime, type AnswerTimeInputs } from './core/query/answer-time.ts';
export { HIDDEN_REASONING_TTFT_SIGMA, SPEED_SIGMA, TTFT_SIGMA } from './core/query/call-time.ts';
export { BATCH_SECONDS, HOSTS_LATENCY_BAND, LATENCY_BAND, LATENCY_BAND_PER_YEAR } from './core/query/latency.ts';
export { DEFAULT_ALPHA } from './core/stats/interval.ts';
export { explain, type ExplainContext, type Explained, type Why, type WhyAssumption, type WhyInput, type WhyName, type WhySource, type WhyUnit } from './core/query/explain.ts';
export { FORMULAS, type Formula, type FormulaId } from './core/query/formulas.ts';
export { SUCCESS_RATE_ORIGINS, areComparable, guessedRate, mostTrusted, ownEvaluation, proxyRate, type ProxyScore, type SuccessRate, type SuccessRateOrigin } from './core/query/quality.ts';
export { quote, type Infeasible, type Load, type Measured, type QueryQuote, type QuoteInputs, type ReasoningOrigin } from './core/query/quote.ts';
export { lengthShares, type LengthShare } from './core/query/length-shares.ts';
export { retries, type Retries } from './core/query/retries.ts';
export { ASSUMED_CACHE_LIFETIME_SECONDS, UNKNOWN_TOKEN_FACTOR, workloadCost, type CostInputs, type CostLine, type TokenFactor, type WorkloadCost } from './core/query/workload-cost.ts';

// Tokens of texts, images, sound and pages
export { countTokens, type CountText, type TextTokens } from './scenario/count-tokens.ts';
export { estimateTokens, type TokenEstimate } from './core/model/text-estimate.ts';
export { audioTokens, imageTokens, mediaRuleOf, pageTokens, videoTokens } from './core/model/media.ts';
export { DETAILS, MEDIA_RULES, type Detail, type MediaRule, type MediaRuleId } from './core/model/media-rules.ts';
export type { Size } from './core/model/image-size.ts';

// The catalogue
export { openCatalogue, type Catalogue } from './catalogue/catalogue.ts';
export type { CatalogueData, OfferFile, SellerFile } from './catalogue/catalogue-data.ts';
export { loadCatalogue, parseCatalogue } from './catalogue/load.ts';
export { createSearch, normalise, type Hit, type HitReason } from './catalogue/search.ts';

// Measurements
export type { Benchmark, LatencyRow, MeasuredEffort, MeasurementSource, QualityRow } from './core/model/measurement.ts';
export type { Measurements } from './catalogue/measurements.ts';
export type { EffortOrBudget } from './catalogue/measurements-match.ts';
export { STALE_MEASUREMENT_DAYS, coverage, type Aged, type OfferCoverage, type SettingCoverage } from './catalogue/measurements-coverage.ts';

// Scenarios
export type { OptionSpec, Scenario } from './scenario/scenario.ts';
export { AZURE_CHAT, AZURE_PAGE, DATE_FIELD, FIELDS, FIELD_LIST, WHOLE_HISTORY, defaultScenario, fieldValue, withField, type Default, type Field } from './scenario/fields.ts';
export { MOST_OPTIONS, choiceKind, dateKind, numberKind, optionalNumberKind, optionsKind, wordKind, type Kind, type Wanted } from './scenario/kinds.ts';
export { PRESETS, defaultOf, withPreset, type Preset, type Proxy } from './scenario/presets.ts';
export { arrivalsPerSecond, workloadOf } from './scenario/workload-of.ts';
export { readOption, writeOption } from './scenario/option-text.ts';
export { readScenario, readTexts, type Problem, type ReadScenario, type Surface } from './scenario/read.ts';
export { readLink, writeLink } from './scenario/share-link.ts';
export { workloadFromTotals, type Derived, type LogTotals, type TotalsPatch } from './scenario/from-totals.ts';
export { measuredOption, type MeasuredOption } from './scenario/measured.ts';
export { isQuote, run, type Quote, type Refusal, type Result } from './scenario/run.ts';

// Words
export { en, type Words } from './words/en.ts';
