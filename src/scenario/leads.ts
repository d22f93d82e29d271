import { compareLeadOf } from './answers/compare-lead.ts';
import type { Leads } from './run-with.ts';

/**
 * What answers lead with, of the questions whose whole answer takes long: a line a question.
 *
 * @example
 * Object.keys(LEADS) // => ["compare"]
 */
export const LEADS: Leads = { compare: compareLeadOf };
