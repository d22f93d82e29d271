import { elementUpdated, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { QUESTIONS } from '../../src/core/answers/answer.ts';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import { ENGLISH, LANGUAGES } from '../../src/words/languages.ts';
import { asked, opened } from './opened.ts';
import { whole } from './whole.ts';

/** A scenario with something to show in every panel, and much to remark. */
const SAID = {
  date: '2026-11-22', models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200,own/llama-3.3-70b@4xh100-sxm@fp8@150of200,cascade(openai/gpt-4o-mini+openai/gpt-4o),openai/gpt-5,openai/nothing', workload: 'rag-question',
  users: '50000', 'error-cost': '0.05', 'latency-limit': '8', growth: 'compound', 'growth-growth-per-month': '0.05', revenue: '2', budget: '60000', currency: 'EUR', rate: '0.9', 'rate-date': '2026-11-20', 'input-tokens': 'x',
};
/** Words of English that are words of no other language here. */
const ENGLISH_WORD = /(?<![\p{L}'’])(?:the|of|and|is|are|with|to|which|by|for|than|from|this|that|each|what|how|when|where|your|you)(?![\p{L}'’])/iu;
/** What other languages write as English does. */
const SHARED = ['openai/nothing', 'EUR, Euro', 'Memo (Markdown)', 'Workload: Chat'];
/** Attributes that are said aloud or shown. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder'];

/** A quotation says that it is in English. */
const isQuoted = (inner: Element): boolean => inner.closest<HTMLElement>('[lang]')?.matches('.root *') === true;

/** Everything that is said in the element as it stands in its own words: what is seen, and what is only heard. */
function saidIn(element: ModelCostCalculator): readonly string[] {
  const all = [...element.shadowRoot!.querySelectorAll('*')].filter((inner) => !isQuoted(inner));
  const texts = all.flatMap(({ childNodes }) => [...childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])));
  const spoken = all.flatMap((inner) => SPOKEN.flatMap((name) => inner.getAttribute(name) ?? []));
  return [...texts, ...spoken].map((text) => text.replaceAll(/[\u2066-\u2069]/gu, '').replaceAll(/\s+/gu, ' ').trim());
}

/** Everything that is said with everything open, number after number and question after question. */
async function allSaid(locale: string): Promise<ReadonlySet<string>> {
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of Object.entries({ ...SAID, locale })) element.setAttribute(name, value);
  await fixture(html`<div>${element}</div>`);
  await opened(await whole(element));
  const said = new Set(saidIn(element));
  const take = (): void => {
    for (const text of saidIn(element)) said.add(text);
  };
  for (let which = 0; await asked(element, which); which += 1) take();
  for (const question of QUESTIONS) {
    element.setAttribute('question-kind', question);
    await elementUpdated(element);
    await waitUntil(() => element.shadowRoot!.querySelector('[part~=headline]')!.textContent.trim() !== '', `${question} is answered`);
    take();
  }
  expect(element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal(locale);
  return said;
}

/** Every name in data. */
function namesIn(data: unknown, key = ''): readonly string[] {
  if (typeof data === 'string') return key === 'name' ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([inner, value]) => namesIn(value, inner));
}

const plain = (text: string): string => text.replaceAll(/[\d.,\s]+/gu, ' ');
/** A link is called by its host. */
const isHost = (text: string): boolean => /^[a-z\d-]+(?:\.[a-z\d-]+)+$/u.test(text);
const isSentence = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length > 1;

before(() => setViewport({ width: 1280, height: 900 }));

describe('With everything open and every question answered', function () {
  this.timeout(120_000);
  let english: ReadonlySet<string>;
  let names: readonly string[];

  before(async () => {
    const said = await allSaid('en');
    english = new Set([...said].filter((text) => !isHost(text)).map(plain).filter(isSentence));
    const { catalogue } = document.querySelector('model-cost-calculator')!;
    names = [...namesIn(catalogue!.data), ...SHARED].toSorted((a, b) => b.length - a.length);
    expect([said.size > 1_000, english.size > 500]).to.deep.equal([true, true]);
  });

  for (const tag of Object.keys(LANGUAGES).filter((other) => other !== ENGLISH.words.locale)) {
    it(`nothing is said in English in ${tag}, but names and quotations that say so`, async () => {
      const said = [...(await allSaid(tag))];
      const withoutNames = (text: string): string => names.reduce((rest, known) => rest.replaceAll(known, ' '), text);
      const isEnglish = (text: string): boolean => ENGLISH_WORD.test(withoutNames(text)) || (english.has(plain(text)) && isSentence(withoutNames(text)));
      const left = said.filter((text) => (ENGLISH_WORD.test(text) || english.has(plain(text))) && isEnglish(text));
      expect([said.length > 1_000, left]).to.deep.equal([true, []]);
    });
  }
});
