import { describe, expect, test } from 'vitest';
import { solveGrowth, usersByMonth } from '../../src/core/growth/curve.ts';
import { defaultScenario, FIELD_LIST, withField } from '../../src/scenario/fields.ts';
import { activeUsers } from '../../src/scenario/project.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { formatsOf } from '../../src/widget/formats.ts';
import { fitPasted, type FittedPaste } from '../../src/widget/history.ts';
import { enLater } from '../../src/words/en/later.ts';
import { en } from '../../src/words/en/words.ts';
import { testExamplesOf } from '../example-tests.ts';

const saying = { formats: formatsOf('en'), words: { ...en, ...enLater } };
const base = defaultScenario('2026-11-22');
const withCurve = (curve: string, more: Readonly<Record<string, unknown>> = {}): Scenario => Object.entries({ 'growth.curve': curve, ...more }).reduce((scenario, [path, value]) => withField(scenario, path, value), base);
const fitted = (text: string, scenario = base, counts: 'users' | 'adoptions' = 'users'): FittedPaste => {
  const made = fitPasted(text, counts, scenario, saying);
  if ('fault' in made) throw new Error(made.fault);
  return made;
};
const written = (paste: FittedPaste, scenario = base): Scenario => paste.values.reduce((changed, [path, value]) => withField(changed, path, value), scenario);
/** The last two years of an S-curve up to now. */
const S_CURVE = usersByMonth(solveGrowth('logistic', { usersNow: 2_000, ceiling: 80_000, halfwayMonth: 14 }), 23).map((users, month) => `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},${Math.round(users)}`);

describe('A pasted history fills the growth of the form', () => {
  test('by hand: 100 more a month, 300 in October, so 400 in November', () => {
    const { values, lines } = fitted('2026-08,100\n2026-09,200\n2026-10,300', withCurve('linear'));
    expect(values).toEqual([['growth.curve', 'linear'], ['load.users', 400], ['growth.usersPerMonth', 100]]);
    expect(lines).toEqual([
      'Linear, fitted to 3 rows from 2026-08 to 2026-10.',
      expect.stringMatching(/^users in month 0 100 ± [\d.]+; new users a month 100 ± [\d.]+ \(standard errors\)\. Month 0 is the first row\.$/u),
      expect.stringMatching(/^Rows lie [\d.]+ users off on the root mean square, 0% of the largest\.$/u),
      'Fitted by least squares on the users of each row.',
      'Filled in: Linear from 2026-11 on. From here the fields say how it goes.',
    ]);
  });

  test('where the form has no curve to fit, the nearest is taken and said', () => {
    const { values, lines } = fitted(S_CURVE.join('\n'));
    expect(values[0]).toEqual(['growth.curve', 'logistic']);
    expect(lines).toContain('The nearest of Linear, Compound, Logistic, Gompertz; choose another growth and fit again to compare.');
    expect(Object.fromEntries(values)['growth.ceiling']! as number / 80_000).toBeCloseTo(1, 3);
  });

  test('what is written means the same course to the projection', () => {
    const scenario = written(fitted(S_CURVE.join('\n')));
    const users = activeUsers(scenario);
    const meant = usersByMonth(solveGrowth('logistic', { usersNow: 2_000, ceiling: 80_000, halfwayMonth: 14 }), 22 + scenario.growth.months).slice(22);
    users.forEach((count, month) => expect(count / meant[month]!).toBeCloseTo(1, 2));
  });

  test('users counted by the month are filled in as such, and their ceiling as those active on a day', () => {
    const monthly = withCurve('logistic', { 'load.counted': 'monthly', 'load.stickiness': 0.2 });
    const daily = Object.fromEntries(fitted(S_CURVE.join('\n'), withCurve('logistic')).values);
    const values = Object.fromEntries(fitted(S_CURVE.join('\n'), monthly).values);
    expect(values['load.users']).toBe(daily['load.users']);
    expect(values['growth.ceiling']).toBeCloseTo(0.2 * (daily['growth.ceiling'] as number), 6);
    expect(activeUsers(written(fitted(S_CURVE.join('\n'), monthly), monthly))[0]! / (daily['load.users'] as number)).toBeCloseTo(0.2, 6);
  });

  test('everyone who came so far is differenced for Bass, and the page says so', () => {
    const users = usersByMonth(solveGrowth('bass', { usersNow: 100, ceiling: 50_000, halfwayMonth: 15, imitationRatio: 20 }), 20).map((count, month) => `${month},${count}`);
    const { lines, values } = fitted(users.join('\n'), withCurve('bass'));
    expect(lines).toContain('The rows were taken as everyone who came so far; what came between two rows was fitted.');
    expect(values[0]).toEqual(['growth.curve', 'bass']);
  });

  test('adoptions are fitted as such, and the page says so: the VCR series', () => {
    // https://rstudio-pubs-static.s3.amazonaws.com/439328_a0fdf31c1b6b4afdbe928f353b17b83f.html, in thousands a year
    const sales = [840, 1_470, 2_110, 4_000, 7_590, 10_950, 10_530, 9_470, 7_790, 5_890].map((count, year) => `${1980 + year}-12,${count}`);
    const { lines, values } = fitted(sales.map((row, index) => `${index + 1},${row.split(',')[1]}`).join('\n'), base, 'adoptions');
    expect(lines).toContain('The rows were taken as the people who came in each period.');
    expect(Object.fromEntries(values)['growth.ceiling']! as number).toBeCloseTo(67_981, -1);
    expect(lines).not.toContain('They are compared a month, whatever the length of a row.');
    expect(fitted(sales.map((row, index) => `${(index + 1) * 12},${row.split(',')[1]}`).join('\n'), base, 'adoptions').lines).toContain('They are compared a month, whatever the length of a row.');
  });

  test('rows that are missing are said, and nothing is made up for them', () => {
    const { lines } = fitted('2026-01,100\n2026-02,120\n2026-05,180\n2026-06,\n2026-07,225', withCurve('linear'));
    expect(lines.filter((line) => line.startsWith('Line '))).toEqual(['Line 2: rows are missing between 2026-02 and 2026-05.', 'Line 4: rows are missing between 2026-05 and 2026-07.']);
    expect(lines).toContain('Rows are missing; those that are there were fitted and nothing was filled in.');
  });

  test('a course that no field can say is filled in month by month', () => {
    const long = usersByMonth(solveGrowth('logistic', { usersNow: 2_000, ceiling: 80_000, halfwayMonth: 5 }), 22).map((users, month) => `${month},${users}`);
    const later = `${long.join('\n')}\n200,80000`;
    const { values, lines } = fitted(later, withCurve('logistic'));
    expect(values[0]).toEqual(['growth.curve', 'custom']);
    expect(Object.fromEntries(values)).toMatchObject({ 'load.users': 80_000, 'growth.points': expect.arrayContaining([{ month: 0, users: 80_000 }]) });
    expect(lines.at(-1)).toBe('Filled in month by month from 2026-11 on, as a course of your own: its curve’s fields cannot say it.');
  });

  test('every value that is filled in has a field', () => {
    for (const curve of ['linear', 'compound', 'logistic', 'gompertz', 'bass']) {
      for (const [path, value] of fitted(S_CURVE.join('\n'), withCurve(curve)).values) expect([path, FIELD_LIST.find((field) => field.path === path)?.kind.accepts(value)]).toEqual([path, true]);
    }
  });
});

describe('What cannot be read or fitted is refused with its line', () => {
  test.each([
    ['nothing', '', 'Line 1: a month and its users are missing.'],
    ['no numbers', '2026-01,100\n2026-02,some', 'Line 2: “some” is no number of users such as 1234 or 1234.5.'],
    ['three columns', '2026-01,1,2\n2026-02,3,4', 'Line 1: two columns are needed, a month and its users.'],
    ['rows out of order', '2026-02,1\n2026-01,2', 'Line 2: “2026-01” does not come after the month before.'],
    ['no month', '2026-01,1\nsoon,2', 'Line 2: “soon” is no date like 2026-11-22, no month like 2026-11 and no number of months.'],
    ['a month too far off', '1,1\n99999,2', 'Line 2: “99999” is too many months.'],
    ['a month written otherwise', '2026-01,1\n2026-02-01,2', 'Line 2: “2026-02-01” is not written as the months before.'],
    ['more lines than are read', '1,1\n'.repeat(20_000), /^Line \d+: there are more lines than are read\.$/u],
    ['too few rows', '2026-01,1\n2026-02,2', 'At least 3 rows are needed.'],
    ['no users in any', '2026-01,0\n2026-02,0\n2026-03,0', 'Your history \uE003requires users above 0 in some row, got 0\uE002.'],
    ['rows of the future', '2027-01,1\n2027-02,2\n2027-03,3', 'The first row has to lie before 2026-11, in which the projection starts.'],
  ])('%s', (_, text, fault) => {
    expect(fitPasted(text, 'users', base, saying)).toEqual({ fault: expect.stringMatching(fault) });
  });

  test('a fault of the program is none of the history', () => {
    expect(() => fitPasted('2026-08,100\n2026-09,200\n2026-10,300', 'users', { ...base, load: undefined as never }, saying)).toThrow(TypeError);
  });
});

await testExamplesOf(['src/widget/history.ts'], ['src/words/en/words.ts', 'src/words/en/later.ts']);
