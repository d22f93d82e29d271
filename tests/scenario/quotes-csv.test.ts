import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { quotesCsv } from '../../src/scenario/quotes-csv.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { resultData } from '../../src/scenario/result-data.ts';
import { run } from '../../src/scenario/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const catalogue = await loadCatalogue();
const scenarioOf = (texts: Readonly<Record<string, string>>): Scenario => readTexts(texts, 'attribute', defaultScenario('2026-11-22')).scenario;
const csvOf = (texts: Readonly<Record<string, string>>, own = catalogue): readonly Readonly<Record<string, string>>[] => {
  const [heads = [], ...rows] = quotesCsv(run(scenarioOf(texts), own), own).trimEnd().split('\r\n').map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u));
  return rows.map((cells) => {
    expect(cells).toHaveLength(heads.length);
    return Object.fromEntries(cells.map((cell, index) => [heads[index]!, cell]));
  });
};

describe('The options as CSV', () => {
  test('are exact where the bill is, in the units of their heads', () => {
    expect(csvOf({ models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini' })).toMatchObject([
      { option: 'openai/gpt-4o@176of200', name: 'GPT-4o', usd_per_query: '0.0049975', usd_per_month: '4997.5', usd_per_month_at_horizon: '4997.5', success_rate: '0.88', success_rate_from: 'own-evaluation', price_read: '2026-11-10', not_priced: '' },
      { name: 'GPT-4o mini', usd_per_query: '0.00029985', times_cheapest: '1', success_rate: '', success_rate_from: '', usd_per_success: '' },
    ]);
  });

  test('leave the error of one’s own times empty: it is not known, which is not 0', () => {
    expect(csvOf({ models: 'openai/gpt-4o@2.4-9.8s,openai/gpt-4o-mini' }).map((row) => row['seconds_band']! !== '')).toEqual([false, true]);
  });

  test('that serve themselves or together are rows like the others', () => {
    const [hosted, cascade] = csvOf({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@88%)@catches=0.7@passes=0.9' });
    expect([hosted!['not_in_cost'], Number(hosted!['usd_per_month']) > 0, hosted!['price_read'] !== '']).toEqual(['hosting', true, true]);
    expect([cascade!['option'], cascade!['success_rate_from']]).toEqual(['cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@88%)@catches=0.7@passes=0.9', 'derived']);
  });

  test('without a price say why, and nothing else', () => {
    const [unknown] = csvOf({ models: 'openai/nothing' });
    expect(Object.entries(unknown!).filter(([, cell]) => cell !== '')).toEqual([['option', 'openai/nothing'], ['not_priced', expect.stringContaining('openai/nothing')]]);
  });

  test('are no formulas, whatever a catalogue calls them', () => {
    const price = [{ source: '@SUM(A1)', checked: '2026-11-10', confidence: 'single' as const, usdPerMillionTokens: { input: 1, output: 1 } }];
    const hostile = openCatalogue({ version: 1, replace: true, sellers: { me: { name: 'Me' } }, offers: { 'me/evil': { name: '=HYPERLINK("https://a.b","c")', tier: 'small', price } } });
    expect(csvOf({ models: 'me/evil' }, hostile)).toMatchObject([{ name: '"\'=HYPERLINK(""https://a.b"",""c"")"', price_source: "'@SUM(A1)" }]);
  });
});

describe('A result as data', () => {
  test('goes through JSON unchanged, with what has no price', () => {
    const scenario = scenarioOf({ models: 'openai/gpt-4o,openai/nothing,own/llama-3.3-70b@4xh100-sxm@fp8', users: '5000' });
    const data = resultData(run(scenario, catalogue), scenario, catalogue);
    expect(JSON.parse(JSON.stringify(data))).toMatchObject({ scenario, quotes: [{ offer: 'openai/gpt-4o', exactUsd: '0.0049975', checked: '2026-11-10', why: { usdPerMonth: { formula: 'usdPerMonth' } } }, { code: 'unknown-offer' }, { kind: 'hosted' }], answer: { question: 'compare' } });
  });
});
