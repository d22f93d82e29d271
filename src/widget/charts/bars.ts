import { nothing, svg, type TemplateResult } from 'lit';
import type { AxisText } from '../formats.ts';
import { around } from './axes.ts';
import type { Drawn } from './figure.ts';
import { frame } from './frame.ts';
import type { Axis } from './plot.ts';
import { rowsPlot } from './rows-plot.ts';
import { fitted, TEXT, textWidth } from './text-width.ts';

/** What bars on both sides of a value are drawn from. */
export interface BarsInput {
  /** The value as everything is. */
  readonly base: number;
  readonly rows: readonly { readonly name: string; readonly note: string; /** The value at the low and at the high end of the input. */ readonly low: number; readonly high: number }[];
  readonly tick: AxisText;
  /** Where the choice turns; drawn where it lies within the bars. */
  readonly turn: { readonly at: number; readonly text: string } | undefined;
}

/** Bars on both sides of a value, laid out for a width. */
export interface BarsView extends Drawn {
  readonly heights: readonly number[];
  readonly rows: readonly { readonly y: number; readonly name: string; readonly note: string; readonly low: Bar; readonly high: Bar }[];
  readonly base: number;
  readonly turn: { readonly x: number; readonly text: string } | undefined;
  readonly nameX: number;
}

interface Bar {
  readonly x: number;
  readonly width: number;
}

const TOP = 16;
const ROW = 32;
const THICK = 12;
/** Names take this share of the width at most. */
const NAMES = 0.45;
const MOST_NAMES = 190;

/** Ticks, about, from which the most that have room are taken. */
const COUNTS = [4, 3, 2] as const;
const TICK_GAP = 10;

/**
 * Lays bars out, a row an input, the widest first.
 *
 * @example
 * const view = barsView({ base: 1, turn: undefined, tick: String, rows: [{ name: 'price', note: '', low: 0, high: 2 }] }, 400)
 * view.rows.map(({ low, high }) => [low.width === high.width, low.x + low.width === high.x]) // => [[true,true]]
 */
export function barsView({ base, rows, tick, turn }: BarsInput, width: number): BarsView {
  const names = Math.min(MOST_NAMES, width * NAMES);
  const values = [base, ...rows.flatMap(({ low, high }) => [low, high])];
  const along = (pixels: number): Axis => COUNTS.map((count) => around(values, tick, count)).find((one) => fits(one, pixels)) ?? around(values, tick, 1);
  const plot = rowsPlot(along, { width, left: names + 8, top: TOP, row: ROW, count: rows.length });
  const { x } = plot;
  const isInside = turn !== undefined && x(turn.at) >= plot.left && x(turn.at) <= plot.right;
  const bar = (value: number): Bar => ({ x: Math.min(x(base), x(value)), width: Math.abs(x(value) - x(base)) });
  return {
    plot,
    places: rows.map(() => base),
    heights: rows.map((_, row) => row + 0.5),
    rows: rows.map(({ name, note, low, high }, row) => ({ y: plot.y(row + 0.5), name: fitted(name, names - 4, TEXT), note: fitted(note, names - 4, TEXT), low: bar(low), high: bar(high) })),
    base: x(base),
    turn: isInside ? { x: x(turn.at), text: turn.text } : undefined,
    nameX: names,
  };
}

const fits = ({ ticks }: Axis, pixels: number): boolean => ticks.length * (Math.max(...ticks.map(({ text }) => textWidth(text, TEXT))) + TICK_GAP) <= pixels;

/** Draws the bars, with the row under the cursor marked. */
export function barsChart({ plot, rows, base, turn, nameX }: BarsView, cursor: number | undefined): TemplateResult {
  return frame(
    plot,
    svg`${rows.map(({ y, name, note, low, high }, row) => svg`<g class="bar">
        ${row === cursor ? svg`<rect class="row" x="0" y=${y - ROW / 2} width=${plot.width} height=${ROW}></rect>` : nothing}
        <text x=${nameX} y=${y - 1} text-anchor="end">${name}</text><text class="aside" x=${nameX} y=${y + 12} text-anchor="end">${note}</text>
        <rect class="series series-2 low" x=${low.x} y=${y - THICK / 2} width=${low.width} height=${THICK}></rect>
        <rect class="series series-1 high" x=${high.x} y=${y - THICK / 2} width=${high.width} height=${THICK}></rect>
      </g>`)}
      <line class="turn" x1=${base} x2=${base} y1=${plot.top - 4} y2=${plot.bottom}></line>
      ${turn ? svg`<g class="limit"><line x1=${turn.x} x2=${turn.x} y1=${plot.top} y2=${plot.bottom} stroke-dasharray="2 3"></line><text x=${turn.x} y="10" text-anchor="middle">${turn.text}</text></g>` : nothing}`,
  );
}
