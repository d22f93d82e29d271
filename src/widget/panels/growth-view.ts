import { missingGrowth } from '../../scenario/growth-fields.ts';
import { costPart, isProjected, placedEvents, usdByMonth, type PlacedEvent } from '../../scenario/over-months.ts';
import type { LaterContext as Context } from '../context.ts';
import type { FigureView } from '../charts/figure.ts';
import type { LinesInput } from '../charts/lines.ts';
import { quoted } from '../marked-parts.ts';
import { growthTitle } from './growth-title.ts';
import { monthName, monthUsd, projectedOptions, shownUsers, unprojectedNames, type ProjectedOption } from './projected-options.ts';

/** The growth panel: the months as a chart, or why there is none. */
export interface GrowthView {
  readonly title: string;
  /** Why there is no chart, and what is missing. */
  readonly problem: string | undefined;
  readonly chart: { readonly figure: FigureView; readonly lines: LinesInput } | undefined;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/**
 * What every option costs month by month, and what happens on the way.
 *
 * @example
 * growthView(context).title // => "GPT-4o stays near $5,000 a month"
 */
export function growthView(context: Context): GrowthView {
  const { words: { charts: { growth: say } }, result } = context;
  const options = projectedOptions(context);
  const title = growthTitle(options, context);
  if (options.length === 0) {
    return { title: say.none, problem: result.quotes.length === 0 ? undefined : problemOf(context), chart: undefined, warnings: [], notes: [] };
  }
  const placed = options.flatMap((option) => placedEvents(option.projected).map((event) => ({ option, event })));
  return {
    title,
    problem: undefined,
    chart: { figure: figureOf(title, options, context), lines: linesOf(options, placed, context) },
    warnings: placed.filter(({ event }) => event.kind === 'retirement').map(({ option, event }) => say.retired(option.name, context.formats.date(event.date))),
    notes: notesOf(options, placed, context),
  };
}

function problemOf({ scenario, words, result }: Context): string {
  const say = words.charts.growth;
  const missing = missingGrowth(scenario).map((path) => (words.fields as Readonly<Record<string, { readonly label: string }>>)[path.split('.')[1]!]?.label ?? path);
  const [first] = result.projections;
  if (scenario.load.counted === 'monthly' && !scenario.load.stickiness) return say.lacksStickiness;
  if (missing.length > 0) return say.lacks(words.curves[scenario.growth.curve].label, missing);
  return first && !isProjected(first) ? say.fault(quoted(first.message)) : '';
}

function figureOf(title: string, options: readonly ProjectedOption[], context: Context): FigureView {
  const { words: { charts }, formats, scenario, result } = context;
  const byOption = options.map(({ name, projected }) => ({ name, usd: usdByMonth(projected) }));
  const users = (month: number): string => formats.number(shownUsers(result.users[month] ?? 0, scenario), 0);
  const first = options[0]!.projected.projection.rows;
  return {
    key: 'growth',
    title,
    note: charts.growth.note(context.words.curves[scenario.growth.curve].label, users(0), users(first.length - 1)),
    label: charts.walk(title),
    kind: charts.kind,
    readout: (month) => charts.readout(monthName(month, context), [...byOption.map(({ name, usd }) => charts.entry(name, monthUsd(usd[month]!, context))), charts.users(users(month))]),
    table: {
      label: charts.numbers,
      heads: [charts.monthHead, ...byOption.map(({ name }) => name), charts.usersHead],
      rows: () => first.map((_, month) => [monthName(month, context), ...byOption.map(({ usd }) => monthUsd(usd[month]!, context)), users(month)]),
    },
  };
}

type Placed = { readonly option: ProjectedOption; readonly event: PlacedEvent };

function linesOf(options: readonly ProjectedOption[], placed: readonly Placed[], context: Context): LinesInput {
  const { words: { charts }, formats, scenario: { money } } = context;
  // what happens to several options on one day is one step
  const steps = new Map<string, { readonly at: number; readonly names: string[] }>();
  for (const { option, event } of placed) {
    const what = whatHappens(event, context);
    steps.set(what, { at: event.at, names: [...(steps.get(what)?.names ?? []), option.name] });
  }
  return {
    series: options.map(({ slot, name, projected }) => ({ slot, name, values: usdByMonth(projected) })),
    months: options[0]!.projected.projection.rows.length,
    now: charts.now,
    tick: formats.shortUsd,
    count: (number) => formats.number(number, 0),
    ...(money.budgetUsdPerMonth === null ? {} : { limit: { usd: money.budgetUsdPerMonth, text: charts.growth.budget(monthUsd(money.budgetUsdPerMonth, context)) } }),
    steps: [...steps].map(([what, { at, names }]) => ({ at, text: charts.growth.of(names.join(', '), what), short: what })),
  };
}

/** A change beyond this is said as doubling or halving, and one below as no change: assumption, what a reader would call so. */
const NEAR = 0.02;

function whatHappens({ kind, date, announced, ratio = 1 }: PlacedEvent, { words: { charts: { growth: say } }, formats }: Context): string {
  const day = formats.date(date);
  if (kind === 'retirement') return say.retires(day);
  const isNear = (times: number): boolean => Math.abs(ratio / times - 1) < NEAR;
  if (isNear(1)) return say.change('same', '', day, announced);
  if (isNear(2)) return say.change('doubles', '', day, announced);
  if (isNear(0.5)) return say.change('halves', '', day, announced);
  const percent = formats.share(Math.abs(ratio - 1), 0);
  return say.change('other', ratio > 1 ? say.rises(percent) : say.falls(percent), day, announced);
}

function notesOf(options: readonly ProjectedOption[], placed: readonly Placed[], context: Context): readonly string[] {
  const { words: { charts } } = context;
  const say = charts.growth;
  const names = unprojectedNames(context);
  const unpriced = [...new Set([...options.flatMap(({ projected }) => projected.unpriced.map(({ id }) => charts.parts[costPart(id)])), ...options.flatMap(({ quote, name }) => quote.cost.missing.map((what) => say.missing[what](name)))])];
  return [
    ...placed.filter(({ event }) => event.kind === 'price-change').map(({ option, event }) => `${say.of(option.name, whatHappens(event, context))}.`),
    ...(names.length > 0 ? [say.notProjected(names.join(', '))] : []),
    ...(unpriced.length > 0 ? [say.unpriced(unpriced.join('; '))] : []),
  ];
}

