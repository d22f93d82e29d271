/** The formulas behind answers, in the notation of the workings; by the id of a working. */
const FORMULAS: Readonly<Record<string, string>> = {
  'total-cost': 'cost + second × wait + (1 − rate) × stake',
  'break-even-stake': 'extra / points',
  'relative-break-even': '(cost ratio − 1) / rate difference, in costs of a query of B',
  'needed-rate': '(bar + cost + wrong) / (right + wrong), the cost with the wait',
  'cost-with-wait': 'cost + second × wait',
  'net-value': 'right × rate − wrong × (1 − rate) − cost − second × wait',
  'least-worth': '(wrong × (1 − rate) + cost + second × wait + nothing) / rate',
  'least-benefit': 'the most that a later start saves, over the queries it leaves unanswered until then',
  'difference-of-rates': 'first − second',
  'expected-value-of-perfect-information': 'error × (φ(z) − |z| × Φ(−|z|)), z = mean / error',
  switching: 'gain × queries × months against what changing costs once',
  'own-month': 'bill of the month + queries × what errors and waits lose (beside)',
  'api-month': 'queries × (cost of each + what errors and waits lose (beside))',
  'budget-room': 'the budget / the cost of the tightest month',
  'margin-room': 'revenue × (1 − target margin) / the cost of the tightest month',
  'plan-room': 'plan × customers × (1 − target margin) / the cost of the tightest month',
  'share-within': 'P(time ≤ limit) of a log-normal time through p50 and p95',
};

/**
 * The formula of a working; its id in words where it has none.
 *
 * @example
 * formulaText('break-even-stake') // => "extra / points"
 * formulaText('cost-of-something') // => "cost of something"
 */
export function formulaText(id: string): string {
  return Object.hasOwn(FORMULAS, id) ? FORMULAS[id]! : id.replaceAll('-', ' ');
}

/**
 * The name of an input of a working in words.
 *
 * @example
 * inputText('costRatio') // => "cost ratio"
 */
export function inputText(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
}
