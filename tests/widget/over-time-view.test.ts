import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { componentsView } from '../../src/widget/panels/components-view.ts';
import { growthView } from '../../src/widget/panels/growth-view.ts';
import { moneyView } from '../../src/widget/panels/money-view.ts';
import { overTimeView } from '../../src/widget/panels/over-time-view.ts';
import { PANELS } from '../../src/widget/panels-shown.ts';
import { contextOf, plain } from './context.ts';

const said = (texts: Record<string, string>, locale = 'en') => contextOf((scenario) => readTexts(texts, 'attribute', scenario).scenario, locale);
const ALL: ReadonlySet<(typeof PANELS)[number]> = new Set(PANELS);
const grown = { users: '50000', growth: 'logistic', 'growth-ceiling': '160000', 'growth-halfway-month': '9' };
const EIGHT = 'openai/gpt-4o,openai/gpt-4o-mini,google/gemini-3.6-flash,openai/gpt-4o@batch,openai/gpt-5,openai/gpt-4.1,openai/gpt-4.1-mini,openai/gpt-4.1-nano';

describe('The title of the months', () => {
  test.each([
    ['a round amount that is passed for good', grown, 'GPT-4o passes $50,000 a month in month 7'],
    ['the budget that is passed first', { ...grown, budget: '60000' }, 'GPT-4o passes the budget of $60,000 in month 10, Aug 2027'],
    ['a budget too small from the start', { ...grown, budget: '100' }, 'GPT-4o is over the budget of $100 from the first month'],
    ['a budget that is enough', { ...grown, budget: '1000000' }, 'Every option stays within $1,000,000 a month for 24 months'],
    ['nothing that changes', {}, 'GPT-4o stays near $5,000 a month'],
    ['a fall', { users: '50000', growth: 'linear', 'growth-users-per-month': '-2000' }, /^GPT-4o goes from \$37,485 to \$3,\d{3} a month in 24 months$/u],
    ['one month', { months: '1' }, /^GPT-4o costs \$4,\d{3} in the one month of the horizon$/u],
    ['nobody', { users: '0', 'evaluation-items': '0' }, 'No option costs anything in these months'],
  ] as const)('says %s', (_, texts, title) => {
    expect(growthView(said(texts)).title).toEqual(title instanceof RegExp ? expect.stringMatching(title) : title);
  });
});

describe('The months', () => {
  test.each([
    [{ growth: 'logistic' }, 'Logistic growth needs Ceiling and Half-way. The fields stand under “Who and growth”.'],
    [{ growth: 'compound' }, 'Compound growth needs Growth a month. The fields stand under “Who and growth”.'],
    [{ growth: 'custom' }, 'Your own course growth needs Your own course. The fields stand under “Who and growth”.'],
    [{ users: '100', 'users-counted': 'monthly' }, 'Users counted by the month need the stickiness: the share of them that is active on a day.'],
    [{ users: '1000', growth: 'logistic', 'growth-ceiling': '10', 'growth-halfway-month': '3' }, 'These months cannot be worked out: \uE003logistic requires a ceiling above the 1000 users now, got 10\uE002.'],
  ])('%o: what is missing is said in their place', (texts, problem) => {
    const view = growthView(said(texts));
    expect([view.chart, view.problem]).toEqual([undefined, problem]);
    expect(overTimeView(said(texts), { width: 400, slot: undefined, names: ALL }).components).toBeUndefined();
  });

  test('have a step for an announced price, named in words', () => {
    const view = growthView(said({ ...grown, models: 'openai/gpt-4o,google/gemini-3.6-flash,google/gemini-3.7-flash' }));
    expect(view.chart?.lines.steps.map(({ at, short }) => [at, short])).toContainEqual([2, 'announced: doubles on Jan 1, 2027']);
    expect(view.notes.filter((note) => note.includes('announced')).length).toBe(2);
  });

  test('warn of a model that is retired on the way', () => {
    const { catalogue } = contextOf();
    const own = openCatalogue({ ...catalogue.data, offers: { ...catalogue.data.offers, 'openai/gpt-4o': { ...catalogue.data.offers['openai/gpt-4o']!, retires: '2027-06-15' } } });
    const view = growthView(contextOf(undefined, 'en', own));
    expect(view.warnings).toEqual(['GPT-4o is retired on Jun 15, 2027: from then on it cannot be called, and the later months are what it would have cost.']);
    expect(view.chart?.lines.steps).toEqual([{ at: 7 + 14 / 30, text: 'GPT-4o, retired on Jun 15, 2027', short: 'retired on Jun 15, 2027' }]);
  });

  test('leave out and name what has no price', () => {
    const view = growthView(said({ ...grown, models: 'openai/gpt-4o,openai/nothing' }));
    expect(view.notes).toContain('Not in the chart, as it has no price in these months: openai/nothing.');
  });

  test('say what nobody gave a price for', () => {
    expect(growthView(said({ ...grown, 'read-share': '0.1' })).notes).toContain('Lower bounds, without what is not known: Monitoring.');
    expect(growthView(said({ models: 'openai/gpt-5' })).notes).toContain('Lower bounds, without what is not known: hidden reasoning tokens of GPT-5.');
  });

  test('are nothing without an option', () => {
    const view = overTimeView(contextOf((scenario) => ({ ...scenario, options: [] })), { width: 400, slot: undefined, names: ALL });
    expect([view.growth!.lines, view.growth!.view.problem, view.components, view.money]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test.each(['en', 'de', 'es', 'ja', 'ar-EG'])('are written as %s does, in the picture and in the table', (locale) => {
    const context = said({ ...grown, models: EIGHT, months: '240', budget: '60000', revenue: '1' }, locale);
    const { growth, components, money } = overTimeView(context, { width: 320, slot: 7, names: ALL });
    const figure = growth!.view.chart!.figure;
    expect(growth!.lines!.lines.length).toBe(8);
    expect(figure.table.rows().length).toBe(240);
    expect(figure.table.heads.length).toBe(10);
    for (const cell of figure.table.rows()[5]!) expect(figure.readout(5)).toContain(cell);
    expect(plain(figure.readout(0))).toContain(plain(context.formats.usd(37_485, 0)).slice(0, 4));
    expect(components!.stacked!.layers.length).toBeGreaterThan(1);
    expect(components!.view.choice!.options.find(({ isChosen }) => isChosen)?.slot).toBe(7);
    expect(money!.rows.length).toBe(8);
    expect(JSON.stringify([growth, components, money])).not.toMatch(/NaN|Infinity|undefined/u);
  });
});

describe('Where the money goes', () => {
  test('says the largest part, and takes the smallest together', () => {
    const texts = { ...grown, 'judged-share': '0.1', 'reviewed-share': '0.001', 'guardrail-price': '0.0001', 'fixed-price': '500', 'retrieval-price': '0.0002', 'cached-share': '0.3', 'tuning-price': '100' };
    const view = componentsView(said(texts), undefined)!;
    expect(view.title).toMatch(/^Output is \d+% of what GPT-4o costs$/u);
    expect(view.chart?.stacked.series.map(({ name }) => name)).toEqual(['Output', 'Input', 'Human review', 'Monitoring', 'Cache', 'Retrieval', '4 others']);
    const [head, ...cells] = view.chart!.figure.table.rows()[0]!;
    expect(head).toBe('Month 1, Nov 2026');
    const dollars = cells.map((cell) => Number(cell.replaceAll(/[$,]/gu, '')));
    expect(Math.abs(dollars.at(-1)! - dollars.slice(0, -1).reduce((sum, usd) => sum + usd, 0))).toBeLessThan(4);
  });

  test('says when one part is all', () => {
    expect(componentsView(said({ models: 'openai/gpt-4o', 'output-tokens': '0', 'evaluation-items': '0' }), undefined)).toMatchObject({ title: 'Input is all that GPT-4o costs', choice: undefined });
  });

  test('says when there is none', () => {
    expect(componentsView(said({ users: '0', 'evaluation-items': '0' }), 1)).toMatchObject({ title: 'GPT-4o mini costs nothing in these months', chart: undefined });
  });
});

describe('Money', () => {
  test('is not asked for until something of it is said', () => {
    expect(moneyView(said({}))).toBeUndefined();
    expect(moneyView(said({ users: '50000' }))?.heads).toEqual(['Model', 'Cost per user']);
  });

  test('says margins, payback, how long a budget lasts and what a plan may include', () => {
    const view = moneyView(said({ ...grown, revenue: '2', budget: '50000', plan: '20', 'once-price': '100000' }))!;
    expect(view.heads).toEqual(['Model', 'Cost per user', 'Revenue', 'Gross margin', 'Paid back']);
    expect(view.rows[0]).toEqual(['GPT-4o', '$2.75 → $0.77', '$100,000 → $247,425', '−37% → 61%', 'month 2, Dec 2026']);
    expect(view.sentences[0]).toMatch(/^GPT-4o: \$50,000 a month is not enough from the start\. A \$20 plan may include \d+ queries a month at 80% margin\.$/u);
    expect(view.sentences[1]).toMatch(/^GPT-4o mini: /u);
    expect(view.title).toBe('GPT-4o mini leaves 98% of the revenue at the horizon');
  });

  test('counts users by the month where the scenario does', () => {
    const daily = moneyView(said({ users: '1000' }))!.rows[0]![1];
    const monthly = moneyView(said({ users: '5000', 'users-counted': 'monthly', stickiness: '0.2' }))!.rows[0]![1];
    expect([daily, monthly]).toEqual(['$0.75 → $0.78', '$0.15 → $0.16']);
  });

  test('says that nobody earns what they cost', () => {
    expect(moneyView(said({ models: 'openai/gpt-4o', users: '100', revenue: '0.1' }))!.title).toBe('No option earns what it costs at the horizon');
  });
});
