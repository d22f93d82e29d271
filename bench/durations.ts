import { blankWorkload, defaultScenario, loadCatalogue, offerServing, projection, quoteAll, UNKNOWN_TOKEN_FACTOR, withField, type Scenario } from 'model-cost-calculator';
import { spread } from './measure.ts';
import { printAim, printTable } from './report.ts';

/** Something that takes a while: done once a round, each round with other numbers, so that nothing is remembered. */
interface Task {
  readonly name: string;
  /** Absent: shown to compare with. */
  readonly mostMs?: number;
  readonly once: (round: number) => unknown;
}

const ROUNDS = 101;
const DATE = '2026-11-22';

/** Times whole tasks, milliseconds a time. */
export async function reportDurations(): Promise<void> {
  const tasks = await allTasks();
  console.log('\n(f) whole tasks, each round with other numbers');
  const rows = tasks.map(({ name, mostMs, once }) => {
    const times = Array.from({ length: ROUNDS }, (_, round) => {
      const start = performance.now();
      once(round);
      return performance.now() - start;
    });
    // the first rounds are slow while the code is new
    return { name, ...(mostMs === undefined ? {} : { mostMs }), ...spread(times.slice(20)) };
  });
  printTable(['', 'ms', 'p10–p90', ''], rows.map(({ name, median, p10, p90 }) => [name, median.toFixed(2), `${p10.toFixed(2)}–${p90.toFixed(2)}`, '']));
  for (const { name, mostMs, median } of rows) if (mostMs !== undefined) printAim(`${name} ≤ ${mostMs} ms: ${median.toFixed(2)}`, median <= mostMs);
}

async function allTasks(): Promise<readonly Task[]> {
  const catalogue = await loadCatalogue();
  const chat = catalogue.ids.filter((id) => !['embedding', 'rerank'].includes(catalogue.offer(id).tier));
  const options = (ids: readonly string[]): Scenario => withField(defaultScenario(DATE), 'options', ids.map((offer) => ({ offer, setting: {} })));
  const all = options(chat);
  const models = chat.slice(0, 8).map((id) => ({
    schedule: catalogue.schedule(id),
    setting: {},
    workload: { ...blankWorkload, systemTokens: 2_000, inputTokens: 500, outputTokens: 200, caching: 'prefix' as const },
    reasons: false,
    tokenFactor: UNKNOWN_TOKEN_FACTOR,
    verbosity: 1,
  }));
  const users = (months: number): number[] => Array.from({ length: months }, (_, month) => 1_000 * 1.05 ** month);
  const around = (): { id: string; usd: number }[] => ['evaluation', 'monitoring', 'review', 'guardrails', 'retrieval', 'tuning', 'fixed'].map((id, index) => ({ id, usd: 100 / (index + 3) }));
  return [
    { name: `a quote of all ${chat.length} chat offers`, mostMs: 3, once: (round) => quoteAll(withField(all, 'workload.outputTokens', 200 + round), catalogue) },
    ...[30, 60, 120].map((months): Task => ({
      name: `${months} months × 8 options with every component`,
      ...(months === 60 ? { mostMs: 4 } : {}),
      once: (round) => models.map((model) => projection({ serving: offerServing({ model: { ...model, workload: { ...model.workload, outputTokens: 200 + round } } }), start: Date.parse(DATE), users: users(months), queriesPerUserPerDay: 5, peakFactor: 3, around })),
    })),
  ];
}
