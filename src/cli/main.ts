import { Command, CommanderError } from 'commander';
import { CalculatorError } from '../index.ts';
import { enCli } from '../words/en/cli.ts';
import { askCommand } from './commands/ask.ts';
import { catalogueCommand } from './commands/catalogue.ts';
import { compareCommand } from './commands/compare.ts';
import { completionCommand } from './commands/completion.ts';
import { defaultsCommand } from './commands/defaults.ts';
import { hardwareCommand } from './commands/hardware.ts';
import { hostCommand } from './commands/host.ts';
import { modelsCommand } from './commands/models.ts';
import { presetsCommand } from './commands/presets.ts';
import { priceCommand } from './commands/price.ts';
import { projectCommand } from './commands/project.ts';
import { replayCommand } from './commands/replay.ts';
import { runCommand } from './commands/run.ts';
import { servicesCommand } from './commands/services.ts';
import { sqlCommand } from './commands/sql.ts';
import { tokensCommand } from './commands/tokens.ts';
import { usageCommand } from './commands/usage.ts';
import { weightsCommand } from './commands/weights.ts';
import { workloadCommand } from './commands/workload.ts';
import { EXIT, type Exit } from './inputs.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs the command line: `argv` without the program. Resolves to the exit code; what is wrong with the input is
 * one line on standard error.
 *
 * @example
 * await main(['price', 'openai/gpt-4o', '--input', '1000'], terminal) // => 0
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<Exit> {
  let exit: Exit = EXIT.done;
  const finish = (code: Exit): void => void (exit = code);
  const program = new Command('model-cost')
    .description(enCli.about)
    .addHelpText('after', `\n${enCli.exitCodes}`)
    .exitOverride()
    .showSuggestionAfterError()
    // beside flags as long as those of the fields there is still room for words in a narrow terminal
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({
      writeOut: terminal.write,
      writeErr: terminal.writeError,
      outputError: (message, write) => write(`${enCli.error(message.trim().replace(/^error: /u, '').replaceAll('\n', ' '))}\n`),
      getOutHelpWidth: () => Math.min(terminal.columns, 120),
      getErrHelpWidth: () => Math.min(terminal.columns, 120),
    });
  program.option('--version', 'print the version').on('option:version', () => {
    terminal.write(`${terminal.version()}\n`);
    throw new CommanderError(EXIT.done, 'commander.version', '');
  });
  for (const add of [priceCommand, modelsCommand, runCommand, compareCommand, askCommand, projectCommand, presetsCommand, defaultsCommand, servicesCommand, weightsCommand, hardwareCommand, hostCommand, tokensCommand, workloadCommand, usageCommand, replayCommand, sqlCommand, catalogueCommand, completionCommand]) add(program, terminal, finish);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
    if (!(error instanceof CalculatorError || isSystemError(error))) throw error;
    terminal.writeError(`${error.message.split('\n').map(enCli.error).join('\n')}\n`);
    return EXIT.badInput;
  }
}

/** A file that is not there, a folder that may not be read: the user's to mend. */
const isSystemError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;
