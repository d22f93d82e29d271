import type { ErrorCode, ErrorDetails } from '../../core/errors.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import { dimensions } from './opened.ts';

/** A short sentence for an option that cannot be priced; the message has the detail. */
export const refusals = {
  'unknown-rate': (details: ErrorDetails) => `No rate is known${details['dimension'] ? ` for ${dimensions[details['dimension'] as DimensionName].toLowerCase()}` : ''}${details['axis'] ? ` with ${String(details['axis'])}` : ''}.`,
  'not-offered': (details: ErrorDetails) => `Not offered${details['axis'] ? ` with ${String(details['axis'])}` : ''}.`,
  'undefined-together': () => 'These settings are priced apart, but no rate is known for all of them together.',
  'no-price': (details: ErrorDetails) => (details['device'] ? `The catalogue has no dated price of ${String(details['device'])}, ${String(details['rental'])}: say your own, like @2.5usd.` : 'No price is known on this day.'),
  'unknown-offer': (details: ErrorDetails) => `No model is called “${String(details['name'] ?? '')}”.`,
} satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>;
