import { millionsPerSecond, OURS, type Benchmark } from './benchmark.ts';
import { contender } from './measure.ts';
import { peers } from './peers/peers.ts';
import { catalogue, plainRequests } from './requests.ts';

/** Of GPT-4o and GPT-4o mini. */
const UNITS_PER_USD = 1e12;

export function namedPrice(): Benchmark {
  const requests = plainRequests('two models');
  const setting = {};
  return {
    title: '(c) name to price: catalogue.resolve, then the total of its schedule; GPT-4o and GPT-4o mini',
    contenders: [
      contender(OURS, requests, ({ name, usage, at }) => catalogue.schedule(catalogue.resolve(name).id).total(usage, at, setting) as number, {
        unitsPerUsd: UNITS_PER_USD,
        note: 'by ids, names and aliases, at a date',
      }),
      ...peers.map((peer) => ({ ...peer.named(requests), note: 'by one name a model' })),
    ],
    aims: [millionsPerSecond(2)],
  };
}
