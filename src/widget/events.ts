import type { Scenario } from '../scenario/scenario.ts';

/** What the element tells the page. Every event bubbles and leaves the shadow tree. */
export interface ModelCostCalculatorEvents {
  /** A person is changing a value: with every key and every step of a slider. */
  'mcc-input': CustomEvent<{ readonly scenario: Scenario }>;
  /** A person has changed a value. */
  'mcc-change': CustomEvent<{ readonly scenario: Scenario }>;
  /** Something given could not be read; the last good value stays. */
  'mcc-error': CustomEvent<{ readonly message: string }>;
}

declare global {
  // so that listeners know what they are given
  interface HTMLElementEventMap extends ModelCostCalculatorEvents {}
}
