// What bench/ uses of the peers, so that the project checks without them.
declare module '@pydantic/genai-prices' {
  export interface PriceCalculation {
    readonly input_price: number;
    readonly output_price: number;
    readonly total_price: number;
  }
  export function calcPrice(usage: Readonly<Record<string, number>>, model: string, options: { readonly providerId: string; readonly timestamp?: Date }): PriceCalculation | null;
}

declare module 'llm-pricing' {
  export interface TokenCounts {
    readonly inputIncludesCache?: boolean;
    readonly cacheReadInputTokens?: number;
    readonly cacheCreationInputTokens?: number;
    readonly cacheCreation5mInputTokens?: number;
    readonly cacheCreation1hInputTokens?: number;
    readonly reasoningOutputTokens?: number;
    readonly reasoningIncludedInOutput?: boolean;
    readonly inputTokens: number;
    readonly cachedInputTokens: number;
    readonly outputTokens: number;
  }
  export interface ModelPrice {
    readonly inputCostPerToken: number;
    readonly outputCostPerToken: number;
  }
  export class PricingCatalog {
    constructor(options: { readonly sources: readonly [] });
    getPrice(model: string): ModelPrice | null;
    estimate(request: TokenCounts & { readonly model: string; readonly at?: number; readonly perRequest?: boolean }): { readonly cost: number };
  }
  export function costFromRates(rates: ModelPrice, tokens: TokenCounts): number;
}

declare module 'pricetoken' {
  export function calculateCost(model: string, inputPerMTok: number, outputPerMTok: number, inputTokens: number, outputTokens: number): { readonly totalCost: number };
  export function calculateModelCost(model: string, inputTokens: number, outputTokens: number): { readonly totalCost: number };
}

declare module 'tokenlens' {
  export function estimateCost(request: { readonly modelId: string; readonly usage: { readonly inputTokens: number; readonly outputTokens: number } }): { readonly totalUSD?: number };
}
