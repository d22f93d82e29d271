import { methodsPart5Routing } from './methods-part-5-routing.ts';
import { methodsPart5Statistics } from './methods-part-5-statistics.ts';
import { methodsPart5Tradeoff } from './methods-part-5-tradeoff.ts';

/** The methods of part 5: choosing, several models together, and how sure a choice is. */
export const methodsPart5: Readonly<Record<string, (inputs: never) => unknown>> = { ...methodsPart5Tradeoff, ...methodsPart5Routing, ...methodsPart5Statistics };
