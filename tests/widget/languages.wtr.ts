import { elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { ENGLISH, LANGUAGES } from '../../src/words/languages.ts';
import { whole } from './whole.ts';

const OTHERS = Object.keys(LANGUAGES).filter((tag) => tag !== 'en');

const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const root = (element: ModelCostCalculator): HTMLElement => one(element, '.root');
const field = (element: ModelCostCalculator, path: string): HTMLInputElement => one(element, `#${path.replaceAll('.', '-')}`) as HTMLInputElement;
const labelOf = (element: ModelCostCalculator, path: string): string => one(element, `label[for=${path.replaceAll('.', '-')}]`).textContent;
const money = (element: ModelCostCalculator): string => one(element, '.option td.perThousand').innerText;
const make = async (locale: string): Promise<ModelCostCalculator> => whole(await fixture(html`<model-cost-calculator date="2026-11-22" locale=${locale}></model-cost-calculator>`));

/** Until the words of a language have come. */
async function speaks(element: ModelCostCalculator, tag: string): Promise<void> {
  await waitUntil(() => root(element).lang === tag, `it speaks ${tag}`, { timeout: 10_000 });
  await elementUpdated(element);
}

before(() => setViewport({ width: 1280, height: 900 }));

describe('A language', function () {
  this.timeout(30_000);

  for (const tag of OTHERS) {
    it(`${tag} says all it says in its own words, and that it reads English`, async () => {
      const element = await make(tag);
      const { words } = await LANGUAGES[tag]!.first();
      const english = await make('en');
      await speaks(element, tag);
      expect([root(element).lang, root(element).dir]).to.deep.equal([tag, words.direction]);
      expect(labelOf(element, 'workload.inputTokens')).to.contain(words.fields.inputTokens.label);
      expect(one(element, '#question-read').innerText).to.contain(words.decision.question.otherLanguage);
      expect(one(element, 'h2').innerText).to.not.equal(one(english, 'h2').innerText);
      expect(one(english, '#question-read').innerText).to.not.contain(ENGLISH.words.decision.question.otherLanguage);
    });
  }

  it('is changed while somebody types: what was typed and where stay', async () => {
    const element = await make('en');
    field(element, 'workload.outputTokens').focus();
    field(element, 'workload.outputTokens').select();
    await sendKeys({ type: '321' });
    for (const tag of [...OTHERS, 'en']) {
      element.setAttribute('locale', tag);
      await speaks(element, tag);
      const active = element.shadowRoot!.activeElement as HTMLInputElement;
      expect([active.id, active.value, element.scenario.workload.outputTokens], tag).to.deep.equal(['workload-outputTokens', '321', 321]);
    }
  });

  it('follows its locale: a region writes its own numbers in the same words', async () => {
    const element = await make('de-CH');
    await speaks(element, 'de');
    expect(labelOf(element, 'workload.inputTokens')).to.contain((await LANGUAGES['de']!.first()).words.fields.inputTokens.label);
    expect(money(element)).to.match(/\d\.\d/u);
  });

  it('that is not spoken here keeps English words, and writes numbers as its locale does', async () => {
    const element = await make('fr');
    expect([root(element).lang, root(element).dir]).to.deep.equal(['en', 'ltr']);
    expect(labelOf(element, 'workload.inputTokens')).to.contain('Input tokens');
    expect(money(element)).to.match(/\d,\d/u);
  });
});
