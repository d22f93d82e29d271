/** How one series is told from the others, whatever colours a reader sees. */
export interface SeriesStyle {
  /** A class: its colour. */
  readonly colour: string;
  /** For `stroke-dasharray`. */
  readonly dash: string;
  /** A closed path around 0, 0. */
  readonly marker: string;
}

const DASHES = ['none', '6 4', '1.5 3.5', '9 3 2 3', '12 5', '4 2', '6 2 1.5 2 1.5 2', '2.5 2.5'] as const;

const MARKERS = [
  'M-3,0A3,3 0 1 1 3,0A3,3 0 1 1 -3,0Z',
  'M-2.75,-2.75H2.75V2.75H-2.75Z',
  'M0,-3.5L3.5,2.75H-3.5Z',
  'M0,-4L4,0L0,4L-4,0Z',
  'M0,3.5L3.5,-2.75H-3.5Z',
  'M-1.2,-3.6H1.2V-1.2H3.6V1.2H1.2V3.6H-1.2V1.2H-3.6V-1.2H-1.2Z',
  'M-4,-1.5H4V1.5H-4Z',
  'M-1.5,-4H1.5V4H-1.5Z',
] as const;

/**
 * The colour, dash and marker of a place in the order; as many as options fit side by side.
 *
 * @example
 * seriesStyle(1).dash // => "6 4"
 */
export function seriesStyle(slot: number): SeriesStyle {
  const place = slot % MARKERS.length;
  return { colour: `series-${place + 1}`, dash: DASHES[place]!, marker: MARKERS[place]! };
}
