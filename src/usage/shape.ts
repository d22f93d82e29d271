import type { DimensionName } from '../core/pricing/dimensions.ts';

/**
 * Where a report says one count. Each expression is one of the count's names; several that are present
 * must agree (0 beside a number is no disagreement). In an expression, names are snake_case and match
 * camelCase too, and
 * `a.b` steps into an object, `a[kind=X].b` adds up the entries of an array whose `kind` is X,
 * `a + b` adds what must all be there, `a + b?` lets b be missing (`a? + b?`: either will do),
 * `a ?? b` takes the first that is there, `a || b` the first that is not 0.
 */
export type Names = readonly string[];

/** How one leaf is reported. */
export interface Count {
  readonly at: Names;
  /** Leaves whose tokens are inside this number; it keeps what they leave over. */
  readonly holds?: readonly DimensionName[];
}

/** A number in the report that some leaves must add up to. */
export interface Check {
  readonly at: Names;
  readonly leaves: readonly DimensionName[];
  /** Leaves that the number may leave out, all together. */
  readonly orWithout?: readonly DimensionName[];
}

/**
 * Whether reasoning tokens stand inside the output count or beside it; `by-size`: inside, but beside
 * where they are more than the output and so cannot be inside. A total overrules all three.
 */
export type Placement = 'inside' | 'beside' | 'by-size';

/** What one API shape, or one seller's variant of it, reports where. */
export interface Reporting {
  /** Where this was read; "assumption" where it was not. */
  readonly source: string;
  readonly counts: Readonly<Partial<Record<DimensionName, Count>>>;
  readonly reasoning?: Placement;
  /** The number that all token leaves add up to. */
  readonly total?: Names;
  /** Sums of reported numbers that the total may be instead. */
  readonly totalMayBe?: readonly string[];
  /** Reasoning tokens that no field reports show in the total only. */
  readonly hidesReasoning?: boolean;
  readonly checks?: readonly Check[];
  /** Last names of numbers that repeat or divide a read one, or that nobody bills. */
  readonly known?: readonly string[];
}

/** One row of the table: an API shape. */
export interface Shape extends Reporting {
  /** What it is, for messages and docs. */
  readonly reports: string;
  /**
   * Sets of terms; a report that meets one set whole is of this shape and of no other. A term is a name
   * that is there (`a.b`), is not (`!a.b`), has a value (`a=x`), or is above 0 (`a>0`); `^` looks at the
   * bodies around the usage part. Names are exact here.
   */
  readonly marks: readonly (readonly string[])[];
  /** Sets of terms that this shape shares with others: right when the caller names it. */
  readonly mayBe: readonly (readonly string[])[];
  /** Shapes that go by the same name. */
  readonly also?: readonly string[];
  /** What a seller reports otherwise; `counts` are added to those of the shape. */
  readonly sellers?: Readonly<Record<string, Partial<Reporting> & { readonly source: string }>>;
}
