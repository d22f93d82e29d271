import { openCatalogue, priceSchedule, usage, type Offer, type PriceEntry, type Setting, type Usage } from 'model-cost-calculator';
import { OURS, shareOfBare, type Benchmark } from './benchmark.ts';
import { bare, inlinedBare } from './compiled-total.ts';
import { contender, type Contender } from './measure.ts';
import { peers } from './peers/peers.ts';
import { catalogue, draws, many, plainRequests } from './requests.ts';

interface Call {
  readonly usage: Usage;
  readonly at: number;
  readonly setting: Setting;
}

const SETTINGS: readonly Setting[] = [{}, { serviceTier: 'batch' }, { serviceTier: 'priority' }, { region: 'us' }];

/** A made-up offer with every axis at once: three price entries, weekly windows, a context tier, service tiers, a region. */
function offerWithEveryAxis(): Offer {
  const checked = { source: 'made up', checked: '2026-11-22', confidence: 'single' } as const;
  const all = (factor: number): { readonly input: number; readonly cacheRead: number; readonly output: number } => ({ input: factor, cacheRead: factor, output: factor });
  const card = (input: number): Omit<PriceEntry, 'source' | 'checked' | 'confidence'> => ({
    usdPerMillionTokens: { input, cacheRead: input / 8, output: input * 4 },
    contextTier: [{ above: 200_000, usdPerMillionTokens: { input: input * 2, cacheRead: input / 4, output: input * 8 } }],
    serviceTier: { batch: { multiply: all(0.5) }, priority: { multiply: all(1.5) } },
    region: { us: { multiply: all(1.25) } },
  });
  const peak = (input: number, from: string, until: string) => ({ ...card(input), utcOffset: '+08:00', days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, from, until });
  const price: readonly PriceEntry[] = [
    { ...checked, ...card(1), until: '2026-03-01' },
    { ...checked, ...card(2), from: '2026-03-01', until: '2026-07-01', window: [peak(3, '09:00', '12:00'), peak(3, '14:00', '18:00')] },
    { ...checked, ...card(1.5), from: '2026-07-01', window: [peak(2.5, '09:00', '12:00'), peak(2.5, '14:00', '18:00')] },
  ];
  const made = openCatalogue({ version: 1, sellers: { bench: { name: 'Bench' } }, offers: { 'bench/every-axis': { name: 'Every axis', tier: 'balanced', price } } });
  return made.offer('bench/every-axis');
}

function total(offer: Offer, calls: readonly Call[]): Contender {
  const schedule = priceSchedule(offer);
  const units = new Set(calls.map(({ at, setting }) => schedule.pricer(at, setting).unitsPerUsd));
  if (units.size > 1) throw new Error(`bench requires one unit for ${offer.id}, got ${[...units].join(', ')}`);
  return contender(OURS, calls, ({ usage: used, at, setting }) => schedule.total(used, at, setting) as number, { unitsPerUsd: Number([...units][0]) });
}

function inlinedTotal(offer: Offer, calls: readonly Call[]): Contender {
  const schedule = priceSchedule(offer);
  const pass = (): number => {
    let sum = 0;
    for (let index = 0; index < calls.length; index++) {
      const { usage: used, at, setting } = calls[index]!;
      sum += schedule.total(used, at, setting) as number;
    }
    return sum;
  };
  return { ...total(offer, calls), pass };
}

/** The exact price in USD of the pricer in force, which the total is checked against. */
function decimal(offer: Offer, calls: readonly Call[]): Contender {
  const schedule = priceSchedule(offer);
  return contender('the same in decimals, pricer.usd', calls, ({ usage: used, at, setting }) => Number(schedule.pricer(at, setting).usd(used)), { baseline: 'price' });
}

function drawnCalls(seed: number, settings: readonly Setting[], from: string, until: string): readonly Call[] {
  const { below, one, instant } = draws(seed);
  return many(() => ({
    usage: usage({ input: below(20) === 0 ? 200_000 + below(100_000) : below(20_000), cacheRead: below(10_000), output: below(4_000) }),
    at: instant(from, until),
    setting: one(settings),
  }));
}

const EVERY_AXIS = offerWithEveryAxis();
/** Dates over three price entries with weekday windows, four settings, one prompt in twenty in the context tier. */
const everyAxisCalls = (): readonly Call[] => drawnCalls(0.3, SETTINGS, '2026-01-01', '2026-11-22');

const usagesOf = (calls: readonly Call[]): readonly Usage[] => calls.map((call) => call.usage);

export function everyAxis(): Benchmark {
  const calls = everyAxisCalls();
  return {
    title: '(b) schedule.total(usage, at, setting): 3 price entries, weekly windows, 4 settings, a context tier',
    contenders: [bare(usagesOf(calls)), total(EVERY_AXIS, calls), decimal(EVERY_AXIS, calls)],
    aims: [shareOfBare(0.1)],
  };
}

export function everyAxisInlined(): Benchmark {
  const calls = everyAxisCalls();
  return {
    title: '(b) the same, each inlined into a loop of its own',
    contenders: [inlinedBare(usagesOf(calls)), inlinedTotal(EVERY_AXIS, calls), decimal(EVERY_AXIS, calls)],
    aims: [shareOfBare(0.1)],
  };
}

/** A real price history: DeepSeek's cut, its windows, then its weekends. */
export function realHistory(): Benchmark {
  const offer = catalogue.offer('deepseek/deepseek-v4-pro');
  const calls = drawnCalls(0.5, [{}, { effort: 'low' }, { effort: 'high' }, { effort: 'max' }], '2026-08-01', '2026-11-22');
  return {
    title: '(b) the same for DeepSeek V4 Pro, 3 price entries, weekly windows, 4 settings',
    contenders: [bare(usagesOf(calls)), total(offer, calls), decimal(offer, calls)],
    aims: [shareOfBare(0.1)],
  };
}

export function plainDated(): Benchmark {
  const requests = plainRequests('one model');
  const setting: Setting = {};
  const calls = requests.map((request) => ({ usage: request.usage, at: request.at, setting }));
  return {
    title: '(b) schedule.total for GPT-4o at a date, input and output',
    contenders: [bare(usagesOf(calls)), total(catalogue.offer('openai/gpt-4o'), calls), ...peers.flatMap((peer) => peer.dated?.(requests) ?? [])],
    aims: [shareOfBare(0.1)],
  };
}
