import type { Scenario } from '../scenario/scenario.ts';
import type { Report } from './report.ts';
import type { TakeAway } from './take-aways.ts';

/** What the element tells the page. Every event bubbles and leaves the shadow tree. */
export interface ModelCostCalculatorEvents {
  /** A person is changing a value: with every key and every step of a slider. */
  'mcc-input': CustomEvent<{ readonly scenario: Scenario }>;
  /** A person has changed a value. */
  'mcc-change': CustomEvent<{ readonly scenario: Scenario }>;
  /** Something given could not be read; the last good value stays. */
  'mcc-error': CustomEvent<{ readonly message: string }>;
  /** A person wants a link to what is shown. Cancelled, it is not copied. */
  'mcc-share': CustomEvent<{ readonly url: string }>;
  /** A person takes a result away, as a memo, CSV, JSON, SVG or code to embed. Cancelled, it is neither copied nor saved. */
  'mcc-export': CustomEvent<TakeAway>;
  /** A number looks wrong to a person. Cancelled, the address in `report` is not opened, nor what it says copied. */
  'mcc-report': CustomEvent<Report>;
}

/** Tells the page; `false`: it has taken over. */
export type Emit = <Type extends keyof ModelCostCalculatorEvents>(type: Type, detail: ModelCostCalculatorEvents[Type]['detail']) => boolean;

/** The events in place of which a page may do something of its own. */
export const CANCELABLE: ReadonlySet<keyof ModelCostCalculatorEvents> = new Set(['mcc-share', 'mcc-export', 'mcc-report']);

declare global {
  // so that listeners know what they are given
  interface HTMLElementEventMap extends ModelCostCalculatorEvents {}
}
