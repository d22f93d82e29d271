import * as fc from 'fast-check';
import { refusalOf, type Replica } from '../../../src/core/hosting/replica.ts';
import { ENGINES, PRECISIONS } from '../../../src/core/model/serving.ts';
import { deviceOf, idsOf, weightsOf } from './catalogued.ts';

/** Any weights on any devices in any way, as far as they can be reckoned. */
export const replicas: fc.Arbitrary<Replica> = fc
  .record({
    weights: fc.constantFrom(...idsOf('weights').map(weightsOf)),
    hardware: fc.constantFrom(...idsOf('hardware').map(deviceOf)),
    gpus: fc.constantFrom(1, 2, 4, 8, 16),
    attentionGroups: fc.constantFrom(1, 2, 4, 8, 16),
    precision: fc.constantFrom(...PRECISIONS),
    engine: fc.constantFrom(...ENGINES),
  })
  .filter((replica) => replica.gpus % replica.attentionGroups === 0 && refusalOf(replica) === undefined);

/** From a question to a book, with answers of at least a sentence. */
export const lengths = fc.record({ inputTokens: fc.integer({ min: 1, max: 30_000 }), outputTokens: fc.integer({ min: 32, max: 10_000 }) });
