import type { BreakEven, BreakEvenInTime } from '../../projection/break-even.ts';
import type { AtSpeeds } from '../../projection/own-from.ts';
import type { LicenceStanding } from '../../model/weights.ts';
import type { Share, Usd } from '../../units.ts';
import type { SelfHostQuality } from './codes.ts';

/** Own servers at the load. */
export interface OwnServers {
  readonly id: string;
  readonly usdPerMonth: Usd;
  /** Over the band of their speed. */
  readonly usdRange: readonly [low: Usd, high: Usd];
  readonly replicas: number;
  readonly gpus: number;
  /** Of output, sold at so many tokens a second to each user; absent: there is none. */
  readonly perMillion?: { readonly usd: Usd; readonly tokensPerSecond: number } | undefined;
  /** Fields of the scenario that have no price yet: the month costs more. */
  readonly unpriced: readonly string[];
  /** The price leaves the host out, and nobody said what it costs. */
  readonly isHostUnpriced: boolean;
  readonly isExtrapolated: boolean;
  /** Speeds of it were measured. */
  readonly isMeasured: boolean;
  /** Chosen by the search, not by the user. */
  readonly isSized: boolean;
  readonly licence: { readonly standing: LicenceStanding; readonly name: string; readonly limits: string };
  /** Served in fewer bits than published. */
  readonly fewerBits?: { readonly format: string; readonly native: string } | undefined;
}

/** An API at the load. */
export interface ApiOption {
  readonly id: string;
  readonly usdPerQuery: Usd;
}

/** Both, and where they change places. */
export interface OwnAgainstApi {
  readonly api: ApiOption;
  readonly volume: AtSpeeds<BreakEven>;
  readonly upToQueries: number;
  readonly time?: BreakEvenInTime | undefined;
  readonly hybrid: { readonly usd: Usd; readonly replicas: number; readonly apiShare: Share };
  readonly quality: SelfHostQuality;
  /** What a query loses beside its cost, by waiting and errors; 0 unless `quality` is `counted`. */
  readonly besideUsd: readonly [own: Usd, api: Usd];
  /** Options whose rate is not known or was judged differently. */
  readonly unrated: readonly string[];
  /** A rate of these is a guess. */
  readonly isGuess: boolean;
  /** The benchmark that the counted rates are of. */
  readonly benchmark?: string | undefined;
}

/** What whether to serve oneself is worked out from. */
export interface SelfHostInputs {
  readonly queriesPerMonth: number;
  /** Absent: no option is on own servers, and none can be. */
  readonly own?: OwnServers | undefined;
  /** Absent: there is no API to hold it against. */
  readonly against?: OwnAgainstApi | undefined;
  /** L; absent: nobody said. */
  readonly errorUsd?: Usd | undefined;
}
