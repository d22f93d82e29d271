import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { withPreset } from '../../src/scenario/presets.ts';
import type { OptionSpec, Scenario } from '../../src/scenario/scenario.ts';
import { optionKeys } from '../../src/scenario/option-keys.ts';
import { comparisonView } from '../../src/widget/panels/comparison-view.ts';
import type { ColumnKey } from '../../src/widget/panels/columns.ts';
import { foldedView } from '../../src/widget/panels/folded-view.ts';
import { contextOf, plain, withOffers } from './context.ts';

type Change = (scenario: Scenario) => Scenario;
const coding: Change = (scenario) => withPreset(scenario, 'code-completion');
const withOptions =
  (...options: OptionSpec[]): Change =>
  (scenario) => ({ ...scenario, options });
const within =
  (latencySeconds: number, change: Change = (scenario) => scenario): Change =>
  (scenario) => ({ ...change(scenario), limits: { ...scenario.limits, latencySeconds } });
const rows = (...given: Parameters<typeof contextOf>) => comparisonView(contextOf(...given)).rows;
const cell = (key: ColumnKey, ...given: Parameters<typeof contextOf>) => rows(...given)[0]?.cells.find(({ head }) => head.key === key);

describe('A number that nobody measured', () => {
  test.each(['right', 'perRight'] as const)('is said to be not measured, and opens nothing: %s', (key) => {
    expect(cell(key)).toMatchObject({ text: 'not measured', isUnknown: true });
    expect(cell(key)?.asks).toBeUndefined();
  });

  test('is never borrowed from another effort', () => {
    const at = (effort: 'none' | 'high') => cell('wholeAnswer', withOptions({ offer: 'openai/gpt-5', setting: { effort } }))?.isUnknown ?? false;
    expect([at('none'), at('high')]).toEqual([true, false]);
  });
});

describe('The cost of a month', () => {
  test('says what it is at the horizon, where that is another month', () => {
    const over = (months: number): Change => (scenario) => ({ ...scenario, growth: { ...scenario.growth, months } });
    expect([over(24), over(1)].map((change) => cell('perMonth', change)?.notes?.filter((note) => note.startsWith('→')))).toEqual([['→ $4,997.50'], []]);
  });
});

describe('Time', () => {
  test('is p50 and p95 with the band of the measurement', () => {
    expect(cell('firstWord')).toMatchObject({ text: '0.8 / 1.4 s', notes: ['±34%'], asks: 'firstWord' });
    expect(cell('wholeAnswer')).toMatchObject({ text: '1.8 / 3.8 s', notes: ['±34%'], asks: 'latency' });
  });

  test('of one’s own stands without a band, as one’s own timing, and names no source', () => {
    const context = contextOf(withOptions({ offer: 'openai/gpt-4o', setting: {}, callSeconds: { p50: 2.4, p95: 9.8 } }));
    const { rows: [row], sources } = comparisonView(context, foldedView(context));
    const cellOf = (key: ColumnKey) => row?.cells.find(({ head }) => head.key === key);
    expect(cellOf('wholeAnswer')).toMatchObject({ text: '2.4 / 9.8 s', notes: ['your timing'], asks: 'latency' });
    expect(cellOf('firstWord')).toMatchObject({ text: 'not measured', isUnknown: true });
    expect(row?.asides).toEqual(['OpenAI']);
    expect(sources).toEqual([]);
    expect(row?.why('latency')).toMatchObject({ inputs: [{ name: 'p50, as you timed it', value: '2.4 s' }, { name: 'p95, as you timed it', value: '9.8 s' }], sources: [] });
    expect(cell('wholeAnswer', withOptions({ offer: 'openai/gpt-4o', setting: {}, callSeconds: { p50: 2.4 } }))?.notes).toEqual([]);
  });

  test('over several hosts says so', () => {
    expect(cell('wholeAnswer', withOffers('groq/gpt-oss-120b'))?.notes).toEqual(['±54%', 'median over hosts']);
  });

  test('of a batch is up to a day, whatever was measured', () => {
    const batch = withOptions({ offer: 'openai/gpt-4o', setting: { serviceTier: 'batch' } });
    expect([cell('firstWord', batch)?.text, cell('wholeAnswer', batch)?.text]).toEqual(['up to 24 h', 'up to 24 h']);
    expect(rows(within(8, batch))[0]?.warnings.map(plain)).toEqual(['✕ a batch may take 24 h, your limit is 8 s']);
  });

  test('outside the limit is marked by a sign and a sentence, inside by a share', () => {
    expect(plain(cell('wholeAnswer', within(2))?.warning ?? '')).toBe('✕ only 62% within 2 s');
    const inside = cell('wholeAnswer', within(30));
    expect([inside?.warning, inside?.notes?.map(plain)]).toEqual([undefined, ['±34%', '100% within 30 s']]);
  });

  test('of long work is in minutes', () => {
    expect(cell('wholeAnswer', withOptions({ offer: 'openai/gpt-5', setting: { effort: 'high' } }))?.text).toMatch(/ min$/u);
  });

  test('of several calls has no first word', () => {
    expect(cell('firstWord', (scenario) => withPreset(scenario, 'coding-agent'))?.isUnknown).toBe(true);
  });
});

describe('Right answers', () => {
  test('carry their 95% range and where they come from', () => {
    expect(cell('right', coding)).toMatchObject({ text: '18.2%', notes: ['13.7–23.8', 'Aider polyglot'], asks: 'success' });
    const own = withOptions({ offer: 'openai/gpt-4o', setting: {}, evaluation: { correct: 176, asked: 200 } });
    expect(cell('right', own)).toMatchObject({ text: '88%', notes: ['82.8–91.8', 'your evaluation'] });
    const guess = withOptions({ offer: 'openai/gpt-4o', setting: {}, guessedSuccess: 0.9 });
    expect(cell('right', guess)).toMatchObject({ text: '90%', notes: ['a guess'] });
  });

  test('an own evaluation stands before a benchmark, and a benchmark before a guess', () => {
    const origin = (option: OptionSpec) => cell('right', (scenario) => ({ ...coding(scenario), options: [option] }))?.notes?.at(-1);
    const offer = { offer: 'openai/gpt-4o', setting: {} };
    expect(origin({ ...offer, evaluation: { correct: 1, asked: 2 } })).toBe('your evaluation');
    expect(origin({ ...offer, guessedSuccess: 0.5 })).toBe('Aider polyglot');
  });

  test('cost what is spent until one is right, between what the range allows', () => {
    expect(cell('perRight', coding)).toMatchObject({ text: '$29.67', notes: ['$22.70–$39.34'], asks: 'costPerSuccess' });
  });

  test('never come where nothing succeeded', () => {
    const never = withOptions({ offer: 'openai/gpt-4o', setting: {}, evaluation: { correct: 0, asked: 20 } });
    expect(cell('right', never)?.text).toBe('0%');
    expect(cell('perRight', never)).toMatchObject({ text: 'never', asks: 'costPerSuccess' });
  });

  test('are a lower bound where the cost is one', () => {
    const unbounded = withOptions({ offer: 'openai/gpt-5', setting: {}, evaluation: { correct: 9, asked: 10 } });
    expect(cell('perRight', unbounded)?.text).toMatch(/^≥ \$/u);
  });
});

describe('The head of a row', () => {
  test('names the effort and the snapshot that nobody named', () => {
    expect(rows((scenario) => ({ ...coding(scenario), options: [{ offer: 'openai/gpt-5', setting: {} }] }))[0]?.asides).toEqual(['OpenAI', 'at low effort, assumed']);
    expect(rows()[0]?.asides).toEqual(['OpenAI', 'measured: snapshot 2024-11-20, assumed']);
    expect(rows(withOptions({ offer: 'openai/gpt-5', setting: { effort: 'high' } }))[0]?.asides).toEqual(['OpenAI']);
    const [named] = rows(withOptions({ offer: 'openai/gpt-4o', setting: { snapshot: '2024-11-20' } }));
    expect([named?.name, named?.asides]).toEqual(['GPT-4o · snapshot 2024-11-20', ['OpenAI']]);
  });

  test('marks reasoning tokens that are an estimate', () => {
    expect(rows((scenario) => withOffers('groq/gpt-oss-120b')(coding(scenario)))[0]?.estimate).toBe('2,000 reasoning tokens a call, estimated');
    expect(rows()[0]?.estimate).toBeUndefined();
  });

  test('says why an option cannot serve', () => {
    const agent = rows((scenario) => withPreset(scenario, 'coding-agent'))[0]?.warnings[0];
    expect(agent).toMatch(/^✕ too long for it: 95 of 100 calls need up to [\d,]+ tokens, it takes 128,000$/u);
    const limited: Change = (scenario) => ({ ...scenario, limits: { ...scenario.limits, requestsPerMinute: 10 } });
    expect(rows(limited)[0]?.warnings).toEqual(['✕ the peak is 6.8× your limit of requests a minute']);
  });

  test('keeps its key when what a person knows changes, and tells equal options apart', () => {
    const known: OptionSpec = { offer: 'a/b', setting: { effort: 'low' }, evaluation: { correct: 1, asked: 2 } };
    expect(optionKeys([known, { offer: 'a/b', setting: { effort: 'low' } }, { offer: 'a/b', setting: {} }])).toEqual(['a/b@low', 'a/b@low 2', 'a/b']);
  });
});

describe('Sources', () => {
  const lines = (...given: Parameters<typeof contextOf>) => comparisonView(contextOf(...given)).sources.map(({ line }) => line.map(({ text }) => text).join(''));

  test('stand below the table once each, with attribution, page and terms', () => {
    expect(lines(coding)).toEqual([
      'First word and whole answer: Latency data: Artificial Analysis (https://artificialanalysis.ai), 2026-07-10.',
      'Right: Aider (Paul Gauthier and contributors), polyglot_leaderboard.yml, commit 5dc9490. · aider.chat',
    ]);
    const [quoted] = comparisonView(contextOf(coding)).sources;
    expect(quoted?.line.map(({ lang }) => lang)).toEqual([undefined, 'en']);
    expect(quoted?.terms.text).toEqual([{ text: expect.stringMatching(/were not read/u), lang: 'en' }]);
  });

  test('are not named where nothing of theirs is shown', () => {
    expect(lines((scenario) => ({ ...scenario, serviceTier: 'batch' }))).toEqual([]);
  });

  test('a hostile page is no link', () => {
    const { catalogue } = contextOf();
    const [id, source] = Object.entries(catalogue.data.measurements ?? {}).find(([key]) => key === 'aider')!;
    const measurements = { ...catalogue.data.measurements, [id]: { ...source, page: 'javascript:alert(1)', attribution: '<img onerror=alert(1)>' } };
    const own = openCatalogue({ ...catalogue.data, measurements });
    const line = comparisonView(contextOf(coding, 'en', own)).sources[1]?.line;
    expect(line).toEqual([{ text: 'Right: ' }, { text: '<img onerror=alert(1)>', lang: 'en' }]);
  });
});

describe('Every cell is written as the locale does', () => {
  test.each([
    ['en', ['$5.400 16.7×', '$29.67 $22.70–$39.34', '$5,400.00 → $5,400.00', '18.2% 13.7–23.8 Aider polyglot', '0.8 / 1.4 s ±34%', '1.0 / 1.7 s ±34%', 'Nov 10, 2026 4 sources']],
    ['de', ['5,400 $ 16,7×', '29,67 $ 22,70 $–39,34 $', '5.400,00 $ → 5.400,00 $', '18,2 % 13,7–23,8 Aider polyglot', '0,8 / 1,4 s ±34 %', '1,0 / 1,7 s ±34 %', '10.11.2026 4 sources']],
    ['es', ['5,400 US$ 16,7×', '29,67 US$ 22,70 US$–39,34 US$', '5400,00 US$ → 5400,00 US$', '18,2 % 13,7–23,8 Aider polyglot', '0,8 / 1,4 s ±34 %', '1,0 / 1,7 s ±34 %', '10 nov 2026 4 sources']],
    ['ja', ['$5.400 16.7×', '$29.67 $22.70–$39.34', '$5,400.00 → $5,400.00', '18.2% 13.7–23.8 Aider polyglot', '0.8 / 1.4 s ±34%', '1.0 / 1.7 s ±34%', '2026/11/10 4 sources']],
    ['ar-EG', ['٥٫٤٠٠ US$ ١٦٫٧×', '٢٩٫٦٧ US$ ٢٢٫٧٠ US$–٣٩٫٣٤ US$', '٥٬٤٠٠٫٠٠ US$ → ٥٬٤٠٠٫٠٠ US$', '١٨٫٢٪ ١٣٫٧–٢٣٫٨ Aider polyglot', '٠٫٨ / ١٫٤ s ±٣٤٪', '١٫٠ / ١٫٧ s ±٣٤٪', '١٠/١١/٢٠٢٦ 4 sources']],
  ])('%s', (locale, expected) => {
    expect(rows(coding, locale)[0]?.cells.map(({ text, notes = [] }) => plain([text, ...notes].join(' ')))).toEqual(expected);
  });
});
