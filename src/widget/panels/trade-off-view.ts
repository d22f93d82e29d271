import { deciding } from '../../scenario/deciding.ts';
import { tradeOff, type TradePoint } from '../../scenario/trade-off.ts';
import { around, logAround } from '../charts/axes.ts';
import { pointsChart, pointsView } from '../charts/points.ts';
import type { LaterContext as Context } from '../context.ts';
import { sharedDigits } from '../formats.ts';
import { perContext, type ChartPanel } from './chart-panel.ts';
import { optionNames } from './option-names.ts';

const worked = perContext(({ scenario, catalogue, result }) => tradeOff(deciding(scenario, catalogue, result)));

/** Shares of the gain and of the price between which a middle option is worth a title of its own: assumption. */
const MUCH = 0.6;
const LITTLE = 0.4;

/**
 * Quality against cost: a point an option, stairs over what money can buy, a bigger dot for a longer wait.
 *
 * @example
 * const rated = contextOf((scenario) => ({ ...scenario, options: [{ offer: 'openai/gpt-4o', setting: {}, guessedSuccess: 0.88 }, { offer: 'openai/gpt-4o-mini', setting: {}, guessedSuccess: 0.8 }] }))
 * tradeOffView(rated, 400).figure.title // => "GPT-4o buys 8 points more right for 16.7× the price of GPT-4o mini"
 */
export function tradeOffView(context: Context, width: number): ChartPanel | undefined {
  const { scenario, catalogue, words: { charts, decision: { tradeOff: say } }, formats } = context;
  const { points, unknown } = worked(context);
  const shown = points.filter(({ usd }) => usd > 0);
  if (shown.length < 2) return undefined;
  const names = optionNames(context);
  const nameOf = ({ id }: TradePoint): string => names.get(id)!.name;
  const digits = sharedDigits(shown.map(({ usd }) => usd * PER), formats.currency);
  const cost = ({ usd }: TradePoint): string => formats.usd(usd * PER, digits);
  const right = ({ rate, interval }: TradePoint): string => (interval ? `${formats.share(rate, 1)} (${context.words.range(formats.share(interval.lower, 1), formats.share(interval.upper, 1))})` : formats.share(rate, 1));
  const wait = ({ seconds }: TradePoint): string => (seconds === undefined ? '' : `${formats.number(seconds, 1)} s`);
  const longest = Math.max(...shown.map(({ seconds = 0 }) => seconds));
  const onStairs = shown.flatMap(({ isOnFrontier }, index) => (isOnFrontier ? [index] : []));
  const title = titleOf(onStairs.map((index) => shown[index]!), nameOf, context);
  const benchmark = catalogue.measurements.benchmarks.find(({ id }) => id === scenario.quality.benchmark)?.name;
  const isProxy = shown.some(({ id }) => context.result.comparison.filtered.survivors.find((one) => one.id === id)?.quote.success?.origin === 'proxy');
  const drawn = pointsView(
    {
      points: shown.map((point) => ({ slot: names.get(point.id)!.slot, name: nameOf(point), x: point.usd * PER, y: point.rate, size: point.seconds === undefined || longest === 0 ? undefined : point.seconds / longest })),
      stairs: onStairs,
      along: logAround(shown.map(({ usd }) => usd * PER), formats.shortUsd),
      up: around(shown.map(({ rate }) => rate), (rate) => formats.share(rate, 1)),
    },
    width,
  );
  return {
    figure: {
      key: 'trade-off',
      title,
      note: say.note(isProxy && benchmark ? say.rightOn(benchmark) : say.right),
      label: charts.walk(title),
      kind: charts.kind,
      readout: (place) => say.readout(nameOf(shown[place]!), right(shown[place]!), cost(shown[place]!), wait(shown[place]!)),
      table: {
        label: charts.numbers,
        heads: [say.heads.option, say.heads.cost, say.heads.right, say.heads.wait, say.heads.frontier],
        rows: () => shown.map((point) => [nameOf(point), cost(point), right(point), wait(point) || context.words.notMeasured, point.isOnFrontier ? say.yes : say.no]),
      },
    },
    drawn,
    draw: (cursor) => pointsChart(drawn, cursor),
    notes: unknown.length === 0 ? [] : [say.unknown(unknown.map((id) => names.get(id)!.name).join(', '))],
  };
}

const PER = 1_000;

/** What the best gives for its price; where one in between gives most of it for little, that. */
function titleOf(stairs: readonly TradePoint[], nameOf: (point: TradePoint) => string, { words: { decision: { tradeOff: say } }, formats }: Context): string {
  const [cheapest, best] = [stairs[0]!, stairs.at(-1)!];
  if (cheapest === best) return say.only(nameOf(best));
  const gain = (point: TradePoint): number => (point.rate - cheapest.rate) / (best.rate - cheapest.rate);
  const price = (point: TradePoint): number => (point.usd - cheapest.usd) / (best.usd - cheapest.usd);
  const [middle] = stairs.slice(1, -1).filter((point) => gain(point) >= MUCH && price(point) <= LITTLE).toSorted((a, b) => gain(b) / price(b) - gain(a) / price(a));
  if (middle) return say.middle(nameOf(middle), formats.share(gain(middle), 0), formats.share(price(middle), 0));
  return say.buys(nameOf(best), formats.number((best.rate - cheapest.rate) * 100, 1), formats.ratio(best.usd / cheapest.usd), nameOf(cheapest));
}
