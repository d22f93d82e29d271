import { attempt, CalculatorError, instant, loadCatalogue, MODES, nearest, numberKind, parseCatalogue, readOption, SERVICE_TIERS, type Catalogue, type Mode, type Offer, type ServiceTier, type Setting } from '../index.ts';
import { enCli } from '../words/en/cli.ts';
import type { Terminal } from './terminal.ts';

/** The exit codes of every command. */
export const EXIT = { done: 0, failed: 1, badInput: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The flags that say how an offer is called. */
export interface SettingFlags {
  readonly serviceTier?: string;
  readonly region?: string;
  readonly mode?: string;
}

/** The bundled catalogue, with the given one laid over it. */
export async function readCatalogue(terminal: Terminal, file: string | undefined): Promise<Catalogue> {
  const bundled = await loadCatalogue();
  return file === undefined ? bundled : parseCatalogue(await terminal.read(file), bundled.data);
}

/** The JSON of a file; throws `bad-report` where it is none. */
export async function readJson(terminal: Terminal, file: string): Promise<unknown> {
  const text = await terminal.read(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CalculatorError('bad-report', enCli.notJson(file, (error as Error).message));
  }
}

/**
 * A count ≥ 0 from a text (`1000`, `1_000`, `1e6`), whole unless it is said otherwise; throws `bad-usage`.
 *
 * @example
 * readCount('--input', '1_000') // => 1000
 * readCount('--input', '-5') // => Error: --input requires a whole number ≥ 0, got "-5"
 */
export function readCount(flag: string, text: string, { whole = true } = {}): number {
  const kind = numberKind(0, Number.MAX_SAFE_INTEGER, { whole });
  const count = kind.read(text.replace(/(?<=\d)_(?=\d)/gu, ''));
  if (kind.accepts(count)) return count;
  throw new CalculatorError('bad-usage', enCli.badCount(flag, text, whole));
}

/** The instant that `--date` names; now without one. Throws `bad-date`. */
export function readInstant(terminal: Terminal, date: string | undefined): number {
  if (date === undefined) return terminal.now().getTime();
  const read = attempt(() => ({ at: instant(date) }));
  if ('at' in read) return read.at;
  throw new CalculatorError(read.code, enCli.badDate(date));
}

/**
 * The offer and setting a text stands for: a name the catalogue knows, or such a name with `@` and words of its
 * setting; flags say the rest. Throws `unknown-offer`, and `bad-setting` for a word no seller could mean.
 */
export function readChoice(catalogue: Catalogue, text: string, flags: SettingFlags): { readonly offer: Offer; readonly setting: Setting } {
  const whole = settingOf(flags);
  const option = text.includes('@') && !isName(catalogue, text) ? readOption(text) : undefined;
  if (option && !('offer' in option)) throw new CalculatorError('bad-setting', `a price requires one offer, got ${text}`);
  return option ? { offer: catalogue.resolve(option.offer), setting: { ...whole, ...option.setting } } : { offer: catalogue.resolve(text), setting: whole };
}

function isName(catalogue: Catalogue, text: string): boolean {
  return catalogue.search(text, 1).some(({ reason }) => reason !== 'words');
}

function settingOf({ serviceTier, region, mode }: SettingFlags): Setting {
  return {
    ...(serviceTier === undefined ? {} : { serviceTier: choice('--service-tier', SERVICE_TIERS, serviceTier) satisfies ServiceTier }),
    ...(region === undefined ? {} : { region }),
    ...(mode === undefined ? {} : { mode: choice('--mode', MODES, mode) satisfies Mode }),
  };
}

/**
 * The choice a flag names; throws `bad-setting` listing what there is and the nearest.
 *
 * @example
 * choice('--mode', ['thinking'], 'thinking') // => "thinking"
 */
export function choice<Word extends string>(flag: string, choices: readonly Word[], text: string): Word {
  if ((choices as readonly string[]).includes(text)) return text as Word;
  const near = nearest(text, choices);
  throw new CalculatorError('bad-setting', enCli.unknownChoice(flag, choices.join(', '), text) + (near === undefined ? '' : `; did you mean "${near}"?`));
}
