import { CalculatorError } from '../index.ts';

/** The module of the optional package that counts as OpenAI does since GPT-4o. */
export const O200K_MODULE = 'gpt-tokenizer/encoding/o200k_base';

/**
 * Loads the real o200k tokenizer from the optional package `gpt-tokenizer`. Words that would steer a model, such as
 * `<|endoftext|>`, are counted as the text they are. Throws `bad-argument` when the package is not installed.
 *
 * @example
 * const count = await loadTokenizer()
 * count('Hello, world!') // => 4
 */
export async function loadTokenizer(module: string = O200K_MODULE): Promise<(text: string) => number> {
  // the name is a variable, so that no bundler and no type check needs the package
  const { countTokens } = (await import(module).catch((error: unknown) => missing(module, error))) as O200k;
  return (text) => countTokens(text, { disallowedSpecial: new Set() });
}

interface O200k {
  readonly countTokens: (text: string, options: { readonly disallowedSpecial: ReadonlySet<string> }) => number;
}

function missing(module: string, error: unknown): never {
  if ((error as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
  const name = module.split('/')[0]!;
  throw new CalculatorError('bad-argument', `loadTokenizer requires the optional package ${name} (npm install ${name}), got none`);
}
