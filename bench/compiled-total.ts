import { compilePricer, usage, type Pricer, type Usage } from 'model-cost-calculator';
import { aheadOfPeers, BARE, OURS, shareOfBare, type Benchmark } from './benchmark.ts';
import { contender, type Contender } from './measure.ts';
import { peers } from './peers/peers.ts';
import { twoProducts } from './peers/pricetoken.ts';
import { catalogue, DAY, plainRequests, sixLeaves } from './requests.ts';

const OPUS = catalogue.offer('anthropic/claude-opus-4-6');
/** It had a context tier until then. */
const BEFORE_ONE_PRICE = '2026-03-01';

const productOf = (rate: number) => (used: Usage) => used.input * rate;

/** The least that reading a usage and multiplying costs. */
export const bare = (usages: readonly Usage[]): Contender => contender(BARE, usages, productOf(2_500_000), { baseline: 'bare' });

function total(pricer: Pricer, usages: readonly Usage[]): Contender {
  return contender(OURS, usages, (used) => pricer.total(used) as number, { unitsPerUsd: Number(pricer.unitsPerUsd) });
}

/** The bare product in a loop of its own, so that nothing is left of it but a load and a multiplication. */
export function inlinedBare(usages: readonly Usage[]): Contender {
  const product = productOf(2_500_000);
  const pass = (): number => {
    let sum = 0;
    for (let index = 0; index < usages.length; index++) sum += product(usages[index]!);
    return sum;
  };
  return { ...bare(usages), pass };
}

function inlinedTotal(pricer: Pricer, usages: readonly Usage[]): Contender {
  const pass = (): number => {
    let sum = 0;
    for (let index = 0; index < usages.length; index++) sum += pricer.total(usages[index]!) as number;
    return sum;
  };
  return { ...total(pricer, usages), pass };
}

/** The exact price in USD by the same pricer, which the total is checked against. */
const decimal = (pricer: Pricer, usages: readonly Usage[]): Contender =>
  contender('the same in decimals, pricer.usd', usages, (used) => Number(pricer.usd(used)), { baseline: 'price' });

export function tierAndRegion(): Benchmark {
  const usages = sixLeaves(Infinity).map((leaves) => usage(leaves));
  const pricer = compilePricer(OPUS, { serviceTier: 'batch', region: 'us' }, DAY);
  return {
    title: '(a) total of a pricer compiled for a day, a service tier and a region; six leaves',
    contenders: [bare(usages), total(pricer, usages), decimal(pricer, usages)],
    aims: [shareOfBare(0.29)],
  };
}

export function inlined(): Benchmark {
  const usages = sixLeaves(Infinity).map((leaves) => usage(leaves));
  const pricer = compilePricer(OPUS, { serviceTier: 'batch', region: 'us' }, DAY);
  return {
    title: '(a) the same, each inlined into a loop of its own',
    contenders: [inlinedBare(usages), inlinedTotal(pricer, usages), decimal(pricer, usages)],
    aims: [shareOfBare(0.29)],
  };
}

export function contextTier(): Benchmark {
  const usages = sixLeaves(10).map((leaves) => usage(leaves));
  const pricer = compilePricer(OPUS, {}, BEFORE_ONE_PRICE);
  return {
    title: '(a) six leaves with a context tier, one prompt in ten above it',
    contenders: [bare(usages), total(pricer, usages), decimal(pricer, usages)],
    aims: [shareOfBare(0.29)],
  };
}

export function listPrice(): Benchmark {
  const leaves = sixLeaves(Infinity);
  const usages = leaves.map((each) => usage(each));
  return {
    title: '(a) six leaves at the list price, which two peers know',
    contenders: [bare(usages), total(compilePricer(OPUS, {}, DAY), usages), ...peers.flatMap((peer) => peer.sixLeaves?.(leaves) ?? [])],
    aims: [shareOfBare(0.29), aheadOfPeers],
  };
}

export function twoLeaves(): Benchmark {
  const requests = plainRequests('one model');
  const usages = requests.map((request) => request.usage);
  const pricer = compilePricer(catalogue.offer('openai/gpt-4o'), {}, DAY);
  return {
    title: '(a) total for GPT-4o, input and output, which every peer knows',
    contenders: [bare(usages), twoProducts(requests), total(pricer, usages), ...peers.map((peer) => peer.compiled(requests))],
    aims: [shareOfBare(0.29), aheadOfPeers],
  };
}
