import type { Command } from 'commander';
import { defaultScenario, fieldAt, FIELD_LIST, FIELDS, nearest, PRESETS, readScenario, readTexts, type Catalogue, type Problem, type Scenario } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';
import { readJson } from './inputs.ts';
import type { Terminal } from './terminal.ts';

/** The flags of a command that takes a scenario, beside those of the fields. */
export interface ScenarioFlags {
  readonly scenario?: string;
  readonly catalogue?: string;
}

/** A scenario, and what is wrong with what was said: a line each. */
export interface ScenarioInput {
  readonly scenario: Scenario;
  readonly faults: readonly string[];
}

/** Only `ask` reads a sentence, and takes it out of the texts. */
export const SENTENCE = FIELDS.sentence;

/** Adds `--scenario`, `--date` and a flag for each field to a command. */
export function scenarioOptions(command: Command, day: string): void {
  command.option('--scenario <file>', enCli.flags.scenario).option('--date <day>', day);
  for (const { flag, kind, default: fallback } of FIELD_LIST) command.option(`${flag} <value>`, enCli.flags.field(fallback.unit, kind.write(fallback.value)));
}

/** The texts of the field flags that were typed, by their flags. */
export function givenFlags(command: Command): Readonly<Record<string, string>> {
  const known = new Set(['--date', ...FIELD_LIST.map(({ flag }) => flag)]);
  return Object.fromEntries(
    command.options.flatMap((option) => {
      const value: unknown = command.getOptionValue(option.attributeName());
      return option.long && known.has(option.long) && typeof value === 'string' ? [[option.long, value]] : [];
    }),
  );
}

/** The scenario that a file says, a patch over it, and the flags over both; throws `bad-report` for a file that is no JSON. */
export async function readScenarioInput(terminal: Terminal, file: string | undefined, texts: Readonly<Record<string, string>>, catalogue: Catalogue, patch: unknown = {}): Promise<ScenarioInput> {
  const today = defaultScenario(terminal.now().toISOString().slice(0, 10));
  const fromFile = file === undefined ? { scenario: today, problems: [] } : readScenario(await readJson(terminal, file), today);
  const patched = readScenario(patch, fromFile.scenario);
  const { scenario, problems } = readTexts(texts, 'flag', patched.scenario);
  const sentence = SENTENCE.flag in texts ? [enCli.sentenceIsAsked(SENTENCE.flag, FIELDS.question.flag)] : [];
  return { scenario, faults: [...sentence, ...[...fromFile.problems, ...patched.problems].map((problem) => problemText(problem)), ...problems.map((problem) => problemText(problem, flagOf)), ...unknownNames(scenario, catalogue)] };
}

/** The flag of a field. */
export const flagOf = (path: string): string => fieldAt(path)?.flag ?? `--${path}`;

/** Nothing is run over a problem, so nothing is said of a value that was kept. */
function problemText(problem: Problem, nameOf = (path: string): string => path): string {
  if (problem.code !== 'bad-value') return en.problem(problem);
  const { field, wanted, got } = problem;
  return enCli.badField(nameOf(field), en.wanted(wanted), got, wanted.kind === 'choice' ? nearest(got, wanted.choices) : undefined);
}

/** Names of tables that grow: a scenario keeps them, so that one of a newer version still opens, but nothing can be run with them. */
function unknownNames({ workload, quality }: Scenario, { measurements }: Catalogue): readonly string[] {
  const tablesOfNames = [
    { field: 'workload.preset', name: workload.preset, known: PRESETS.map(({ id }) => id) },
    { field: 'quality.benchmark', name: quality.benchmark, known: ['none', ...measurements.benchmarks.map(({ id }) => id)] },
  ];
  return tablesOfNames.filter(({ name, known }) => !known.includes(name)).map(({ field, name, known }) => enCli.unknownName(field, name, nearest(name, known)));
}
