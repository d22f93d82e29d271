/** What is said of waiting for cheaper models. */
export interface WaitCodes {
  'build-now': 'option' | 'benefit' | 'least';
  'wait': 'option' | 'months' | 'benefit' | 'least';
  'not-within': 'option' | 'months' | 'benefit' | 'least';
  'depends': 'option' | 'benefit' | 'least' | 'times';
  'build-if': 'option' | 'least';
  'nothing-asked': never;
  'no-price': never;
  'delay-costs': 'usd';
  'delay-saves': 'usd';
  'price-falls': 'times' | 'left' | 'source';
  'own-fall': 'times' | 'left';
  'answers-grow': 'times' | 'source';
  'bills-rose': 'low' | 'high' | 'source';
  'model-flat': 'option' | 'usd' | 'months';
  'change-later': 'saved' | 'once' | 'times';
  'change-never': 'once';
  'price-change': 'option' | 'date' | 'ratio';
  'price-date': 'option' | 'date';
  'retires': 'option' | 'date';
  'while-worth': 'least';
  'while-changeable': 'once';
  'while-falls': 'times';
  'worth-turns': 'least';
  'pace-turns': 'times';
  'measure-worth': 'least';
  'on-benchmark': 'benchmark';
  'guessed': never;
  'past-falls': never;
  'paces-differ': 'low' | 'high';
  'worth-unknown': never;
  'lacks': 'field';
}
