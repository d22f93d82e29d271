import { field, optional, share } from './field.ts';
import { choiceKind, numberKind, speedsKind } from './kinds.ts';

const amount = [0, 1_000_000_000] as const;
/** Whether the fleet stands all month, or follows the load. */
export const FLEETS = ['fixed', 'autoscaled'] as const;
/** One of `FLEETS`. */
export type FleetKind = (typeof FLEETS)[number];

/** How own servers are run; they apply to every option on own GPUs. */
export const hostingFields = {
  tokensPerSecond: field('hosting.tokensPerSecond', 'speed-per-user', 'os', numberKind(0, 100_000), { value: 20, unit: 'tokens a second each user gets at least', assumption: 'four times as fast as people read' }),
  firstWordSeconds: optional('hosting.firstWordSeconds', 'first-word-limit', 'ow', [0, 86_400], { value: null, unit: 'seconds to the first word, predicted', assumption: 'no limit until you say so: the prediction is wide' }),
  utilisation: field('hosting.utilisation', 'fleet-utilisation', 'op', numberKind(0.01, 1), { value: 0.7, unit: 'share of a replica’s best rate at the peak', assumption: 'queues grow fast above it' }),
  spareReplicas: field('hosting.spareReplicas', 'spare-replicas', 'oi', numberKind(0, 10_000, { whole: true }), { value: 1, unit: 'replicas', assumption: 'one may fail or be replaced without a queue' }),
  fleet: field<FleetKind>('hosting.fleet', 'fleet', 'ok', choiceKind(FLEETS), { value: 'fixed', unit: 'how many run when', assumption: 'the fleet stands all month' }),
  startMinutes: field('hosting.startMinutes', 'start-minutes', 'om', numberKind(0, 60), { value: 10, unit: 'minutes until a new replica serves', assumption: 'loading the weights' }),
  peopleUsdPerMonth: optional('hosting.peopleUsdPerMonth', 'on-call-cost', 'oc', amount, { value: null, unit: 'USD a month for people on call', assumption: 'has no default: not in the bill until you say so, and shown as missing' }),
  storageUsdPerMonth: optional('hosting.storageUsdPerMonth', 'storage-cost', 'og', amount, { value: null, unit: 'USD a month for weights and logs on disk', assumption: 'has no default: not in the bill until you say so, and shown as missing' }),
  egressUsdPerMonth: optional('hosting.egressUsdPerMonth', 'egress-cost', 'oe', amount, { value: null, unit: 'USD a month for traffic', assumption: 'has no default: not in the bill until you say so, and shown as missing' }),
  commitment: share('hosting.commitment', 'commitment-discount', 'od', { value: 0, unit: 'share off the rent', assumption: 'nothing is committed until you say so' }),
  tokensPerStep: field('hosting.tokensPerStep', 'speculative-tokens', 'ox', numberKind(1, 20), { value: 1, unit: 'tokens a step, with speculative decoding', assumption: 'plain decoding' }),
  attentionGroups: field('hosting.attentionGroups', 'attention-groups', 'oa', numberKind(1, 64, { whole: true }), { value: 1, unit: 'groups of GPUs that share attention by requests', assumption: 'plain tensor parallelism' }),
  measuredSpeeds: field('hosting.measuredSpeeds', 'measured-speeds', 'oy', speedsKind, { value: [], unit: 'queries at a time with the tokens a second each then got, like 8:55,64:31, of the first option on own GPUs', assumption: 'nothing was measured: the speed is predicted' }),
} as const;
