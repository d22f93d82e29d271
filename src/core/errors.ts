/** What went wrong, as a code that `src/words/` can turn into a sentence. */
export type ErrorCode =
  | 'bad-usage'
  | 'contradictory-usage'
  | 'bad-report'
  | 'bad-argument'
  | 'bad-date'
  | 'bad-setting'
  | 'unknown-rate'
  | 'not-offered'
  | 'undefined-together'
  | 'no-price'
  | 'unknown-offer'
  | 'bad-catalogue'
  | 'bad-scenario'
  | 'cannot-host'
  | 'not-loaded';

/** The facts of an error: plain values only, so that it can be shown, logged or sent. */
export type ErrorDetails = Readonly<Record<string, string | number | undefined>>;

/**
 * The one error the library throws. Its message reads "<what> requires <what would be right>, got <value>".
 *
 * @example
 * const error = new CalculatorError('bad-date', 'instant requires a date like 2026-11-22, got "soon"')
 * error.code // => "bad-date"
 */
export class CalculatorError extends Error {
  override readonly name = 'CalculatorError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/**
 * Whether something caught is an error of the library: told by its name, as what a page loads later may have a class of
 * its own.
 *
 * @example
 * isCalculatorError(new CalculatorError('bad-date', 'instant requires a date')) // => true
 * isCalculatorError(new Error('instant requires a date')) // => false
 */
export function isCalculatorError(error: unknown): error is CalculatorError {
  return error instanceof Error && error.name === 'CalculatorError';
}
