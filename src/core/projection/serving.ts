import type { CalendarMonth } from '../calendar.ts';
import type { PerMinute } from '../query/rate-limit.ts';
import type { Usd } from '../units.ts';

/** A part of the cost of a month. */
export interface MonthComponent {
  readonly id: string;
  readonly usd: Usd;
}

/** What serving the queries of a month takes. */
export interface ServedMonth {
  readonly components: readonly MonthComponent[];
  /** USD one query more costs on the mean; what is paid idle or busy is shared by the month's queries. */
  readonly usdPerQuery: Usd;
  /** What a seller counts against its limits at so many queries a minute; absent: nobody limits it. */
  readonly perMinute?: (queriesPerMinute: number) => PerMinute;
  /** Accelerators that run. */
  readonly gpus?: number;
  /** Share of the month's queries, at its peak, that the fleet cannot take. */
  readonly isOverloaded?: boolean;
}

/** A day inside the horizon on which something about the offer changes. */
export interface ProjectionEvent {
  readonly kind: 'price-change' | 'retirement';
  readonly date: string;
  /** The price was announced and was not yet in force when it was read. */
  readonly announced: boolean;
  /** What a query costs from then on over what it cost just before, with the tokens and the traffic of that month; absent: it cost nothing, or the price does not change. */
  readonly ratio?: number;
}

/** A month with its load. */
export interface LoadedMonth {
  readonly index: number;
  readonly month: CalendarMonth;
  readonly queries: number;
}

/** How an option is served over the months: an offer, own servers, or several options together. */
export interface Serving {
  /** `queries` are those of the whole month that reach it. */
  readonly month: (month: CalendarMonth, index: number, queries: number) => ServedMonth;
  /** What changes inside the horizon, with the load of its months. */
  readonly events: (rows: readonly LoadedMonth[]) => readonly ProjectionEvent[];
}
