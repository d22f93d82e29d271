import { describe, expect, test } from 'vitest';
import { FIELDS, withField } from '../../src/scenario/fields.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { standaloneSvg } from '../../src/widget/charts/standalone-svg.ts';
import { embedCode } from '../../src/widget/embed-code.ts';
import { reportAddress, reportText } from '../../src/widget/report.ts';
import { csvTake, jsonTake, memoTake } from '../../src/widget/take-aways.ts';
import { context, contextOf, scenario, withOffers } from './context.ts';

describe('What is taken away', () => {
  test('is named after the day of the prices and what it is', () => {
    expect([memoTake(context)!, csvTake(context), jsonTake(context, 'https://a.example/#mcc.i=5')].map(({ format, name }) => [format, name])).toEqual([
      ['memo', 'model-cost-2026-11-22.md'],
      ['csv', 'model-cost-2026-11-22.csv'],
      ['json', 'model-cost-2026-11-22.json'],
    ]);
  });

  test('as JSON has the numbers, why they are what they are, and the link', () => {
    const { link, estimate, scenario: said, quotes, answer } = JSON.parse(jsonTake(context, 'https://a.example/#mcc.i=5').text);
    expect([link, estimate, said.workload.inputTokens, answer.question]).toEqual(['https://a.example/#mcc.i=5', 'An estimate, not a quote', 1_155, 'compare']);
    expect(quotes[0]).toMatchObject({ offer: 'openai/gpt-4o', exactUsd: '0.0049975', source: expect.stringContaining('models.dev'), checked: '2026-11-10', why: { cost: { inputs: expect.anything(), sources: expect.arrayContaining([expect.objectContaining({ date: '2026-11-10' })]) } } });
  });

  test('without an answer is no memo', () => {
    expect(memoTake({ ...context, result: { ...context.result, answer: undefined } })).toBeUndefined();
  });

  test('without options is a head alone', () => {
    expect(csvTake(contextOf(withOffers())).text.trimEnd().split('\r\n')).toHaveLength(1);
  });
});

describe('The code to embed', () => {
  const script = { address: 'https://a.example/model-cost-calculator.min.js', integrity: `sha384-${'A'.repeat(64)}` };

  test('loads the script by its hash, and says what differs from the defaults', () => {
    const changed = withField(withField(scenario, FIELDS.inputTokens.path, 2_000), FIELDS.options.path, [{ offer: 'openai/o3', setting: { serviceTier: 'batch' } }]);
    expect(embedCode({ scenario: changed, script, attributes: {}, note: undefined })).toBe(
      `<script type="module" src="https://a.example/model-cost-calculator.min.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>\n<model-cost-calculator models="openai/o3@batch" input-tokens="2000"></model-cost-calculator>`,
    );
  });

  test('makes the same scenario again', () => {
    const texts = { workload: 'rag-question', question: '"A" & <B>?', models: 'openai/gpt-4o@176of200', 'output-tokens': '99', users: '5000' };
    const { scenario: asked } = readTexts(texts, 'attribute', scenario);
    const code = embedCode({ scenario: asked, script, attributes: {}, note: undefined });
    const unescaped = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const attributes = Object.fromEntries([...code.split('\n').at(-1)!.matchAll(/ ([a-z-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, unescaped(value)]));
    expect(readTexts(attributes, 'attribute', scenario)).toEqual({ scenario: asked, problems: [] });
  });

  test.each(['"><script>alert(1)</script>', "'onload=alert(1)", '</model-cost-calculator><img src=x onerror=alert(1)>', '-->', '&quot;'])('holds %j as text', (hostile) => {
    const [, note, element] = embedCode({ scenario: withField(scenario, FIELDS.sentence.path, hostile), script, attributes: { theme: hostile, src: hostile }, note: hostile }).split('\n');
    expect(note!.slice('<!-- '.length, -' -->'.length)).not.toContain('--');
    expect(element).toMatch(/^<model-cost-calculator(?: [a-z-]+="[^"<>]*")*><\/model-cost-calculator>$/u);
  });
});

describe('A report', () => {
  const report = { number: 'cost', option: 'openai/gpt-4o', value: '$0.005', source: 'page & more', link: 'https://a.example/?b=c#mcc.i=5' } as const;

  test('goes to an address with everything as its parameters, and keeps those it has', () => {
    const address = new URL(reportAddress('https://b.example/new?labels=price', report));
    expect(Object.fromEntries(address.searchParams)).toEqual({ labels: 'price', ...report });
  });

  test('of a megabyte makes no address of one', () => {
    expect(reportAddress('https://b.example/', { ...report, source: 'x'.repeat(1_000_000) }).length).toBeLessThan(5_000);
  });

  test('without a number is about the whole', () => {
    expect(reportText({ link: 'https://a.example/' }, { number: 'Number', option: 'Option', value: 'Value', source: 'Source', link: 'Link' })).toBe('Link: https://a.example/');
  });
});

describe('A chart in a file of its own', () => {
  const drawn = { width: 300, height: 100, content: '<path d="M0,0"/>', font: '"Inter", sans-serif', ink: '#111111', ground: '#ffffff' };

  test('has its title, what it shows, and where its numbers come from', () => {
    const svg = standaloneSvg({ title: 'GPT-4o passes $100,000 a month in month 11 and goes on from there', note: 'Monthly cost', source: 'Prices read Nov 10, 2026' }, drawn);
    expect(svg).toContain('<title>GPT-4o passes $100,000 a month in month 11 and goes on from there</title>');
    expect(svg.match(/<text [^>]*font-weight="600"/gu)!.length).toBeGreaterThan(1);
    expect(svg).toContain('<path d="M0,0"/>');
    expect(svg).toContain('>Prices read Nov 10, 2026</text>');
    expect(svg).toContain('font-family="&quot;Inter&quot;, sans-serif"');
    expect(svg).not.toMatch(/href|url\(|<style|class=/u);
  });

  test('holds hostile words as text, and nothing that XML may not hold', () => {
    const svg = standaloneSvg({ title: '</title><script>alert(1)</script>', note: '\u0000\uD800&', source: '"' }, drawn);
    expect(['<script', '\u0000', '\uD800'].filter((bad) => svg.includes(bad))).toEqual([]);
    expect(svg).toContain('&lt;script&gt;');
  });
});
