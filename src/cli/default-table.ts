import { fieldAt, type Default } from '../index.ts';
import { enCli } from '../words/en/cli.ts';
import { table } from './table.ts';
import type { Terminal } from './terminal.ts';

/**
 * Where a value that nobody typed comes from: its source with the page, or the word "assumption" and why.
 *
 * @example
 * originOf({ value: 0, unit: 'tokens', assumption: 'no tools until you say so' }) // => "assumption: no tools until you say so"
 */
export function originOf(said: Default<unknown>): string {
  if ('assumption' in said) return enCli.assumption(said.assumption);
  return said.page === undefined ? said.source : `${said.source}, ${said.page}`;
}

/**
 * A row of the table of defaults: what it is, the value as it is typed, its unit and where it is from.
 *
 * @example
 * defaultRow('workload.outputTokens', { value: 211, unit: 'tokens per call', assumption: 'so' }) // => ["--output-tokens","211","tokens per call","assumption: so"]
 */
export function defaultRow(path: string, said: Default<unknown>): readonly string[] {
  const field = fieldAt(path);
  const text = field?.kind.accepts(said.value) ? field.kind.write(said.value) : String(said.value);
  return [field?.flag ?? path, text === '' ? enCli.nothing : text, said.unit, originOf(said)];
}

/** A table of values and where they are from; `first` heads the column of what they are. */
export function defaultTable(rows: readonly (readonly string[])[], { columns }: Terminal, first: string = enCli.columns.flag): readonly string[] {
  return table([{ title: first, mayWrap: true }, { title: enCli.columns.value, isNumber: true, mayWrap: true }, { title: enCli.columns.unit, mayWrap: true }, { title: enCli.columns.from, mayWrap: true }], rows, columns);
}
