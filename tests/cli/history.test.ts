import { describe, expect, test } from 'vitest';
import { runCli } from './fake-terminal.ts';

/** 100 more a month, and a row that is off by 30. */
const line = 'month,users\n2026-06,100\n2026-07,200\n2026-08,300\n2026-09,400\n2026-10,500\n';
const base = ['project', '--models', 'openai/gpt-4o', '--months', '3', '--date', '2026-11-22', '--history', 'users.csv'];
const fitted = (text: string, ...argv: string[]) => runCli([...base, ...argv], { files: { 'users.csv': text } });

interface Data {
  readonly scenario: { readonly growth: { readonly points: readonly { readonly users: number }[] }; readonly load: { readonly users: number } };
  readonly fit: { readonly parameters: Readonly<Record<string, number>>; readonly startsAtMonth: number; readonly rootMeanSquare: number };
  readonly projections: readonly { readonly months: readonly { readonly users: number }[] }[];
}
const data = async (text: string, ...argv: string[]) => JSON.parse((await fitted(text, ...argv, '--json')).out) as Data;

describe('model-cost project --history', () => {
  test('says what was fitted, how well, what was done, and goes on', async () => {
    const { exit, out } = await fitted(line.replace('300', '330'), '--growth', 'linear');
    expect(exit).toBe(0);
    expect(out.split('\n').slice(0, 11)).toEqual([
      'Linear curve fitted to 5 rows of users.csv, 2026-06 to 2026-10',
      'Parameter          Fitted  Standard error',
      // 30 of one row of five: the mean rises by 6, the slope stays; √(720/3) = 15.5 over √10 and × √0.6
      'users in month 0      106              12',
      'new users a month     100         4.89898',
      // √((24² + 4 × 6²) / 5)
      'Root mean square error: 12 users, 2.4% of the last row.',
      'Residual standard error: 15 users.',
      'Fitted by least squares on the users of each row.',
      'Month 0 of the curve is the first row, 2026-06.',
      'The last row, 2026-10, has 500 users, the curve 506 there.',
      'The projection goes on in 2026-11, 1 month after the last row.',
      '',
    ]);
    expect(out).toMatch(/^2026-11 +606 .*\n2026-12 +706 .*\n2027-01 +806 /mu);
  });

  test('the calendar says where on the curve a month is', async () => {
    const users = async (text: string, ...argv: string[]) => (await data(text, '--growth', 'linear', ...argv)).projections[0]!.months.map((month) => Math.round(month.users));
    expect(await users(line)).toEqual([600, 700, 800]);
    expect(await users(line, '--date', '2026-10-05')).toEqual([500, 600, 700]);
    expect(await users(line, '--date', '2027-02-05')).toEqual([900, 1_000, 1_100]);
    // numbered months have no calendar: the last is now
    expect(await users('0,100\n1,200\n2,300')).toEqual([300, 400, 500]);
    expect((await fitted('0,100\n1,200\n2,300', '--growth', 'linear')).out).toContain('The projection goes on from the last row, which is taken for 2026-11.');
    expect((await fitted(line, '--growth', 'linear', '--date', '2026-08-01')).out).toContain('The projection starts in 2026-08, 2 months before the last row, on the curve and not on the rows.');
    // 100 a day, so 3,043.75 a month of 30.4375 days
    expect(await users('2026-11-20,100\n2026-11-21,200\n2026-11-22,300', '--months', '2')).toEqual([300, 3_344]);
  });

  test('users of a month are turned into those of a day', async () => {
    const { scenario, projections } = await data(line, '--growth', 'linear', '--users-counted', 'monthly', '--stickiness', '0.5');
    expect([scenario.load.users, scenario.growth.points.map(({ users }) => Math.round(users)), projections[0]!.months.map(({ users }) => Math.round(users))].map((value) => (typeof value === 'number' ? Math.round(value) : value))).toEqual([600, [300, 350, 400], [600, 700, 800]]);
  });

  test.each(['linear', 'compound', 'logistic', 'gompertz', 'bass'])('%s goes on from its own curve', async (curve) => {
    const text = [100, 140, 196, 265, 350, 440, 530, 605, 665, 710].map((users, month) => `${month},${users}`).join('\n');
    const { fit, projections } = await data(text, '--growth', curve);
    expect(fit.startsAtMonth).toBe(9);
    expect(Math.abs(projections[0]!.months[0]!.users - 710)).toBeLessThan(4 * fit.rootMeanSquare + 1);
    for (const { users } of projections[0]!.months) expect(users).toBeGreaterThan(0);
  });

  test('rows that are missing are named, and nothing is filled in', async () => {
    const { out } = await fitted('2026-05,100\n2026-06,200\n2026-08,400\n2026-09,\n2026-10,600', '--growth', 'linear');
    expect(out).toContain('Rows are missing; those that are there were fitted and nothing was filled in.\nLine 2: rows are missing between 2026-06 and 2026-08.\nLine 4: rows are missing between 2026-08 and 2026-10.\n');
    expect(out).toContain('Root mean square error: 0 users');
  });

  test('new users of each row are fitted with Bass, and all of them stay', async () => {
    // m = 1000, p = 0.03, q = 0.4: those who come in month t, and all who have come by then (Bass 1969, https://doi.org/10.1287/mnsc.15.5.215)
    const [market, own, example] = [1_000, 0.03, 0.4];
    const fading = (month: number): number => Math.exp(-(own + example) * month);
    const coming = (month: number): number => (market * ((own + example) ** 2 / own) * fading(month)) / (1 + (example / own) * fading(month)) ** 2;
    const come = (month: number): number => (market * (1 - fading(month))) / (1 + (example / own) * fading(month));
    const text = Array.from({ length: 10 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')},${coming(month)}`).join('\n');
    const { fit, projections } = await data(text, '--growth', 'bass', '--adoptions');
    expect(fit).toMatchObject({ counts: 'adoptions', startsAtMonth: 10 });
    expect(projections[0]!.months.map(({ users }) => Math.round(users))).toEqual([10, 11, 12].map((month) => Math.round(come(month))));
    const { out } = await fitted(text, '--growth', 'bass', '--adoptions');
    expect(out).toContain(`The last row, 2026-10, has ${coming(9).toLocaleString('en')} new users; by then the curve has ${Math.round(come(9))} in all, and all are taken to stay.`);
  });

  test('new users of weeks are compared by the month, and the error with a month of the last row', async () => {
    const text = [10, 12, 15, 17, 20, 22, 25, 30].map((users, week) => `${new Date(Date.UTC(2026, 8, 28 + 7 * week)).toISOString().slice(0, 10)},${users}`).join('\n');
    const { out } = await fitted(text, '--growth', 'bass', '--adoptions');
    const { fit } = await data(text, '--growth', 'bass', '--adoptions');
    expect(out).toContain('They are compared a month, whatever the length of a row.');
    // 30 in 7 of 30.4375 days
    expect(out).toContain(`${((fit.rootMeanSquare / (30 / (7 / 30.4375))) * 100).toFixed(1)}% of the last row.`);
  });

  test('what is piped stays a table', async () => {
    const { out, error } = await fitted(line, '--growth', 'linear', '--csv');
    expect(out.split('\n').map((row) => row.split(',')[1])).toEqual(['month', '2026-11', '2026-12', '2027-01', undefined]);
    expect(error).toMatch(/^Linear curve fitted to 5 rows of users\.csv/u);
  });

  test('reads standard input', async () => {
    expect(await runCli([...base.slice(0, -1), '-', '--growth', 'linear'], { files: { '-': line } })).toMatchObject({ exit: 0, out: expect.stringMatching(/^Linear curve fitted to 5 rows of -/u) });
  });

  test.each([
    ['2026-06,100\n2026-07,1.2k', ['--growth', 'linear'], 'users.csv requires users such as 1234 or 1234.5 in line 2, got "1.2k"'],
    ['2026-06,100\n2026-05,90\n2026-07,5', ['--growth', 'linear'], 'users.csv requires rows in order, each after "2026-06", in line 2, got "2026-05"'],
    ['2026-06,100\n2026-07,200', ['--growth', 'logistic'], 'users.csv requires at least 4 rows, got 2'],
    ['', ['--growth', 'linear'], 'users.csv requires lines of a month and its users in line 1, got ""'],
    [line, [], '--growth requires one of linear, compound, logistic, gompertz, bass, got "constant"'],
    [line, ['--growth', 'linear', '--adoptions'], '--growth requires one of bass, got "linear"'],
    [line, ['--growth', 'linear', '--users', '5'], '--history says the users and how they grow; leave out --users'],
    [line, ['--growth', 'logistic', '--growth-ceiling', '5'], '--history says the users and how they grow; leave out --growth-ceiling'],
    [line, ['--growth', 'linear', '--date', '2026-05-01'], 'users.csv requires a first row before the projection, which starts in 2026-05, got 2026-06'],
    [line, ['--growth', 'linear', '--users-counted', 'monthly'], '--users-counted monthly requires --stickiness, the share of a month’s users that is active on a day, got nothing'],
    ['2026-08,10\n2026-09,1000\n2026-10,100000', ['--growth', 'compound', '--months', '12'], 'the compound curve fitted to users.csv cannot be projected: compound requires growthPerMonth of at least -1 and at most 10 more a month, got 99'],
  ])('refuses %j with %j', async (text, argv, message) => {
    const { exit, out, error } = await fitted(text, ...argv);
    expect([exit, out]).toEqual([2, '']);
    expect(error).toContain(`model-cost: ${message}`);
  });

  test('one standard input holds one thing', async () => {
    expect(await runCli([...base.slice(0, -1), '-', '--scenario', '-', '--growth', 'linear'], { files: { '-': line } })).toMatchObject({ exit: 2, error: 'model-cost: --scenario and --history cannot both read standard input, got - twice\n' });
  });

  test('adoptions are those of a history', async () => {
    expect(await runCli(['project', '--adoptions'])).toMatchObject({ exit: 2, out: '', error: 'model-cost: --adoptions says what --history holds, got no --history\n' });
  });

  test('a file that is not there is named', async () => {
    expect(await runCli([...base, '--growth', 'linear'])).toMatchObject({ exit: 2, error: expect.stringContaining("'users.csv'") });
  });

  test.each([30, 60, 80])('fits a terminal of %i columns', async (columns) => {
    const { out } = await runCli([...base, '--growth', 'linear'], { files: { 'users.csv': line }, columns });
    expect(Math.max(...out.split('\n').map((text) => text.length))).toBeLessThanOrEqual(columns);
  });
});
