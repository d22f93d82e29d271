import type { Command } from 'commander';
import { CalculatorError, run } from '../../index.ts';
import { en } from '../../words/en/words.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliAnswers } from '../../words/en/cli-answers.ts';
import { writeAnswer, type AnswerFlags } from '../answer-output.ts';
import { EXIT, readCatalogue, type Exit } from '../inputs.ts';
import { flagOf, givenFlags, readScenarioInput, scenarioOptions, type ScenarioFlags } from '../scenario-input.ts';
import type { Terminal } from '../terminal.ts';

type Flags = ScenarioFlags & AnswerFlags;

/** Adds `compare` to the program; its flags are the table of fields. */
export function compareCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const command = program.command('compare').argument('[models...]', enCliAnswers.arguments.models).description(enCliAnswers.commands.compare);
  scenarioOptions(command, enCli.flags.day);
  command
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--memo', enCliAnswers.flags.memo)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (models: readonly string[], flags: Flags) => finish(await compare(terminal, models, flags, givenFlags(command))));
}

const help = `
${enCli.examples}
  model-cost compare openai/gpt-4o@176of200 openai/gpt-4o-mini@160of200
  model-cost compare openai/gpt-5@high openai/gpt-5@low --workload code-completion --error-cost 2 --second-value 0.01
  model-cost compare openai/gpt-4o openai/gpt-4o-mini --queries-per-month 5e6 --latency-limit 10 --memo > memo.md
  model-cost compare --times-dearer 3 --points-better 0.05
  model-cost compare --question-kind afford --models openai/gpt-5 --users 2000 --budget 500

${enCli.exitCodes}`;

async function compare(terminal: Terminal, models: readonly string[], flags: Flags, texts: Readonly<Record<string, string>>): Promise<Exit> {
  const flag = flagOf('options');
  if (models.length > 0 && flag in texts) throw new CalculatorError('bad-usage', enCliAnswers.modelsTwice);
  if (flags.memo && flags.json) throw new CalculatorError('bad-usage', enCliAnswers.oneOutput);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const { scenario, faults } = await readScenarioInput(terminal, flags.scenario, models.length > 0 ? { ...texts, [flag]: models.join(',') } : texts, catalogue);
  if (faults.length > 0) {
    for (const fault of faults) terminal.writeError(`${enCli.error(fault)}\n`);
    return EXIT.badInput;
  }
  return writeAnswer({ scenario, catalogue, result: run(scenario, catalogue), title: en.choices.question[scenario.question] }, flags, terminal);
}
