import type { Command } from 'commander';
import { CalculatorError } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { buildCatalogue } from '../catalogue-directory.ts';
import { EXIT, type Exit } from '../inputs.ts';
import { catalogueChangesCommands } from './catalogue-changes.ts';
import type { Terminal } from '../terminal.ts';

/** Adds `catalogue build`, `diff` and `import` to the program. */
export function catalogueCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const catalogue = program.command('catalogue').description(enCli.commands.catalogue);
  catalogueChangesCommands(catalogue, terminal, finish);
  catalogue
    .command('build')
    .argument('<directory>', enCli.arguments.directory)
    .description(enCli.commands.catalogueBuild)
    .option('--out <file>', enCli.flags.out)
    .addHelpText('after', help)
    .action(async (directory: string, { out }: { readonly out?: string }) => finish(await build(terminal, directory, out)));
}

const help = `
${enCli.examples}
  model-cost catalogue build pricing
  model-cost catalogue build pricing --out catalogue.json

${enCli.exitCodes}`;

async function build(terminal: Terminal, directory: string, out: string | undefined): Promise<Exit> {
  try {
    const data = await buildCatalogue(directory);
    const summary = enCli.built(Object.keys(data.offers).length, Object.keys(data.sellers).length);
    if (out === undefined) terminal.write(`${summary}\n`);
    else {
      await terminal.save(out, `${JSON.stringify(data)}\n`);
      if (out !== '-') terminal.write(`${summary}, ${enCli.written(out)}\n`);
    }
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof CalculatorError && error.code === 'bad-catalogue')) throw error;
    terminal.writeError(`${error.message}\n`);
    return EXIT.failed;
  }
}
