/**
 * Other names of the sellers that have columns of their own in the table.
 * Source: provider names in the price files of pydantic/genai-prices and in LiteLLM's, read 2026-11-22;
 * spellings with other separators: assumption.
 *
 * @example
 * SELLER_NAMES.grok // => "xai"
 */
export const SELLER_NAMES: Readonly<Record<string, string>> = {
  'x-ai': 'xai',
  x_ai: 'xai',
  grok: 'xai',
  gemini: 'google',
  'google-gemini': 'google',
  'google-ai-studio': 'google',
  'google-vertex': 'google',
  vertex: 'google',
  'vertex-ai': 'google',
  vertex_ai: 'google',
  'perplexity-ai': 'perplexity',
};

/**
 * The name under which the table knows a seller.
 *
 * @example
 * sellerName('X-AI') // => "xai"
 * sellerName('groq') // => "groq"
 */
export function sellerName(seller: string): string {
  const name = seller.toLowerCase();
  return Object.hasOwn(SELLER_NAMES, name) ? SELLER_NAMES[name]! : name;
}
