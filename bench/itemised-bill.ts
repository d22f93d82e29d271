import { compilePricer, usage, type Pricer, type Usage } from 'model-cost-calculator';
import { millionsPerSecond, OURS, type Benchmark } from './benchmark.ts';
import { contender, type Contender } from './measure.ts';
import { peers } from './peers/peers.ts';
import { catalogue, DAY, plainRequests, sixLeaves } from './requests.ts';

function bill(pricer: Pricer, usages: readonly Usage[]): Contender {
  // a bill is what is timed, and not the conversion of its total to a double
  const pass = (): number => {
    let lines = 0;
    for (const used of usages) lines += pricer.bill(used).lines.length;
    return lines;
  };
  return contender(OURS, usages, (used) => Number(pricer.bill(used).total), { pass, note: 'exact decimals, a line a leaf with its rate' });
}

export function plainBill(): Benchmark {
  const requests = plainRequests('one model');
  const pricer = compilePricer(catalogue.offer('openai/gpt-4o'), {}, DAY);
  return {
    title: '(d) itemised exact bill for GPT-4o, input and output',
    contenders: [bill(pricer, requests.map((request) => request.usage)), ...peers.flatMap((peer) => peer.itemised?.(requests) ?? [])],
    aims: [millionsPerSecond(0.2)],
  };
}

export function sixLineBill(): Benchmark {
  const usages = sixLeaves(Infinity).map((leaves) => usage(leaves));
  const pricer = compilePricer(catalogue.offer('anthropic/claude-opus-4-6'), { serviceTier: 'batch', region: 'us' }, DAY);
  return { title: '(d) the same with six lines, a service tier and a region', contenders: [bill(pricer, usages)], aims: [millionsPerSecond(0.2)] };
}
