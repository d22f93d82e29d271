import { methodsPart3Growth } from './methods-part-3-growth.ts';
import { methodsPart3Operations } from './methods-part-3-operations.ts';

/** The methods of part 3: how a feature grows, and what it costs around the model. */
export const methodsPart3: Readonly<Record<string, (inputs: never) => unknown>> = { ...methodsPart3Growth, ...methodsPart3Operations };
