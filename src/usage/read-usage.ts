import { DIMENSION_NAMES, DIMENSIONS } from '../core/pricing/dimensions.ts';
import type { Leaves } from '../core/pricing/usage.ts';
import { API_SHAPES, type ApiShape } from './api-shapes.ts';
import { checkSums } from './check-sums.ts';
import { readCounts, type Holding } from './counts.ts';
import { ambiguous, candidates, chooseShape, type Candidates } from './detect-shape.ts';
import type { Notice } from './notice.ts';
import { placeCached } from './place-cached.ts';
import { placeReasoning } from './place-reasoning.ts';
import type { Report } from './report.ts';
import { sellerName } from './sellers.ts';
import type { Reporting, Shape } from './shape.ts';
import { split } from './split.ts';
import { surroundings } from './surroundings.ts';
import { unread } from './unread.ts';

/** What the caller knows of a report. */
export interface ReadUsageOptions {
  /** The API shape; the report's own keys are believed where they are clearly another's. */
  readonly shape?: ApiShape;
  /** Who sold the call: some sellers count otherwise. */
  readonly seller?: string;
}

/** A usage report, understood. */
export interface ReadUsage {
  /** Disjoint counts: tokens, or the unit of the leaf; a leaf of 0 is left out. */
  readonly leaves: Leaves;
  /** The row of the table it was read by. */
  readonly shape: ApiShape;
  /** What the provider says the call cost, in US dollars. */
  readonly reportedCostUsd?: number;
  readonly model?: string;
  /** A service tier of the calculator, or the seller's word where it is not known. */
  readonly serviceTier?: string;
  readonly notices: readonly Notice[];
}

/**
 * Reads a provider's usage report, or a response body with one in it, into disjoint billable leaves. The
 * report is parsed JSON. Nothing is clamped: throws `bad-report` for what is no report, no whole number
 * ≥ 0, or of no single shape, and `contradictory-usage` with both numbers where parts exceed their whole
 * or do not add up to the total.
 *
 * @example
 * readUsage({ prompt_tokens: 9, completion_tokens: 5, completion_tokens_details: { reasoning_tokens: 2 } }).leaves // => {"input":9,"output":3,"reasoning":2}
 * readUsage({ prompt_tokens: 9, completion_tokens: 5, total_tokens: 20 }) // => Error: readUsage requires "total_tokens" to be the sum of its parts 14, got 20
 */
export function readUsage(report: unknown, options: ReadUsageOptions = {}): ReadUsage {
  const found = candidates(report, 'readUsage');
  const { shape: named, seller } = options;
  if (named !== undefined) {
    const shape = chooseShape(found, named);
    const row: Shape = API_SHAPES[named];
    const isKin = shape === named || row.also?.includes(shape) === true;
    return readAs(shape, found, seller, isKin ? [] : [{ code: 'shape-from-report', named, shape }]);
  }
  const shapes = found.certain.length > 0 ? found.certain : found.possible;
  const [first, ...others] = shapes.map((shape) => readAs(shape, found, seller, shapes.length > 1 ? [{ code: 'shape-ambiguous', shapes }] : []));
  if (others.some((other) => JSON.stringify(other.leaves) !== JSON.stringify(first!.leaves))) throw ambiguous('readUsage', found.usage, shapes);
  return first!;
}

function readAs(shape: ApiShape, { usage }: Candidates, seller: string | undefined, said: readonly Notice[]): ReadUsage {
  const reporting = reportingOf(API_SHAPES[shape], seller);
  const report: Report = { part: usage.part, at: usage.at, read: new Set() };
  const notices: Notice[] = [...said];
  const counts = readCounts(report, reporting);
  const holding = holdingOf(reporting);
  const isInside = placeReasoning(report, reporting, counts, holding, notices);
  placeCached(counts, holding, notices);
  const leaves = split(counts, isInside ? { ...holding, output: [...(holding.output ?? []), 'reasoning'] } : holding);
  checkSums(report, reporting.checks ?? [], leaves);
  const around = surroundings(usage, notices);
  const outputs = DIMENSION_NAMES.filter((name) => DIMENSIONS[name].side === 'output' && reporting.counts[name] !== undefined);
  if (outputs.length > 0 && counts.has('input') && !outputs.some((name) => counts.has(name))) notices.push({ code: 'no-output' });
  return { leaves, shape, ...around, notices: [...notices, ...unread(report, reporting)] };
}

/** The row of a shape with what the seller does otherwise laid over it. */
function reportingOf(shape: Shape, seller: string | undefined): Reporting {
  const name = seller === undefined ? undefined : sellerName(seller);
  const own = name !== undefined && shape.sellers !== undefined && Object.hasOwn(shape.sellers, name) ? shape.sellers[name] : undefined;
  return own === undefined ? shape : { ...shape, ...own, counts: { ...shape.counts, ...own.counts } };
}

function holdingOf(reporting: Reporting): Holding {
  return Object.fromEntries(Object.entries(reporting.counts).map(([name, count]) => [name, count.holds ?? []]));
}
