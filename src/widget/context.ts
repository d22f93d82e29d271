import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Result } from '../scenario/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Words } from '../words/en.ts';
import type { Formats } from './formats.ts';

/** Everything a view function may read: one scenario, run over one catalogue, and how to say it. */
export interface Context {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly result: Result;
  readonly words: Words;
  readonly formats: Formats;
}
