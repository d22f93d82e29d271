/** A formula in the notation of the workings, and who published it; without a source it is plain arithmetic. */
export interface Formula {
  readonly expression: string;
  readonly source?: string;
}

/** The formulas behind the numbers of a quote, by the number they give. */
export const FORMULAS = {
  cost: { expression: 'Σ count × rate, over the calls of a query and its attempts' },
  usdPerMonth: { expression: 'cost × queries a month' },
  attempts: { expression: '(1 − r^k) / (1 − r)', source: 'mean of a geometric number of attempts, cut at k' },
  prefixHit: { expression: '1 − e^(−λτ)', source: 'share of Poisson arrivals within τ of the one before' },
  firstWord: { expression: 'time to first token + reasoning / speed', source: 'https://artificialanalysis.ai, read 2026-07-10' },
  latency: { expression: 'Σ (time to first token + (reasoning + output − 1) / speed), distributions added, not percentiles', source: 'identity on 303 rows of https://artificialanalysis.ai, read 2026-07-10' },
  ownFirstWord: { expression: 'p50 and p95 of the first token, as you timed it' },
  ownTime: { expression: 'Σ time of a call, as you timed it, distributions added, not percentiles' },
  reasoning: { expression: '(time to first answer − time to first token without reasoning) × speed', source: 'https://artificialanalysis.ai, read 2026-07-10' },
  success: { expression: 'right / asked, with Wilson’s 95% interval', source: 'Wilson (1927), J. Am. Stat. Assoc. 22, 209–212' },
  costPerSuccess: { expression: 'cost / (success rate × share served)', source: 'arXiv:2504.13359, equation 1' },
  hostedCost: { expression: 'a month of own servers / queries a month' },
  hostedMonth: { expression: 'replicas up × accelerators each × price of an hour × 730.5 hours, and what else was priced' },
  hostedTime: { expression: 'predicted time to first token + (output − 1) × time per token, under the mean load of a replica', source: 'fitted on measured runs, https://github.com/ai-dynamo/aiconfigurator' },
  together: { expression: 'Σ times asked × cost of a query, and what every query pays beside' },
  togetherTime: { expression: 'shares of the ways a query may go, times added along each' },
  togetherSuccess: { expression: 'success rates of the options, what the check catches and lets pass, and how alike they err' },
} as const satisfies Record<string, Formula>;

/** The id of a formula. */
export type FormulaId = keyof typeof FORMULAS;
