import { genaiPrices } from './genai-prices.ts';
import { llmPricing } from './llm-pricing.ts';
import type { Peer } from './peer.ts';
import { pricetoken } from './pricetoken.ts';
import { tokenlens } from './tokenlens.ts';

export const peers: readonly Peer[] = [genaiPrices, llmPricing, tokenlens, pricetoken];
