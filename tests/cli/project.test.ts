import { describe, expect, test } from 'vitest';
import { HOSTING_LINES } from '../../src/core/hosting/bill.ts';
import { COMPONENTS, CURVES, MODEL_COMPONENTS } from '../../src/index.ts';
import { components } from '../../src/words/en/components.ts';
import { curveParameters, curves } from '../../src/words/en/over-time.ts';
import { runCli, shop } from './fake-terminal.ts';
import { laboratory } from './laboratory.ts';

/** 1,000 users of GPT-4o, 1,155 tokens in and 211 out a query, one query a day: $0.0049975 each. */
const small = ['project', '--models', 'openai/gpt-4o', '--users', '1000', '--queries', '1', '--months', '2', '--date', '2026-11-22'];
const alone = [...small, '--evaluation-items', '0'];
const plain = ['project', '--catalogue', 'shop.json', '--models', 'shop/plain', '--users', '100', '--queries', '1', '--months', '3', '--evaluation-items', '0', '--input-tokens', '1000', '--output-tokens', '0', '--tokenizer', 'own'];
const files = { 'shop.json': { ...shop, offers: { ...shop.offers, 'shop/ends': { ...shop.offers['shop/plain'], name: 'Ends', aliases: [], retires: '2026-12-15' }, 'shop/rises': { ...shop.offers['shop/plain'], name: 'Rises', aliases: [], price: [{ ...shop.offers['shop/plain'].price[0], until: '2027-01-01' }, { ...shop.offers['shop/plain'].price[0], from: '2027-01-01', usdPerMillionTokens: { input: 2, output: 4 } }] } } }, 'laboratory.json': laboratory };
const shopped = (...argv: string[]) => runCli([...plain, ...argv], { files });

const cellsOf = (out: string): readonly (readonly string[])[] => out.trim().split('\n').map((line) => line.split(','));
const notesOf = (out: string): readonly string[] => out.split('\n\n')[1]!.split('\n');

describe('model-cost project', () => {
  test('a month of 30 days and one of 31, by hand', async () => {
    const { exit, out, error } = await runCli(alone, { columns: Infinity });
    // 30,000 × $0.0049975 = $149.925, 31,000 × $0.0049975 = $154.9225
    expect(out.split('\n').slice(0, 6).map((line) => line.split(/ {2,}/u))).toEqual([
      ['openai/gpt-4o'],
      ['Month', 'Users', 'Queries', 'Input', 'Output', 'Total', 'So far', 'Per active user', 'Peak queries/s'],
      ['2026-11', '1,000', '30,000', '$86.63', '$63.30', '$149.93', '$149.93', '$0.1499', '0.0347'],
      ['2026-12', '1,000', '31,000', '$89.51', '$65.41', '$154.92', '$304.85', '$0.1549', '0.0347'],
      [''],
      ['2 months, 2026-11 to 2026-12: $304.85'],
    ]);
    expect(out).toContain('Users: constant, as many users as now.\n');
    expect(out).toContain('An estimate, not a quote; prices as of 2026-11-22');
    expect([exit, error]).toEqual([0, '']);
  });

  test('what is around the model has columns of its own', async () => {
    const { out } = await runCli([...small, '--csv']);
    // two releases of 200 items: 400 × $0.0049975 for the answers and as much for the judge
    expect(out).toBe(
      'option,month,users,queries,input_usd,output_usd,evaluation-model_usd,evaluation-judge_usd,total_usd,cumulative_usd,usd_per_user,peak_queries_per_second\n' +
        'openai/gpt-4o,2026-11,1000,30000,86.625000000,63.300000000,1.999000000,1.999000000,153.923000000,153.923000000,0.153923,0.034722222222222224\n' +
        'openai/gpt-4o,2026-12,1000,31000,89.512500000,65.410000000,1.999000000,1.999000000,158.920500000,312.843500000,0.1589205,0.034722222222222224\n',
    );
  });

  test('answers what a budget, a plan and revenue are asked', async () => {
    const { out } = await runCli([...alone, '--budget', '150', '--plan', '20', '--revenue', '0.152']);
    expect(notesOf(out)).toEqual([
      '2 months, 2026-11 to 2026-12: $304.85',
      '$150 a month is no longer enough in 2026-12, month 2: 1,000 users.',
      // 20 × (1 − 80%) / 0.0049975 = 800.4
      'A $20 plan may include 800 queries a month at 80% margin, at the cost of the first month.',
      'Revenue has paid for the cost in 2026-11, month 1.',
    ]);
    // 1,000 × 1.1 users cost $170.41 in December: $160 are spent half-way
    expect((await runCli([...alone, '--growth', 'linear', '--growth-users-per-month', '100', '--budget', '160'])).out).toContain('$160 a month is no longer enough in 2026-12, month 2: 1,100 users. It is just spent at about 1,049 users.');
    // (152 − 149.925) / 152 = 1.4%, (152 − 154.9225) / 152 = −1.9%
    expect(out).toMatch(/Revenue +Gross margin\n.*\$152\.00 +1\.4%\n.*\$152\.00 +-1\.9%\n/u);
    expect((await runCli([...alone, '--budget', '155', '--revenue', '0.1', '--plan', '0'])).out).toContain('$155 a month is enough in every month.\nA $0 plan may include 0 queries a month at 80% margin, at the cost of the first month.\nRevenue does not pay for the cost within these months.');
  });

  test('counts users as the scenario does', async () => {
    const monthly = [...alone, '--users', '5000', '--users-counted', 'monthly', '--stickiness', '0.2', '--budget', '150'];
    const { out } = await runCli(monthly);
    expect(out).toMatch(/2026-11 +5,000 +30,000 .* \$149\.93 +\$0\.02999 /u);
    expect(out).toContain('month 2: 5,000 users.');
    expect(out).toContain('Users are those active in a month; 20% of them are active on a day.');
    expect(JSON.parse((await runCli([...monthly, '--json'])).out)).toMatchObject({ projections: [{ budget: { users: 5_000, usersAtBudget: 5_000 }, months: [{ users: 5_000, usdPerUser: 0.029985 }, {}] }] });
  });

  test('says on which day a price changes and a model ends', async () => {
    const { out } = await shopped('--models', 'shop/rises');
    // 100 users × 31 days × 1,000 tokens at $1, then at $2 a million
    expect(out).toMatch(/2026-12 .*\$3\.10 .*\n2027-01 .*\$6\.20 /u);
    expect(out).toContain('From 2027-01-01 the price changes, as announced.');
    expect((await shopped('--models', 'shop/ends')).out).toContain('! The model is retired on 2026-12-15: from then on it cannot be called');
  });

  test('what nobody priced makes a lower bound, in a table and beside a CSV file', async () => {
    const labelled = ['--release-labels', '50', '--evaluation-items', '200', '--budget', '1000'];
    const { out } = await shopped(...labelled);
    expect(notesOf(out)).toEqual([
      expect.stringMatching(/^3 months, .*: ≥ \$/u),
      'Not in the cost, as nobody gave a price (first month): Evaluation: labels, 100 labels. The totals are lower bounds.',
      '$1,000 a month is enough in every month, as far as the cost is known.',
    ]);
    expect((await shopped(...labelled, '--csv')).error).toBe('shop/plain: Not in the cost, as nobody gave a price (first month): Evaluation: labels, 100 labels. The totals are lower bounds.\n');
    const silent = await runCli(['project', '--catalogue', 'laboratory.json', '--models', 'me/silent', '--plan', '20'], { files });
    expect(silent.out).toContain('Hidden reasoning tokens are not known and not in the cost: the totals are lower bounds.');
    const own = await runCli(['project', '--models', 'own/llama-3.3-70b@4xh100-sxm@fp8', '--months', '1']);
    expect(own.out).toContain('People, disks or traffic of own servers have no price yet: the totals are lower bounds.');
    expect(own.out).not.toContain('Hidden reasoning');
    expect(silent.out).toContain('may include at most ');
    expect(JSON.parse((await shopped(...labelled, '--json')).out)).toMatchObject({ projections: [{ isLowerBound: true, unpriced: [{ id: 'evaluation-labels', count: 100 }] }] });
  });

  test('limits are held against the peak', async () => {
    const { out } = await shopped('--users', '100000', '--request-limit', '100');
    // 100,000 queries a day, 3 times the mean: 208 a minute
    expect(out).toMatch(/Limit over peak\n.*✕ 0\.5×\n/u);
    expect(out).toContain('✕ From 2026-11 the peak is above your limit of requests a minute.');
    expect(cellsOf((await shopped('--users', '100000', '--request-limit', '100', '--csv')).out)[1]!.slice(-2)).toEqual(['0.48', 'requestsPerMinute']);
  });

  test('an option without a price is named, the others are shown', async () => {
    const { exit, out, error } = await shopped('--models', 'shop/plain,shop/later');
    expect([exit, out.startsWith('shop/plain\n')]).toEqual([2, true]);
    expect(error).toBe('model-cost: shop/later has no known price on 2026-11-22T00:00:00.000Z\n');
    expect(JSON.parse((await shopped('--models', 'shop/plain,shop/later', '--json')).out)).toMatchObject({ projections: [{ offer: 'shop/plain' }], refused: [{ code: 'no-price' }] });
  });

  test('says that amounts are in US dollars where another currency is asked for, beside what is piped', async () => {
    const note = 'Amounts are in US dollars; --rate and --rate-date say what one is in EUR.\n';
    expect((await shopped('--currency', 'EUR')).out).toContain(note);
    expect(await shopped('--currency', 'EUR', '--csv')).toMatchObject({ out: expect.not.stringContaining(note), error: expect.stringContaining(note) });
    expect((await runCli(['run', '--models', 'openai/gpt-4o', '--why', 'cost', '--currency', 'EUR'])).out).toMatch(new RegExp(`\n\n${note}$`, 'u'));
    expect((await runCli(['host', 'llama-3.3-70b', '--currency', 'EUR'])).out).toContain(note.split(' --')[0]);
  });

  test('scenarios are asked for, and said', async () => {
    const { out } = await shopped('--token-growth', '1.5', '--price-decline', '4');
    expect(out).toContain('A scenario: answers grow to 1.5× their length in a year.\nA scenario: prices fall to 1/4 in a year.');
  });

  test.each([30, 40, 60, 80, 100, 120, 160])('fits a terminal of %i columns, with every column', async (columns) => {
    const { out } = await runCli([...small, '--months', '24', '--growth', 'compound', '--growth-growth-per-month', '0.1', '--revenue', '1', '--request-limit', '100', '--budget', '1000'], { columns });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    for (const title of ['Month', 'Users', 'Queries', 'Input', 'Output', 'Total', 'So far', 'Per active user', 'Peak queries/s', 'Limit over peak', 'Revenue', 'Gross margin']) expect(out).toContain(title);
  });
});

describe('model-cost project --csv', () => {
  test('adds up to the last digit: components to totals, months to the horizon', async () => {
    const around = ['--judged-share', '0.07', '--tracing-plan', 'langfuse-core', '--reviewed-share', '0.001', '--guardrail-price', '0.00011', '--fixed-price', '99.99', '--once-price', '1000', '--cached-share', '0.3'];
    const growth = ['--users', '1234', '--growth', 'logistic', '--growth-ceiling', '777777', '--growth-halfway-month', '11'];
    const { out } = await runCli(['project', '--models', 'openai/gpt-4o,openai/gpt-4o-mini@batch', '--months', '24', '--csv', ...growth, ...around]);
    const [heads = [], ...rows] = cellsOf(out);
    const nano = (text: string): bigint => {
      expect(text).toMatch(/^\d+\.\d{9}$/u);
      return BigInt(text.replace('.', ''));
    };
    const [total, cumulative] = [heads.indexOf('total_usd'), heads.indexOf('cumulative_usd')];
    expect(heads.slice(4, total)).toEqual(['input_usd', 'cache_usd', 'output_usd', 'evaluation-model_usd', 'evaluation-judge_usd', 'monitoring-judge_usd', 'tracing-plan_usd', 'tracing-overage_usd', 'review_usd', 'guardrail-input_usd', 'fixed_usd', 'fixed-once_usd']);
    expect(rows).toHaveLength(48);
    let sum = 0n;
    rows.forEach((row, index) => {
      expect(row).toHaveLength(heads.length);
      expect(row.slice(4, total).reduce((parts, cell) => parts + nano(cell), 0n)).toBe(nano(row[total]!));
      sum = index % 24 === 0 ? nano(row[total]!) : sum + nano(row[total]!);
      expect(nano(row[cumulative]!)).toBe(sum);
    });
  });

  test('has no exponent and nothing that is no number', async () => {
    for (const users of ['0', '0.000001', '999999999']) {
      const { out } = await runCli([...small, '--users', users, '--growth', 'compound', '--growth-growth-per-month', '10', '--months', '240', '--revenue', '0.01', '--request-limit', '5', '--csv']);
      for (const row of cellsOf(out).slice(1)) expect(row.filter((cell, index) => index > 1 && !/^(?:-?\d+(?:\.\d+)?|requestsPerMinute|)$/u.test(cell))).toEqual([]);
    }
  });
});

describe('model-cost project refuses', () => {
  test.each([
    [['--growth', 'logistic'], '--growth logistic requires --growth-ceiling (users) and --growth-halfway-month (months from now), got nothing'],
    [['--growth', 'custom'], '--growth custom requires --growth-points (users by month), got nothing'],
    [['--growth', 'compound', '--growth-growth-per-month', '-1.5'], '--growth-growth-per-month takes a number from -1 to 10, or nothing, not “-1.5”'],
    [['--growth', 'logistic', '--growth-ceiling', '500', '--growth-halfway-month', '3'], 'logistic requires a ceiling above the 1000 users now, got 500; see --users, --growth-ceiling, --growth-halfway-month'],
    [['--months', '0'], '--months takes a whole number from 1 to 240, not “0”'],
    [['--users', '1e9'], '--users takes a number from 0 to 999,999,999, or nothing, not “1e9”'],
    [['--users-counted', 'monthly'], '--users-counted monthly requires --stickiness, the share of a month’s users that is active on a day, got nothing'],
    [['--tracing-plan', 'langfuse-cor'], 'catalogue has no service "langfuse-cor"; did you mean "langfuse-core"?'],
    [['--csv', '--json'], '--csv and --json exclude each other, got both'],
  ])('%j', async (argv, message) => {
    expect(await runCli([...small, ...argv])).toEqual({ exit: 2, out: '', error: `model-cost: ${message}\n`, saved: {} });
  });

  test('a start before any price, by its date', async () => {
    expect(await shopped('--models', 'shop/later', '--date', '2020-01-01')).toMatchObject({ exit: 2, out: '', error: 'model-cost: shop/later has no known price on 2020-01-01T00:00:00.000Z\n' });
  });

  test('nothing of a start before the price was read, and says so', async () => {
    const { exit, out } = await runCli([...alone, '--date', '2020-01-01']);
    expect([exit, out.includes('NaN')]).toEqual([0, false]);
    expect(out).toContain('! before the model’s release on 2024-05-13');
  });

  test('no course without end, but warns of it', async () => {
    const { exit, out } = await runCli([...small, '--growth', 'compound', '--growth-growth-per-month', '10', '--months', '12']);
    expect([exit, out.includes('NaN')]).toEqual([0, false]);
    // 1,000 × 11^6 is more than a thousand million
    expect(out).toContain('! In 2027-05 there are 1,000,000,000 users or more');
  });
});

describe('The words of months', () => {
  test('no component and no parameter of a curve lacks its name', () => {
    expect(Object.keys(components).toSorted()).toEqual([...MODEL_COMPONENTS, ...Object.keys(COMPONENTS), ...Object.keys(HOSTING_LINES), 'check', 'router'].toSorted());
    expect(Object.keys(curves)).toEqual(Object.keys(CURVES));
    expect(Object.values(CURVES).flatMap(({ parameters }) => Object.keys(parameters).filter((name) => !(name in curveParameters)))).toEqual([]);
  });
});
