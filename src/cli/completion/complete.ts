import type { Command, Option } from 'commander';
import type { Catalogue } from '../../index.ts';
import { argumentValues, flagValues } from './listed.ts';

/**
 * What may stand in place of the last of the words after the program's name: commands, flags, or the values of a
 * flag or an argument; of a list with commas, in place of its last part. Nothing where anything may, a file for one.
 *
 * @example
 * await complete(program, ['pro'], loadCatalogue) // => ["project"]
 * await complete(program, ['run', '--service-tier', 'ba'], loadCatalogue) // => ["batch"]
 */
export async function complete(program: Command, words: readonly string[], catalogue: () => Promise<Catalogue>): Promise<readonly string[]> {
  const begun = words.at(-1) ?? '';
  const { command, waiting } = placeOf(program, words.slice(0, -1));
  const help = command.createHelp();
  if (!waiting && begun.startsWith('-')) return begunWith(begun, help.visibleOptions(command).flatMap(({ long }) => long ?? []));
  const inner = help.visibleCommands(command).map((one) => one.name());
  if (!waiting && inner.length > 0) return begunWith(begun, inner);
  const values = waiting ? flagValues(command.name(), waiting.long ?? '') : argumentValues(command.name());
  return begunWith(begun, (await values?.(catalogue)) ?? []);
}

/** The command that words lead to, and the flag that waits for its value. */
function placeOf(program: Command, words: readonly string[]): { readonly command: Command; readonly waiting: Option | undefined } {
  let command = program;
  let waiting: Option | undefined;
  for (const word of words) {
    if (waiting) waiting = undefined;
    else if (word.startsWith('-')) waiting = command.options.find(({ long, required }) => required && long === word);
    else command = command.commands.find((one) => one.name() === word) ?? command;
  }
  return { command, waiting };
}

/** The candidates that begin as the text does; what stands before its last comma stays. */
function begunWith(begun: string, candidates: readonly string[]): readonly string[] {
  const before = begun.slice(0, begun.lastIndexOf(',') + 1);
  return candidates.map((candidate) => before + candidate).filter((text) => text.startsWith(begun));
}
