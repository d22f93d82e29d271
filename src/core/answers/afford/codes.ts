/** What is said of whether it can be afforded. */
export interface AffordCodes {
  'fits': 'options' | 'months';
  'some-fit': 'fitting' | 'breaking' | 'month' | 'months';
  'none-fits': 'option' | 'month' | 'months';
  'none-from-start': 'option' | 'ratio';
  'no-limit': 'option' | 'first' | 'most' | 'months';
  'no-projection': never;
  'costs': 'option' | 'first' | 'most' | 'month';
  'budget-holds': 'option' | 'most' | 'budget';
  'budget-breaks': 'option' | 'month' | 'usd' | 'budget' | 'users';
  'margin-holds': 'option' | 'margin' | 'target';
  'margin-breaks': 'option' | 'month' | 'margin' | 'target';
  'plan-holds': 'option' | 'each' | 'allowed';
  'plan-breaks': 'option' | 'month' | 'each' | 'allowed';
  'lever-model': 'option' | 'to' | 'saved';
  'lever-cache': 'option' | 'share' | 'saved';
  'lever-batch': 'option' | 'share' | 'saved';
  'lever-shorter': 'option' | 'share' | 'saved';
  'lever-makes-it': 'option';
  'while-growth': 'users' | 'month';
  'while-tokens': 'ratio';
  'cost-turns': 'option' | 'ratio';
  'users-turn': 'option' | 'users';
  'budget-turns': 'option' | 'usd';
  'measure-tokens': 'option';
  'watch-users': 'users' | 'month';
  'growth-assumed': never;
  'token-band': 'option';
  'lower-bound': 'options';
  'lacks': 'field';
}
