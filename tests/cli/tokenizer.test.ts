import { expect, test } from 'vitest';
import { loadTokenizer } from '../../src/cli/tokenizer.ts';
import { countTokens } from '../../src/scenario/count-tokens.ts';

test('it counts as OpenAI printed', async () => {
  // https://openai.com/index/hello-gpt-4o/, "Language tokenization"
  const text = "Hello, my name is GPT-4o. I'm a new type of language model, it's nice to meet you!";
  expect(countTokens(text, await loadTokenizer())).toEqual({ known: 'counted', tokens: 24 });
});

test('a pasted text may contain the words that steer a model', async () => {
  const count = await loadTokenizer();
  expect(count('a <|endoftext|> b')).toBe(9);
});

test('a missing package is named, with how to get it', async () => {
  await expect(loadTokenizer('gpt-tokenizer-that-is-not-there/encoding')).rejects.toThrow(
    'loadTokenizer requires the optional package gpt-tokenizer-that-is-not-there (npm install gpt-tokenizer-that-is-not-there), got none',
  );
});
