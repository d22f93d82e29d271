import { countTokens as countO200k } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, test } from 'vitest';
import { WRITING_KINDS, estimateTokens, type WritingKind } from '../../../src/core/model/text-estimate.ts';
import { TEXTS, UNSEEN_TEXTS } from './texts.ts';
import { cpuTime } from '../../cpu-time.ts';

const asText = { disallowedSpecial: new Set<string>() };

describe('The band holds the count of the real tokenizer', () => {
  test.each(Object.entries({ ...TEXTS, ...UNSEEN_TEXTS }))('%s', (_, text) => {
    const { low, tokens, high } = estimateTokens(text);
    const counted = countO200k(text, asText);
    expect(low).toBeLessThanOrEqual(counted);
    expect(high).toBeGreaterThanOrEqual(counted);
    expect([low, tokens, high]).toEqual([low, tokens, high].toSorted((a, b) => a - b));
  });
});

test('its error is the one its doc block states', () => {
  const errors = Object.values(UNSEEN_TEXTS).map((text) => Math.abs(estimateTokens(text).tokens / countO200k(text, asText) - 1));
  expect(errors).toHaveLength(18);
  expect((errors.reduce((sum, error) => sum + error, 0) / errors.length).toFixed(2)).toBe('0.17');
  expect(Math.max(...errors).toFixed(2)).toBe('0.36');
});

describe('The sentences whose counts OpenAI printed', () => {
  // https://openai.com/index/hello-gpt-4o/, "Language tokenization"
  test.each([
    ['English', "Hello, my name is GPT-4o. I'm a new type of language model, it's nice to meet you!", 24],
    ['Japanese', 'こんにちわ、私の名前はGPT−4oです。私は新しいタイプの言語モデルです、初めまして', 26],
    ['Korean', '안녕하세요, 제 이름은 GPT-4o입니다. 저는 새로운 유형의 언어 모델입니다, 만나서 반갑습니다!', 27],
    ['Russian', 'Привет, меня зовут GPT-4o. Я — новая языковая модель, приятно познакомиться!', 23],
    ['Arabic', 'مرحبًا، اسمي جي بي تي-4o. أنا نوع جديد من نموذج اللغة، سررت بلقائك!', 26],
    ['Hindi', 'नमस्ते, मेरा नाम जीपीटी-4o है। मैं एक नए प्रकार का भाषा मॉडल हूँ। आपसे मिलकर अच्छा लगा!', 31],
    ['Spanish', 'Hola, me llamo GPT-4o. Soy un nuevo tipo de modelo de lenguaje, ¡es un placer conocerte!', 26],
  ])('%s', (_, text, counted) => {
    expect(Math.abs(countO200k(text, asText) - counted)).toBeLessThanOrEqual(1);
    expect(estimateTokens(text).low).toBeLessThanOrEqual(counted);
    expect(estimateTokens(text).high).toBeGreaterThanOrEqual(counted);
  });
});

describe('Laws', () => {
  test('nothing is no tokens, anything is at least one', () => {
    expect(estimateTokens('')).toEqual({ tokens: 0, low: 0, high: 0, assumed: true });
    for (const one of ['a', ' ', '\n', '.', '好', '\uD800', '\u0000']) expect(estimateTokens(one).low).toBe(1);
  });

  test('it is never more precise than two digits', () => {
    const long = TEXTS['English prose']!.repeat(37);
    for (const value of Object.values(estimateTokens(long)).filter((part) => typeof part === 'number')) expect(String(value)).toMatch(/^\d\d0*$/u);
  });

  test('a text ten times as long has ten times the tokens, to its two digits', () => {
    for (const text of Object.values(TEXTS).filter(({ length }) => length > 100)) {
      expect(estimateTokens(`${text}\n`.repeat(10)).tokens / estimateTokens(`${text}\n`).tokens / 10).toBeCloseTo(1, 0);
    }
  });

  test('words that steer a model are text', () => {
    expect(estimateTokens('a <|endoftext|> b').high).toBeGreaterThanOrEqual(countO200k('a <|endoftext|> b', asText));
  });

  test('hostile texts take no time', () => {
    const started = cpuTime();
    for (const hostile of ['a'.repeat(200_000), '-'.repeat(200_000), '-='.repeat(100_000), ' '.repeat(200_000), 'a1'.repeat(100_000), '\u0301'.repeat(200_000)]) estimateTokens(hostile);
    expect(cpuTime() - started).toBeLessThan(5_000);
  });
});

test('every rate lies in its band and says where it is from', () => {
  const kinds: readonly (readonly [string, WritingKind])[] = Object.entries(WRITING_KINDS);
  const bad = kinds.filter(([, { tokens, low, high, source }]) => !(low <= tokens && tokens <= high) || !/https:|assumption/u.test(source));
  expect(bad.map(([name]) => name)).toEqual([]);
});
