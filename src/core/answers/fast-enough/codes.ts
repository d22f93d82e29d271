/** What is said of whether answers come fast enough. */
export interface FastEnoughCodes {
  'fast-enough': 'option' | 'within' | 'limit' | 'goal';
  'barely': 'option' | 'within' | 'limit' | 'goal';
  'too-slow': 'option' | 'within' | 'limit' | 'goal';
  'rate-limited': 'option' | 'ratio' | 'limit';
  'unmeasured': 'options' | 'limit';
  'unmeasured-no-limit': 'options';
  'only-batch': 'wait';
  'no-limit': 'option' | 'p95';
  'no-option': never;
  'times': 'option' | 'p50' | 'p95' | 'p99';
  'meets': 'option' | 'within' | 'limit';
  'batch-left-out': 'options' | 'wait';
  'unmeasured-left-out': 'options';
  'too-long': 'options';
  'limited-left-out': 'options';
  'headroom': 'option' | 'ratio';
  'runs-out': 'option' | 'month';
  'while-measured': 'band';
  'while-timed': never;
  'while-peak': 'option' | 'ratio';
  'limit-turns': 'option' | 'seconds';
  'slower-turns': 'option' | 'ratio';
  'shorter-makes-it': 'option' | 'tokens';
  'effort-makes-it': 'option' | 'effort';
  'stream-makes-it': 'option' | 'seconds';
  'time-it': 'option' | 'limit';
  'time-any': 'options';
  'measured-alone': 'band';
  'timed-by-you': never;
  'only-median': never;
  'band-straddles': 'option' | 'within';
  'not-measured': never;
  'lacks': 'field';
}
