import type { LaterContext } from './context.ts';
import { bundle } from './bundle.ts';
import { drawnSvg } from './charts/drawn-svg.ts';
import { standaloneSvg } from './charts/standalone-svg.ts';
import { embedCode } from './embed-code.ts';
import type { Emit } from './events.ts';
import type { RootedHost } from './measured.ts';
import { footerView } from './panels/footer-view.ts';
import type { SharingHandlers, SharingState } from './panels/sharing-panel.ts';
import type { Fault } from './problems.ts';
import { reportAddress, reportText, type ReportedNumber } from './report.ts';
import { httpsOnly } from './rich-text.ts';
import { csvTake, fileName, FILES, jsonTake, memoTake, type TakeAway } from './take-aways.ts';

/** An element whose result may be taken away. */
export type SharedElement = RootedHost & HTMLElement & { readonly report?: string | null | undefined };

/** What taking away needs of the element around it. */
export interface SharingHost {
  readonly emit: Emit;
  /** The address of the page, with a link to what is shown. */
  readonly address: () => string;
  /** Whether prices are shown that no address leads to. */
  readonly isOwnCatalogue: () => boolean;
  readonly faults: (faults: readonly Fault[]) => void;
}

/** Attributes of the element that go into the code to embed, beside those of the scenario. */
const EMBEDDED = ['date', 'locale', 'theme', 'panels', 'src'] as const;
/** Milliseconds in which what was done stays written: assumption, to be read twice. */
const SAID_FOR = 8_000;
/** Milliseconds until the browser has surely taken a file over. */
const SAVED_WITHIN = 10_000;

/** What a person takes away, or says that it is wrong: the page is asked first, and may do it in its own way. */
export class Sharing implements SharingHandlers {
  readonly #host: SharedElement;
  readonly #to: SharingHost;
  #context: LaterContext | undefined;
  #state: SharingState = { said: '', isOpen: false, charts: [] };
  #opener: HTMLElement | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SharedElement, to: SharingHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#silence);
    this.#show({ said: '', text: undefined });
  }

  get state(): SharingState {
    return this.#state;
  }

  /** Takes what was run. */
  follow(context: LaterContext | undefined): void {
    this.#context = context;
  }

  readonly link = async (): Promise<void> => {
    const url = this.#to.address();
    if (this.#to.emit('mcc-share', { url })) await this.#copy(url, 'link');
  };

  readonly memo = async (): Promise<void> => {
    const memo = this.#context && memoTake(this.#context);
    if (memo && this.#to.emit('mcc-export', memo)) await this.#copy(memo.text, 'memo');
  };

  readonly embed = async (): Promise<void> => {
    const code = this.#context && this.#code(this.#context);
    if (code && this.#to.emit('mcc-export', code)) await this.#copy(code.text, 'embed');
  };

  readonly save = (format: 'memo' | 'csv' | 'json'): void => {
    if (this.#context) this.#save({ memo: memoTake, csv: csvTake, json: (context: LaterContext) => jsonTake(context, this.#to.address()) }[format](this.#context));
  };

  readonly saveChart = (key: string): void => {
    const svg = this.#figures.find(({ dataset }) => dataset['chart'] === key)?.querySelector('svg');
    const chart = this.#charts.find((one) => one.key === key);
    if (!svg || !chart || !this.#context) return;
    const { read, estimate } = footerView(this.#context);
    const text = standaloneSvg({ ...chart, source: [read, estimate, new URL(this.#to.address()).host].filter(Boolean).join(' · ') }, drawnSvg(svg));
    this.#save({ format: 'svg', name: fileName('svg', this.#context.scenario.date, key), text });
  };

  readonly report = async (about?: ReportedNumber): Promise<void> => {
    const report = { ...about, link: this.#to.address() };
    const words = this.#context?.words.sharing;
    if (!words || !this.#to.emit('mcc-report', report)) return;
    const given = this.#host.report;
    const address = httpsOnly(given ?? undefined);
    this.#to.faults(given && address === undefined ? [({ sharing }) => sharing.badReport(given.slice(0, 80))] : []);
    if (address === undefined) await this.#copy(reportText(report, words.reported), 'report');
    else window.open(reportAddress(address, report), '_blank', 'noopener,noreferrer');
  };

  readonly toggle = (): void => this.#show({ isOpen: !this.#state.isOpen, charts: this.#charts });

  /** Esc closes what is open, and the focus goes back to what opened it. */
  readonly close = (event: KeyboardEvent): void => {
    const { text, isOpen } = this.#state;
    if (event.key !== 'Escape' || (text === undefined && !isOpen)) return;
    event.preventDefault();
    event.stopPropagation();
    (text === undefined ? this.#host.renderRoot.querySelector<HTMLElement>('.formats') : this.#opener)?.focus();
    this.#show(text === undefined ? { isOpen: false } : { text: undefined, said: '' });
  };

  get #figures(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.plot[data-chart]')];
  }

  get #charts(): SharingState['charts'] {
    return this.#figures.map((plot) => {
      const caption = plot.closest('figure')?.querySelector('figcaption');
      const said = (selector: string): string => caption?.querySelector(selector)?.textContent?.trim() ?? '';
      return { key: plot.dataset['chart']!, title: said('h3'), note: said('.note') };
    });
  }

  #code({ scenario, words }: LaterContext): TakeAway {
    const said = EMBEDDED.flatMap((name) => {
      const value = this.#host.getAttribute(name);
      return value === null ? [] : [[name, name === 'src' && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : value]];
    });
    const text = embedCode({ scenario, script: bundle(), attributes: Object.fromEntries(said), note: this.#to.isOwnCatalogue() ? words.sharing.ownCatalogue : undefined });
    return { format: 'embed', name: fileName('embed', scenario.date), text };
  }

  async #copy(text: string, what: keyof LaterContext['words']['sharing']['copied']): Promise<void> {
    const words = this.#context?.words.sharing;
    if (!words) return;
    this.#opener = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | undefined;
    try {
      await navigator.clipboard.writeText(text);
      this.#say(words.copied[what]);
    } catch {
      // a page may forbid it, or stand on no secure address
      this.#show({ said: words.refused, text });
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.told textarea')?.select();
    }
  }

  #save(file: TakeAway | undefined): void {
    if (!file || !this.#to.emit('mcc-export', file)) return;
    const href = URL.createObjectURL(new Blob([file.text], { type: `${FILES[file.format].type};charset=utf-8` }));
    Object.assign(document.createElement('a'), { href, download: file.name }).click();
    setTimeout(() => URL.revokeObjectURL(href), SAVED_WITHIN);
    this.#say(this.#context?.words.sharing.saved(file.name) ?? '');
  }

  #say(said: string): void {
    clearTimeout(this.#silence);
    this.#show({ said, text: undefined });
    this.#silence = setTimeout(() => this.#show({ said: '' }), SAID_FOR);
  }

  #show(change: Partial<SharingState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.requestUpdate();
  }
}
