import { nothing, svg, type TemplateResult } from 'lit';
import type { Plot } from './plot.ts';
import { scaled, TEXT, textWidth } from './text-width.ts';

/** A name beside a course, and where that ends. */
export interface LabelView {
  readonly x: number;
  readonly y: number;
  readonly fromX: number;
  readonly fromY: number;
  /** As much of the name as fits. */
  readonly text: string;
  readonly full: string;
}

/** The picture around a chart: hairlines and their values to the left, values below. */
export function frame({ width, height, left, right, bottom, beside, below }: Plot, content: TemplateResult): TemplateResult {
  return svg`<svg width=${scaled(width)} height=${scaled(height)} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    <g class="axis">
      ${beside.map(({ at, text }) => svg`<line x1=${left} x2=${right} y1=${at} y2=${at}></line><text x=${left - 6} y=${at + 4} text-anchor="end">${text}</text>`)}
      ${below.map(({ at, text }) => svg`<text x=${within(at, text, width)} y=${bottom + 17} text-anchor="middle">${text}</text>`)}
    </g>
    ${content}
  </svg>`;
}

/** The middle of a text that would not hang over an edge of the picture. */
function within(at: number, text: string, width: number): number {
  const half = textWidth(text, TEXT) / 2;
  return Math.max(half, Math.min(width - half, at));
}

/** The line of the place under the cursor. */
export function cursorLine({ x, top, bottom }: Plot, places: readonly number[], cursor: number | undefined): TemplateResult | typeof nothing {
  return cursor === undefined ? nothing : svg`<line class="cursor" x1=${x(places[cursor]!)} x2=${x(places[cursor]!)} y1=${top - 6} y2=${bottom}></line>`;
}

/** A name beside the end of a course, led there by a hairline where it had to move. */
export function seriesLabel({ x, y, fromX, fromY, text, full }: LabelView, colour: string): TemplateResult {
  const isMoved = Math.abs(y - fromY) > 3;
  return svg`<g class="series ${colour}">
    ${isMoved ? svg`<path class="lead" d="M${fromX + 4},${fromY}L${x - 2},${y}"></path>` : nothing}
    <text x=${x} y=${y + 4}>${text}${text === full ? nothing : svg`<title>${full}</title>`}</text>
  </g>`;
}
