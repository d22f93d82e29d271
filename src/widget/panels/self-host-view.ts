import { costOverVolume, type CostOverVolume } from '../../scenario/cost-over-volume.ts';
import type { HostedQuote, Quote } from '../../scenario/quote.ts';
import { attempt, isQuote } from '../../scenario/quotes.ts';
import { logAround, logAxis, UPRIGHT } from '../charts/axes.ts';
import { linesChart, linesOn, STEP_GAP } from '../charts/lines.ts';
import { plotOf } from '../charts/plot.ts';
import type { LaterContext as Context } from '../context.ts';
import { perContext, type ChartPanel } from './chart-panel.ts';
import { optionName } from './options-view.ts';
import { monthUsd } from './projected-options.ts';

/** Turns that are marked; more are in the table. */
const MOST_TURNS = 3;
/** Every so many volumes stand in the table. */
const ROW_EVERY = 10;

interface Sides {
  readonly own: HostedQuote;
  readonly api: Quote;
  readonly cost: CostOverVolume;
}

const worked = perContext(({ scenario, catalogue, result }): Sides | undefined => {
  const quotes = result.quotes.filter(isQuote);
  const own = quotes.find((quote): quote is HostedQuote => quote.kind === 'hosted');
  const [api] = quotes.filter(({ kind }) => kind === 'offer').toSorted((a, b) => a.cost.expected - b.cost.expected);
  const cost = own && api ? attempt(() => costOverVolume(own, api, scenario, catalogue)) : undefined;
  return own && api && cost && !('code' in cost) ? { own, api, cost } : undefined;
});

/**
 * Own servers in steps against the cheapest offer in a line, over queries a month; `undefined` where the scenario has not both.
 *
 * @example
 * const both = contextOf((scenario) => readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o' }, 'attribute', scenario).scenario)
 * selfHostView(both, 400).drawn.places.length // => 200
 */
export function selfHostView(context: Context, width: number): ChartPanel | undefined {
  const { scenario, words: { charts, decision: { selfHost: say } }, formats, result } = context;
  const known = worked(context);
  if (!known) return undefined;
  const { own, api, cost: { volumes, ownUsd, apiUsd, breakEven } } = known;
  const options = [own, api].map((quote) => ({ slot: result.quotes.indexOf(quote), name: optionName(quote.option, context) }));
  const count = (volume: number): string => formats.number(Number(volume.toPrecision(2)), 0);
  const turns = breakEven.volume.predicted.ranges.slice(1).map(({ aboveQueries }) => aboveQueries);
  const marked = turns.filter((volume) => volume >= volumes[0]!).slice(-MOST_TURNS);
  const steps = marked.map((at) => ({ at, text: say.crossing(count(at)), short: count(at) }));
  const all = [...ownUsd, ...apiUsd].filter((usd) => usd > 0);
  const up = logAround(all, formats.shortUsd, UPRIGHT)(LEAST_HEIGHT);
  const short = new Intl.NumberFormat(formats.locale, { notation: 'compact' });
  const plot = plotOf(logAxis(volumes[0]!, volumes.at(-1)!, (volume) => short.format(volume)), up, { width, names: options.map(({ name }) => name), above: steps.length * STEP_GAP });
  const series = [ownUsd, apiUsd].map((values, index) => ({ ...options[index]!, values: values.map((usd) => Math.max(up.from, usd)) }));
  const drawn = linesOn(plot, volumes, { series, steps });
  const title = titleOf(known, options.map(({ name }) => name), count, context);
  const entries = (place: number): readonly string[] => [ownUsd, apiUsd].map((values, index) => charts.entry(options[index]!.name, monthUsd(values[place]!, context)));
  return {
    figure: {
      key: 'self-host',
      title,
      note: say.note,
      label: charts.walk(title),
      kind: charts.kind,
      readout: (place) => charts.readout(say.volume(count(volumes[place]!)), entries(place)),
      table: {
        label: charts.numbers,
        heads: [say.heads.volume, ...options.map(({ name }) => name)],
        rows: () => volumes.flatMap((volume, place) => (place % ROW_EVERY === 0 || place === volumes.length - 1 ? [[count(volume), monthUsd(ownUsd[place]!, context), monthUsd(apiUsd[place]!, context)]] : [])),
      },
    },
    drawn,
    draw: (cursor) => linesChart(drawn, cursor),
    notes: scenario.hosting.peopleUsdPerMonth === null ? [say.unpriced] : [],
  };
}

/** Pixels for the ticks of money. */
const LEAST_HEIGHT = 184;

function titleOf({ cost: { breakEven: { volume: { predicted } } } }: Sides, [own, api]: readonly string[], count: (volume: number) => string, { words: { decision: { selfHost: say } } }: Context): string {
  const last = predicted.ranges.at(-1)!;
  if (predicted.status === 'always') return say.always(own!, api!);
  if (predicted.status === 'never' || last.cheaper === 'api') return predicted.status === 'never' ? say.never(own!, api!) : say.sometimes(own!, api!);
  return predicted.ranges.length === 2 ? say.from(own!, api!, count(last.aboveQueries)) : say.several(own!, api!, count(last.aboveQueries));
}
