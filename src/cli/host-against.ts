import { hostBreakEven, isQuote, ownFrom, type BreakEvenInTime, type HostBreakEven, type HostedQuote, type Quote } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCliHost } from '../words/en/cli-host.ts';
import { countText, monthUsd, shareText } from './figures.ts';
import type { Hosting } from './hosting.ts';
import { optionText } from './quote-cells.ts';
import { table } from './table.ts';
import { bold, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** Own servers against one option of a run. */
export interface Against {
  readonly api: Quote;
  readonly found: HostBreakEven;
}

/** Own servers against every other option that has a price. */
export function againstAll({ scenario, catalogue, quotes, users }: Hosting, own: HostedQuote): readonly Against[] {
  return quotes.slice(1).filter(isQuote).map((api) => ({ api, found: hostBreakEven(own, api, scenario, catalogue, users) }));
}

/** When own servers cost less than each API, over volume and over the months, and what a mix of both would cost. */
export function againstLines(hosting: Hosting, own: HostedQuote, terminal: Terminal): readonly string[] {
  const all = againstAll(hosting, own);
  if (all.length === 0) return [];
  const { columns } = enCliHost;
  const heads = [{ title: columns.against }, { title: columns.now, isNumber: true }, { title: columns.from, mayWrap: true }, { title: columns.last, mayWrap: true }, { title: columns.time, mayWrap: true }];
  const labels = labelsOf(hosting);
  const [head = '', ...rows] = table(heads, all.map((one) => cellsOf(one, labels)), terminal.columns);
  const notes = [...all.map(hybridText), enCliHost.apiHeld];
  return [bold(terminal, head), ...rows, ...notes.flatMap((text) => wrap(text, terminal.columns, '  '))];
}

function labelsOf({ projections: [own] }: Hosting): readonly string[] {
  return own && 'projection' in own ? own.projection.rows.map(({ month }) => month.label) : [];
}

function cellsOf({ api, found: { volume, upToQueries, time } }: Against, labels: readonly string[]): readonly string[] {
  const upTo = queriesText(upToQueries);
  const [predicted, slow, fast] = [volume.predicted, volume.slow, volume.fast].map(ownFrom);
  const text = (which: 'first' | 'lasting', none: string): string => {
    const at = predicted![which];
    if (at === undefined) return none;
    if (at === 0) return enCliHost.always;
    return enCliHost.from(queriesText(at), ...rangeText(at, fast![which], slow![which]));
  };
  const now = monthUsd(api.usdPerMonth);
  return [
    optionText(api),
    api.cost.missing.length > 0 ? en.atLeastSign(now) : now,
    text('first', enCliHost.never(upTo)),
    predicted!.first === undefined ? '' : text('lasting', enCliHost.neverLasting(upTo)),
    time ? timeText(time.predicted, labels) : '',
  ];
}

/** Both ends of the band, where it makes a difference. */
function rangeText(at: number, fast: number | undefined, slow: number | undefined): readonly [low: string | undefined, high: string | undefined] {
  if (fast === at && slow === at) return [undefined, undefined];
  return [fast === undefined ? undefined : queriesText(fast), slow === undefined ? undefined : queriesText(slow)];
}

const queriesText = (queries: number): string => countText(Number(queries.toPrecision(3)));

function timeText({ monthly, paidBack }: BreakEvenInTime, labels: readonly string[]): string {
  const own = monthly.filter(({ cheaper }) => cheaper === 'own');
  if (own.length === 0) return enCliHost.timeNever;
  const paid = paidBack.status === 'in' && paidBack.month > own[0]!.fromMonth ? `; ${enCliHost.paidBack(labels[paidBack.month] ?? '')}` : '';
  if (own.length === monthly.length) return enCliHost.timeAlways + paid;
  return enCliHost.timeFrom(own.map(({ fromMonth, toMonth }) => enCliHost.span(labels[fromMonth] ?? '', labels[toMonth] ?? '')).join(', ')) + paid;
}

function hybridText({ api, found: { hybrid } }: Against): string {
  const name = optionText(api);
  if (hybrid.replicas === 0 || hybrid.apiShare === 0) return enCliHost.noHybrid(name);
  return enCliHost.hybrid(name, countText(hybrid.replicas), shareText(hybrid.apiShare), monthUsd(hybrid.usd));
}
