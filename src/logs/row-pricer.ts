import type { Catalogue } from '../catalogue/catalogue.ts';
import { createSearch } from '../catalogue/search.ts';
import { CalculatorError } from '../core/errors.ts';
import type { Offer } from '../core/model/offer.ts';
import { checkSetting, type Setting } from '../core/model/setting.ts';
import type { Pricer } from '../core/pricing/pricer.ts';
import { usage } from '../core/pricing/usage.ts';
import { sellerName } from '../usage/sellers.ts';
import type { LoggedSetting, LogRow } from './log-row.ts';
import type { UnpricedReason } from './sql/price-query.ts';

/** What a row costs: whole units of `pricer.unitsPerUsd`. */
export interface PricedRow {
  readonly offer: Offer;
  readonly pricer: Pricer;
  readonly units: bigint;
}

/** Prices rows one by one; names and settings seen before are not looked up again. */
export interface RowPricer {
  /** What a row costs, or why that can't be said. */
  readonly price: (row: LogRow) => PricedRow | UnpricedReason;
  /** The offer a row names: `seller/model` before the bare name. */
  readonly offer: (row: Pick<LogRow, 'model' | 'seller'>) => Offer | UnpricedReason;
}

/**
 * Prices rows of logs by a catalogue, exactly, each at its own instant, setting and length of prompt. It is what a price
 * query in an engine agrees with to the last digit.
 *
 * @example
 * const { price } = rowPricer(catalogue)
 * const row = { at: Date.parse('2026-11-22'), model: 'gpt-4o', leaves: { input: 1_000_000 }, setting: {} }
 * price(row).units / price(row).pricer.unitsPerUsd // => 2n
 * price({ ...row, model: 'gpt-4x' }) // => "unknown-model"
 * price({ ...row, setting: { serviceTier: 'cheap' } }) // => "unknown-rate"
 */
export function rowPricer(catalogue: Catalogue): RowPricer {
  const { exact } = createSearch(catalogue.data);
  const offers = new Map<string, Offer | UnpricedReason>();
  const settings = new Map<string, Setting | undefined>();
  const offer = ({ model, seller = '' }: Pick<LogRow, 'model' | 'seller'>): Offer | UnpricedReason => {
    const key = `${seller}\n${model}`;
    const found = offers.get(key) ?? offerNamed(catalogue, exact, model, seller);
    offers.set(key, found);
    return found;
  };
  const settingOf = (logged: LoggedSetting): Setting | undefined => {
    const key = `${logged.serviceTier}\n${logged.region}\n${logged.mode}`;
    if (!settings.has(key)) settings.set(key, knownSetting(logged));
    return settings.get(key);
  };
  return {
    offer,
    price: (row) => {
      const found = offer(row);
      if (typeof found === 'string') return found;
      const schedule = catalogue.schedule(found.id);
      try {
        schedule.pricer(row.at, LIST_PRICE);
        const setting = settingOf(row.setting);
        if (!setting) return 'unknown-rate';
        const pricer = schedule.pricer(row.at, setting);
        return { offer: found, pricer, units: BigInt(pricer.total(usage(row.leaves))) };
      } catch (error) {
        const reason = error instanceof CalculatorError ? REASONS[error.code] : undefined;
        if (reason === undefined) throw error;
        return reason;
      }
    },
  };
}

type Exact = ReturnType<typeof createSearch>['exact'];

/** One object, so that a schedule compiles it once. */
const LIST_PRICE: Setting = {};

const REASONS: Readonly<Partial<Record<CalculatorError['code'], UnpricedReason>>> = {
  'bad-usage': 'bad-count',
  'no-price': 'no-price',
  'unknown-rate': 'unknown-rate',
  'not-offered': 'unknown-rate',
  'undefined-together': 'unknown-rate',
};

function offerNamed(catalogue: Catalogue, exact: Exact, model: string, seller: string): Offer | UnpricedReason {
  if (model === '') return 'no-model';
  const hits = (seller === '' ? [model] : [`${sellerName(seller)}/${model}`, model]).map(exact);
  const one = hits.find(({ length }) => length === 1);
  if (one) return catalogue.offer(one[0]!.id);
  return hits.some(({ length }) => length > 1) ? 'several-offers' : 'unknown-model';
}

function knownSetting(logged: LoggedSetting): Setting | undefined {
  try {
    return checkSetting(logged as Setting);
  } catch {
    return undefined;
  }
}
