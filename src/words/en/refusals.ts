import type { ErrorCode, ErrorDetails } from '../../core/errors.ts';
import type { HostRefusal } from '../../core/hosting/replica.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import { numberFormat } from '../number-format.ts';
import { dimensions } from './opened.ts';

const gigabytes = (bytes: ErrorDetails[string]): string => numberFormat('en', { maximumFractionDigits: 1 }).format(Number(bytes) / 1e9);
const speed = (perSecond: ErrorDetails[string]): string => numberFormat('en', { maximumFractionDigits: 1 }).format(Number(perSecond));

/** Why servers of one's own cannot serve. */
const cannotHost: Readonly<Record<HostRefusal, (details: ErrorDetails) => string>> = {
  'parameters-underivable': () => 'The weights have an attention whose parameters are not derived.',
  'cache-underivable': () => 'The weights keep a cache whose size is not derived.',
  'no-bandwidth': () => 'The memory bandwidth of the device is not known.',
  'no-flops': () => 'The arithmetic peak of the device is not known.',
  'no-link': () => 'The link between the devices is not known.',
  'too-large': ({ needed, usable }) => `Does not fit: ${gigabytes(needed)} GB are needed on each GPU, ${gigabytes(usable)} GB can be used.`,
  'too-slow': ({ tokensPerSecond }) => `One user gets ${speed(tokensPerSecond)} tokens a second, and the limit asks for more.`,
  overloaded: () => 'No number of replicas takes this load.',
};

/** A short sentence for an option that cannot be priced; the message has the detail. */
export const refusals = {
  'unknown-rate': (details: ErrorDetails) => `No rate is known${details['dimension'] ? ` for ${dimensions[details['dimension'] as DimensionName].toLowerCase()}` : ''}${details['axis'] ? ` with ${String(details['axis'])}` : ''}.`,
  'not-offered': (details: ErrorDetails) => `Not offered${details['axis'] ? ` with ${String(details['axis'])}` : ''}.`,
  'undefined-together': () => 'These settings are priced apart, but no rate is known for all of them together.',
  'no-price': (details: ErrorDetails) => (details['device'] ? `The catalogue has no dated price of ${String(details['device'])}, ${String(details['rental'])}: say your own, like @2.5usd.` : 'No price is known on this day.'),
  'unknown-offer': (details: ErrorDetails) => `No model is called “${String(details['name'] ?? '')}”.`,
  'cannot-host': (details: ErrorDetails) => cannotHost[details['reason'] as HostRefusal](details),
} satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>;
