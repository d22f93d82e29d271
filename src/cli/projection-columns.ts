import { fromNano, type ProjectionRow } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';
import { enCliOverTime } from '../words/en/cli-over-time.ts';
import { countText, monthUsd, shareText, timesText } from './figures.ts';
import { componentName, componentsOf, countedUsers, revenueOf, usdPerUser, type ProjectedOption } from './projected-option.ts';
import type { Column } from './table.ts';

/** A column of the months of an option. */
export interface ProjectionColumn extends Column {
  readonly text: (row: ProjectionRow) => string;
}

const { columns: titles } = enCliOverTime;
/** Digits of a peak that mean something. */
const PEAK_DIGITS = 3;

/**
 * The columns of the months of an option, in order: its components in the middle, limits and money where it has some.
 *
 * @example
 * projectionColumns(option).map(({ title }) => title) // => ["Month","Users","Queries","Input","Output","Total","So far","Per active user","Peak queries/s"]
 */
export function projectionColumns(option: ProjectedOption): readonly ProjectionColumn[] {
  const { projected: { projection, economics }, scenario } = option;
  const usd = (title: string, of: (row: ProjectionRow) => bigint | undefined): ProjectionColumn => ({ title, isNumber: true, text: (row) => usdText(of(row)) });
  return [
    { title: titles.month, text: ({ month }) => month.label },
    { title: titles.users, isNumber: true, text: ({ users }) => countText(Math.round(countedUsers(users, scenario))) },
    { title: titles.queries, isNumber: true, text: ({ queries }) => countText(Math.round(queries)) },
    ...componentsOf([option]).map((id) => usd(componentName(id), ({ components }) => components[id] ?? 0n)),
    usd(titles.total, ({ total }) => total),
    usd(titles.cumulative, ({ cumulative }) => cumulative),
    { title: titles.perUser, isNumber: true, text: (row) => numberUsd(usdPerUser(row, scenario)) },
    { title: titles.peak, isNumber: true, text: ({ peakQueriesPerSecond }) => peakQueriesPerSecond.toLocaleString('en', { maximumSignificantDigits: PEAK_DIGITS }) },
    ...(projection.rows.some(({ headroom }) => headroom) ? [{ title: titles.headroom, isNumber: true, text: headroomText }] : []),
    ...(economics.length > 0
      ? [usd(titles.revenue, (row) => revenueOf(option, row)), { title: titles.margin, isNumber: true, text: ({ index }: ProjectionRow) => marginText(economics[index]?.grossMargin) }]
      : []),
  ];
}

const usdText = (nano: bigint | undefined): string => numberUsd(nano === undefined ? undefined : fromNano(nano));
const numberUsd = (usd: number | undefined): string => (usd === undefined ? enCli.none : monthUsd(usd));
const marginText = (margin: number | undefined): string => (margin === undefined ? enCli.none : shareText(margin));

function headroomText({ headroom }: ProjectionRow): string {
  if (!headroom) return enCli.none;
  return headroom.isFeasible ? timesText(headroom.headroom) : en.cannotServe(timesText(headroom.headroom));
}
