import { fieldAt, fieldValue } from '../../scenario/fields.ts';
import type { Context } from '../context.ts';
import { shortText } from './field-texts.ts';
import { FORM, isUsed } from './form.ts';

/** The form while it is folded. */
export interface InputsView {
  readonly title: string;
  /** The whole form in a line. */
  readonly summary: string;
}

/**
 * The form in a line.
 *
 * @example
 * inputsView(context).summary // => "1,155 in · 211 out · 0% cached · 1,000,000 a month · Standard"
 */
export function inputsView(context: Context): InputsView {
  const { scenario, words } = context;
  const first = FORM.flatMap((group) => group.first).filter((path) => path !== 'quality.benchmark').map((path) => fieldAt(path)!);
  return {
    title: words.inputs,
    summary: first.filter(({ path }) => isUsed(path, scenario) && fieldValue(scenario, path) !== null).map((field) => shortText(field, fieldValue(scenario, field.path), context)).join(' · '),
  };
}
