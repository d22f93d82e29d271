import { aTimeout, elementUpdated, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widget/define.ts';
import type { ModelCostCalculator } from '../../src/widget/element.ts';
import type { Report } from '../../src/widget/report.ts';
import type { TakeAway } from '../../src/widget/take-aways.ts';
import { whole } from './whole.ts';

const DAY = '2026-11-22';
const until = (holds: () => boolean): Promise<void> => waitUntil(holds, 'it comes to be', { timeout: 10_000 });
const all = (element: ModelCostCalculator, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: ModelCostCalculator, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const button = (element: ModelCostCalculator, text: string): HTMLElement => all(element, '.sharing button').find(({ innerText }) => innerText === text)!;
const said = (element: ModelCostCalculator): string => all(element, '.told [role=status]').map(({ innerText }) => innerText).join('');
const active = (element: ModelCostCalculator): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
const make = (attributes = ''): Promise<ModelCostCalculator> => fixture<ModelCostCalculator>(`<model-cost-calculator date="${DAY}" models="openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200" ${attributes}></model-cost-calculator>`).then(whole);

/** What stands in for the clipboard, and for what a browser saves and opens. */
let copied: string[] = [];
let isCopyingAllowed = true;
let saved: { readonly name: string; readonly blob: Blob }[] = [];
let opened: string[] = [];
const blobs = new Map<string, Blob>();
const kept = { createObjectURL: URL.createObjectURL.bind(URL), revokeObjectURL: URL.revokeObjectURL.bind(URL), setTimeout: window.setTimeout.bind(window), open: window.open.bind(window) };
const clipboard = { writeText: (text: string): Promise<void> => (isCopyingAllowed ? Promise.resolve(void copied.push(text)) : Promise.reject(new DOMException('no', 'NotAllowedError'))) };

before(async () => {
  await setViewport({ width: 1280, height: 900 });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  URL.createObjectURL = (blob) => {
    const url = kept.createObjectURL(blob);
    blobs.set(url, blob as Blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  };
  window.open = (url) => {
    opened.push(String(url));
    return null;
  };
});
after(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  URL.createObjectURL = kept.createObjectURL;
  window.open = kept.open;
});
beforeEach(() => {
  [copied, saved, opened, isCopyingAllowed] = [[], [], [], true];
});

describe('What may be taken away', function () {
  this.timeout(30_000);

  it('stands in one quiet line, and is accessible folded and open', async () => {
    const element = await make();
    expect(all(element, '.sharing > button').map(({ innerText }) => innerText)).to.deep.equal(['Copy link', 'Memo', 'CSV', 'Embed', 'More formats', 'A number looks wrong?']);
    await expect(element).to.be.accessible();
    isCopyingAllowed = false;
    button(element, 'More formats').click();
    button(element, 'Copy link').click();
    await until(() => one(element, '.told textarea') !== null);
    await expect(element).to.be.accessible();
  });

  it('a link that shows the same on this page', async () => {
    const element = await make();
    element.scenario = { ...element.scenario, workload: { ...element.scenario.workload, inputTokens: 2_000 } };
    await elementUpdated(element);
    button(element, 'Copy link').click();
    await until(() => said(element) === 'Link copied.');
    const { hash } = new URL(copied[0]!);
    expect(hash).to.include('mcc.i=2000').and.to.include('mcc.m=openai/gpt-4o@176of200');
    const { scenario } = element;
    element.remove();
    history.replaceState(null, '', hash);
    expect((await make()).scenario).to.deep.equal(scenario);
    history.replaceState(null, '', location.href.replace(/#.*/u, ''));
  });

  it('a memo with the answer, and the code to embed', async () => {
    const element = await make('theme="light"');
    button(element, 'Memo').click();
    await until(() => said(element) === 'Memo copied.');
    expect(copied[0]).to.match(/^# Which option\?/u).and.to.include('## Sources');
    button(element, 'Embed').click();
    await until(() => said(element) === 'Code copied.');
    expect(copied[1]).to.equal(`<script type="module" src="model-cost-calculator.min.js"></script>\n<model-cost-calculator date="${DAY}" theme="light" models="openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200"></model-cost-calculator>`);
  });

  it('says in the code to embed that a catalogue of the page is not in it', async () => {
    const element = await make();
    element.catalogue = { version: 1, sellers: { openai: { name: 'OpenAI', negotiatedMultiplier: 0.5 } }, offers: {} };
    await until(() => element.catalogue!.data.sellers['openai']!.negotiatedMultiplier === 0.5);
    await elementUpdated(element);
    button(element, 'Embed').click();
    await until(() => copied.length === 1);
    expect(copied[0]).to.include('<!-- This page has a catalogue of its own');
  });

  it('a text that the browser does not let be copied stands there, chosen; Esc goes back', async () => {
    isCopyingAllowed = false;
    const element = await make();
    const opener = button(element, 'Copy link');
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => active(element)?.localName === 'textarea');
    const field = active(element) as HTMLTextAreaElement;
    expect([field.readOnly, field.value.startsWith('http'), field.selectionEnd, said(element)]).to.deep.equal([true, true, field.value.length, 'The browser did not allow copying. Copy it from here:']);
    await sendKeys({ press: 'Escape' });
    await elementUpdated(element);
    expect([active(element), one(element, '.told')]).to.deep.equal([opener, null]);
  });

  it('files: CSV, memo, JSON, and each chart', async () => {
    const element = await make('growth="linear" users="50000" growth-users-per-month="1000"');
    await until(() => all(element, '.plot[data-chart] svg').length > 2 && one(element, '[part=panels]').getAttribute('aria-busy') === 'false');
    button(element, 'CSV').click();
    button(element, 'More formats').click();
    await elementUpdated(element);
    for (const link of all(element, '#formats button')) link.click();
    await until(() => saved.length === all(element, '#formats button').length + 1);
    expect(saved.map(({ name }) => name)).to.include.members([`model-cost-${DAY}.csv`, `model-cost-${DAY}.md`, `model-cost-${DAY}.json`, `model-cost-${DAY}-growth.svg`]);
    expect(saved.map(({ blob }) => blob.type)).to.include.members(['text/csv;charset=utf-8', 'text/markdown;charset=utf-8', 'application/json;charset=utf-8', 'image/svg+xml;charset=utf-8']);
    expect(await saved[0]!.blob.text()).to.match(/^option,name,usd_per_query/u);
    for (const { blob } of saved.filter(({ name }) => name.endsWith('.svg'))) {
      const text = await blob.text();
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect([parsed.querySelector('parsererror'), text.match(/class=|style=|href|url\(|oklch|oklab|var\(|currentcolor/giu)]).to.deep.equal([null, null]);
      expect(parsed.querySelector('title')!.textContent).to.have.length.above(5);
      expect(text).to.include('Prices read Nov 10, 2026');
      const picture = new Image();
      picture.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await picture.decode();
      expect(picture.naturalWidth).to.be.above(200);
    }
    expect(said(element)).to.match(/^model-cost-.* saved\.$/u);
  });

  it('is told of in a place where nothing under it is kept from a press', async () => {
    const element = await make();
    const under = (selector: string): Element => {
      const { left, top, width, height } = one(element, selector).getBoundingClientRect();
      return element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)!;
    };
    button(element, 'CSV').click();
    await until(() => said(element).endsWith('saved.'));
    expect(under('.told').closest('.told') === null).to.equal(true);
    isCopyingAllowed = false;
    button(element, 'Copy link').click();
    await until(() => one(element, '.told textarea') !== null);
    expect(under('.told textarea').localName).to.equal('textarea');
  });

  it('is let go by the browser again', async () => {
    const revoked: string[] = [];
    const late: (() => void)[] = [];
    const element = await make();
    window.setTimeout = ((work: () => void, time = 0) => (time < 1_000 ? kept.setTimeout(work, time) : late.push(work))) as typeof window.setTimeout;
    URL.revokeObjectURL = (url): void => void revoked.push(url);
    button(element, 'CSV').click();
    Object.assign(window, { setTimeout: kept.setTimeout });
    for (const work of late) work();
    URL.revokeObjectURL = kept.revokeObjectURL;
    expect([revoked.length, blobs.has(revoked[0]!)]).to.deep.equal([1, true]);
  });

  it('folds again with Esc, and the focus stays with what opened it', async () => {
    const element = await make();
    const formats = button(element, 'More formats');
    formats.focus();
    await sendKeys({ press: 'Enter' });
    await elementUpdated(element);
    expect([formats.getAttribute('aria-expanded'), one(element, '#formats').checkVisibility()]).to.deep.equal(['true', true]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(active(element).closest('#formats')).not.to.equal(null);
    await sendKeys({ press: 'Escape' });
    await elementUpdated(element);
    expect([formats.getAttribute('aria-expanded'), one(element, '#formats').checkVisibility(), active(element)]).to.deep.equal(['false', false, formats]);
  });
});

describe('A page', function () {
  this.timeout(30_000);

  it('may take over what is copied and saved', async () => {
    const element = await make();
    const told: [string, unknown][] = [];
    const listening = new AbortController();
    for (const type of ['mcc-share', 'mcc-export', 'mcc-report'] as const) {
      document.body.addEventListener(type, (event) => {
        event.preventDefault();
        told.push([type, event.detail]);
        expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      }, { signal: listening.signal });
    }
    for (const name of ['Copy link', 'Memo', 'CSV', 'Embed', 'A number looks wrong?']) button(element, name).click();
    await aTimeout(50);
    listening.abort();
    expect(told.map(([type, detail]) => [type, (detail as TakeAway).format])).to.deep.equal([['mcc-share', undefined], ['mcc-export', 'memo'], ['mcc-export', 'csv'], ['mcc-export', 'embed'], ['mcc-report', undefined]]);
    expect([copied, saved, opened, said(element)]).to.deep.equal([[], [], [], '']);
  });

  it('is told which number looks wrong, with its option, value, source and a link', async () => {
    const element = await make();
    one(element, '.option[data-row="0"] .perThousand .ask').click();
    await elementUpdated(element);
    const event = oneEvent(element, 'mcc-report');
    one(element, '.why .wrong').click();
    const { number, option, value, source, link } = ((await event) as unknown as CustomEvent<Report>).detail;
    expect([number, option, value]).to.deep.equal(['cost', 'openai/gpt-4o@176of200', '$0.0049975 per query, $4.9975 per 1,000 queries']);
    expect(source).to.include('models.dev').and.to.include('https://developers.openai.com');
    expect(new URL(link).hash).to.include('mcc.m=');
    await until(() => said(element).startsWith('What is needed to look into it is copied'));
    expect(copied[0]).to.match(/^Number: cost\nOption: openai\/gpt-4o@176of200\nValue: /u);
  });

  it('may have reports opened at an https address, and at no other', async () => {
    const element = await make('report="https://reports.example/new?labels=price"');
    button(element, 'A number looks wrong?').click();
    await nextFrame();
    expect([opened.length, new URL(opened[0]!).searchParams.get('labels'), new URL(opened[0]!).searchParams.get('link')?.startsWith('http')]).to.deep.equal([1, 'price', true]);
    for (const report of ['javascript:window.pwned=1', 'http://reports.example/', 'data:text/html,x', ' https://a b']) {
      element.report = report;
      await elementUpdated(element);
      button(element, 'A number looks wrong?').click();
      await until(() => one(element, '[part=problems]').innerText.includes(report.trim()));
    }
    expect([opened.length, copied.length, (window as { pwned?: number }).pwned]).to.deep.equal([1, 4, undefined]);
  });

  it('puts its own words into the slots', async () => {
    const element = await whole(await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY}>
      <h2 slot="header">Our models</h2>
      <span slot="disclaimer">Our own small print</span>
      <button slot="actions">Send to finance</button>
      <p slot="footer">Ours</p>
    </model-cost-calculator>`));
    const place = (slot: string): number => element.querySelector(`[slot=${slot}]`)!.getBoundingClientRect().top;
    expect(place('header')).to.be.below(one(element, '.question').getBoundingClientRect().top);
    expect(place('actions')).to.be.above(one(element, '.answer').getBoundingClientRect().bottom);
    expect(place('footer')).to.be.above(one(element, '.sharing').getBoundingClientRect().top);
    expect([one(element, 'footer').innerText.includes('An estimate, not a quote'), (element.querySelector('[slot=disclaimer]') as HTMLElement).checkVisibility()]).to.deep.equal([false, true]);
    await expect(element).to.be.accessible();
  });
});

describe('By keyboard alone', function () {
  this.timeout(30_000);

  it('a person asks a question and takes the memo along', async () => {
    const element = await whole(await fixture<ModelCostCalculator>(html`<model-cost-calculator date=${DAY}></model-cost-calculator>`));
    const tabTo = async (is: (focused: HTMLElement) => boolean): Promise<void> => {
      for (let steps = 0; steps < 200 && !is(active(element)); steps++) await sendKeys({ press: 'Tab' });
      expect(is(active(element))).to.equal(true);
    };
    (document.activeElement as HTMLElement | null)?.blur();
    await sendKeys({ press: 'Tab' });
    await tabTo(({ id }) => id === 'question');
    await sendKeys({ type: 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day' });
    await sendKeys({ press: 'Enter' });
    await until(() => element.scenario.load.users === 50_000);
    await tabTo(({ innerText }) => innerText === 'Memo');
    await sendKeys({ press: 'Enter' });
    await until(() => said(element) === 'Memo copied.');
    expect(copied[0]).to.match(/^# GPT-4o vs GPT-4o mini for 50k users/u).and.to.include('GPT-4o costs $');
    expect(active(element).innerText).to.equal('Memo');
  });
});
