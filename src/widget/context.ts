import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Result } from '../scenario/run-with.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { First, Whole } from '../words/language.ts';
import type { Formats } from './formats.ts';

/** Everything a view function may read: one scenario, run over one catalogue, and how to say it. */
export interface Context extends First {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly result: Result;
  readonly formats: Formats;
}

/** What the views may read that follow the answer, or are opened. */
export type LaterContext = Context & Whole;
