import { DEFAULT_ENGINE, ENGINE_BYTES, isQuote, loadOf, throughputCurve, unitCost, type HostedQuote, type Scenario, type ServingSpeed } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';
import { enCliHost } from '../words/en/cli-host.ts';
import { components } from '../words/en/components.ts';
import { countText, expectedUsd, monthUsd, shareText, timeText } from './figures.ts';
import { estimateNotes } from './estimate-notes.ts';
import { againstLines } from './host-against.ts';
import { hostNotes } from './host-notes.ts';
import { licenceNotes, loadText } from './host-search.ts';
import { hostedOf, type Hosting } from './hosting.ts';
import { priceNotes } from './quote-notes.ts';
import { table, type Column } from './table.ts';
import { bold, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** Everything about own servers: what fits, how fast, how many, what a month costs, and against what it pays; without `isWhole` only the last. */
export function hostLines(hosting: Hosting, isWhole: boolean, terminal: Terminal): readonly string[] {
  const own = hostedOf(hosting);
  if (!own) return [];
  const { scenario } = hosting;
  const paragraphs = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => wrap(text, terminal.columns, '  '));
  const heading = (text: string): readonly string[] => wrap(text, terminal.columns).map((line) => bold(terminal, line));
  const rows = (heads: readonly Column[], cells: readonly (readonly string[])[]): readonly string[] => {
    const [head = '', ...lines] = table(heads, cells, terminal.columns);
    return [bold(terminal, head), ...lines];
  };
  const whole = [
    heading(titleOf(own)),
    paragraphs([loadText(own.weights, scenario)]),
    rows(MEMORY, memoryRows(own)),
    rows(CURVE, throughputCurve(own.throughput).map(speedRow)),
    paragraphs(fleetTexts(own, scenario)),
    rows(BILL, billRows(own)),
    paragraphs(unitTexts(own, scenario)),
  ];
  const notes = [...licenceNotes(own.weights), ...hostNotes(own, scenario.hosting.measuredSpeeds.length), ...priceNotes(hosting.quotes.filter(isQuote)), ...estimateNotes(scenario)];
  const parts = [...(isWhole ? whole : [[''], heading(titleOf(own))]), againstLines(hosting, own, terminal), paragraphs(isWhole ? notes : [])];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function titleOf({ weights, hardware, option: { gpus, precision }, throughput: { replica } }: HostedQuote): string {
  return enCliHost.title(weights.name, String(gpus), hardware.name, precision, replica.engine ?? DEFAULT_ENGINE);
}

const { columns, memory: parts } = enCliHost;
const MEMORY: readonly Column[] = [{ title: columns.memory }, { title: columns.gigabytes, isNumber: true }];
const CURVE: readonly Column[] = [columns.batch, columns.each, columns.band, columns.all, columns.first].map((title) => ({ title, isNumber: true }));
const BILL: readonly Column[] = [{ title: columns.line }, { title: columns.count, isNumber: true }, { title: columns.usdEach, isNumber: true }, { title: columns.usd, isNumber: true }];

/** What the memory of one GPU holds. */
function memoryRows({ throughput: { memory } }: HostedQuote): readonly (readonly string[])[] {
  const { weightBytes, sequenceBytes, neededBytes, usableBytes } = memory;
  const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 1);
  return [
    [parts.weights, gigabytes(weightBytes)],
    [parts.program, gigabytes(ENGINE_BYTES)],
    [parts.query, gigabytes(sequenceBytes)],
    [parts.free, gigabytes(Math.max(0, usableBytes - neededBytes))],
    [parts.usable, gigabytes(usableBytes)],
  ];
}

function speedRow({ concurrency, tokensPerSecondPerUser, tpotBand: [near, far], outputTokensPerSecond, ttftSeconds, ttftBand }: ServingSpeed): readonly string[] {
  return [
    countText(concurrency),
    tokensPerSecondPerUser.toFixed(0),
    `${(1 / far).toFixed(0)}–${(1 / near).toFixed(0)}`,
    countText(Math.round(outputTokensPerSecond)),
    ttftSeconds === undefined || ttftBand === undefined ? enCli.none : `${timeText(ttftSeconds)} (${timeText(...ttftBand)})`,
  ];
}

function fleetTexts({ point, month: { fleet, gpus, isOverloaded, peakCallsPerSecond } }: HostedQuote, { hosting }: Scenario): readonly string[] {
  const rate = (perSecond: number): string => perSecond.toLocaleString('en', { maximumSignificantDigits: 3 });
  return [
    enCliHost.most(countText(point.batch), point.speed.tokensPerSecondPerUser.toFixed(0), rate(point.queriesPerSecond), point.limitedBy),
    ...(point.ttftHolds ? [] : [enCliHost.ttftDoubtful]),
    enCliHost.fleet(countText(fleet.needed), countText(fleet.spare), countText(gpus), rate(peakCallsPerSecond), shareText(hosting.utilisation, 0)),
    ...(isOverloaded ? [enCliHost.overloaded] : []),
  ];
}

function billRows({ month: { bill } }: HostedQuote): readonly (readonly string[])[] {
  const priced = bill.monthly.filter(({ usd }) => usd > 0).map(({ id, usd, basis }) => [components[id], basis.count.toLocaleString('en', { maximumFractionDigits: 1 }), expectedUsd(basis.usdEach), monthUsd(usd)]);
  const total = bill.unpriced.length > 0 ? en.atLeastSign(monthUsd(bill.usd)) : monthUsd(bill.usd);
  return [...priced, [enCliHost.total, '', '', total]];
}

function unitTexts({ month: { bill }, cost, query, point }: HostedQuote, scenario: Scenario): readonly string[] {
  const { tokensPerSecondPerUser } = point.speed;
  const { outputTokens } = unitCost(bill.usd, { queries: loadOf(scenario).queriesPerMonth, outputTokensPerQuery: query.callsPerQuery * query.outputTokens, tokensPerSecondPerUser });
  return [
    enCliHost.perQuery(expectedUsd(cost.expected), expectedUsd(cost.low), expectedUsd(cost.high)),
    ...(outputTokens ? [enCliHost.perMillion(expectedUsd(outputTokens.usdPerMillionTokens), tokensPerSecondPerUser.toFixed(0))] : []),
    ...(bill.unpriced.length > 0 ? [enCliHost.unpriced(bill.unpriced.map(({ id }) => components[id]).join(', '))] : []),
  ];
}
