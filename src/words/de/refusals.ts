import type { ErrorCode, ErrorDetails } from '../../core/errors.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import { dimensions } from './opened.ts';

/** A short sentence for an option that cannot be priced; the message has the detail. */
export const refusals = {
  'unknown-rate': (details: ErrorDetails) => `Kein Preis bekannt${details['dimension'] ? ` für „${dimensions[details['dimension'] as DimensionName]}“` : ''}${details['axis'] ? ` mit ${String(details['axis'])}` : ''}.`,
  'not-offered': (details: ErrorDetails) => `Wird${details['axis'] ? ` mit ${String(details['axis'])}` : ''} nicht angeboten.`,
  'undefined-together': () => 'Diese Einstellungen haben einzeln Preise, aber für alle zusammen ist keiner bekannt.',
  'no-price': (details: ErrorDetails) => (details['device'] ? `Der Katalog hat keinen datierten Preis für ${String(details['device'])}, ${String(details['rental'])}: Nennen Sie Ihren eigenen, etwa @2.5usd.` : 'Für diesen Tag ist kein Preis bekannt.'),
  'unknown-offer': (details: ErrorDetails) => `Kein Modell heißt „${String(details['name'] ?? '')}“.`,
} satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>;
