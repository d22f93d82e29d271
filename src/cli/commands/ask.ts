import type { Command } from 'commander';
import { ask, CalculatorError, enValues, fieldAt, FIELDS, isOption, run, withField, writeOption, type Asked, type QuestionId } from '../../index.ts';
import { en } from '../../words/en/words.ts';
import { enLater } from '../../words/en/later.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliAnswers } from '../../words/en/cli-answers.ts';
import { writeAnswer, type AnswerFlags } from '../answer-output.ts';
import { EXIT, readCatalogue, type Exit } from '../inputs.ts';
import { givenFlags, readScenarioInput, scenarioOptions, SENTENCE, type ScenarioFlags } from '../scenario-input.ts';
import type { Terminal } from '../terminal.ts';

type Flags = ScenarioFlags & AnswerFlags;

/** Adds `ask` to the program; the flags of the fields lie over what the question says. */
export function askCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const command = program.command('ask').argument('[question...]', enCliAnswers.arguments.question).description(enCliAnswers.commands.ask);
  scenarioOptions(command, enCli.flags.day);
  command
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--memo', enCliAnswers.flags.memo)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (words: readonly string[], flags: Flags) => finish(await answerTo(words.join(' ').trim(), terminal, flags, givenFlags(command))));
}

const help = `
${enCli.examples}
  model-cost ask "gpt-4o vs gpt-4o-mini for 50k users asking 5 questions a day, a wrong answer costs $2"
  model-cost ask "A is 3x more expensive and 5 points more accurate, B is twice as fast"
  model-cost ask "which of gpt-5 and claude opus 5?" --workload code-completion --memo
  model-cost ask --question-kind wait --models openai/gpt-5 --users 2000

${enCli.exitCodes}`;

async function answerTo(words: string, terminal: Terminal, flags: Flags, { [SENTENCE.flag]: typed = '', ...texts }: Readonly<Record<string, string>>): Promise<Exit> {
  if (flags.memo && flags.json) throw new CalculatorError('bad-usage', enCliAnswers.oneOutput);
  if (words !== '' && typed !== '') throw new CalculatorError('bad-usage', enCliAnswers.questionTwice(SENTENCE.flag));
  const question = words === '' ? typed : words;
  if (question === '' && flags.scenario === undefined && !(FIELDS.question.flag in texts)) throw new CalculatorError('bad-usage', enCliAnswers.noQuestion(FIELDS.question.flag));
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const asked = ask(question, catalogue);
  const { scenario: said, faults } = await readScenarioInput(terminal, flags.scenario, texts, catalogue, asked.patch);
  if (faults.length > 0) {
    for (const fault of faults) terminal.writeError(`${enCli.error(fault)}\n`);
    return EXIT.badInput;
  }
  const scenario = question === '' ? said : withField(said, 'sentence', question);
  const before = { lines: linesOf(asked), data: { understood: asked.understood, assumed: asked.assumed, unread: asked.unread } };
  return writeAnswer({ scenario, catalogue, result: run(scenario, catalogue), title: question === '' ? en.choices.question[scenario.question] : question, before }, flags, terminal);
}

function linesOf({ understood, assumed, unread }: Asked): readonly string[] {
  const { question } = enLater.decision;
  const part = (head: string, texts: readonly string[]): readonly string[] => (texts.length === 0 ? [] : [`${head}: ${[...new Set(texts)].join('; ')}`]);
  return [
    ...part(enCliAnswers.understood, understood.map(({ field, value }) => enCliAnswers.said(labelOf(field), valueOf(field, value)))),
    ...part(enCliAnswers.assumed, assumed.map(({ code, value, field }) => question.assumption(question.assumedBy[code], valueOf(field, value)))),
    ...part(enCliAnswers.unread, unread.map(({ text, code, candidates = [] }) => question.unreadText(text, question.unreadBy[code], candidates))),
  ];
}

/** An option is told by the label of all of them. */
const labelOf = (path: string): string => enValues().field(path.startsWith('options.') ? 'options' : path);

function valueOf(path: string, value: unknown): string {
  if (isOption(value)) return writeOption(value);
  if (path === FIELDS.question.path) return en.choices.question[value as QuestionId];
  const kind = fieldAt(path)?.kind;
  return kind?.accepts(value) ? kind.write(value) : String(value);
}
