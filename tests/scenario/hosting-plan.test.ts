import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import type { HostedQuote } from '../../src/scenario/quote.ts';
import { isQuote } from '../../src/scenario/quotes.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';

const catalogue = openCatalogue(catalogueData);
const LLAMA = 'own/llama-3.3-70b@4xh100-sxm@fp8';
const quotesOf = (texts: Readonly<Record<string, string>>): readonly HostedQuote[] => {
  const { scenario, problems } = readTexts(texts, 'attribute', defaultScenario('2026-11-22'));
  expect(problems).toEqual([]);
  return run(scenario, catalogue).quotes.filter(isQuote).filter((quote) => quote.kind === 'hosted');
};
const tpotAt = ({ throughput }: HostedQuote, batch: number): number => throughput.timesAt(batch).tpotSeconds;

describe('Speeds somebody measured', () => {
  const [predicted] = quotesOf({ models: LLAMA });

  test('correct the prediction by 0.7 of what it was off', () => {
    const slower = 1 / tpotAt(predicted!, 64) / 1.5;
    const [corrected] = quotesOf({ models: LLAMA, 'measured-speeds': `64:${slower}` });
    expect(tpotAt(corrected!, 64) / tpotAt(predicted!, 64)).toBeCloseTo(1.5 ** 0.7, 9);
    expect(corrected!.point.queriesPerSecond).toBeLessThan(predicted!.point.queriesPerSecond);
    expect(corrected!.throughput.memory).toEqual(predicted!.throughput.memory);
  });

  test('that are what was predicted change nothing', () => {
    const [corrected] = quotesOf({ models: LLAMA, 'measured-speeds': `64:${1 / tpotAt(predicted!, 64)}` });
    expect(tpotAt(corrected!, 64)).toBeCloseTo(tpotAt(predicted!, 64), 12);
  });

  test.each([
    ['the same at another price', `${LLAMA}@2.5usd@3replicas`, true],
    ['another number of devices', 'own/llama-3.3-70b@8xh100-sxm@fp8', false],
    ['another format', 'own/llama-3.3-70b@4xh100-sxm@bf16', false],
    ['another device', 'own/llama-3.3-70b@4xh200-sxm@fp8', false],
    ['another engine', `${LLAMA}@sglang`, false],
  ])('are those of the first option: %s', (_, other, isCorrected) => {
    const [, corrected] = quotesOf({ models: `${LLAMA},${other}`, 'measured-speeds': '64:10' });
    const [alone] = quotesOf({ models: other });
    expect(tpotAt(corrected!, 64) !== tpotAt(alone!, 64)).toBe(isCorrected);
  });

  test('of an option inside another are its own', () => {
    const { scenario } = readTexts({ models: `hybrid(${LLAMA}+openai/gpt-4o-mini)`, 'measured-speeds': '64:10' }, 'attribute', defaultScenario('2026-11-22'));
    const [both] = run(scenario, catalogue).quotes;
    const [own] = both && 'members' in both ? both.members : [];
    expect(tpotAt(own as HostedQuote, 64)).toBeGreaterThan(tpotAt(predicted!, 64));
  });

  test.each(['64', '64:', ':5', '0.5:20', '64:0', '64:-1', 'a:b', '1:2:3'])('"%s" is not understood', (text) => {
    expect(readTexts({ 'measured-speeds': text }, 'attribute', defaultScenario('2026-11-22')).problems).toHaveLength(1);
  });
});
