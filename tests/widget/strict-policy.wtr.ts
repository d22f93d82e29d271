import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { ModelCostCalculator } from '../../src/widget/element.ts';

// a frame without an address of its own has no 'self' in Firefox
const POLICY = `default-src 'none'; script-src ${location.origin}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'; base-uri 'none'; form-action 'none'`;
const PAGE = `<!doctype html><html lang="en"><meta http-equiv="content-security-policy" content="${POLICY}"><title>Strict</title>
<script type="module" src="/src/widget/define.ts"></script>
<model-cost-calculator date="2026-11-22" models="openai/gpt-4o@176of200, openai/gpt-4o-mini@160of200"></model-cost-calculator></html>`;

const until = (holds: () => boolean, what: string): Promise<void> => waitUntil(holds, what, { timeout: 20_000 });

describe('In a frame under a strict content security policy', function () {
  this.timeout(60_000);
  let frame: HTMLIFrameElement;
  let page: Window & typeof globalThis;
  let element: ModelCostCalculator;
  const violated: string[] = [];
  const saved: { readonly name: string; readonly text: Promise<string> }[] = [];
  const all = (selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const button = (text: string): HTMLElement => all('.sharing button').find(({ innerText }) => innerText === text)!;
  const said = (): string => all('.told [role=status]').map(({ innerText }) => innerText).join('');

  before(async () => {
    await setViewport({ width: 1280, height: 900 });
    frame = Object.assign(document.createElement('iframe'), { srcdoc: PAGE, width: 1200, height: 800 });
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    document.body.append(frame);
    await loaded;
    page = frame.contentWindow as typeof page;
    page.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violated.push(`${violatedDirective} ${blockedURI}`));
    element = page.document.querySelector('model-cost-calculator')!;
    await until(() => element.shadowRoot?.querySelector('[part~=panels][aria-busy=false] [data-chart] svg') !== null && element.shadowRoot !== null, 'everything is drawn');
    const blobs = new Map<string, Blob>();
    const createObjectURL = page.URL.createObjectURL.bind(page.URL);
    page.URL.createObjectURL = (blob) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob as Blob);
      return url;
    };
    page.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      saved.push({ name: this.download, text: blobs.get(this.href)!.text() });
    };
  });

  after(() => frame.remove());

  it('a text is copied', async () => {
    button('Copy link').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => said() === 'Link copied.', 'it is said');
    expect(violated).to.deep.equal([]);
  });

  it('a text stands there to be copied by hand where the page has no clipboard', async () => {
    Object.defineProperty(page.navigator, 'clipboard', { configurable: true, value: undefined });
    button('Copy link').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all('.told textarea').length > 0, 'the text stands there');
    const { value, selectionStart, selectionEnd } = all('.told textarea')[0] as HTMLTextAreaElement;
    expect([said(), value.includes('#mcc.m=openai/gpt-4o@176of200'), selectionStart, selectionEnd]).to.deep.equal(['The browser did not allow copying. Copy it from here:', true, 0, value.length]);
    expect(violated).to.deep.equal([]);
  });

  it('files are made of everything', async () => {
    button('CSV').click();
    button('More formats').click();
    await element.updateComplete;
    const formats = all('#formats button');
    for (const format of formats) format.click();
    expect(formats.length).to.be.above(4);
    expect(saved.map(({ name }) => name.replace(/^.*\./u, ''))).to.have.members(['csv', 'md', 'json', ...formats.slice(2).map(() => 'svg')]);
    for (const { text } of saved) expect(await text).to.match(/^(?:option,name,|\{\n {2}"link": "|# Which option\?|<svg )/u);
    expect(violated).to.deep.equal([]);
  });

  it('what the policy forbids is seen by these tests', async () => {
    page.document.body.append(page.document.createElement('p'));
    page.document.querySelector('p')!.setAttribute('style', 'color: red');
    await until(() => violated.length > 0, 'a violation is told');
    expect(violated[0]).to.match(/^style-src/u);
  });
});
