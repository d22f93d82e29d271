import { instant } from '../core/instant.ts';
import { measuredInstant, type LatencyRow, type QualityRow } from '../core/model/measurement.ts';
import type { Catalogue } from './catalogue.ts';
import { measuredOn, sameSetting, settingsOf, type EffortOrBudget } from './measurements-match.ts';

/** Days after which a measurement is shown as stale; assumption. */
export const STALE_MEASUREMENT_DAYS = 120;
const DAY_MILLISECONDS = 86_400_000;

/** A row and how old it is. */
export interface Aged<Row> {
  readonly row: Row;
  /** Whole days since the first instant of its date; negative when it was measured later. */
  readonly ageDays: number;
  readonly stale: boolean;
}

/** What is measured of an offer at one effort or budget; several snapshots are several rows. */
export interface SettingCoverage {
  readonly setting: EffortOrBudget;
  readonly latency: readonly Aged<LatencyRow>[];
  readonly quality: readonly Aged<QualityRow>[];
}

/** What is measured of one offer, lowest effort first; no settings: not measured. Rows that no setting reaches are left out. */
export interface OfferCoverage {
  readonly offerId: string;
  readonly settings: readonly SettingCoverage[];
  /** Ages of its newest and oldest row. */
  readonly ageDays?: { readonly newest: number; readonly oldest: number };
}

/**
 * What is measured of every offer on a day, and how old it is.
 *
 * @example
 * const [first] = coverage(catalogue, '2026-11-22').filter(({ offerId }) => offerId === 'openai/gpt-5-mini')
 * first.settings.map(({ setting }) => setting.effort) // => ["minimal","low","medium","high","unstated"]
 * coverage(catalogue, '2026-11-22').filter(({ settings }) => settings.length === 0).length // => 34
 */
export function coverage({ ids, measurements }: Pick<Catalogue, 'ids' | 'measurements'>, at: string | number | Date): OfferCoverage[] {
  const now = instant(at);
  const aged = <Row extends LatencyRow | QualityRow>(row: Row): Aged<Row> => {
    const ageDays = Math.floor((now - measuredInstant(measuredOn(row))) / DAY_MILLISECONDS);
    return { row, ageDays, stale: ageDays > STALE_MEASUREMENT_DAYS };
  };
  return ids.map((offerId) => {
    const latency = measurements.latencyRows(offerId).filter(isReachable).map(aged);
    const quality = measurements.qualityRows(offerId).filter(isReachable).map(aged);
    const ages = [...latency, ...quality].map(({ ageDays }) => ageDays);
    return {
      offerId,
      settings: settingsOf([...latency, ...quality].map(({ row }) => row)).map((setting) => ({
        setting,
        latency: latency.filter(({ row }) => sameSetting(row, setting)),
        quality: quality.filter(({ row }) => sameSetting(row, setting)),
      })),
      ...(ages.length > 0 && { ageDays: { newest: Math.min(...ages), oldest: Math.max(...ages) } }),
    };
  });
}

const isReachable = (row: LatencyRow | QualityRow): boolean => row.variant === undefined;
