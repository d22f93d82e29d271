import type { ErrorCode, ErrorDetails } from '../../core/errors.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import { dimensions } from './opened.ts';

/** A short sentence for an option that cannot be priced; the message has the detail. */
export const refusals = {
  'unknown-rate': (details: ErrorDetails) => `No se conoce ninguna tarifa${details['dimension'] ? ` de «${dimensions[details['dimension'] as DimensionName]}»` : ''}${details['axis'] ? ` con ${String(details['axis'])}` : ''}.`,
  'not-offered': (details: ErrorDetails) => `No se ofrece${details['axis'] ? ` con ${String(details['axis'])}` : ''}.`,
  'undefined-together': () => 'Estos ajustes tienen precio por separado, pero no se conoce ninguna tarifa para todos juntos.',
  'no-price': (details: ErrorDetails) => (details['device'] ? `El catálogo no tiene ningún precio con fecha de ${String(details['device'])}, ${String(details['rental'])}: indique el suyo, como @2.5usd.` : 'No se conoce ningún precio para este día.'),
  'unknown-offer': (details: ErrorDetails) => `Ningún modelo se llama «${String(details['name'] ?? '')}».`,
} satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>;
