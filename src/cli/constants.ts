import { ASSUMED_CACHE_LIFETIME_SECONDS, BATCH_SECONDS, DEFAULT_ALPHA, HIDDEN_REASONING_TTFT_SIGMA, HOSTS_LATENCY_BAND, LATENCY_BAND, LATENCY_BAND_PER_YEAR, SPEED_SIGMA, STALE_MEASUREMENT_DAYS, TTFT_SIGMA, UNKNOWN_TOKEN_FACTOR, type Default } from '../index.ts';
import { enCli } from '../words/en/cli.ts';

const VALUES = {
  UNKNOWN_TOKEN_FACTOR,
  ASSUMED_CACHE_LIFETIME_SECONDS,
  BATCH_SECONDS,
  LATENCY_BAND,
  LATENCY_BAND_PER_YEAR,
  HOSTS_LATENCY_BAND,
  TTFT_SIGMA,
  HIDDEN_REASONING_TTFT_SIGMA,
  SPEED_SIGMA,
  DEFAULT_ALPHA,
  STALE_MEASUREMENT_DAYS,
} as const;

/** A number the calculator takes for granted and no field of a scenario changes. */
export type ConstantName = keyof typeof VALUES;

/** What a constant says of itself: in what unit it is, what it does, and where it is from. */
export interface Constant {
  readonly name: ConstantName;
  readonly what: string;
  /** A number, or several by name. */
  readonly default: Default<number | object>;
}

/** The named constants behind the numbers, each with its source or the assumption it is: a new one is a row here and its words. */
export const CONSTANTS: readonly Constant[] = (Object.keys(VALUES) as ConstantName[]).map((name) => {
  const { what, ...words }: ConstantWords = enCli.constants[name];
  return { name, what, default: { value: VALUES[name], ...words } };
});

type ConstantWords = { readonly what: string; readonly unit: string } & ({ readonly source: string; readonly page?: string } | { readonly assumption: string });
