import type { ErrorCode, ErrorDetails } from '../../core/errors.ts';
import type { HostRefusal } from '../../core/hosting/replica.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import { numberFormat } from '../number-format.ts';
import { dimensions } from './opened.ts';

const gigabytes = (bytes: ErrorDetails[string]): string => numberFormat('es', { maximumFractionDigits: 1 }).format(Number(bytes) / 1e9);
const speed = (perSecond: ErrorDetails[string]): string => numberFormat('es', { maximumFractionDigits: 1 }).format(Number(perSecond));

/** Why servers of one's own cannot serve. */
const cannotHost: Readonly<Record<HostRefusal, (details: ErrorDetails) => string>> = {
  'parameters-underivable': () => 'No se ha deducido cuántos parámetros tiene la atención de estos pesos.',
  'cache-underivable': () => 'No se ha deducido el tamaño de la caché de estos pesos.',
  'no-bandwidth': () => 'No se conoce el ancho de banda de memoria del dispositivo.',
  'no-flops': () => 'No se conoce la potencia de cálculo del dispositivo.',
  'no-link': () => 'No se conoce el enlace entre los dispositivos.',
  'too-large': ({ needed, usable }) => `No cabe: hacen falta ${gigabytes(needed)} GB en cada GPU y se pueden usar ${gigabytes(usable)} GB.`,
  'too-slow': ({ tokensPerSecond }) => `Un usuario recibe ${speed(tokensPerSecond)} tokens por segundo, y el límite pide más.`,
  overloaded: () => 'Ningún número de réplicas soporta esta carga.',
};

/** A short sentence for an option that cannot be priced; the message has the detail. */
export const refusals = {
  'unknown-rate': (details: ErrorDetails) => `No se conoce ninguna tarifa${details['dimension'] ? ` de «${dimensions[details['dimension'] as DimensionName]}»` : ''}${details['axis'] ? ` con ${String(details['axis'])}` : ''}.`,
  'not-offered': (details: ErrorDetails) => `No se ofrece${details['axis'] ? ` con ${String(details['axis'])}` : ''}.`,
  'undefined-together': () => 'Estos ajustes tienen precio por separado, pero no se conoce ninguna tarifa para todos juntos.',
  'no-price': (details: ErrorDetails) => (details['device'] ? `El catálogo no tiene ningún precio con fecha de ${String(details['device'])}, ${String(details['rental'])}: indique el suyo, como @2.5usd.` : 'No se conoce ningún precio para este día.'),
  'unknown-offer': (details: ErrorDetails) => `Ningún modelo se llama «${String(details['name'] ?? '')}».`,
  'cannot-host': (details: ErrorDetails) => cannotHost[details['reason'] as HostRefusal](details),
} satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>;
