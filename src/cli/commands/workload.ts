import type { Command } from 'commander';
import { workloadFromTotals, type LogTotals, type TotalsPatch } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { EXIT, readCount, type Exit } from '../inputs.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** The totals of a log: their flags, and whether they have to be given. */
const TOTALS = [
  { name: 'calls', flag: '--calls', isRequired: true },
  { name: 'queries', flag: '--queries' },
  { name: 'input', flag: '--input', isRequired: true },
  { name: 'cacheRead', flag: '--cache-read', fallback: 0 },
  { name: 'cacheWrite', flag: '--cache-write', fallback: 0 },
  { name: 'output', flag: '--output', isRequired: true },
  { name: 'reasoning', flag: '--reasoning', fallback: 0 },
  { name: 'failures', flag: '--failures' },
  { name: 'days', flag: '--days', whole: false },
] as const satisfies readonly { readonly name: keyof LogTotals; readonly flag: string; readonly isRequired?: boolean; readonly fallback?: number; readonly whole?: boolean }[];

type Flags = Readonly<Partial<Record<keyof LogTotals, string>>> & { readonly json?: boolean };

/** Adds `workload` to the program. */
export function workloadCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const command = program.command('workload').description(enCli.commands.workload);
  for (const { name, flag, ...rest } of TOTALS) {
    if ('isRequired' in rest) command.requiredOption(`${flag} <n>`, enCli.totals[name]);
    else command.option(`${flag} <n>`, enCli.totals[name]);
  }
  command
    .option('--json', enCli.flags.workloadJson)
    .addHelpText('after', help)
    .action((flags: Flags) => finish(showWorkload(terminal, flags)));
}

const help = `
${enCli.examples}
  model-cost workload --calls 300 --queries 100 --input 600000 --cache-read 150000 --output 60000 --days 30 > scenario.json
  model-cost run --scenario scenario.json --models openai/gpt-4o,openai/gpt-5@low

${enCli.exitCodes}`;

function showWorkload(terminal: Terminal, flags: Flags): Exit {
  const patch = workloadFromTotals(readTotals(flags));
  const scenario = scenarioOf(patch);
  if (flags.json) {
    const why = Object.fromEntries(Object.entries(patch).map(([path, derived]) => [path, derived.why]));
    terminal.write(`${JSON.stringify({ scenario, why }, undefined, 2)}\n`);
    return EXIT.done;
  }
  terminal.write(`${JSON.stringify(scenario, undefined, 2)}\n`);
  // beside the scenario, so that what is piped stays a scenario
  terminal.writeError(`${whyLines(patch, terminal).join('\n')}\n`);
  return EXIT.done;
}

function readTotals(flags: Flags): LogTotals {
  const given = TOTALS.flatMap((total): readonly (readonly [string, number])[] => {
    const text = flags[total.name];
    if (text !== undefined) return [[total.name, readCount(total.flag, text, { whole: !('whole' in total) })]];
    return 'fallback' in total ? [[total.name, total.fallback]] : [];
  });
  return Object.fromEntries(given) as unknown as LogTotals;
}

/** The values by their groups, as a scenario writes them. */
function scenarioOf(patch: TotalsPatch) {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [path, { value }] of Object.entries(patch)) {
    const [group = '', name = ''] = path.split('.');
    groups[group] = { ...groups[group], [name]: value };
  }
  return { version: 1, ...groups };
}

function whyLines(patch: TotalsPatch, { columns }: Terminal): readonly string[] {
  const heads = [{ title: enCli.columns.field }, { title: enCli.columns.value, isNumber: true }, { title: enCli.columns.formula, mayWrap: true }];
  const rows = Object.entries(patch).map(([path, { value, why }]) => {
    const inputs = Object.entries(why.inputs).map(([name, input]) => `${name} ${input.toLocaleString('en')}`);
    return [path, String(value), [why.formula, ...(inputs.length === 0 ? [] : [inputs.join(', ')])].join('; ')];
  });
  return table(heads, rows, columns);
}
