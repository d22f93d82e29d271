import { randomLcg } from 'd3-random';
import { instant, loadCatalogue, usage, type Usage } from 'model-cost-calculator';

/** So many different requests that no branch and no product is learnt by heart. */
const REQUESTS = 4_096;

/** The day of every price that is compiled once. */
export const DAY = instant('2026-11-22');

export const catalogue = await loadCatalogue();

/** What every peer can price: text in, text out, by the name of a model of OpenAI. */
export interface PlainRequest {
  readonly model: 'gpt-4o' | 'gpt-4o-mini';
  /** Another name of the same offer: id, alias, snapshot or the name people write. */
  readonly name: string;
  readonly at: number;
  readonly input: number;
  readonly output: number;
  readonly usage: Usage;
}

const NAMES: readonly (readonly [PlainRequest['model'], string])[] = [
  ['gpt-4o', 'gpt-4o'],
  ['gpt-4o', 'openai/gpt-4o'],
  ['gpt-4o', 'gpt-4o-2024-08-06'],
  ['gpt-4o', 'GPT-4o'],
  ['gpt-4o-mini', 'gpt-4o-mini'],
  ['gpt-4o-mini', 'openai/gpt-4o-mini'],
  ['gpt-4o-mini', 'GPT-4o mini'],
];

/** Seeded draws: the same requests in every run. */
export function draws(seed: number): { readonly below: (most: number) => number; readonly one: <T>(of: readonly T[]) => T; readonly instant: (from: string, until: string) => number } {
  const random = randomLcg(seed);
  const below = (most: number): number => Math.floor(random() * most);
  return {
    below,
    one: (of) => of[below(of.length)]!,
    instant: (from, until) => instant(from) + below(instant(until) - instant(from)),
  };
}

/** The leaves of a chat call with a cache, all of them used. */
export type SixLeaves = Readonly<Record<'input' | 'cacheRead' | 'cacheWrite' | 'cacheWrite1h' | 'output' | 'reasoning', number>>;

export const many = <T>(make: () => T): readonly T[] => Array.from({ length: REQUESTS }, make);

/** Calls with a cache; of every `oneLongIn` one has a prompt of 200,000 tokens and more. */
export function sixLeaves(oneLongIn: number): readonly SixLeaves[] {
  const { below } = draws(0.1);
  return many(() => ({
    input: (below(oneLongIn) === 0 ? 200_000 : 1) + below(20_000),
    cacheRead: 1 + below(10_000),
    cacheWrite: 1 + below(3_000),
    cacheWrite1h: 1 + below(1_000),
    output: 1 + below(4_000),
    reasoning: 1 + below(8_000),
  }));
}

/** Requests for GPT-4o alone, or for GPT-4o and GPT-4o mini by several names. */
export function plainRequests(models: 'one model' | 'two models'): readonly PlainRequest[] {
  const { below, one, instant: instantIn } = draws(0.4);
  return many(() => {
    const [model, name] = models === 'one model' ? NAMES[0]! : one(NAMES);
    const input = 1 + below(20_000);
    const output = 1 + below(4_000);
    return { model, name, at: instantIn('2026-10-01', '2026-11-22'), input, output, usage: usage({ input, output }) };
  });
}
