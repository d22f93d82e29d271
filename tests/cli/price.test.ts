import { describe, expect, test } from 'vitest';
import { flagOf } from '../../src/cli/commands/price.ts';
import { DIMENSION_NAMES } from '../../src/index.ts';
import { runCli, shop } from './fake-terminal.ts';

const files = { 'shop.json': shop };
const price = (...argv: string[]) => runCli(['price', ...argv, '--catalogue', 'shop.json'], { files });

describe('model-cost price', () => {
  test('prices the bundled catalogue to the last digit', async () => {
    const { exit, out, error } = await runCli(['price', 'openai/gpt-4o', '--input', '1000', '--output', '500', '--date', '2026-11-22']);
    expect(out).toContain('$0.0075');
    expect([exit, error]).toEqual([0, '']);
  });

  test('itemises, with the reason of every rate and where it was read', async () => {
    const { out } = await price('tiered', '--input', '1_200', '--reasoning', '100', '--queries', '1e6');
    expect(out.split('\n')).toEqual([
      'Tiered  shop/tiered  prices as of 2026-11-22',
      'Charge     Count                   Rate   Amount',
      'Input      1,200  $2 per million tokens  $0.0024  rate for prompts above 1,000 tokens',
      "Reasoning    100  $8 per million tokens  $0.0008  rate for prompts above 1,000 tokens; charged as output by the seller's rule (shop docs)",
      'Total                                    $0.0032',
      '1,000,000 queries: $3,200',
      'one source only, read 2026-11-20: price page',
      '',
    ]);
  });

  test('compares several offers with the cheapest, each in its own setting', async () => {
    const { out } = await price('shop/plain', 'shop/plain@batch', 'dear', '--input', '1000');
    expect(out.split('\n').slice(-5)).toEqual([
      'Offer             Per query  × cheapest',
      'shop/plain           $0.001        2.0×',
      'shop/plain@batch    $0.0005        1.0×',
      'store/dear            $0.01       20.0×',
      '',
    ]);
  });

  test('says that a price changes within the week, and at which minute it was taken', async () => {
    const { out } = await price('windowed', '--input', '1000');
    expect(out).toContain('prices as of 2026-11-22 12:00 UTC');
    expect(out).toContain('$0.003');
    expect(out).toContain('! the price changes within the week');
    expect((await price('windowed', '--input', '1000', '--date', '2026-11-22T14:00Z')).out).toContain('$0.001');
  });

  test('gives exact money as decimal texts in JSON', async () => {
    const { out } = await price('plain', 'dear', '--input', '7', '--queries', '3', '--json');
    expect(JSON.parse(out)).toMatchObject({
      at: '2026-11-22T12:00:00.000Z',
      queries: 3,
      offers: [
        { offer: 'shop/plain', totalUsd: '0.000007', queriesUsd: '0.000021', timesCheapest: 1, lines: [{ dimension: 'input', count: 7, rate: '1', rateKey: 'usdPerMillionTokens', usd: '0.000007' }], source: 'price page', checked: '2026-11-20', confidence: 'single', page: 'https://shop.example/prices', notices: [{ code: 'single-source' }] },
        { offer: 'store/dear', totalUsd: '0.00007', timesCheapest: 10 },
      ],
      refused: [],
    });
  });

  test('prices an aggregate at the tier of its calls', async () => {
    expect(JSON.parse((await price('tiered', '--input', '5000', '--prompt-tokens-per-call', '500', '--json')).out).offers[0].totalUsd).toBe('0.005');
  });

  test('has a flag for every way to charge', async () => {
    const { out } = await runCli(['price', '--help']);
    for (const name of DIMENSION_NAMES) expect(out).toContain(`  ${flagOf(name)} <n>`);
    expect(flagOf('cacheWrite1h')).toBe('--cache-write-1h');
    expect(out).toContain('model-cost price openai/gpt-4o --input 1000 --output 500');
  });

  test('stands out only where the terminal has colours', async () => {
    expect((await price('plain', '--input', '1')).out).not.toContain('\u001B');
    expect((await runCli(['price', 'plain', '--input', '1', '--catalogue', 'shop.json'], { files, isColored: true })).out).toContain('\u001B[1mPlain');
  });

  test.each([
    [['shop/plian', '--input', '1'], 'catalogue has no offer "shop/plian"; did you mean "shop/plain"?'],
    [['plain', 'nobody-knows-this', '--input', '1'], 'catalogue has no offer "nobody-knows-this"'],
    [['plain'], 'price requires a count, like --input 1000, got none'],
    [['plain', '--input', '-1'], '--input requires a whole number ≥ 0, got "-1"'],
    [['plain', '--input', '1.5'], '--input requires a whole number ≥ 0, got "1.5"'],
    [['plain', '--audio-seconds', '1.0005'], 'usage requires a number of at most 3 decimals ≥ 0 for "audioSeconds", got 1.0005'],
    [['plain', '--audio-seconds', 'many'], '--audio-seconds requires a number ≥ 0, got "many"'],
    [['plain', '--input', '1', '--queries', 'many'], '--queries requires a whole number ≥ 0, got "many"'],
    [['plain', '--input', '1', '--service-tier', 'bach'], '--service-tier requires one of standard, batch, flex, priority, fast, got "bach"; did you mean "batch"?'],
    [['plain', '--input', '1', '--service-tier', 'flex'], 'shop/plain has no known rates for service tier flex'],
    [['plain', '--input', '1', '--date', '2026-02-30'], '--date requires a date like 2026-11-22 or a date-time with offset, got "2026-02-30"'],
    [['later', '--input', '1'], 'shop/later has no known price on 2026-11-22T12:00:00.000Z'],
    [['plain', '--input-audio', '1'], 'shop/plain requires a rate for "inputAudio": no rate is known'],
    [['plain', '--inptu', '1'], "unknown option '--inptu' (Did you mean --input?)"],
  ])('refuses %j in one line', async (argv, message) => {
    expect(await price(...argv)).toMatchObject({ exit: 2, out: '', error: `model-cost: ${message}\n` });
  });

  test('compares what has a price and names what has none', async () => {
    const { exit, out, error } = await price('plain', 'later', '--input', '1');
    expect(out).toContain('shop/plain');
    expect(error).toBe('model-cost: shop/later has no known price on 2026-11-22T12:00:00.000Z\n');
    expect(exit).toBe(2);
  });
});
