import { candidateOf, offersIn, PRESETS, whysOf, type HostedQuote, type OfferQuote, type Quote, type Why } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';
import { whyAssumptions } from '../words/en/workings.ts';
import { countText, noticeTexts, shareText, sourceText, timesText, timeText } from './figures.ts';
import { benchmarkName, optionText, type RunContext } from './quote-cells.ts';

/**
 * What has to be known of one option before its numbers are read.
 *
 * @example
 * optionNotes(quote, context) // => ["at low effort, assumed","412 reasoning tokens a call, estimated"]
 */
export function optionNotes(quote: Quote, context: RunContext): readonly string[] {
  const { cost, latency, infeasible, batchSeconds } = quote;
  const { batchShare } = context.scenario.workload;
  const limit = context.scenario.limits.latencySeconds;
  return [
    ...infeasible.map((code) => en.cannotServe(en.infeasible[code](factsOf(quote, context)))),
    ...(quote.kind === 'offer' ? settingNotes(quote) : quote.kind === 'hosted' ? hostedNotes(quote) : quote.optimistic.map((code) => en.optimistic[code])),
    ...cost.missing.map((what) => en.missing[what]),
    ...(latency?.withinLimit === undefined || limit === null ? [] : [en.withinLimit(shareText(latency.withinLimit), timeText(limit))]),
    ...(batchShare > 0 && batchSeconds === undefined ? [enCli.partlyBatch(shareText(batchShare))] : []),
    ...(quote.kind === 'offer' ? priceRemarks(quote) : []),
  ];
}

/** The fleet, what a replica does at most, what was extrapolated, and what the licence of the weights limits. */
function hostedNotes({ month: { fleet, gpus }, point, hardware, extrapolated, weights }: HostedQuote): readonly string[] {
  return [
    en.fleet(countText(fleet.needed), countText(fleet.spare), countText(gpus), hardware.name),
    en.replica(countText(point.batch), point.speed.tokensPerSecondPerUser.toFixed(0)),
    ...(extrapolated.length > 0 ? [whyAssumptions.extrapolated] : []),
    ...(weights.licenceLimits === undefined ? [] : [en.licenceLimits(weights.licence ?? '', weights.licenceLimits)]),
  ];
}

/** What a card and its retries add to a price. */
function priceRemarks({ cost }: OfferQuote): readonly string[] {
  return [...(cost.retries.servedShare < 1 ? [enCli.served(shareText(cost.retries.servedShare, 3))] : []), ...noticeTexts(cost.notices), ...(cost.weekly ? [enCli.weekly] : [])];
}

/** What was estimated, and what was assumed about the setting, where anything measured is shown. */
function settingNotes({ option, latency, measured, success, effort, isEffortAssumed, isSnapshotAssumed, reasons, reasoning }: OfferQuote): readonly string[] {
  const estimate = reasoning.origin === 'estimate' ? [en.estimatedReasoning(countText(Math.round(reasoning.tokens ?? 0)))] : [];
  const rows = [...(latency && 'row' in latency ? [latency.row] : []), ...(success?.origin === 'proxy' && measured.quality ? [measured.quality] : [])];
  if (rows.length === 0) return estimate;
  const snapshots = [...new Set(rows.flatMap(({ snapshot }) => snapshot ?? []))];
  const isNamed = option.setting.effort !== undefined || option.setting.thinkingBudgetTokens !== undefined;
  return [
    ...(effort && !isNamed && (reasons || isEffortAssumed) ? [effortText(effort, isEffortAssumed)] : []),
    ...(isSnapshotAssumed && snapshots.length > 0 ? [en.ofSnapshot(snapshots.join(', '))] : []),
    ...estimate,
  ];
}

function effortText({ effort, thinkingBudgetTokens }: NonNullable<OfferQuote['effort']>, isAssumed: boolean): string {
  if (thinkingBudgetTokens !== undefined) return en.atBudget(countText(thinkingBudgetTokens), isAssumed);
  return effort === undefined || effort === 'unstated' ? en.unstatedEffort : en.atEffort(en.efforts[effort], isAssumed);
}

function factsOf(quote: Quote, { scenario: { limits } }: RunContext): Parameters<(typeof en.infeasible)['context']>[0] {
  const { p95Tokens = 0, contextTokens = 0 } = candidateOf('', quote);
  const { headroom } = quote;
  return {
    tokens: countText(Math.round(p95Tokens)),
    most: countText(contextTokens),
    times: headroom ? timesText(1 / headroom.headroom) : '',
    limit: headroom ? en.rateLimits[headroom.limit] : '',
    seconds: timeText(limits.latencySeconds ?? 0),
  };
}

/**
 * What all the numbers of a run take for granted, each once.
 *
 * @example
 * assumptionNotes(context)[0] // => "Measured one request at a time: your load and limits are not in it."
 */
export function assumptionNotes(context: RunContext): readonly string[] {
  const { priced, scenario } = context;
  const codes = new Set(priced.flatMap((quote) => Object.values(whysOf(quote, context)).flatMap(({ assumptions }) => assumptions)));
  const open = priced.filter(({ cost }) => cost.missing.includes('reasoning'));
  const preset = PRESETS.find(({ id }) => id === scenario.workload.preset);
  if (open.length > 0) codes.delete('reasoning-unknown');
  return [...(open.length > 0 ? [en.lowerBounds(open.map(optionText).join(', '))] : []), ...(preset ? proxyNotes(preset, context) : []), ...[...codes].map((code) => whyAssumptions[code])];
}

/** How the benchmark of the scenario stands for its task, or why none does. */
function proxyNotes({ id, proxy }: (typeof PRESETS)[number], { scenario: { quality }, catalogue, priced }: RunContext): readonly string[] {
  const { task } = (en.presets as Readonly<Record<string, { readonly task: string }>>)[id] ?? { task: id };
  if ('none' in proxy) return quality.benchmark === 'none' && priced.some(({ success }) => !success) ? [enCli.noneStands(task, proxy.none)] : [];
  return proxy.benchmark === quality.benchmark ? [enCli.standsFor(benchmarkName(proxy.benchmark, catalogue), task, proxy.because)] : [];
}

/**
 * Where the numbers of a run were read, each source once, with the line its terms ask for.
 *
 * @example
 * sourceNotes(context)[0] // => "Price: several sources agree, read 2026-11-10: models.dev, litellm (openai/gpt-4o)"
 */
export function sourceNotes(context: RunContext): readonly string[] {
  const { priced } = context;
  const measured = priced.flatMap((quote) => {
    const { latency, success } = whysOf(quote, context);
    const said = (what: keyof typeof en.measuredNumbers, why: Why | undefined, ageDays?: number): readonly string[] =>
      (why?.sources ?? []).map((source) => en.measuredNumber(en.measuredNumbers[what]) + measuredText(source, ageDays));
    return [...said('latency', latency, ageOf(quote)), ...said('quality', success)];
  });
  return [...new Set([...priceNotes(priced), ...measured])];
}

const ageOf = ({ latency }: Quote): number | undefined => (latency && 'ageDays' in latency ? latency.ageDays : undefined);

/**
 * Where the prices of options were read, each source once.
 *
 * @example
 * priceNotes([quote]) // => ["Price: several sources agree, read 2026-11-10: models.dev, litellm (openai/gpt-4o)"]
 */
export function priceNotes(priced: readonly Quote[]): readonly string[] {
  const offersBySource = new Map<string, string[]>();
  for (const { cost, offer } of priced.flatMap(offersIn)) offersBySource.set(sourceText(cost.entry), [...(offersBySource.get(sourceText(cost.entry)) ?? []), offer.id]);
  return [...offersBySource].map(([source, ids]) => enCli.priceSource(source, [...new Set(ids)].join(', ')));
}

/**
 * Who measured something, when, and the line its terms ask for.
 *
 * @example
 * measuredText({ name: 'Aider', page: 'https://aider.chat', date: '2025-08' }) // => "Aider, measured 2025-08, https://aider.chat"
 */
export function measuredText({ name, page, date, attribution }: Why['sources'][number], ageDays?: number): string {
  const age = ageDays === undefined ? '' : ` (${en.age(ageDays)})`;
  return [en.measuredBy(name, date) + age, ...(page === undefined ? [] : [page])].join(', ') + (attribution === undefined ? '' : ` · ${attribution}`);
}
