// npm run vectors -- file.json…: runs files of worked examples through the public API, one line a case and a last line with the counts.
import { readFileSync } from 'node:fs';
import { priceCase, type Outcome, type PriceCase } from './price-cases.ts';

/** Exit codes: every case that is built passes; one fails; a file cannot be read. */
const EXIT = { good: 0, failed: 1, unreadable: 2 } as const;
/** |got − expected| may be this much, where a vector does not say otherwise. */
const TOLERANCE = 1e-12;
/** The parts of the work whose methods may be built. */
const PARTS = [2, 3, 4, 5, 6, 7];

type Method = (inputs: unknown) => unknown;

interface Vector {
  readonly id?: string;
  readonly method?: string;
  readonly kind?: string;
  readonly inputs?: unknown;
  readonly expected?: unknown;
  readonly tol?: number;
  readonly tolAbs?: number;
  readonly rel_tolerance?: number;
}

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error('vectors requires a file: npm run vectors -- file.json…');
    return EXIT.unreadable;
  }
  const methods = await builtMethods();
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const found = readCases(file);
    if (typeof found === 'string') {
      console.error(`${file}: ${found}`);
      return EXIT.unreadable;
    }
    for (const given of found) {
      const outcome = judge(given, methods);
      outcomes.push(outcome);
      console.log(lineOf(outcome));
    }
  }
  console.log(summary(outcomes));
  return outcomes.some(({ verdict }) => verdict === 'FAIL') ? EXIT.failed : EXIT.good;
}

/** The cases of a file, or why there are none. */
function readCases(file: string): readonly Vector[] | string {
  try {
    const { cases, vectors } = JSON.parse(readFileSync(file, 'utf8')) as { cases?: unknown; vectors?: unknown };
    const found = cases ?? vectors;
    return Array.isArray(found) && found.every((entry) => typeof entry === 'object' && entry !== null) ? (found as Vector[]) : 'requires a list "cases" or "vectors"';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Price cases carry a usage; everything else names a method, or its kind does. */
function judge(given: Vector, methods: ReadonlyMap<string, Method>): Outcome {
  return 'usage' in given || 'prices_used' in given || 'raw_usage' in given ? priceCase(given as PriceCase) : methodCase(given, methods);
}

function methodCase(given: Vector, methods: ReadonlyMap<string, Method>): Outcome {
  const name = given.method ?? given.kind ?? '?';
  const head = { id: given.id ?? '?', group: name, expected: show(given.expected) };
  const method = methods.get(name);
  if (!method) return { ...head, got: '–', verdict: 'not built yet', because: [] };
  try {
    const got = method(given.inputs);
    const because = differences(got, given.expected, given.tol ?? given.rel_tolerance ?? 0, given.tolAbs ?? TOLERANCE, '');
    return { ...head, got: show(onlyAsked(got, given.expected)), verdict: because.length === 0 ? 'pass' : 'FAIL', because };
  } catch (error) {
    return { ...head, got: 'threw', verdict: 'FAIL', because: [(error as Error).message] };
  }
}

/** Where two values differ: numbers by tolerance, lists and tables entry by entry, "inf" is Infinity. */
function differences(got: unknown, expected: unknown, relative: number, absolute: number, path: string): string[] {
  const wanted = expected === 'inf' ? Infinity : expected === '-inf' ? -Infinity : expected;
  if (typeof wanted === 'number') {
    const x = got === 'inf' ? Infinity : got;
    const near = typeof x === 'number' && (x === wanted || Math.abs(x - wanted) <= relative * Math.abs(wanted) + absolute);
    return near && (Number.isFinite(wanted) || x === wanted) ? [] : [`${path || 'result'} is ${show(got)}, expected ${show(expected)}`];
  }
  if (typeof wanted !== 'object' || wanted === null) {
    return got === wanted || (wanted === null && got === undefined) ? [] : [`${path || 'result'} is ${show(got)}, expected ${show(expected)}`];
  }
  if (typeof got !== 'object' || got === null || Array.isArray(wanted) !== Array.isArray(got)) return [`${path || 'result'} is ${show(got)}, expected ${show(expected)}`];
  if (Array.isArray(wanted) && (got as unknown[]).length !== wanted.length) return [`${path || 'result'} has ${(got as unknown[]).length} entries, expected ${wanted.length}`];
  return Object.entries(wanted).flatMap(([key, inner]) => differences((got as Record<string, unknown>)[key], inner, relative, absolute, path ? `${path}.${key}` : key));
}

/** What a method gave of what was asked for. */
function onlyAsked(got: unknown, expected: unknown): unknown {
  if (typeof got !== 'object' || got === null || typeof expected !== 'object' || expected === null || Array.isArray(got)) return got;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, (got as Record<string, unknown>)[key]]));
}

const show = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (inner === Infinity ? 'inf' : inner === -Infinity ? '-inf' : Number.isNaN(inner) ? 'nan' : inner)) ?? 'undefined';

const lineOf = ({ id, got, expected, verdict, because }: Outcome): string => `${id}  got ${got}  expected ${expected}  ${verdict}${because.length > 0 ? `  (${because.join('; ')})` : ''}`;

/** Counts overall, then by group: of the price cases by shape, of the others by method or kind. */
function summary(outcomes: readonly Outcome[]): string {
  const count = (verdict: Outcome['verdict'], among = outcomes): number => among.filter((outcome) => outcome.verdict === verdict).length;
  const groups = [...new Set(outcomes.map(({ group }) => group))].toSorted().map((group) => [group, outcomes.filter((outcome) => outcome.group === group)] as const);
  const isBuilt = (among: readonly Outcome[]): boolean => count('not built yet', among) < among.length;
  const built = groups.filter(([, among]) => isBuilt(among)).map(([group, among]) => `${group} ${count('pass', among)}/${among.length}`);
  const others = groups.filter(([, among]) => !isBuilt(among)).map(([group, among]) => `${group} ${among.length}`);
  const parts = [...(built.length > 0 ? [built.join(', ')] : []), ...(others.length > 0 ? [`not built yet: ${others.join(', ')}`] : [])];
  return [`${outcomes.length} cases: ${count('pass')} passed, ${count('FAIL')} failed, ${count('not built yet')} not built yet`, ...parts].join(' · ');
}

/** Every method that a file methods-part-<n>.ts beside this one offers, by name; a file that is not there yet offers none. */
async function builtMethods(): Promise<ReadonlyMap<string, Method>> {
  const methods = new Map<string, Method>();
  for (const part of PARTS) {
    for (const [name, method] of Object.entries(await methodsOfPart(part))) methods.set(name, method);
  }
  return methods;
}

async function methodsOfPart(part: number): Promise<Readonly<Record<string, Method>>> {
  try {
    const module = (await import(`./methods-part-${part}.ts`)) as Readonly<Record<string, Readonly<Record<string, Method>> | undefined>>;
    return module[`methodsPart${part}`] ?? {};
  } catch (error) {
    if (/not found|cannot find/iu.test((error as Error).message)) return {};
    throw error;
  }
}

process.exitCode = await main(process.argv.slice(2));
