import { ANSWERS } from './answer.ts';
import { LEADS } from './leads.ts';
import { activeUsers, projectQuote, usdAtHorizon } from './project.ts';
import { quoters } from './quoters.ts';
import type { Parts } from './run-with.ts';

/**
 * Everything a scenario can be run with.
 *
 * @example
 * Object.keys(PARTS) // => ["quoters","months","answers","leads"]
 */
export const PARTS: Required<Parts> = { quoters, months: { activeUsers, projectQuote, usdAtHorizon }, answers: ANSWERS, leads: LEADS };
