import { valueText, type ValueText } from '../../words/say.ts';
import { formulaText, inputText } from '../../words/working-texts.ts';
import type { LaterContext as Context } from '../context.ts';

/**
 * One step of the arithmetic behind an answer, in a line.
 *
 * @example
 * const usd = (value) => ({ is: 'amount', value, unit: 'usd' })
 * workingText({ formula: 'break-even-stake', inputs: { extra: usd(2), points: { is: 'amount', value: 0.04, unit: 'points' } }, result: usd(50) }, valueTexts(context), context) // => "extra / points: extra $2.00, points 4 points → $50.00"
 */
export function workingText({ formula, option, inputs, result }: NonNullable<Context['result']['answer']>['workings'][number], texts: ValueText, { words: { decision: { answer: say }, workings } }: Context): string {
  const given = Object.entries(inputs).map(([name, value]) => say.input(inputText(name, workings), valueText(value, texts)));
  return say.working(formulaText(formula, workings), option === undefined ? undefined : texts.option(option), given, valueText(result, texts));
}
