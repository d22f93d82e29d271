import type { FORMULAS, FormulaId } from '../core/query/formulas.ts';
import type { fields } from './en/fields.ts';
import type { presets } from './en/form.ts';

/** A field by its name in the field table; the date has no default. */
export type OriginField = Exclude<keyof typeof fields, 'date'>;

/** A formula that somebody published. */
export type PublishedFormula = { readonly [Id in FormulaId]: (typeof FORMULAS)[Id] extends { readonly source: string } ? Id : never }[FormulaId];

/** What a language says of where a value comes from that nobody typed. In English that stands beside the value itself. */
export interface WhereFrom {
  readonly fields: Readonly<Record<OriginField, string>>;
  /** What a workload says itself of some fields: of the benchmark why it stands for it, or why none does. */
  readonly presets: Readonly<Record<keyof typeof presets, Readonly<Partial<Record<OriginField, string>>>>>;
  readonly formulas: Readonly<Record<PublishedFormula, string>>;
}

/**
 * Where the default of a field comes from in a workload, in the words of a language; `undefined` where these are not
 * loaded, or stand beside the value.
 *
 * @example
 * whereFromText('workload.outputTokens', 'chat', undefined) // => undefined
 */
export function whereFromText(path: string, preset: string, from: WhereFrom | undefined): string | undefined {
  if (!from) return undefined;
  const name = path.split('.').at(-1) as OriginField;
  const own = Object.hasOwn(from.presets, preset) ? from.presets[preset as keyof WhereFrom['presets']] : {};
  return own[name] ?? from.fields[name];
}
