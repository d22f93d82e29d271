import { deciding } from '../../scenario/deciding.ts';
import { whatMatters, type Matter } from '../../scenario/what-matters.ts';
import { barsChart, barsView } from '../charts/bars.ts';
import type { LaterContext as Context } from '../context.ts';
import { valueTexts } from '../value-texts.ts';
import { perContext, type ChartPanel } from './chart-panel.ts';
import { optionNames } from './option-names.ts';

const worked = perContext(({ scenario, catalogue, result }) => whatMatters(deciding(scenario, catalogue, result)));
/** Inputs that are shown, the one that matters most first. */
const MOST = 8;
const NAMED = 3;
/** A swing below this share of the widest is a hairline: assumption. */
const LEAST = 0.01;
const PER = 1_000;

/**
 * What matters to the choice: how the lead of the best option moves when one input goes to either end of its range.
 *
 * @example
 * const evaluated = contextOf((scenario) => readTexts({ models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', 'error-cost': '0.02' }, 'attribute', scenario).scenario)
 * mattersView(evaluated, 400).drawn.places.length // => 6
 */
export function mattersView(context: Context, width: number): ChartPanel | undefined {
  const { words: { charts, decision: { matters: say } } } = context;
  const known = worked(context);
  const widest = known?.matters[0]?.swing ?? 0;
  const moving = known?.matters.filter(({ swing }) => swing > widest * LEAST).slice(0, MOST) ?? [];
  if (!known || moving.length === 0) return undefined;
  const texts = valueTexts(context);
  const names = optionNames(context);
  const nameOf = (id: string): string => names.get(id)?.name ?? id;
  const field = ({ path, option }: Matter): string => (option === undefined ? texts.field(path) : say.rateOf(nameOf(option)));
  const range = ({ ends: [low, high], unit }: Matter): string => say.range(texts.amount(low, unit === 'tokens' ? 'count' : unit), texts.amount(high, unit === 'tokens' ? 'count' : unit));
  const usd = (value: number): string => texts.amount(value * PER, 'usd');
  const turning = moving.filter(({ turns }) => turns).map(field);
  const title = titleOf(turning, field(moving[0]!), context);
  const drawn = barsView(
    {
      base: known.leadUsd * PER,
      rows: moving.map((matter) => ({ name: field(matter), note: range(matter), low: matter.low * PER, high: matter.high * PER })),
      tick: context.formats.shortUsd,
      turn: { at: 0, text: say.turn },
    },
    width,
  );
  return {
    figure: {
      key: 'matters',
      title,
      note: say.note(nameOf(known.second), nameOf(known.best)),
      label: charts.walk(title),
      kind: charts.kind,
      readout: (place) => say.readout(field(moving[place]!), range(moving[place]!), usd(moving[place]!.low), usd(moving[place]!.high)),
      table: {
        label: charts.numbers,
        heads: [say.heads.field, say.heads.range, say.heads.low, say.heads.high],
        rows: () => moving.map((matter) => [field(matter), range(matter), usd(matter.low), usd(matter.high)]),
      },
    },
    drawn,
    draw: (cursor) => barsChart(drawn, cursor),
    notes: [say.assumed],
  };
}

function titleOf(turning: readonly string[], widest: string, { words: { decision: { matters: say }, locale } }: Context): string {
  if (turning.length === 0) return say.none(widest);
  return turning.length === 1 ? say.onlyOne(turning[0]!) : say.some(new Intl.ListFormat(locale).format(turning.slice(0, NAMED).map(say.quoted)));
}
