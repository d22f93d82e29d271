import type { Command } from 'commander';
import { CalculatorError, loadCatalogue, parseCatalogue } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliCatalogue } from '../../words/en/cli-catalogue.ts';
import { importCatalogue, IMPORTERS, priceChanges, type CatalogueDifference, type ImporterName } from '../catalogue-directory.ts';
import { countText } from '../figures.ts';
import { choice, EXIT, readJson, type Exit } from '../inputs.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

interface Flags {
  readonly from: string;
  readonly out?: string;
  readonly json?: boolean;
}

const NAMES = Object.keys(IMPORTERS) as readonly ImporterName[];
/** Bytes of an answer that are read: the longest list known is a thirtieth of it. */
const MOST_BYTES = 50_000_000;
/** Names shown of each reason. */
const MOST_NAMES = 3;

/** Adds `diff` and `import` to `catalogue`. */
export function catalogueChangesCommands(catalogue: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  catalogue
    .command('diff')
    .argument('<file>', enCliCatalogue.file)
    .description(enCliCatalogue.diff)
    .option('--json', enCliCatalogue.flags.json)
    .addHelpText('after', `\n${enCli.examples}\n  model-cost catalogue diff catalogue.json\n\n${enCli.exitCodes}`)
    .action(async (file: string, flags: Pick<Flags, 'json'>) => finish(await diff(terminal, file, flags)));
  catalogue
    .command('import')
    .argument('<file-or-url>', enCliCatalogue.list)
    .requiredOption('--from <list>', enCliCatalogue.flags.from(NAMES.join(', ')))
    .description(enCliCatalogue.import)
    .option('--out <file>', enCliCatalogue.flags.out)
    .option('--json', enCliCatalogue.flags.json)
    .addHelpText('after', `\n${enCli.examples}\n  model-cost catalogue import --from litellm model_prices_and_context_window.json --out litellm-catalogue.json\n  model-cost catalogue import --from models-dev https://models.dev/api.json\n\n${enCli.exitCodes}`)
    .action(async (file: string, flags: Flags) => finish(await importList(terminal, file, flags)));
}

async function diff(terminal: Terminal, file: string, { json }: Pick<Flags, 'json'>): Promise<Exit> {
  const found = priceChanges(await loadCatalogue(), await parseCatalogue(await terminal.read(file)), terminal.now().getTime());
  terminal.write(json ? `${JSON.stringify(dataOf(found), undefined, 2)}\n` : `${linesOf(found, terminal).join('\n')}\n`);
  return EXIT.done;
}

async function importList(terminal: Terminal, file: string, flags: Flags): Promise<Exit> {
  const from = choice('--from', NAMES, flags.from);
  const list = /^[a-z]+:\/\//iu.test(file) ? await fetched(file) : await readJson(terminal, file);
  const bundled = await loadCatalogue();
  const { data, notCarried } = importCatalogue(from, list, { source: from, checked: terminal.now().toISOString().slice(0, 10) }, bundled.data.sellers);
  const text = JSON.stringify(data);
  const found = priceChanges(bundled, await parseCatalogue(text), terminal.now().getTime());
  if (flags.out !== undefined) await terminal.save(flags.out, `${text}\n`);
  if (flags.out === '-') return EXIT.done;
  if (flags.json) {
    terminal.write(`${JSON.stringify({ offers: Object.keys(data.offers).length, notCarried, ...dataOf(found) }, undefined, 2)}\n`);
    return EXIT.done;
  }
  const reasons = [...new Set(notCarried.map(({ reason }) => reason))];
  const counted = reasons.map((reason) => notCarried.filter((one) => one.reason === reason).map(({ name }) => name));
  terminal.write(
    `${[
      ...linesOf(found, terminal),
      ...(reasons.length === 0 ? [] : [enCliCatalogue.notCarriedTitle]),
      ...reasons.map((reason, index) => `  ${countText(counted[index]!.length)}  ${enCliCatalogue.notCarried[reason]}: ${enCliCatalogue.examples(counted[index]!.slice(0, MOST_NAMES), countText(Math.max(0, counted[index]!.length - MOST_NAMES)))}`),
      `${enCliCatalogue.imported(countText(Object.keys(data.offers).length), countText(Object.keys(data.sellers).length))}${flags.out === undefined ? '' : `, ${enCli.written(flags.out)}`}`,
    ].join('\n')}\n`,
  );
  return EXIT.done;
}

function dataOf({ changes, ...rest }: CatalogueDifference) {
  return { changes: changes.map(({ before, after, ...change }) => ({ ...change, before: before?.toString() ?? null, after: after?.toString() ?? null })), ...rest };
}

function linesOf({ changes, same, added, missing }: CatalogueDifference, { columns }: Terminal): readonly string[] {
  const heads = enCliCatalogue.heads.map((title, index) => ({ title, isNumber: index > 2, mayShrink: index === 0 }));
  const rows = changes.map(({ offer, serviceTier, dimension, above, before, after }) => [offer, serviceTier, dimension, above === 0 ? '' : countText(above), before?.toString() ?? enCli.none, after?.toString() ?? enCli.none]);
  return [...(rows.length === 0 ? [] : [...table(heads, rows, columns), enCliCatalogue.unit]), enCliCatalogue.counts(countText(changes.length), countText(same.length), countText(added.length), countText(missing.length))];
}

async function fetched(url: string): Promise<unknown> {
  if (!url.startsWith('https://')) throw new CalculatorError('bad-argument', enCliCatalogue.notHttps(url));
  const fail = (reason: string): never => {
    throw new CalculatorError('bad-report', enCliCatalogue.notFetched(url, reason));
  };
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    const answer = await fetch(url, { redirect: 'error' });
    if (!answer.ok || !answer.body) return fail(`${answer.status}`);
    for await (const part of answer.body) {
      bytes += part.length;
      if (bytes > MOST_BYTES) return fail('more');
      parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch (error) {
    if (error instanceof CalculatorError) throw error;
    return fail((error as Error).message);
  }
}
