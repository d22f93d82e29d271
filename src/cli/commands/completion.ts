import type { Command } from 'commander';
import { loadCatalogue } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { complete } from '../completion/complete.ts';
import { SCRIPTS, SHELLS } from '../completion/shells.ts';
import { choice, EXIT, type Exit } from '../inputs.ts';
import type { Terminal } from '../terminal.ts';

/** Adds `completion` to the program, and `complete`, which its scripts ask. */
export function completionCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('completion')
    .argument('<shell>', enCli.arguments.shell(SHELLS.join(', ')))
    .description(enCli.commands.completion)
    .addHelpText('after', help)
    .action((shell: string) => {
      terminal.write(SCRIPTS[choice('completion', SHELLS, shell)]);
      finish(EXIT.done);
    });
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: readonly string[]) => {
      terminal.write((await complete(program, words, loadCatalogue)).map((text) => `${text}\n`).join(''));
      finish(EXIT.done);
    });
}

const help = `
${enCli.examples}
  model-cost completion bash >> ~/.bashrc
  model-cost completion zsh >> ~/.zshrc
  model-cost completion fish > ~/.config/fish/completions/model-cost.fish

${enCli.exitCodes}`;
