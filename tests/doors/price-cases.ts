import { CalculatorError, compilePricer, Decimal, usage, type Bill } from '../../src/index.ts';
import { cardOffer } from './price-cases-card.ts';
import { caseLeaves } from './price-cases-usage.ts';

/** What became of one case of any file. */
export interface Outcome {
  readonly id: string;
  /** What the summary counts it under. */
  readonly group: string;
  readonly got: string;
  readonly expected: string;
  readonly verdict: 'pass' | 'FAIL' | 'not built yet';
  /** Why it fails, where `got` and `expected` do not say it. */
  readonly because: readonly string[];
}

/** The day a card is priced on when its case names none: cards carry one price, so any day is right. */
const ANY_DAY = '2026-01-01';
/** A price that is no finite decimal (minutes that do not divide) agrees to the digits a case gives, if they are this many. */
const LEAST_DIGITS = 9;
const REFUSED = 'refused';

/** One entry of a file like price-cases.json; what else it says is about its source. */
export interface PriceCase {
  readonly id?: string;
  readonly model?: string;
  readonly provider?: string;
  readonly date?: string | null;
  readonly shape?: string | null;
  readonly note?: string;
  readonly prices_used?: Readonly<Record<string, unknown>> | null;
  readonly usage?: Readonly<Record<string, unknown>> | null;
  readonly options?: Readonly<Record<string, unknown>> | null;
  readonly raw_usage?: unknown;
  readonly expect?: string | null;
  readonly expected_usd?: number;
  readonly expected_usd_exact?: string;
  readonly expected_input_usd?: number | null;
  readonly expected_output_usd?: number | null;
  readonly right_usd?: string | number;
}

/**
 * Prices one case through the public API and judges it: to the last digit, or refused where it says
 * `expect: "error"`, or `right_usd` where it says `expect: "differs"`.
 */
export function priceCase(given: PriceCase): Outcome {
  const expected = expectation(given);
  const head = { id: given.id ?? '?', group: given.shape ?? 'card', expected };
  try {
    const { bill, isFinite, differences } = priced(given);
    const because = given.expect ? [] : [...differences, ...wrongSides(given, bill, isFinite)];
    const right = isPlain(expected) && isPlain(bill.total) && agrees(new Decimal(bill.total), new Decimal(expected), isFinite);
    return { ...head, got: bill.total, verdict: right && because.length === 0 ? 'pass' : 'FAIL', because };
  } catch (error) {
    const isRefusal = error instanceof CalculatorError;
    return { ...head, got: isRefusal ? 'refused' : 'not read', verdict: isRefusal && expected === REFUSED ? 'pass' : 'FAIL', because: [(error as Error).message] };
  }
}

/** What a case wants, as `got` would say it: a plain decimal or a refusal. */
function expectation({ expect, right_usd: right, expected_usd_exact: exact, expected_usd: usd }: PriceCase): string {
  if (expect === 'error') return REFUSED;
  if (expect && expect !== 'differs') return `unknown: expect ${expect}`;
  const amount = expect ? right : (exact ?? usd);
  return amount === undefined ? 'unknown: no amount' : new Decimal(amount).toString();
}

function priced(given: PriceCase): { bill: Bill; isFinite: boolean; differences: readonly string[] } {
  const { model = '', provider = '', date, shape, prices_used: prices, usage: counts, options, raw_usage: report } = given;
  const { offer, setting } = cardOffer({ model, provider, prices: prices ?? {}, options: options ?? {} });
  const { leaves, promptTokensPerCall, differences } = caseLeaves(counts ?? {}, report ?? undefined, shape ?? '', provider);
  // an aggregate whose calls nobody knows is priced at the tier every call reaches
  const perCall = promptTokensPerCall ?? (options?.['perRequest'] === false ? 0 : undefined);
  const used = usage(leaves, perCall);
  const pricer = compilePricer(offer, setting, date ?? ANY_DAY);
  const bill = pricer.bill(used);
  const units = BigInt(pricer.total(used));
  if (pricer.usd(used) !== bill.total) throw new Error(`usd() gives ${pricer.usd(used)}, bill() ${bill.total}`);
  return { bill, differences, isFinite: (units * 10n ** 60n) % pricer.unitsPerUsd === 0n };
}

function wrongSides({ expected_input_usd: input, expected_output_usd: output }: PriceCase, { lines }: Bill, isFinite: boolean): string[] {
  const sides = [['input', input], ['output', output]] as const;
  return sides.flatMap(([side, wanted]) => {
    if (wanted === undefined || wanted === null) return [];
    const got = lines.filter((line) => line.side === side).reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
    // a JSON number holds no more than a double does
    const right = got.toNumber() === wanted || agrees(got, new Decimal(wanted), isFinite);
    return right ? [] : [`${side} side ${got.toString()}, expected ${new Decimal(wanted).toString()}`];
  });
}

function agrees(got: Decimal, expected: Decimal, isFinite: boolean): boolean {
  return got.eq(expected) || (!isFinite && expected.precision() >= LEAST_DIGITS && got.toDecimalPlaces(expected.decimalPlaces()).eq(expected));
}

const isPlain = (amount: string): boolean => /^\d+(\.\d+)?$/u.test(amount);
