import { fieldValue, type Field } from '../../scenario/fields.ts';
import type { Wanted } from '../../scenario/kinds.ts';
import type { LaterContext } from '../context.ts';
import { shortText } from './field-texts.ts';
import { isUsed, type FormGroup } from './form.ts';
import { inputAt, type InputView, type MoreInputs } from './fields-view.ts';

/** Kinds of values that are written as a text. */
const LISTS: readonly Wanted['kind'][] = ['points', 'speeds', 'factors', 'date'];

/**
 * The fields of a group that are folded away: those of them that are asked for.
 *
 * @example
 * moreInputsView(FORM[0], FORM[0].more.map(fieldAt), context).inputs().length // => 10
 */
export function moreInputsView({ takesHistory }: FormGroup, fields: readonly Field[], context: LaterContext): MoreInputs {
  return {
    said: fields.flatMap((field) => saidOf(field, context)).join(' · '),
    inputs: () => fields.map((field) => moreInput(field, context)),
    history: takesHistory ? context.words.history : undefined,
  };
}

/** What a field says where it is not at its usual value. */
function saidOf(field: Field, context: LaterContext): readonly string[] {
  const { scenario } = context;
  const value = fieldValue(scenario, field.path);
  const usual = field.default.value;
  if (value === usual || !isUsed(field.path, scenario) || field.kind.write(value) === field.kind.write(usual)) return [];
  return [shortText(field, value, context)];
}

function moreInput({ path, kind: { wanted } }: Field, context: LaterContext): InputView {
  const { words } = context;
  return inputAt(path, context, LISTS.includes(wanted.kind) ? { list: { allowed: words.notAllowed(words.wanted(wanted)) } } : {});
}
