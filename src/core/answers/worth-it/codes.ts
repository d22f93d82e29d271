type Verdict = 'option' | 'gain' | 'worth' | 'needed' | 'rate' | 'benchmark';

/** What is said of whether this should be AI at all. Ends: the rate is of a benchmark (`-on`) or guessed (`-guess`). */
export interface WorthItCodes {
  'ai': Verdict;
  'ai-on': Verdict;
  'ai-guess': Verdict;
  'nothing': Verdict;
  'nothing-on': Verdict;
  'nothing-guess': Verdict;
  'people': Verdict;
  'people-on': Verdict;
  'people-guess': Verdict;
  'from-worth': Verdict;
  'from-worth-on': Verdict;
  'from-worth-guess': Verdict;
  'never': 'option' | 'usd' | 'worth';
  'needs-rate': 'option' | 'needed' | 'worth';
  'needs-both': 'option' | 'usd' | 'half';
  'no-option': never;
  'brings': 'option' | 'usd' | 'month';
  'without-brings': 'usd';
  'people-bring': 'usd' | 'each' | 'rate';
  'rate-known': 'option' | 'rate';
  'unrated': 'options';
  'wait-unknown': 'options';
  'while-rate': 'needed';
  'while-worth': 'worth';
  'while-people': 'each' | 'rate';
  'on-benchmark': 'benchmark';
  'worth-turns': 'worth';
  'rate-turns': 'needed';
  'cost-turns': 'usd';
  'people-above': 'worth';
  'measure-rate': 'option' | 'needed';
  'measure-worth': 'worth';
  'sure-evaluation': 'rate';
  'rate-open': 'rate' | 'needed';
  'only-benchmark': 'benchmark';
  'guessed': 'option';
  'not-measured': never;
  'no-rate': 'option';
  'lacks': 'field';
}
