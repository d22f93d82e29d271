import { FIELD_LIST, fieldValue, type Field } from '../../scenario/fields.ts';
import type { Wanted } from '../../scenario/kinds.ts';
import type { LaterContext } from '../context.ts';
import { shortText } from './field-texts.ts';
import { isAsked, isUsed, type FormGroup } from './form.ts';
import { inputAt, type InputView, type MoreInputs } from './fields-view.ts';

/** Kinds of values that are written as a text. */
const LISTS: readonly Wanted['kind'][] = ['points', 'speeds', 'factors', 'date'];

/**
 * The fields of a group that are folded away.
 *
 * @example
 * moreInputsView(FORM[0], context).inputs().length // => 10
 */
export function moreInputsView({ more, takesHistory }: FormGroup, context: LaterContext): MoreInputs {
  const { scenario, words } = context;
  const fields = FIELD_LIST.filter(({ path }) => more.includes(path) && isAsked(path, scenario)).toSorted((a, b) => more.indexOf(a.path) - more.indexOf(b.path));
  const unusual = fields.filter((field) => isUsed(field.path, scenario) && field.kind.write(fieldValue(scenario, field.path)) !== field.kind.write(field.default.value));
  return {
    said: unusual.map((field) => shortText(field, fieldValue(scenario, field.path), context)).join(' · '),
    inputs: () => fields.map((field) => moreInput(field, context)),
    history: takesHistory ? words.history : undefined,
  };
}

function moreInput({ path, kind: { wanted } }: Field, context: LaterContext): InputView {
  const { words } = context;
  return inputAt(path, context, LISTS.includes(wanted.kind) ? { list: { allowed: words.notAllowed(words.wanted(wanted)) } } : {});
}
