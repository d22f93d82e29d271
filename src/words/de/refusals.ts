import type { ErrorCode, ErrorDetails } from '../../core/errors.ts';
import type { HostRefusal } from '../../core/hosting/replica.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import { numberFormat } from '../number-format.ts';
import { dimensions } from './opened.ts';

const gigabytes = (bytes: ErrorDetails[string]): string => numberFormat('de', { maximumFractionDigits: 1 }).format(Number(bytes) / 1e9);
const speed = (perSecond: ErrorDetails[string]): string => numberFormat('de', { maximumFractionDigits: 1 }).format(Number(perSecond));

/** Why servers of one's own cannot serve. */
const cannotHost: Readonly<Record<HostRefusal, (details: ErrorDetails) => string>> = {
  'parameters-underivable': () => 'Wie viele Parameter die Attention dieser Gewichte hat, ist nicht hergeleitet.',
  'cache-underivable': () => 'Wie groß der Cache dieser Gewichte ist, ist nicht hergeleitet.',
  'no-bandwidth': () => 'Die Speicherbandbreite des Geräts ist nicht bekannt.',
  'no-flops': () => 'Die Rechenleistung des Geräts ist nicht bekannt.',
  'no-link': () => 'Die Verbindung zwischen den Geräten ist nicht bekannt.',
  'too-large': ({ needed, usable }) => `Passt nicht: Auf jeder GPU sind ${gigabytes(needed)} GB nötig, nutzbar sind ${gigabytes(usable)} GB.`,
  'too-slow': ({ tokensPerSecond }) => `Ein Nutzer bekommt ${speed(tokensPerSecond)} Tokens je Sekunde, und die Grenze verlangt mehr.`,
  overloaded: () => 'Keine Zahl von Replikaten schafft diese Last.',
};

/** A short sentence for an option that cannot be priced; the message has the detail. */
export const refusals = {
  'unknown-rate': (details: ErrorDetails) => `Kein Preis bekannt${details['dimension'] ? ` für „${dimensions[details['dimension'] as DimensionName]}“` : ''}${details['axis'] ? ` mit ${String(details['axis'])}` : ''}.`,
  'not-offered': (details: ErrorDetails) => `Wird${details['axis'] ? ` mit ${String(details['axis'])}` : ''} nicht angeboten.`,
  'undefined-together': () => 'Diese Einstellungen haben einzeln Preise, aber für alle zusammen ist keiner bekannt.',
  'no-price': (details: ErrorDetails) => (details['device'] ? `Der Katalog hat keinen datierten Preis für ${String(details['device'])}, ${String(details['rental'])}: Nennen Sie Ihren eigenen, etwa @2.5usd.` : 'Für diesen Tag ist kein Preis bekannt.'),
  'unknown-offer': (details: ErrorDetails) => `Kein Modell heißt „${String(details['name'] ?? '')}“.`,
  'cannot-host': (details: ErrorDetails) => cannotHost[details['reason'] as HostRefusal](details),
} satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>;
