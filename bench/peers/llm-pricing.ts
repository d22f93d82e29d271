import { costFromRates, PricingCatalog } from 'llm-pricing';
import { contender } from '../measure.ts';
import type { Peer } from './peer.ts';

// without sources it asks no network and prices from its archive
const catalog = new PricingCatalog({ sources: [] });

export const llmPricing: Peer = {
  compiled: (requests) => {
    const rates = catalog.getPrice('gpt-4o')!;
    const asked = requests.map(({ input, output }) => ({ inputTokens: input, cachedInputTokens: 0, outputTokens: output }));
    return contender('llm-pricing costFromRates', asked, (tokens) => costFromRates(rates, tokens), { note: 'in doubles' });
  },
  sixLeaves: (requests) => {
    const rates = catalog.getPrice('claude-opus-4-6')!;
    const asked = requests.map(({ input, cacheRead, cacheWrite, cacheWrite1h, output, reasoning }) => ({
      inputTokens: input,
      inputIncludesCache: false,
      cachedInputTokens: 0,
      cacheReadInputTokens: cacheRead,
      cacheCreationInputTokens: cacheWrite + cacheWrite1h,
      cacheCreation5mInputTokens: cacheWrite,
      cacheCreation1hInputTokens: cacheWrite1h,
      outputTokens: output,
      reasoningOutputTokens: reasoning,
      reasoningIncludedInOutput: false,
    }));
    return contender('llm-pricing costFromRates', asked, (tokens) => costFromRates(rates, tokens), { note: 'in doubles' });
  },
  dated: (requests) => {
    const asked = requests.map(({ model, input, output, at }) => ({ model, inputTokens: input, cachedInputTokens: 0, outputTokens: output, at, perRequest: true }));
    return contender('llm-pricing estimate', asked, (request) => catalog.estimate(request).cost, { note: 'no service tier, no region' });
  },
  named: (requests) => {
    const asked = requests.map(({ model, input, output }) => ({ model, inputTokens: input, cachedInputTokens: 0, outputTokens: output }));
    return contender('llm-pricing estimate', asked, (request) => catalog.estimate(request).cost);
  },
};
