import { deciding } from '../../scenario/deciding.ts';
import { howSure, type HowSure } from '../../scenario/how-sure.ts';
import { logAxis } from '../charts/axes.ts';
import { linesChart, linesOn, STEP_GAP } from '../charts/lines.ts';
import { pathOf, plotOf } from '../charts/plot.ts';
import type { LaterContext as Context } from '../context.ts';
import { valueTexts } from '../value-texts.ts';
import { perContext, type ChartPanel } from './chart-panel.ts';
import { optionNames, type NamedOption } from './option-names.ts';

const worked = perContext(({ scenario, catalogue, result }) => {
  const known = howSure(deciding(scenario, catalogue, result));
  // a stake of nothing has no place on a logarithm
  return known && { ...known, curve: known.curve.filter(({ stakeUsd }) => stakeUsd > 0) };
});
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * How probably each option is the best, over what a wrong answer costs, and which to choose at each.
 *
 * @example
 * const evaluated = contextOf((scenario) => readTexts({ models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', 'error-cost': '0.02' }, 'attribute', scenario).scenario)
 * howSureView(evaluated, 400).figure.title // => "At $0.02, GPT-4o mini is the best with > 99%"
 */
export function howSureView(context: Context, width: number): ChartPanel | undefined {
  const { words: { charts, decision: { howSure: say } }, formats, catalogue } = context;
  const known = worked(context);
  if (!known) return undefined;
  const { curve, options: ids, benchmark, yours, leftOut } = known;
  const names = optionNames(context);
  const options = ids.map((id) => names.get(id)!);
  const usd = (value: number): string => valueTexts(context).amount(value, 'usd');
  const stakes = curve.map(({ stakeUsd }) => stakeUsd);
  const steps = yours && yours.stakeUsd > 0 ? [{ at: yours.stakeUsd, text: say.you(usd(yours.stakeUsd)), short: usd(yours.stakeUsd) }] : [];
  const room = { width, names: options.map(({ name }) => name), above: steps.length * STEP_GAP };
  const plot = plotOf(logAxis(stakes[0]!, stakes.at(-1)!, formats.shortUsd), { from: 0, to: 1, ticks: TICKS.map((value) => ({ value, text: formats.share(value, 0) })) }, room);
  const series = options.map(({ slot, name }, index) => ({ slot, name, values: curve.map(({ shares }) => shares[index]!) }));
  const drawn = { ...linesOn(plot, stakes, { series, steps }), under: pathOf(plot, stakes, curve.map(({ frontier }) => frontier)) };
  const title = titleOf(known, options, context);
  const entries = (place: number): readonly string[] => options.map(({ name }, index) => charts.entry(name, formats.share(curve[place]!.shares[index]!, 0)));
  return {
    figure: {
      key: 'how-sure',
      title,
      note: benchmark === undefined ? say.note : say.noteProxy(catalogue.measurements.benchmarks.find(({ id }) => id === benchmark)?.name ?? benchmark),
      label: charts.walk(title),
      kind: charts.kind,
      readout: (place) => say.readout(usd(stakes[place]!), entries(place)),
      table: {
        label: charts.numbers,
        heads: [say.heads.stake, ...options.map(({ name }) => name), say.heads.best],
        rows: () => curve.map(({ stakeUsd, shares, best }) => [usd(stakeUsd), ...shares.map((share) => formats.share(share, 1)), options[best]!.name]),
      },
    },
    drawn,
    draw: (cursor) => linesChart(drawn, cursor),
    notes: leftOut.length === 0 ? [] : [say.leftOut(leftOut.map((id) => names.get(id)?.name ?? id).join(', '))],
  };
}

function titleOf({ yours, curve }: HowSure, options: readonly NamedOption[], context: Context): string {
  const { words: { decision: { howSure: say } }, formats } = context;
  const usd = (value: number): string => valueTexts(context).amount(value, 'usd');
  if (yours) return say.safe(usd(yours.stakeUsd), sureness(yours.frontier, formats), options[yours.best]!.name);
  const last = curve.at(-1)!.best;
  const from = curve.findLastIndex(({ best }) => best !== last) + 1;
  return from === 0 ? say.always(options[last]!.name) : say.turns(options[last]!.name, usd(curve[from]!.stakeUsd));
}

/** Draws cannot tell certainty from a chance below one in a hundred. */
function sureness(share: number, { share: write }: Context['formats']): string {
  return share > 0.99 ? `> ${write(0.99, 0)}` : write(share, 0);
}
