import { isQuote, type Catalogue, type HostedQuote, type Result, type Scenario } from '../index.ts';

/** A scenario whose first option is on own servers, and what came of it. */
export interface Hosting extends Result {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
}

/** The own servers of a run; `undefined` where they were refused. */
export function hostedOf({ quotes: [own] }: Hosting): HostedQuote | undefined {
  return own && isQuote(own) && own.kind === 'hosted' ? own : undefined;
}
