import type { ServiceTier, Setting } from '../core/model/setting.ts';
import type { Share, Tokens } from '../core/units.ts';

/** One way to serve the feature, as a scenario writes it. */
export interface OptionSpec {
  /** Id of an offer. */
  readonly offer: string;
  readonly setting: Setting;
}

/** Everything a person says about their feature: versioned plain JSON, described field by field in fields.ts. */
export interface Scenario {
  readonly version: 1;
  /** The day prices are taken of. */
  readonly date: string;
  readonly options: readonly OptionSpec[];
  /** The service tier of every option that names none. */
  readonly serviceTier: ServiceTier;
  readonly workload: {
    readonly inputTokens: Tokens;
    readonly outputTokens: Tokens;
    /** Share of the input tokens read from the cache. */
    readonly cachedShare: Share;
  };
  readonly load: {
    readonly queriesPerMonth: number;
  };
}
