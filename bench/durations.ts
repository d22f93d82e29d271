import {
  acceptability,
  ask,
  blankWorkload,
  deciding,
  defaultScenario,
  figures,
  howSure,
  independentDraws,
  loadCatalogue,
  offerServing,
  operatingPoint,
  projection,
  QUESTIONS,
  quoteAll,
  readScenario,
  run,
  sizingOf,
  throughputOf,
  UNKNOWN_TOKEN_FACTOR,
  whatMatters,
  withField,
  type Catalogue,
  type Deciding,
  type Scenario,
} from 'model-cost-calculator';
import { spread } from './measure.ts';
import { printAim, printTable } from './report.ts';

/** Something that takes a while: done once a round, each round with other numbers, so that nothing is remembered. */
interface Task {
  readonly name: string;
  /** Absent: shown to compare with. */
  readonly mostMs?: number;
  readonly once: (round: number) => unknown;
  /** Done so often a round, where once is too short for the clock; the time is of one. */
  readonly times?: number;
}

const ROUNDS = 101;
const DATE = '2026-11-22';

/** Times whole tasks, milliseconds a time. */
export async function reportDurations(): Promise<void> {
  const catalogue = await loadCatalogue();
  reportTasks('(f) whole tasks, each round with other numbers', wholeTasks(catalogue));
  reportTasks('(g) own servers, each round with other numbers', hostingTasks(catalogue));
  reportTasks('(h) answers, each round with other numbers', answerTasks(catalogue));
}

function reportTasks(title: string, tasks: readonly Task[]): void {
  console.log(`\n${title}`);
  const rows = tasks.map(({ name, mostMs, once, times = 1 }) => {
    const taken = Array.from({ length: ROUNDS }, (_, round) => {
      const start = performance.now();
      for (let time = 0; time < times; time++) once(round * times + time);
      return (performance.now() - start) / times;
    });
    // the first rounds are slow while the code is new
    return { name, ...(mostMs === undefined ? {} : { mostMs }), ...spread(taken.slice(20)) };
  });
  printTable(['', 'ms', 'p10–p90', ''], rows.map(({ name, median, p10, p90 }) => [name, msText(median), `${msText(p10)}–${msText(p90)}`, '']));
  for (const { name, mostMs, median } of rows) if (mostMs !== undefined) printAim(`${name} ≤ ${mostMs} ms: ${msText(median)}`, median <= mostMs);
}

const msText = (ms: number): string => ms.toFixed(ms < 0.1 ? 4 : 2);

function hostingTasks(catalogue: Catalogue): readonly Task[] {
  const [weights, hardware] = [catalogue.weights.weights('llama-3.3-70b'), catalogue.hardware.device('h100-sxm')];
  const point = (outputTokens: number): unknown => {
    const throughput = throughputOf({ weights, hardware, gpus: 4, precision: 'fp8' }, { inputTokens: 1_155, outputTokens });
    return throughput.status === 'ready' && operatingPoint(throughput, { tokensPerSecondPerUser: 20 });
  };
  return [
    { name: 'one operating point', mostMs: 0.05, times: 100, once: (round) => point(200 + round) },
    { name: `a sizing search: ${catalogue.hardware.ids.length} devices × 4 counts × 4 precisions`, mostMs: 40, once: (round) => sizingOf('llama-3.3-70b', withField(defaultScenario(DATE), 'workload.outputTokens', 200 + round), catalogue) },
  ];
}

function answerTasks(catalogue: Catalogue): readonly Task[] {
  const base = defaultScenario(DATE);
  const answer = (scenario: Scenario): unknown => run(scenario, catalogue).answer;
  const read = (round: number): Scenario => readScenario(ask(`gpt-4o right on 176 of 200 vs gpt-4o-mini right on 160 of 200, ${1_000 + round} users asking 5 questions a day, a wrong answer costs $2`, catalogue).patch, base).scenario;
  const decided = (round: number): Deciding => {
    const scenario = read(round);
    return deciding(scenario, catalogue, figures(scenario, catalogue));
  };
  const eight = Array.from({ length: 8 }, (_, option) => ({ usd: 0.001 * 2 ** option, belief: { a: 120 + 8 * option, b: 81 - 8 * option } }));
  const stakes = Array.from({ length: 60 }, (_, place) => 0.001 * 10 ** (place / 10));
  return [
    { name: 'a sentence → the answer, two evaluated models', mostMs: 5, once: (round) => answer(read(round)) },
    { name: 'acceptability of 8 options × 2,000 draws × 60 stakes', mostMs: 8, once: (round) => acceptability(independentDraws(eight, round, 2_000), stakes) },
    ...QUESTIONS.map((question): Task => {
      const asked = withField(base, 'question', question);
      return { name: `${question}, by default`, once: (round) => answer(withField(asked, 'workload.outputTokens', 200 + round)) };
    }),
    { name: 'hallucination, 10% wrong, from the sentence', once: (round) => answer({ ...withField(read(round), 'reliability.rate', 0.1), question: 'hallucination' }) },
    { name: 'how sure, from the sentence', once: (round) => howSure(decided(round)) },
    { name: 'what matters, from the sentence', once: (round) => whatMatters(decided(round)) },
  ];
}

function wholeTasks(catalogue: Catalogue): readonly Task[] {
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
