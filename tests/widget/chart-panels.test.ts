import { describe, expect, test } from 'vitest';
import { readTexts } from '../../src/scenario/read.ts';
import type { ChartPanel } from '../../src/widget/panels/chart-panel.ts';
import { CHART_PANELS } from '../../src/widget/panels/chart-panels.ts';
import { howSureView } from '../../src/widget/panels/how-sure-view.ts';
import { mattersView } from '../../src/widget/panels/matters-view.ts';
import { peakView } from '../../src/widget/panels/peak-view.ts';
import { selfHostView } from '../../src/widget/panels/self-host-view.ts';
import { tradeOffView } from '../../src/widget/panels/trade-off-view.ts';
import { contextOf, plain } from './context.ts';

const said = (texts: Readonly<Record<string, string>>, locale = 'en') => contextOf((scenario) => readTexts(texts, 'attribute', scenario).scenario, locale);
const TWO = { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200' };
const OWN = { models: 'own/llama-3.3-70b@4xh100-sxm@fp8@150of200,openai/gpt-4o@176of200' };
const rowsOf = (panel: ChartPanel): readonly (readonly string[])[] => panel.figure.table.rows().map((cells) => cells.map(plain));

describe('Each panel about deciding', () => {
  const eight = { models: ['gpt-4o@88%', 'gpt-4o-mini@80%', 'gpt-4.1@87%', 'gpt-4.1-mini@84%', 'gpt-4.1-nano@70%', 'gpt-5@90%', 'gpt-5-mini@86%', 'gpt-5-nano@75%'].map((name) => `openai/${name}`).join(','), 'error-cost': '1' };

  test.each([280, 320, 480, 720])('at %ipx has places inside its picture and as many readouts as places', (width) => {
    for (const texts of [{ ...TWO, 'error-cost': '0.05' }, TWO, { ...OWN, 'error-cost': '0' }, eight, { ...TWO, 'error-cost': '1000000' }]) {
      for (const { figure, drawn: { plot, places, heights } } of Object.values(CHART_PANELS).flatMap((panel) => panel(said(texts), width) ?? [])) {
        expect([plot.left >= 0, plot.right > plot.left, plot.right <= width]).toEqual([true, true, true]);
        for (const [index, place] of places.entries()) {
          expect(plot.x(place)).toBeGreaterThanOrEqual(plot.left - 0.01);
          expect(plot.x(place)).toBeLessThanOrEqual(plot.right + 0.01);
          if (heights) expect(Number.isFinite(plot.y(heights[index]!))).toBe(true);
          expect(figure.readout(index)).not.toMatch(/undefined|NaN|Infinity/u);
        }
        for (const cells of figure.table.rows()) {
          expect(cells.length).toBe(figure.table.heads.length);
          expect(cells.join(' ')).not.toMatch(/undefined|NaN|Infinity/u);
        }
        expect(`${figure.title} ${figure.note}`).not.toMatch(/undefined|NaN/u);
      }
    }
  });

  test('is left out where nothing is known that it could show', () => {
    for (const texts of [{}, { models: 'openai/gpt-4o' }, { models: 'openai/nothing' }, { models: 'openai/gpt-4o@batch' }]) expect(Object.values(CHART_PANELS).flatMap((panel) => panel(said(texts), 400)?.figure.key ?? []).filter((key) => key !== 'peak')).toEqual([]);
  });

  test('writes numbers as the locale does', () => {
    expect(plain(tradeOffView(said(TWO, 'de'), 400)!.figure.readout(0))).toContain('80 %');
  });
});

describe('The trade-off', () => {
  test('gives the price of the gain: 4.9975 against 0.29985 USD per 1,000 for 8 points', () => {
    const panel = tradeOffView(said(TWO), 400)!;
    expect(panel.figure.title).toBe('GPT-4o buys 8 points more right for 16.7× the price of GPT-4o mini');
    expect(rowsOf(panel).map(([name, usd, right, , on]) => [name, usd, right?.slice(0, 3), on])).toEqual([['GPT-4o mini', '$0.300', '80%', 'yes'], ['GPT-4o', '$4.998', '88%', 'yes']]);
  });

  test('names one in between that gives most of it for little', () => {
    const three = said({ models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%,openai/gpt-4.1-mini@86%' });
    // (86 − 80) ÷ (88 − 80) = 75%; (0.7996 − 0.29985) ÷ (4.9975 − 0.29985) = 11%
    expect(tradeOffView(three, 400)!.figure.title).toBe('GPT-4.1 mini buys 75% of the gain for 11% of the extra cost');
  });

  test('says who beats all and who is beaten', () => {
    const panel = tradeOffView(said({ models: 'openai/gpt-4o@70%,openai/gpt-4o-mini@80%' }), 400)!;
    expect(panel.figure.title).toBe('GPT-4o mini is the cheapest and the best');
    expect(rowsOf(panel).map((cells) => cells.at(-1))).toEqual(['yes', 'no']);
  });

  test('lists who has no place in it', () => {
    expect(tradeOffView(said({ models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%,openai/gpt-4.1' }), 400)!.notes).toEqual(['Not in the chart, as their success is not known or was judged otherwise: GPT-4.1.']);
  });
});

describe('How sure', () => {
  test('says how probable the choice is at the user’s stake, far from the turn and near it', () => {
    expect(howSureView(said({ ...TWO, 'error-cost': '0.001' }), 400)!.figure.title).toBe('At $0.001, GPT-4o mini is the best with > 99%');
    const near = /with (?<percent>\d+)%$/u.exec(howSureView(said({ ...TWO, 'error-cost': '0.0587' }), 400)!.figure.title)!;
    // at the turn it is a toss: 4.7 USD per 1,000 against 8 points more right
    expect(Math.abs(Number(near.groups!['percent']) - 50)).toBeLessThan(6);
  });

  test('without a stake says from where on the other is to be chosen', () => {
    const title = howSureView(said(TWO), 400)!.figure.title;
    expect(title).toMatch(/^GPT-4o is likelier the best from \$0\.0[5-7]\d? on$/u);
  });

  test('shares of a row add up to all', () => {
    for (const [, ...cells] of rowsOf(howSureView(said(TWO), 400)!)) expect(Math.abs(cells.slice(0, 2).reduce((sum, cell) => sum + Number.parseFloat(cell), 0) - 100)).toBeLessThan(0.2);
  });
});

describe('What matters', () => {
  test('puts the widest first and says which can turn the choice', () => {
    const panel = mattersView(said({ ...TWO, 'error-cost': '0.05' }), 400)!;
    const swings = panel.figure.table.rows().map(([, , low = '', high = '']) => Math.abs(Number(plain(high).replace('−', '-').replace('$', '')) - Number(plain(low).replace('−', '-').replace('$', ''))));
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    expect(panel.figure.title).toMatch(/^These can change the answer: “A wrong answer costs”/u);
  });

  test('has a range for each, and says that it is assumed', () => {
    const panel = mattersView(said({ ...TWO, 'error-cost': '0.05' }), 400)!;
    expect(rowsOf(panel).find(([field]) => field === 'A wrong answer costs')?.[1]).toBe('$0.013 – $0.20');
    expect(panel.notes[0]).toContain('assumptions');
  });
});

describe('Self-host or API', () => {
  test('draws the steps of replicas against a line that is straight in both logarithms', () => {
    const { drawn, figure } = selfHostView(said(OWN), 480)!;
    expect(drawn.places.length).toBe(200);
    expect(figure.note).toContain('log');
    const rows = rowsOf(selfHostView(said(OWN), 480)!);
    const usd = (text = ''): number => Number(text.replaceAll(/[$,]/gu, ''));
    const api = rows.map(([, , cell]) => usd(cell));
    expect(api.every((value, index) => index === 0 || value > api[index - 1]!)).toBe(true);
    const own = rows.map(([, cell]) => usd(cell));
    expect(own.every((value, index) => index === 0 || value >= own[index - 1]!)).toBe(true);
    expect(own[0]).toBe(own[1]);
  });

  test('says from which volume own servers pay, where both bills meet', () => {
    const { figure } = selfHostView(said(OWN), 480)!;
    expect(figure.title).toMatch(/^Llama 3\.3 70B Instruct on 4 × H100 SXM · fp8 (?:pays against GPT-4o from|against GPT-4o: it turns several times, the last at) [\d,]+ queries a month$/u);
  });

  test('is nothing without an offer or without own servers', () => {
    expect(selfHostView(said({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8' }), 480)).toBeUndefined();
    expect(selfHostView(said(TWO), 480)).toBeUndefined();
  });
});

describe('At the peak', () => {
  test('what was timed by oneself is told apart from what was measured one request at a time', () => {
    const notes = (models: string) => peakView(said({ models }), 480)!.notes;
    const [alike, own] = [/^Sellers were measured one request at a time/u, /^What you timed yourself/u].map((text) => expect.stringMatching(text) as string);
    expect(notes('openai/gpt-4o@2.4-9.8s')).toEqual([own]);
    expect(notes('openai/gpt-4o@2.4-9.8s,openai/gpt-4o')).toEqual([alike, own]);
    expect(notes('openai/gpt-4o')).toEqual([alike]);
  });

  const LIMIT = { ...OWN, 'latency-limit': '8' };

  test('says how many answers come within the limit, the best and the worst first', () => {
    const { figure } = peakView(said({ models: 'openai/gpt-4o,openai/gpt-4o-mini', 'latency-limit': '8' }), 480)!;
    expect(plain(figure.title)).toBe('GPT-4o answers over 99 of 100 within 8 s at the peak; GPT-4o mini 81 of 100');
    expect(peakView(said({ models: 'openai/gpt-4o', 'latency-limit': '8' }), 480)!.figure.title).not.toContain(';');
    expect(plain(peakView(said({ models: 'openai/gpt-4o,openai/gpt-4o-mini', 'latency-limit': '600' }), 480)!.figure.title)).toBe('Every option answers over 99 of 100 within 10 min at the peak');
  });

  test('without a limit says in what time 95 of 100 are whole', () => {
    expect(plain(peakView(said({ models: 'openai/gpt-4o,openai/gpt-4o-mini' }), 480)!.figure.title)).toBe('At the peak GPT-4o has 95 of 100 answers whole within 3.8 s; GPT-4o mini within 14 s');
  });

  test('has own servers under both loads, predicted, and a seller under one, as an assumption', () => {
    const panel = peakView(said(LIMIT), 480)!;
    expect(rowsOf(panel).map(([name]) => name)).toEqual(['Llama 3.3 70B Instruct on 4 × H100 SXM · fp8, mean load', 'Llama 3.3 70B Instruct on 4 × H100 SXM · fp8, busiest minute', 'GPT-4o']);
    expect(panel.notes.join(' ')).toMatch(/assumption.*predicted/u);
  });

  test('says who cannot take it, and draws nothing of them', () => {
    const panel = peakView(said({ ...LIMIT, models: 'own/llama-3.3-70b@4xh100-sxm@fp8@1replicas,openai/gpt-4o', 'queries-per-month': '5000000', 'peak-factor': '8' }), 480)!;
    expect(panel.figure.title).toMatch(/^Llama .* cannot take the peak/u);
    expect(rowsOf(panel)[1]?.slice(1)).toEqual(['not measured', 'the queue grows', '0%']);
  });

  test('counts what a rate limit holds back as late', () => {
    // 180 queries a minute at the peak, half of them let through, of which 99.8% come in time
    const panel = peakView(said({ models: 'openai/gpt-4o', 'queries-per-month': '2629800', 'request-limit': '90', 'latency-limit': '8' }), 480)!;
    expect(plain(panel.figure.title)).toBe('GPT-4o answers 50 of 100 within 8 s at the peak');
    expect(panel.notes).toContain('The rate limit lets 50% of the busiest minute through to GPT-4o; what it does not counts as late.');
  });

  test('is nothing where no time is known, and names who is left out', () => {
    expect(peakView(said({ models: 'openai/gpt-4o@batch' }), 480)).toBeUndefined();
    expect(peakView(said({ models: 'openai/gpt-4o,openai/gpt-4o-mini@batch' }), 480)!.notes.at(-1)).toMatch(/^Not in the chart, .* GPT-4o mini/u);
  });
});
