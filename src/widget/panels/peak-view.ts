import { isOwnTiming } from '../../scenario/own-timing.ts';
import { peakSpreads, type LoadSpread } from '../../scenario/peak-spreads.ts';
import { isQuote } from '../../scenario/quotes.ts';
import { spansChart, spansView } from '../charts/spans.ts';
import type { LaterContext as Context } from '../context.ts';
import { perContext, type ChartPanel } from './chart-panel.ts';
import { optionName } from './options-view.ts';
import { timeText } from './time-text.ts';

/** An option under one load. */
interface Row extends LoadSpread {
  readonly isOwn: boolean;
  readonly slot: number;
  readonly name: string;
}

const worked = perContext((context) => {
  const { scenario, result } = context;
  const options = result.quotes.map((entry, slot) => ({ slot, name: optionName(entry.option, context), isOwn: isQuote(entry) && isOwnTiming(entry.latency), loads: isQuote(entry) ? peakSpreads(entry, scenario) : [] }));
  return {
    rows: options.flatMap(({ loads, ...option }): readonly Row[] => loads.map((load) => ({ ...option, ...load }))),
    unknown: options.filter(({ loads }) => loads.length === 0).map(({ name }) => name),
  };
});

/**
 * How long answers take at the peak, and their first words, against the limit; `undefined` where no time is known.
 *
 * @example
 * const limited = contextOf((scenario) => ({ ...scenario, limits: { ...scenario.limits, latencySeconds: 8 } }))
 * peakView(limited, 400).figure.title // => "GPT-4o answers over 99 of 100 within 8\u00a0s at the peak; GPT-4o mini 81 of 100"
 */
export function peakView(context: Context, width: number): ChartPanel | undefined {
  const { scenario, words: { charts, notMeasured, units, decision: { peak: say } }, formats } = context;
  const { rows, unknown } = worked(context);
  if (!rows.some(({ whole }) => whole)) return undefined;
  const { latencySeconds } = scenario.limits;
  const limit = latencySeconds === null ? undefined : timeText([latencySeconds], context);
  const title = titleOf(rows, limit, context);
  const label = ({ load }: Row) => (name: string): string => (load === 'any' ? name : say.row(name, say.loads[load]));
  const rowName = (row: Row): string => label(row)(row.name);
  const times = (spread: Row['whole']): string => (spread ? timeText([spread[2], spread[4]], context) : notMeasured);
  const whole = (row: Row): string => (row.whole ? times(row.whole) : say.grows);
  const drawn = spansView(
    {
      rows: rows.map((row) => ({ slot: row.slot, name: row.name, label: label(row), said: saidOf(row, context), main: row.whole, aside: row.firstWord })),
      tick: (seconds) => units.seconds(formats.number(seconds)),
      limit: latencySeconds === null || limit === undefined ? undefined : { at: latencySeconds, text: say.limit(limit) },
    },
    width,
  );
  return {
    figure: {
      key: 'peak',
      title,
      note: say.note,
      label: charts.walk(title),
      kind: charts.kind,
      readout: (place) => {
        const row = rows[place]!;
        const { within, firstWord } = row;
        return say.readout(rowName(row), [...(firstWord ? [say.firstWordTime(times(firstWord))] : []), row.whole ? say.wholeTime(times(row.whole)) : say.grows, ...(within === undefined || limit === undefined ? [] : [say.withinLimit(of100(within, context), limit)])]);
      },
      table: {
        label: charts.numbers,
        heads: [say.heads.option, say.heads.firstWord, say.heads.whole, ...(limit === undefined ? [] : [say.heads.within])],
        rows: () => rows.map((row) => [rowName(row), times(row.firstWord), whole(row), ...(row.within === undefined ? [] : [formats.share(row.within, 1)])]),
      },
    },
    drawn,
    draw: (cursor) => spansChart(drawn, cursor),
    notes: [
      ...(rows.some(({ load, isOwn }) => load === 'any' && !isOwn) ? [say.alike] : []),
      ...(rows.some(({ isOwn }) => isOwn) ? [say.alikeOwn] : []),
      ...(rows.some(({ load }) => load === 'peak') ? [say.predicted] : []),
      ...rows.filter(({ servedShare }) => servedShare < 1).map(({ name, servedShare }) => say.rateLimited(name, formats.share(servedShare, 0))),
      ...(unknown.length > 0 ? [say.unknown(unknown.join(', '))] : []),
    ],
  };
}

/** The best and the worst at the peak; who cannot take it at all stands before both. */
function titleOf(rows: readonly Row[], limit: string | undefined, context: Context): string {
  const say = context.words.decision.peak;
  const atPeak = rows.filter(({ load }) => load !== 'mean');
  const lost = atPeak.find(({ whole }) => !whole);
  if (lost) return say.overloaded(lost.name);
  const ranked = atPeak.toSorted((a, b) => (limit === undefined ? a.whole![4] - b.whole![4] : b.within! - a.within!));
  const [best, worst] = [ranked[0]!, ranked.at(-1)!];
  if (limit === undefined) {
    const [time, last] = [best, worst].map(({ whole }) => timeText([whole![4]], context)) as [string, string];
    return best === worst || time === last ? say.whole(best.name, time) : say.wholeTwo(best.name, time, worst.name, last);
  }
  const [count, last] = [best, worst].map(({ within }) => of100(within!, context)) as [string, string];
  if (best === worst) return say.within(best.name, count, limit);
  return count === last ? say.everyWithin(count, limit) : say.withinTwo(best.name, count, limit, worst.name, last);
}

function saidOf({ whole, within }: Row, context: Context): string {
  const say = context.words.decision.peak;
  if (!whole) return say.grows;
  return within === undefined ? say.p95(timeText([whole[4]], context)) : of100(within, context);
}

/** Never all and never none, unless it is so. */
function of100(share: number, { words: { decision: { peak: say } }, formats }: Context): string {
  const count = Math.round(share * 100);
  if (count === 100 && share < 1) return say.over(formats.number(99, 0));
  return count === 0 && share > 0 ? say.under(formats.number(1, 0)) : say.of100(formats.number(count, 0));
}
