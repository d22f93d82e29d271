import type { Command } from 'commander';
import { CalculatorError } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliCatalogue } from '../../words/en/cli-catalogue.ts';
import { buildCatalogue } from '../catalogue-directory.ts';
import { EXIT, type Exit } from '../inputs.ts';
import { catalogueChangesCommands } from './catalogue-changes.ts';
import type { Terminal } from '../terminal.ts';

/** Adds `catalogue build`, `diff` and `import` to the program. */
export function catalogueCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const catalogue = program.command('catalogue').description(enCli.commands.catalogue).addHelpText('after', `\n${enCli.exitCodes}`);
  catalogueChangesCommands(catalogue, terminal, finish);
  catalogue
    .command('build')
    .argument('<directory>', enCli.arguments.directory)
    .description(enCli.commands.catalogueBuild)
    .option('--out <file>', enCli.flags.out)
    .option('--json', enCliCatalogue.flags.built)
    .addHelpText('after', help)
    .action(async (directory: string, flags: Flags) => finish(await build(terminal, directory, flags)));
}

interface Flags {
  readonly out?: string;
  readonly json?: boolean;
}

const help = `
${enCli.examples}
  model-cost catalogue build pricing
  model-cost catalogue build pricing --out catalogue.json
  model-cost catalogue build pricing --json

${enCli.exitCodes}`;

async function build(terminal: Terminal, directory: string, { out, json }: Flags): Promise<Exit> {
  try {
    const data = await buildCatalogue(directory);
    if (out !== undefined) await terminal.save(out, `${JSON.stringify(data)}\n`);
    if (out === '-') return EXIT.done;
    const [offers, sellers] = [Object.keys(data.offers).length, Object.keys(data.sellers).length];
    terminal.write(json ? `${JSON.stringify({ offers, sellers, faults: [] }, undefined, 2)}\n` : `${enCli.built(offers, sellers)}${out === undefined ? '' : `, ${enCli.written(out)}`}\n`);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof CalculatorError && error.code === 'bad-catalogue')) throw error;
    if (json) terminal.write(`${JSON.stringify({ faults: error.message.split('\n') }, undefined, 2)}\n`);
    else terminal.writeError(`${error.message}\n`);
    return EXIT.failed;
  }
}
