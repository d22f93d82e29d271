import type { WorkingWords } from '../working-texts.ts';

/** The arithmetic behind answers, in English. */
export const workings: WorkingWords = {
  formulas: {
    'total-cost': 'cost + second × wait + (1 − rate) × stake',
    'break-even-stake': 'extra / points',
    'relative-break-even': '(cost ratio − 1) / rate difference, in costs of a query of B',
    'needed-rate': '(bar + cost + wrong) / (right + wrong), the cost with the wait',
    'cost-with-wait': 'cost + second × wait',
    'net-value': 'right × rate − wrong × (1 − rate) − cost − second × wait',
    'least-worth': '(nothing + wrong × (1 − rate) + cost + second × wait) / rate',
    'least-benefit': 'the most that waiting a month saves a query, over starts in later months',
    'value-of-points': 'queries × points × stake',
    'difference-of-rates': 'first − second',
    'expected-value-of-perfect-information': 'error × (φ(z) − |z| × Φ(−|z|)), z = mean / error',
    'items-per-week': 'items that tell two proportions apart, over the weeks',
    'items-per-week-judged': 'items that tell two proportions apart as the judge sees them, over the weeks',
    switching: 'gain × queries × months, against what changing costs once',
    'share-within': 'P(time ≤ limit) of a log-normal time through p50 and p95',
    'cascade-saving': '1 − (first + check) / second',
    'own-month': 'bill + beside × queries',
    'api-month': '(each + beside) × queries',
    'month-with-retrieval': 'query × queries + fixed',
    'month-with-tuning': 'query × queries + fixed',
    'month-with-prompt': 'query × queries + fixed',
    'budget-room': 'budget / cost of the month',
    'margin-room': 'what revenue leaves for cost at the margin / cost of the month',
    'plan-room': 'what the plan leaves for cost at the margin / cost of the month',
  },
  mitigation: 'usd + wrong rate × error usd, with the wait where it costs',
  // else the names are the words
  inputs: { secondUsd: 'second' },
};
