import type { Command } from 'commander';
import { FIELD_LIST } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { CONSTANTS, type Constant } from '../constants.ts';
import { defaultRow, defaultTable, originOf } from '../default-table.ts';
import { EXIT, type Exit } from '../inputs.ts';
import { bold, type Terminal } from '../terminal.ts';

/** Adds `defaults` to the program. */
export function defaultsCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('defaults')
    .description(enCli.commands.defaults)
    .option('--json', enCli.flags.json)
    .addHelpText('after', `\n${enCli.examples}\n  model-cost defaults\n  model-cost defaults --json\n\n${enCli.exitCodes}`)
    .action(({ json = false }: { readonly json?: boolean }) => {
      terminal.write(json ? `${JSON.stringify(defaultsData(), undefined, 2)}\n` : `${defaultsLines(terminal).join('\n')}\n`);
      finish(EXIT.done);
    });
}

function defaultsData() {
  return { fields: FIELD_LIST.map(({ path, flag, attribute, default: said }) => ({ path, flag, attribute, ...said })), constants: CONSTANTS.map(({ name, what, default: said }) => ({ name, what, ...said })) };
}

function defaultsLines(terminal: Terminal): readonly string[] {
  const [fieldHead = '', ...fields] = defaultTable(FIELD_LIST.map((field) => defaultRow(field.path, field.default)), terminal);
  const [constantHead = '', ...constants] = defaultTable(CONSTANTS.map(constantRow), terminal, enCli.columns.what);
  return [bold(terminal, fieldHead), ...fields, '', bold(terminal, constantHead), ...constants];
}

function constantRow({ what, default: said }: Constant): readonly string[] {
  const text = typeof said.value === 'number' ? String(said.value) : Object.entries(said.value).map((pair) => pair.join(' ')).join(', ');
  return [what, text, said.unit, originOf(said)];
}
