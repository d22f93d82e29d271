type Beaten = 'winner' | 'mine' | 'saving' | 'rate' | 'myRate' | 'benchmark';

/** What is said of offers that give the same for less, or more for the same. */
export interface CheaperSameCodes {
  'beaten': Beaten;
  'beaten-surely': Beaten;
  'beaten-not-worth': Beaten | 'once' | 'months';
  'same-weights': 'winner' | 'mine' | 'saving';
  'unbeaten': 'mine' | 'benchmark' | 'compared';
  'nothing-cheaper': 'mine';
  'no-benchmark': 'mine' | 'count' | 'cheapest' | 'saving';
  'mine-unmeasured': 'mine' | 'benchmark' | 'count' | 'cheapest' | 'saving';
  'no-price': never;
  'counted': 'offers' | 'compared' | 'benchmark';
  'costs': 'winner' | 'mine' | 'usd' | 'myUsd';
  'difference': 'winner' | 'mine' | 'points' | 'benchmark';
  'more-for-same': 'option' | 'rate' | 'saving';
  'others': 'options';
  'cheaper-but-worse': 'option' | 'saving' | 'points' | 'stake';
  'best-at-stake': 'option' | 'stake' | 'benchmark';
  'slower': 'winner' | 'seconds';
  'shares-weights': 'winner' | 'mine';
  'unmeasured-cheaper': 'count' | 'benchmark';
  'lower-bounds': 'count';
  'untimed': 'count';
  'excluded': 'count';
  'unchecked': 'winner';
  'single-source': 'options';
  'paid-back': 'months' | 'once';
  'like-benchmark': 'benchmark';
  'change-below': 'usd' | 'months';
  'may-be-worse': 'option' | 'points' | 'stake';
  'price-turns': 'winner' | 'usd';
  'volume-turns': 'queries' | 'once';
  'rate-turns': 'winner' | 'points';
  'evaluate-both': 'winner' | 'mine' | 'items' | 'points';
  'name-benchmark': never;
  'name-stake': never;
  'shown': 'winner' | 'benchmark' | 'compared';
  'not-told-apart': 'winner' | 'mine' | 'points';
  'no-items': 'benchmark';
  'only-benchmark': 'benchmark';
  'token-band': 'winner' | 'usd';
  'probability-on': 'probability' | 'benchmark';
  'not-measured': never;
  'mine-lower-bound': 'mine';
  'lacks': 'field';
}
