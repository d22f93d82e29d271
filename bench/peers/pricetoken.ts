import { calculateCost, calculateModelCost } from 'pricetoken';
import { contender, type Contender } from '../measure.ts';
import type { PlainRequest } from '../requests.ts';
import { COMPILES_NOTHING, type Peer } from './peer.ts';

const priced = (requests: readonly PlainRequest[], note?: string): Contender =>
  contender('pricetoken calculateModelCost', requests, ({ model, input, output }) => calculateModelCost(model, input, output).totalCost, note === undefined ? {} : { note });

export const pricetoken: Peer = {
  compiled: (requests) => priced(requests, COMPILES_NOTHING),
  named: (requests) => priced(requests),
  itemised: (requests) => priced(requests, 'input, output and total, in doubles'),
};

/** Two products of rates that the caller brings: no library's price, but the least that two leaves cost. */
export const twoProducts = (requests: readonly PlainRequest[]): Contender =>
  contender('pricetoken calculateCost', requests, ({ input, output }) => calculateCost('gpt-4o', 2.5, 10, input, output).totalCost, { baseline: 'price', note: 'two products, the caller brings the rates' });
