// Money, dates and errors
export { exact, exactTimes, type ExactUsd } from './core/exact.ts';
export { Decimal } from './core/money.ts';
export { CalculatorError, isCalculatorError, type ErrorCode, type ErrorDetails } from './core/errors.ts';
export { firstInstant, instant } from './core/instant.ts';
export { DAYS_PER_MONTH, HOURS_PER_MONTH, SECONDS_PER_MONTH, calendarMonth, calendarMonths, monthParts, type CalendarMonth, type MonthPart } from './core/calendar.ts';
export { nearest } from './core/nearest.ts';

// What is charged
export { DIMENSIONS, DIMENSION_NAMES, RATE_KEYS, isDimension, type Dimension, type DimensionName, type RateKey, type Side } from './core/pricing/dimensions.ts';
export { ASSUMED_CACHE_LIFETIME_SECONDS, cacheFacts } from './core/pricing/cache-facts.ts';
export { checkLeaf, leavesOf, promptTokens, usage, type Leaves, type Usage } from './core/pricing/usage.ts';

// Offers and how they are called
export type { Adjustment, ChargeRule, ContextTier, Day, Offer, OfferTier, PriceEntry, RateBlock, Seller, Window, WrittenRates, WrittenTokenFactor } from './core/model/offer.ts';
export { EFFORTS, MODES, SERVICE_TIERS, checkSetting, type Effort, type Mode, type ServiceTier, type Setting } from './core/model/setting.ts';

// Prices
export { entryAt, minuteOfWeek, noticesAt, windowShares, windowWeek, type Notice } from './core/pricing/entry.ts';
export { rateLevels, type KnownRate, type NoRate, type RateInForce, type RateLevel } from './core/pricing/rates.ts';
export { compileEntry, compilePricer, type Bill, type BillLine, type ExpectedLine, type PriceLine, type Pricer } from './core/pricing/pricer.ts';
export { priceSchedule, type Schedule, type WeekShare } from './core/pricing/schedule.ts';
export { leastUnits, unitsOf, usdFrom } from './core/pricing/whole-units.ts';

// What one query asks
export { CACHINGS, TOKENIZERS, blankWorkload, type CacheFacts, type Caching, type Tokenizer, type Workload } from './core/model/workload.ts';
export { audioTokens, imageTokens, mediaRuleOf, pageTokens, videoTokens } from './core/model/media.ts';
export { DETAILS, MEDIA_RULES, type Detail, type MediaRule, type MediaRuleId } from './core/model/media-rules.ts';
export type { Size } from './core/model/image-size.ts';
export { WRITING_KINDS, estimateTokens, type TokenEstimate, type WritingKind } from './core/model/text-estimate.ts';
export { callsOf, prefixHitShare, type Call } from './core/query/calls.ts';
export { lengthShares, type LengthShare } from './core/query/length-shares.ts';
export { retries, type Retries } from './core/query/retries.ts';
export { cacheAverage } from './core/query/cache-average.ts';

// What it costs
export { chargedLines, charges, type Charge, type CostLine, type Sent } from './core/query/charges.ts';
export { UNKNOWN_TOKEN_FACTOR, workloadCost, type CostInputs, type TokenFactor, type WorkloadCost } from './core/query/workload-cost.ts';
export { costPerSuccess, costPerSuccessInterval, measuredCostPerSuccess, type CostPerSuccess, type CostPerSuccessInterval, type MeasuredCostPerSuccess, type RunItem } from './core/query/cost-per-success.ts';
export { frontierCost, type FrontierCost } from './core/query/frontier-cost.ts';
export { costWithFallback, passAtK, verifiedRetries, type VerifiedRetries } from './core/query/verified-retries.ts';

// How long it takes
export { HIDDEN_REASONING_TTFT_SIGMA, SPEED_SIGMA, TTFT_SIGMA, callTime, callTimeMean, type CallTime, type GeneratedTokens, type ReasoningTime, type SpeedMeasurement } from './core/query/call-time.ts';
export { queryTime, shareWithin, type QueryTime, type QueryTimeShape, type Stage } from './core/query/query-time.ts';
export { timePercentile } from './core/query/time-percentile.ts';
export { simulateTime, type SimulatedTime } from './core/query/simulated-time.ts';
export { answerTime, type AnswerTime, type AnswerTimeInputs, type TimedQuery } from './core/query/answer-time.ts';
export { areTimes, isFirstUntimed, isOwnTime, ownTime, type OwnAnswerTime, type OwnCallTime, type OwnSeconds, type OwnTimeInputs, type OwnTimes } from './core/query/own-time.ts';
export { BATCH_SECONDS, HOSTS_LATENCY_BAND, LATENCY_BAND, LATENCY_BAND_PER_YEAR, latency, latencyBand, latencyWithin, type Latency } from './core/query/latency.ts';
export { READING_TOKENS_PER_SECOND, streamedWait } from './core/query/wait.ts';
export { RATE_LIMITS, headroom, peakPerMinute, type Headroom, type PerMinute, type RateLimit } from './core/query/rate-limit.ts';

// How often it is right
export { SUCCESS_RATE_ORIGINS, areComparable, guessedRate, mostTrusted, ownEvaluation, proxyRate, type ProxyScore, type SuccessRate, type SuccessRateOrigin } from './core/query/quality.ts';
export { DEFAULT_PHI, PHI_RANGE, bothRight, phiBounds, usedPhi, type PhiBounds, type UsedPhi } from './core/query/joint-success.ts';
export { stepsSuccess, type StepsSuccess } from './core/query/steps.ts';
export { majorityOfMany, majorityOfOne, type MajorityVote } from './core/query/majority-vote.ts';
export { rarestShareOfTotal, severity, type Severity, type SeverityClass } from './core/query/severity.ts';

// All three together, and why
export { quote, type Infeasible, type Load, type Measured, type QueryQuote, type QuoteInputs, type ReasoningOrigin } from './core/query/quote.ts';
export { EXPLAINED, explain, type ExplainContext, type Explained, type Why, type WhyAssumption, type WhyInput, type WhyName, type WhySource, type WhyUnit } from './core/query/explain.ts';
export { FORMULAS, type Formula, type FormulaId } from './core/query/formulas.ts';

// Over time
export { CURVES, curveNamed, growthLater, solveGrowth, usersAt, usersByMonth, type CurveName, type Growth } from './core/growth/curve.ts';
export type { GrowthCurve } from './core/growth/growth-curve.ts';
export { MOST_MONTHS, MOST_USERS, USERS, readValues, requireHalfway, type CurvePoint, type NumberQuantity, type PointsQuantity, type Quantities, type Quantity, type QuantityDefault, type Values } from './core/growth/quantity.ts';
export { ADOPTION_RATE, IMITATION_RATIO, bassPeak, bassRate, type BassForm, type BassParameters, type BassPeak } from './core/growth/curves/bass.ts';
export { compoundGrowth, type CompoundParameters } from './core/growth/curves/compound.ts';
export { RETENTIONS, lifetimeMonths, sbgRetention, sbgSurvival, survivalByMonth, type Retention, type RetentionModel, type RetentionName, type SbgParameters } from './core/growth/retention.ts';
export { cohorts, type Cohorts } from './core/growth/cohorts.ts';
export { steadyUsers, stockAndFlow, type StockAndFlow } from './core/growth/stock-and-flow.ts';
export { SEASON_LENGTHS, season, seasonOf, seasonal, type SeasonKind } from './core/growth/season.ts';
export { WEEK_PROFILES, typedWeekProfile, weekProfile, type WeekProfile, type WeekProfileName, type WeekShares } from './core/growth/week-profile.ts';
export { REPORTED_STICKINESS, dailyActives, queriesPerMonth, type ReportedStickiness, type UserBase } from './core/growth/stickiness.ts';
export { PRICE_DECLINES, declinePerYear, halvingMonths, priceLeft, type PriceDecline } from './core/growth/price-decline.ts';
export { TOKEN_GROWTHS, tokensGrown, type TokenGrowth } from './core/growth/token-growth.ts';
export { offerServing, type OfferServingInputs, type ProjectedModel } from './core/projection/offer-serving.ts';
export { projection, type MonthLoad, type Projection, type ProjectionInputs, type ProjectionRow } from './core/projection/projection.ts';
export type { LoadedMonth, MonthComponent, ProjectionEvent, ServedMonth, Serving } from './core/projection/serving.ts';
export { MODEL_COMPONENTS, componentOf, modelComponents, type ModelComponent } from './core/projection/model-components.ts';
export { fromNano, toNano, type NanoUsd } from './core/projection/nano.ts';
export { PLAN_MARGIN, budgetEnd, customerEconomics, monthEconomics, planCap, type BudgetEnd, type BudgetMonth, type CustomerEconomics, type CustomerInputs, type MonthEconomics, type MonthTotals, type PlanCap, type PlanInputs } from './core/projection/unit-economics.ts';

// Around the model
export { COMPONENTS, component, componentsUsd, lumpSum, type Component, type ComponentId, type Operation, type OperationCost, type UnpricedQuantity } from './core/operations/component.ts';
export { breakEvenVolume, type BreakEvenVolume } from './core/operations/break-even-volume.ts';
export { UNIT_RATES, rateOf, tieredCharge, type BandCharge, type PriceBand, type TieredCharge, type UnitPrice, type UnitRate } from './core/operations/tiered-charge.ts';
export { SERVICE_KINDS, SERVICE_UNITS, STRENGTHS, defaultPriceAt, mayBeDefault, servicePriceAt, type Service, type ServiceKind, type ServicePrice, type ServiceUnit, type Strength } from './core/operations/service.ts';
export { EVALUATION_ITEMS, EVALUATION_RELEASES_PER_MONTH, EVALUATION_RUNS, evaluationCost, type EvaluationInputs } from './core/operations/evaluation.ts';
export { JUDGED_SHARE, READ_SHARE, REPORTED_SHARES, TRACED_SHARE, monitoringCost, unitsPerTrace, type MonitoringInputs, type ReportedShare, type TraceShape, type Tracing } from './core/operations/monitoring.ts';
export { REVIEWER_HOURS_PER_MONTH, REVIEWER_UTILISATION, reviewCost, type ReviewCost, type ReviewInputs, type Staffing } from './core/operations/review.ts';
export { guardrailCost, type Guardrail, type GuardrailCost, type GuardrailInputs } from './core/operations/guardrails.ts';
export { BYTES_PER_NUMBER, INDEX_OVERHEAD, METADATA_BYTES_PER_TOKEN, chunksOf, indexBytes, readUnitsPerQuery, rerankTokens, retrievalCost, retrievalPerQuery, type Chunks, type Corpus, type RetrievalInputs, type RetrievalPerQuery, type RetrievalQuery, type VectorIndex, type VectorStore } from './core/operations/retrieval.ts';
export { longContextUsd, retrievalOrLongContext, type InsteadOfLongContext, type LongContext, type LongContextComparison } from './core/operations/long-context.ts';
export { promptUsd, trainingUsd, tuningBreakEven, tuningCost, tuningPayback, type PromptCost, type Training, type TuningBreakEven, type TuningInputs } from './core/operations/tuning.ts';
export { supportBlend, supportCost, type SupportBlend, type SupportPrices } from './core/operations/support.ts';
export { fixedCosts, type FixedCost } from './core/operations/fixed.ts';

// Own servers
export { DEFAULT_ATTENTION_GROUPS, DEFAULT_ENGINE, BYTES_PER_PARAMETER, REFUSALS, cacheBytesPerNumber, refusalOf, servedFormats, type QueryLength, type RefusalReason, type Replica, type ServedFormats } from './core/hosting/replica.ts';
export { ENGINE_BYTES, ENGINE_MEMORY_SHARE, MEASURED_HARDWARE, MEASURED_PRECISIONS, SERVING_CONSTANTS, TPOT_BAND, TTFT_BAND, WRITTEN_SHARE, type ServingConstants } from './core/hosting/constants.ts';
export { cacheBytes, memoryOf, usableBytes, weightBytes, type CacheBytes, type Memory, type WeightBytes } from './core/hosting/memory.ts';
export { extrapolationOf, speedAt, throughputCurve, throughputOf, type BatchTimes, type Extrapolation, type ServingSpeed, type Throughput } from './core/hosting/throughput.ts';
export { loadPoint, operatingPoint, type LimitedBy, type LoadPoint, type OperatingPoint, type ServingLimits } from './core/hosting/operating-point.ts';
export { CORRECTION_REACH, CORRECTION_TRUST, correctedBy, type MeasuredSpeed } from './core/hosting/correction.ts';
export { HOURS_PER_WEEK, PEAKS, peakFactor, type PeakShape } from './core/hosting/peak-factor.ts';
export { busyHours, hoursOfLoad } from './core/hosting/hours-of-load.ts';
export { longestCall } from './core/query/longest-call.ts';
export { LEAST_REPLICAS, SPARE_REPLICAS, START_UP_SECONDS, TARGET_UTILISATION, autoscaledFleet, fixedFleet, hourlyLoad, plannedRate, queriesPerReplica, replicasFor, replicasWait, serverlessFleet, type AutoscaledFleet, type Fleet, type HourlyLoad, type Overloaded, type ReplicaRate, type ServerlessLoad } from './core/hosting/capacity.ts';
export { erlangC, startedWithin, type Servers, type ServersWait } from './core/hosting/erlang-c.ts';
export { annuity } from './core/hosting/annuity.ts';
export { HOSTING_LINES, INTEREST_PER_YEAR, LIFE_YEARS, PAID_HOURS, POWER_USAGE_EFFECTIVENESS, hostingBill, hoursOf, type HostingBill, type HostingBillInputs, type HostingLine, type HostingLineId, type Ownership, type PricedQuantity, type Rent, type UnpricedLine } from './core/hosting/bill.ts';
export { hostedMonth, type HostedMonth, type HostingPlan } from './core/hosting/plan.ts';
export { unitCost, type UnitCost } from './core/hosting/unit-cost.ts';
export { SIZING_COUNTS, SIZING_FAILURES, sizing, type Feasible, type PricedDevice, type SizedReplica, type Sizing, type SizingFailure, type SizingInputs, type Unfit } from './core/hosting/sizing.ts';
export { fewerBits, type FewerBits } from './core/hosting/fewer-bits.ts';
export { SPEED_ERROR, type SpeedError } from './core/hosting/speed-error.ts';
export { hybrid, hybridSplit, type Hybrid, type HybridInputs, type HybridSplit } from './core/hosting/hybrid.ts';
export { MOST_STEPS, breakEven, breakEvenInTime, staircase, type BreakEven, type BreakEvenInTime, type Cheaper, type CostOverVolume, type MonthCosts, type MonthRange, type ReplicaSteps, type VolumeRange } from './core/projection/break-even.ts';
export { ownFrom, rangeAt, type AtSpeeds, type OwnFrom } from './core/projection/own-from.ts';
export { hostedOverVolume, mostQueries } from './core/projection/hosted-volume.ts';
export { hostedServing } from './core/projection/hosted-serving.ts';
export { hybridServing, monthSplit } from './core/projection/hybrid-serving.ts';
export { sharedServing, type SharedPart, type SharedStep } from './core/projection/shared-serving.ts';

// More than one model
export { cascade, cascadeSaving, type Cascade, type CascadeInputs, type CascadeSaving, type CheckedMember } from './core/routing/cascade.ts';
export { optimismOfCheck, rejectedShare, type Check } from './core/routing/check.ts';
export { chooseRoute, foreseeingRouter, router, type ForeseeingRouterInputs, type Route, type Router } from './core/routing/router.ts';
export { oracle, oracleShareFor, type Oracle } from './core/routing/oracle.ts';
export { meanOverOutcomes, outcomesOf, rangeOverPhi, type Outcomes, type PairedCounts, type Together, type UsedTogether } from './core/routing/outcomes.ts';
export { ANSWER_SIGMA, meanOfSlowest, voteOfMany, voteOfOne, type Vote, type VoteSettings } from './core/routing/vote.ts';
export { OUTAGE_PHI, availabilityInParallel, availabilityInSeries, fallback, type Fallback, type FallbackMember } from './core/routing/fallback.ts';
export { escalation, personAnswers, personChecks, type Escalation, type EscalationInputs, type Person } from './core/routing/escalation.ts';
export { averageGapRecovered, callsForGap, callsSaved, gapRecovered, incrementalBenefit, type IncrementalBenefit, type MixPoint, type RouterPoint, type WeakAndStrong } from './core/routing/router-score.ts';
export { type Member, type Optimism, type Range, type Routed, type Step } from './core/routing/member.ts';
export { lacking, type Alternative, type Lacking, type Stakes } from './core/tradeoff/alternative.ts';
export { costWithWait, totalCost, type TotalCost } from './core/tradeoff/total-cost.ts';
export { leastWorth, netValue, stakesOf, type LeastWorth, type Worth } from './core/tradeoff/worth.ts';
export { DEFAULT_DELIVERY, DELIVERIES, perceivedWait, type Delivery, type PerceivedTime } from './core/tradeoff/perceived-wait.ts';
export { DEFAULT_WITHIN, filtered, type Candidate, type FilterCode, type Filtered, type Judged, type Limits } from './core/tradeoff/filters.ts';
export { breakEvenSecond, breakEvenStake, relativeBreakEven, type BreakEvenOfTwo, type Flip, type RelativePair } from './core/tradeoff/break-even.ts';
export { switching, type SwitchInputs, type Switching } from './core/tradeoff/switching.ts';
export { pointsOf, type InputRange } from './core/tradeoff/range.ts';
export { SCAN_STEPS, changes, flips, type Change } from './core/tradeoff/changes.ts';
export { crossings, type Crossing } from './core/tradeoff/crossings.ts';
export { ALTERNATIVE_AXES, frontier, type Axis, type Frontier } from './core/tradeoff/frontier.ts';
export { costEffects, ladder, type CostEffect, type CostEffects, type Dropped, type Ladder, type Rung } from './core/tradeoff/ladder.ts';
export { rank, winnerAt, type Ranked, type Ranking, type Unranked } from './core/tradeoff/rank.ts';
export { netBenefit, winnersByStake, type BestOver, type WinnersByStake } from './core/tradeoff/net-benefit.ts';
export { hull } from './core/tradeoff/hull.ts';
export { mixForBudget, mixForEffect, mixOfTwo, type Mix } from './core/tradeoff/mix.ts';
export { aiq, type AverageImprovement } from './core/tradeoff/aiq.ts';
export { GRID_VALUES, grid, swings, type Grid, type Inputs, type Swing } from './core/tradeoff/sensitivity.ts';
export { DEFAULT_MCNEMAR_METHOD, MCNEMAR_METHODS, mcnemar, pairedCounts, type Mcnemar, type McnemarMethod } from './core/tradeoff/mcnemar.ts';
export { differenceError, pairedDifference, pairedDifferenceOfCounts, unpairedDifference, type Difference, type DifferenceMethod, type RightOf } from './core/tradeoff/difference.ts';
export { clusteredMean, designEffect, type ClusteredMean, type DesignEffect } from './core/tradeoff/clustered.ts';
export { pairedGap, stakeInterval, unpairedGap, type AnsweredItem, type MeasuredGap, type StakeInterval } from './core/tradeoff/fieller.ts';
export { TRANSFER_SPREAD, probabilityBetter, uniformPosterior, widened, type RateBelief } from './core/tradeoff/posterior.ts';
export { DEFAULT_DRAWS, drawsOf, independentDraws, pairedDraws, type Draws, type UncertainOption } from './core/tradeoff/draws.ts';
export { acceptability, type Acceptability } from './core/tradeoff/acceptability.ts';
export { bestItems, netOfSampling, perfectInformation, sampleInformation, type BenefitBelief, type BestItems, type EvaluationPlan } from './core/tradeoff/information.ts';
export { ratePerfectInformation, rateSampleInformation, type RatedOption } from './core/tradeoff/rate-information.ts';
export { stakeInformation, type StakeInformation } from './core/tradeoff/stake-information.ts';
export { DEFAULT_POWER, itemsPerWeek, mcnemarSize, pairedDetectable, pairedPower, pairedSize, twoProportionPower, twoProportionSize, type PairedSpread, type SampleSize, type TestGoal } from './core/tradeoff/sample-size.ts';
export { bonferroni, bonferroniAlpha, familyWiseError, holm, shrunk, type Estimate, type Shrunk } from './core/tradeoff/multiple.ts';
export { MOST_LOOKS, peekingAlpha, peekingError } from './core/tradeoff/peeking.ts';
export { detection, type Detection, type Detector } from './core/tradeoff/detection.ts';
export { layeredMitigation, mitigationsByStake, rankMitigations, wrongRateFound, type LayeredMitigation, type Mitigation, type WrongRate } from './core/tradeoff/mitigation.ts';
export { abstainBelow } from './core/tradeoff/abstain.ts';

// Which option, and what would turn it
export { QUESTIONS, type Amount, type Answer, type AnswerLead, type AnyCodes, type ConfidenceLevel, type QuestionId, type Sentences, type Statement, type Unit, type Value, type Vocabulary, type Working } from './core/answers/answer.ts';
export type { AllCodes, Answered } from './core/answers/all-codes.ts';
export { compareVerdict } from './core/answers/compare/lead.ts';
export { compareAnswer, type CheckAssumed, type CompareCodes, type ComparedOption, type CompareInputs, type FieldTurn } from './core/answers/compare.ts';
export { cheaperSameAnswer, type CheaperSameInputs } from './core/answers/cheaper-same.ts';
export { adaptAnswer, type AdaptInputs, type WayToKnow } from './core/answers/adapt.ts';
export { improveAnswer, type ImprovedOption, type ImproveInputs } from './core/answers/improve.ts';
export { monitoringAnswer, type MonitoringQuestion } from './core/answers/monitoring.ts';
export { affordAnswer, type AffordInputs, type Lever } from './core/answers/afford.ts';
export { fastEnoughAnswer, type FastEnoughInputs, type MeasuredTime, type Remedies, type TimedOption } from './core/answers/fast-enough.ts';
export { waitAnswer, type WaitInputs } from './core/answers/wait.ts';
export { worthItAnswer, type WorthItInputs, type WorthItOption } from './core/answers/worth-it.ts';
export { hallucinationAnswer } from './core/answers/hallucination.ts';
export { selfHostAnswer } from './core/answers/self-host.ts';
export { routeAnswer } from './core/answers/route.ts';
export { evaluationItemsAnswer } from './core/answers/evaluation-items.ts';
export type { HallucinationInputs } from './core/answers/hallucination/inputs.ts';
export type { SelfHostInputs } from './core/answers/self-host/inputs.ts';
export { probabilityBest } from './core/tradeoff/probability-best.ts';

// Statistics
export { normalCdf, normalCdfFrom, normalDensity, normalQuantile, normalTail } from './core/stats/normal.ts';
export { inverseLogNormal, logNormalAt, logNormalCdf, logNormalDensity, logNormalExcess, logNormalFromMean, logNormalFromPercentiles, logNormalMean, logNormalPartialMoment, logNormalQuantile, logNormalVariance, scaledLogNormal, type KnownPercentiles, type LogNormal } from './core/stats/log-normal.ts';
export { betaCdf, betaDensity, betaQuantile, betaTail } from './core/stats/beta.ts';
export { binomialCdf, binomialProbability, binomialTail } from './core/stats/binomial.ts';
export { betaBinomialProbability } from './core/stats/beta-binomial.ts';
export { DEFAULT_ALPHA, agrestiCoullInterval, betaPosterior, exactInterval, oneSidedBound, wilsonInterval, type BetaPosterior, type IntervalMethod, type OneSidedBound, type ShareInterval } from './core/stats/interval.ts';
export { flagCorrection, judgeAllocation, judgeCorrection, type Judge, type JudgeAllocation, type JudgeCorrection, type JudgeCounts } from './core/stats/judge.ts';
export { sampleSizeForPrecision } from './core/stats/precision.ts';
export { queueTime, queueTimeQuantile, type QueueTime } from './core/stats/queue.ts';
export { seededRandom } from './core/stats/random.ts';
export { sumOfTwoCdf, sumOfTwoQuantile, sumOfTwoQuantiles } from './core/stats/sum-of-two.ts';
export { bivariateNormalCdf, latentCorrelation } from './core/stats/bivariate-normal.ts';
export { meanOverFactor, oneFactorCopula, type OneFactorCopula } from './core/stats/one-factor-copula.ts';

// The catalogue
export { IMPORTERS, importCatalogue, type ImportedCatalogue, type ImporterName } from './catalogue/import-catalogue.ts';
export { type ImportSource, type NotCarried, type NotCarriedReason } from './catalogue/importers/imported-offer.ts';
export { priceChanges, type CatalogueDifference, type PriceChange } from './catalogue/price-changes.ts';
export { openCatalogue, type Catalogue } from './catalogue/catalogue.ts';
export { mergeCatalogues, type CatalogueData, type HardwareFile, type LatencyEntry, type MeasurementFile, type OfferFile, type QualityEntry, type SellerFile, type ServiceFile, type WeightsFile } from './catalogue/catalogue-data.ts';
export { loadCatalogue, parseCatalogue } from './catalogue/load.ts';
export { createSearch, normalise, type Hit, type HitReason } from './catalogue/search.ts';

// Measurements
export { DIRECTIONS, MEASURED_EFFORTS, SCORE_UNITS, measuredInstant, snapshotInstant, type Benchmark, type Direction, type LatencyRow, type MeasuredEffort, type MeasuredRow, type MeasuredSetting, type MeasurementSource, type Percentiles, type QualityRow, type ScoreUnit } from './core/model/measurement.ts';
export { measurementsOf, type AssumedEffort, type Measurements } from './catalogue/measurements.ts';
export { baseRow, isSnapshot, matchRow, measuredOn, sameSetting, settingOrder, settingsOf, type EffortOrBudget, type Match } from './catalogue/measurements-match.ts';
export { STALE_MEASUREMENT_DAYS, coverage, type Aged, type OfferCoverage, type SettingCoverage } from './catalogue/measurements-coverage.ts';
export { servicesOf, type Services } from './catalogue/services.ts';

// Devices and open weights
export { cheapestPrice, priceStanding, type ArithmeticFormat, type Hardware, type HardwarePrice, type PriceStanding } from './core/model/hardware.ts';
export { ENGINES, PRECISIONS, RENTALS, type Engine, type Precision, type Rental } from './core/model/serving.ts';
export { ATTENTION_KINDS, FREE_LICENCES, WEIGHT_FORMATS, licenceStanding, type AttentionKind, type LatentAttention, type LicenceStanding, type MixtureOfExperts, type WeightFormat, type Weights } from './core/model/weights.ts';
export { BF16_BYTES, headWidths, kvCache, parameterParts, type KvCache, type ParameterParts } from './core/model/weight-shapes.ts';
export { hardwareOf, type Devices } from './catalogue/hardware.ts';
export { weightsOf, type OpenWeights } from './catalogue/weights.ts';

// Scenarios
export type { CombinedOption, HostedOption, KnownSuccess, OfferOption, OptionSpec, Scenario } from './scenario/scenario.ts';
export { MOST_TOKENS, field, optional, share, tokens, type Default, type Field } from './scenario/field.ts';
export { AZURE_CHAT, AZURE_PAGE, DATE_FIELD, FIELDS, FIELD_LIST, WHOLE_HISTORY, defaultScenario, fieldAt, fieldValue, withField } from './scenario/fields.ts';
export { GROWTH_FIELDS, growthFields } from './scenario/growth-fields.ts';
export { moneyFields, operationFields } from './scenario/operation-fields.ts';
export { choiceKind, dateKind, numberKind, optionalNumberKind, pointsKind, factorsKind, speedsKind, wordKind, type BatchSpeed, type Kind, type Wanted } from './scenario/kinds.ts';
export { PRESETS, defaultOf, isPresetEdited, withPreset, type Preset, type Proxy } from './scenario/presets.ts';
export { isOwnTiming } from './scenario/own-timing.ts';
export { isOption } from './scenario/is-option.ts';
export { readOption, writeOption } from './scenario/option-text.ts';
export { MOST_OPTIONS, optionsKind } from './scenario/options-kind.ts';
export { WAYS, wayOf, type Way, type WayName, type WayParam } from './scenario/ways.ts';
export { readScenario, readTexts, type Problem, type ReadScenario, type Surface, type Unreadable } from './scenario/read.ts';
export { readLink, saidFields, writeLink, type SaidField } from './scenario/share-link.ts';
export { countTokens, type CountText, type TextTokens } from './scenario/count-tokens.ts';
export { workloadFromTotals, type Derived, type LogTotals, type TotalsPatch } from './scenario/from-totals.ts';
export { loadOf, profileOf, workloadOf, type LoadNow } from './scenario/workload-of.ts';
export { measuredOption, type MeasuredOption } from './scenario/measured.ts';
export { explained, type Reading } from './scenario/reading.ts';
export { aroundOf } from './scenario/around.ts';
export type { Around } from './scenario/around-lines.ts';
export { retrievalAround, type AroundPrices } from './scenario/retrieval-around.ts';
export { tuningAround } from './scenario/tuning-around.ts';
export { activeUsers, projectQuote, usdAtHorizon, type ProjectedQuote } from './scenario/project.ts';
export { quoteCombined } from './scenario/combined-quote.ts';
export type { CombinedQuote, HostedQuery, HostedQuote, Quote } from './scenario/quote.ts';
export { quoteHosted, throughputFor } from './scenario/hosted-quote.ts';
export { hostedTime, type HostedTime } from './scenario/hosted-time.ts';
export { atPeak, type LoadTime, type PeakTime } from './scenario/at-peak.ts';
export { peakSpreads, type LoadSpread, type TimeSpread } from './scenario/peak-spreads.ts';
export { sizedOption, sizingOf, type SizingFilter } from './scenario/sizing.ts';
export { VOLUMES_AHEAD, hostBreakEven, type HostBreakEven } from './scenario/host-break-even.ts';
export { fleetPlan, hostedQuery, hostingPlan, limitsOf, measuredSpeeds, type FleetPlan } from './scenario/hosting-plan.ts';
export { deciding, errorUsdOf, waitOf, type Choice, type Deciding } from './scenario/deciding.ts';
export { optionKeys } from './scenario/option-keys.ts';
export { offersIn } from './scenario/offers-in.ts';
export { LEADS } from './scenario/leads.ts';
export { answerWith, runWith, type Answers, type Leads, type Parts } from './scenario/run-with.ts';
export { PARTS } from './scenario/parts.ts';
export { quoters, type Quoters } from './scenario/quoters.ts';
export { servingOf } from './scenario/serving-of.ts';
export { quoteOffer, tokenFactorOf, type OfferQuote, type QuotedWith } from './scenario/offer-quote.ts';
export type { MissingCost, OptionCost, OptionQuote, OptionTime } from './scenario/option-quote.ts';
export { attempt, isQuote, quoteAll, quoteOption, type Refusal } from './scenario/quotes.ts';
export { run, type Result } from './scenario/run.ts';
export { figures, type Figures } from './scenario/figures.ts';
export { timesCheapest, type TimesCheapest } from './scenario/times-cheapest.ts';
export { whysOf } from './scenario/whys.ts';
export { priceData } from './scenario/price-data.ts';
export { quoteData, type QuoteDataContext } from './scenario/quote-data.ts';
export { csvFile, csvNumber, csvText } from './scenario/csv.ts';
export { quotesCsv } from './scenario/quotes-csv.ts';
export { resultData } from './scenario/result-data.ts';
export { candidateOf } from './scenario/candidate.ts';
export { comparisonOf, optionLimits, type Comparison } from './scenario/comparison.ts';
export { answerOf } from './scenario/answer.ts';
export { compareInputs } from './scenario/answers/compare-inputs.ts';
export { compareLeadOf } from './scenario/answers/compare-lead.ts';
export { compareOf } from './scenario/answers/compare.ts';
export { cheaperSameOf } from './scenario/answers/cheaper-same.ts';
export { adaptOf } from './scenario/answers/adapt.ts';
export { improveOf } from './scenario/answers/improve.ts';
export { monitoringOf } from './scenario/answers/monitoring.ts';
export { affordOf } from './scenario/answers/afford.ts';
export { fastEnoughOf } from './scenario/answers/fast-enough.ts';
export { waitOrBuildOf } from './scenario/answers/wait.ts';
export { worthItOf } from './scenario/answers/worth-it.ts';
export { hallucinationOf } from './scenario/answers/hallucination.ts';
export { selfHostOf } from './scenario/answers/self-host.ts';
export { routeOf } from './scenario/answers/route.ts';
export { evaluationItemsOf } from './scenario/answers/evaluation-items.ts';
export { fieldTurns } from './scenario/field-turns.ts';
export { SURE_SEED, SURE_STAKES, howSure, type HowSure } from './scenario/how-sure.ts';
export { tradeOff, type TradeOff, type TradePoint } from './scenario/trade-off.ts';
export { whatMatters, type Matter, type WhatMatters } from './scenario/what-matters.ts';

// A question in words
export { ask } from './ask/ask.ts';
export type { Asked, Assumed, AssumedCode, Place, Span, Understood, UnreadCode } from './ask/asked.ts';

// Words
export { en } from './words/en/words.ts';
export { answerSentences, answerTexts, type AnswerTexts } from './words/en/answers.ts';
export { enValues } from './words/en/values.ts';
export { valuesIn, type UnitWords, type ValueWords } from './words/values.ts';
export { answerTextsIn, type AnswerSentences, type LeadSentences } from './words/answer-texts.ts';
export type { First, LaterWords, Rest, Words } from './words/language.ts';
export { memo } from './words/en/memo.ts';
export type { MemoContext, MemoTable } from './words/memo.ts';
export { say, valueText, type ValueText } from './words/say.ts';
