import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AxisText } from '../formats.ts';
import type { LogSteps } from '../log-steps.ts';
import { seriesStyle } from './series-style.ts';
import { fitted, scaled, TEXT, textWidth } from './text-width.ts';

/** Who is the best over which stakes, and where the user's own lies. */
export interface FlipInput {
  /** From 0 up, without gaps. */
  readonly winners: readonly { readonly slot: number; readonly name: string; readonly fromUsd: number }[];
  /** Where the only turn, or the one nearest to the user, may lie. */
  readonly band?: { readonly low: number; readonly high: number };
  /** What a wrong answer costs; `undefined`: not said. */
  readonly stakeUsd: number | undefined;
  readonly steps: LogSteps;
  readonly tick: AxisText;
  readonly flipText: (usd: number) => string;
  readonly stakeText: string;
  readonly axis: string;
}

/** A text on the line. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** The flip line, laid out for a width. */
export interface FlipView {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly segments: readonly { readonly colour: string; readonly from: number; readonly to: number; readonly name: Mark | undefined }[];
  readonly band: { readonly from: number; readonly to: number } | undefined;
  readonly flips: readonly Mark[];
  readonly stake: (Mark & { readonly at: number }) | undefined;
  readonly ticks: readonly Mark[];
  readonly axis: Mark | undefined;
  /** Positions of the slider that lies over it. */
  readonly slider: { readonly first: number; readonly last: number; readonly at: number };
}

/** Half a thumb: its middle reaches both ends of the line. */
const INSET = 8;
const BAR = 12;
const ROW = 18;
/** Decades shown on both sides of the turns: assumption, where nobody's stake lies farther. */
const AROUND = 1.2;
/** Shown where nothing turns: a hundredth of a cent to a hundred dollars. */
const USUAL = [0.0001, 100] as const;
const LEAST_NAME = 28;

/**
 * Lays the line of stakes out: a segment a winner, a mark a turn, the user's stake over both.
 *
 * @example
 * const input = { winners: [{ slot: 0, name: 'A', fromUsd: 0 }, { slot: 1, name: 'B', fromUsd: 1 }], stakeUsd: undefined, steps: logSteps(0.00001, 100_000), tick: String, flipText: (usd) => `flips at ${usd}`, stakeText: '', axis: 'stake' }
 * flipView(input, 416).segments.map(({ from, to }) => [from, to]) // => [[8,208],[208,408]]
 * flipView(input, 416).flips[0].text // => "flips at 1"
 */
export function flipView(input: FlipInput, width: number): FlipView {
  const { winners, band, stakeUsd, steps, tick } = input;
  const [low, high] = shownRange(input);
  const [left, right] = [INSET, width - INSET];
  const x = (usd: number): number => Math.round(Math.max(left, Math.min(right, left + (Math.log(usd / low) / Math.log(high / low)) * (right - left))) * 10) / 10;
  const turns = winners.slice(1).map(({ fromUsd }) => fromUsd).filter((usd) => usd > low && usd < high);
  const flips = withoutOverlap(turns.map((usd) => within(x(usd), input.flipText(usd), width)));
  const ownX = stakeUsd === undefined ? undefined : x(Math.max(low, stakeUsd));
  const own = ownX === undefined ? undefined : { ...within(ownX, input.stakeText, width), at: ownX };
  // two texts that would touch stand one over the other
  const isCrowded = own !== undefined && flips.some((flip) => touch(flip, own));
  const top = ROW + (isCrowded ? ROW : 0);
  const ends = [...winners.slice(1).map(({ fromUsd }) => x(Math.max(low, fromUsd))), right];
  const bottom = top + BAR;
  return {
    width,
    height: bottom + 3 * ROW,
    top,
    segments: winners.map(({ slot, name, fromUsd }, index) => {
      const [from, to] = [index === 0 ? left : x(Math.max(low, fromUsd)), ends[index]!];
      return { colour: seriesStyle(slot).colour, from, to, name: nameMark(name, index, winners.length, [from, to], bottom + 15) };
    }),
    band: band && { from: x(Math.max(low, band.low)), to: x(Math.min(high, band.high)) },
    flips: flips.map((flip) => ({ ...flip, y: top - 6 })),
    stake: own && { ...own, y: 12 },
    ticks: ticksOf(low, high, tick, x, width, bottom + 15 + 2 * ROW),
    axis: { ...within(width / 2, fitted(input.axis, width, TEXT), width), y: bottom + 15 + ROW },
    slider: { first: steps.position(low), last: steps.position(high), at: steps.position(stakeUsd ?? turns[0] ?? Math.sqrt(low * high)) },
  };
}

/** Whole decades around everything that has a place. */
function shownRange({ winners, band, stakeUsd, steps }: FlipInput): readonly [number, number] {
  const [least, most] = [steps.value(1), steps.value(steps.last)];
  const turns = [...winners.slice(1).map(({ fromUsd }) => fromUsd), ...(band ? [band.low, band.high] : [])].filter((usd) => usd > 0);
  const around = turns.length === 0 ? USUAL : [Math.min(...turns) / 10 ** AROUND, Math.max(...turns) * 10 ** AROUND];
  const own = stakeUsd !== undefined && stakeUsd > 0 ? [stakeUsd] : [];
  return [Math.max(least, 10 ** decadeOf(Math.min(...around, ...own), Math.floor)), Math.min(most, 10 ** decadeOf(Math.max(...around, ...own), Math.ceil))];
}

/** The power of ten below or above an amount, which may miss one by a rounding. */
const decadeOf = (amount: number, round: (value: number) => number): number => round(Number(Math.log10(amount).toPrecision(9)));

function nameMark(name: string, index: number, count: number, [from, to]: readonly [number, number], y: number): Mark | undefined {
  if (to - from < LEAST_NAME) return undefined;
  const text = fitted(name, to - from - 8, TEXT);
  if (index === 0) return { x: from, y, anchor: 'start', text };
  return index === count - 1 ? { x: to, y, anchor: 'end', text } : { x: (from + to) / 2, y, anchor: 'middle', text };
}

/** A text around a place, moved to stand inside the picture. */
function within(at: number, text: string, width: number): Mark {
  const half = textWidth(text, TEXT) / 2;
  return { x: Math.max(half, Math.min(width - half, at)), y: 0, anchor: 'middle', text };
}

const touch = (a: Mark, b: Mark): boolean => Math.abs(a.x - b.x) < (textWidth(a.text, TEXT) + textWidth(b.text, TEXT)) / 2 + 8;

/** What would run into the text before it is left to the sentences. */
function withoutOverlap(marks: readonly Mark[]): readonly Mark[] {
  return marks.reduce<readonly Mark[]>((kept, mark) => (kept.some((one) => touch(one, mark)) ? kept : [...kept, mark]), []);
}

function ticksOf(low: number, high: number, tick: AxisText, x: (usd: number) => number, width: number, y: number): readonly Mark[] {
  const { per = 1 } = tick;
  const [first, last] = [decadeOf(low * per, Math.ceil), decadeOf(high * per, Math.floor)];
  const decades = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => Number(`1e${first + step}`) / per);
  return withoutOverlap(decades.map((usd) => ({ ...within(x(usd), tick(usd), width), y })));
}

/** Draws the line, with a slider over it that holds the user's stake. */
export function flipLine({ width, height, top, segments, band, flips, stake, ticks, axis, slider }: FlipView, { name, label, text }: { readonly name: string; readonly label: string; readonly text: string }): TemplateResult {
  const words = ({ x, y, anchor, text: own }: Mark): TemplateResult => svg`<text x=${x} y=${y} text-anchor=${anchor}>${own}</text>`;
  return html`<div class=${top > ROW ? 'plot flip crowded' : 'plot flip'}>
    <svg width=${scaled(width)} height=${scaled(height)} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
      ${segments.map(({ colour, from, to, name: own }) => svg`<g class="series ${colour}"><rect class="area" x=${from} y=${top} width=${Math.max(0, to - from)} height=${BAR}></rect>${own ? words(own) : nothing}</g>`)}
      ${band ? svg`<rect class="band" x=${band.from} y=${top + BAR / 2 - 2} width=${Math.max(0, band.to - band.from)} height="4"></rect>` : nothing}
      ${segments.slice(1).map(({ from }) => svg`<line class="turn" x1=${from} x2=${from} y1=${top - 4} y2=${top + BAR + 4}></line>`)}
      ${flips.map(words)}
      ${stake ? svg`<g class="stake">${words(stake)}</g>` : nothing}
      <g class="axis">${ticks.map(words)}${axis ? words(axis) : nothing}</g>
    </svg>
    <input type="range" class=${stake ? 'slider' : 'slider unsaid'} name=${name} min=${slider.first} max=${slider.last} step="1" .value=${live(String(slider.at))} aria-label=${label} aria-valuetext=${text} />
  </div>`;
}
