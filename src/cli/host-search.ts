import { hostedQuery, licenceStanding, loadOf, unitCost, workloadOf, type Feasible, type Scenario, type Sizing, type SizingFailure, type Weights } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';
import { enCliHost } from '../words/en/cli-host.ts';
import { enCliHosting } from '../words/en/cli-hosting.ts';
import { estimateNotes } from './estimate-notes.ts';
import { countText, exactNumberUsd, expectedUsd, monthUsd } from './figures.ts';
import { errorNote } from './host-notes.ts';
import { table } from './table.ts';
import { bold, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** What a search found, and what of it is shown. */
export interface Search {
  readonly weights: Weights;
  readonly scenario: Scenario;
  readonly found: Sizing;
  readonly shown: readonly Feasible[];
}

/** The cheapest of each device that serves, why the others do not, and what has to be known beside. */
export function searchLines({ weights, scenario, found, shown }: Search, terminal: Terminal): readonly string[] {
  const paragraph = (text: string): readonly string[] => wrap(text, terminal.columns, '  ');
  const best = shown.filter(({ hardware }, index) => shown.findIndex((other) => other.hardware === hardware) === index);
  const [head = '', ...rows] = best.length > 0 ? table(HEADS, best.map((one) => cellsOf(one, scenario)), terminal.columns) : [];
  const parts = [
    paragraph(loadText(weights, scenario)).map((line) => bold(terminal, line)),
    best.length > 0 ? [bold(terminal, head), ...rows] : [],
    best.length > 0 ? paragraph(enCliHost.cheapestOfEach) : [],
    found.unfit.length > 0 ? [enCliHost.failuresHead, ...failureTexts(found).flatMap((text) => wrap(`  ${text}`, terminal.columns, '    '))] : [],
    [...licenceNotes(weights), ...(best.length > 0 ? [errorNote()] : []), ...estimateNotes(scenario)].flatMap(paragraph),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** Weights and the load they are to serve. */
export function loadText({ name }: Weights, scenario: Scenario): string {
  const { callsPerQuery, inputTokens, outputTokens } = hostedQuery(workloadOf(scenario));
  const whole = (count: number): string => countText(Math.round(count));
  const load = enCliHost.load(whole(loadOf(scenario).queriesPerMonth), whole(inputTokens), whole(outputTokens), callsPerQuery === 1 ? undefined : callsPerQuery.toLocaleString('en', { maximumSignificantDigits: 3 }));
  const { load: { users }, hosting: { tokensPerSecond } } = scenario;
  return `${name}, ${users === null ? load : enCliHost.users(countText(users), load)}; ${enCliHost.speedAsked(countText(tokensPerSecond))}`;
}

/** What the licence of weights limits, where it limits anything or was not read. */
export function licenceNotes(weights: Weights): readonly string[] {
  const { id, licence = id, licenceLimits = '', licencePage = '' } = weights;
  const standing = licenceStanding(weights);
  if (standing === 'free') return [];
  return [enCliHosting.licence(licence, { limited: licenceLimits, unread: enCliHosting.limitsUnread, unknown: enCliHosting.licenceUnknown }[standing], licencePage).trimEnd()];
}

const { columns } = enCliHost;
const HEADS = [
  { title: columns.devices },
  { title: columns.format },
  { title: columns.hour, isNumber: true },
  { title: columns.paid },
  { title: columns.speed, isNumber: true },
  { title: columns.replicas, isNumber: true },
  { title: columns.month, isNumber: true },
  { title: columns.thousand, isNumber: true },
  { title: columns.million, isNumber: true },
  { title: columns.remarks, mayWrap: true },
];

function cellsOf({ hardware, gpus, precision, price, point, month: { fleet, bill }, extrapolated }: Feasible, scenario: Scenario): readonly string[] {
  const { callsPerQuery, outputTokens } = hostedQuery(workloadOf(scenario));
  const { tokensPerSecondPerUser } = point.speed;
  const { usdPerQuery = 0, outputTokens: sold } = unitCost(bill.usd, { queries: loadOf(scenario).queriesPerMonth, outputTokensPerQuery: callsPerQuery * outputTokens, tokensPerSecondPerUser });
  return [
    enCliHost.devices(gpus, hardware.id),
    precision,
    exactNumberUsd(price.usdPerGpuHour),
    enCliHosting.rentals[price.kind],
    tokensPerSecondPerUser.toFixed(0),
    enCliHost.replicas(countText(fleet.needed), countText(fleet.spare)),
    bill.unpriced.length > 0 ? en.atLeastSign(monthUsd(bill.usd)) : monthUsd(bill.usd),
    expectedUsd(1_000 * usdPerQuery),
    sold === undefined ? enCli.none : expectedUsd(sold.usdPerMillionTokens),
    extrapolated.map((what) => enCliHost.extrapolated[what]).join(', ') || enCli.none,
  ];
}

/** Each reason with how often it stands, and the devices it stands for. */
function failureTexts({ unfit }: Sizing): readonly string[] {
  const byReason = new Map<SizingFailure, string[]>();
  for (const { reason, hardware } of unfit) byReason.set(reason, [...(byReason.get(reason) ?? []), hardware.id]);
  return [...byReason].toSorted(([, a], [, b]) => b.length - a.length).map(([reason, ids]) => enCliHost.failed(countText(ids.length), enCliHost.failures[reason], [...new Set(ids)].join(', ')));
}
