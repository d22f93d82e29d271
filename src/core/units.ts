/** US dollars as a double: an expectation, never a bill. */
export type Usd = number;
/** A count of tokens, ≥ 0; whole in a bill, fractional in an expectation. */
export type Tokens = number;
/** A share of a whole, 0–1; "%" exists only where numbers are formatted. */
export type Share = number;
/** Seconds, ≥ 0. */
export type Seconds = number;
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
