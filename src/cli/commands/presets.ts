import type { Command } from 'commander';
import { PRESETS, type Preset } from '../../index.ts';
import { en } from '../../words/en/words.ts';
import { enCli } from '../../words/en/cli.ts';
import { defaultRow, defaultTable } from '../default-table.ts';
import { choice, EXIT, readCatalogue, type Exit } from '../inputs.ts';
import { benchmarkName } from '../quote-cells.ts';
import { bold, type Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';

interface Flags {
  readonly catalogue?: string;
  readonly json?: boolean;
}

/** Adds `presets` to the program. */
export function presetsCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('presets')
    .argument('[preset]', enCli.arguments.preset)
    .description(enCli.commands.presets)
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (id: string | undefined, flags: Flags) => finish(await showPresets(terminal, id, flags)));
}

const help = `
${enCli.examples}
  model-cost presets
  model-cost presets coding-agent
  model-cost run --workload coding-agent

${enCli.exitCodes}`;

async function showPresets(terminal: Terminal, id: string | undefined, flags: Flags): Promise<Exit> {
  const chosen = id === undefined ? undefined : choice('presets', PRESETS.map((preset) => preset.id), id);
  const shown = PRESETS.filter((preset) => chosen === undefined || preset.id === chosen);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const nameOf = (benchmark: string): string => benchmarkName(benchmark, catalogue);
  if (flags.json) terminal.write(`${JSON.stringify(shown, undefined, 2)}\n`);
  else terminal.write(shown.map((preset) => `${linesOf(preset, nameOf, terminal).join('\n')}\n`).join('\n'));
  return EXIT.done;
}

function linesOf({ id, values, proxy }: Preset, nameOf: (benchmark: string) => string, terminal: Terminal): readonly string[] {
  const { label, task } = (en.presets as Readonly<Record<string, { readonly label: string; readonly task: string }>>)[id] ?? { label: id, task: id };
  const rows = Object.entries(values).map(([path, value]) => defaultRow(path, value));
  const judged = 'none' in proxy ? enCli.noneStands(task, proxy.none) : enCli.standsFor(nameOf(proxy.benchmark), task, proxy.because);
  return [bold(terminal, `${label}  ${id}`), ...defaultTable(rows, terminal), ...wrap(judged, terminal.columns, '  ')];
}
