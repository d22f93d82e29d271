import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureState } from './charts/figure.ts';
import type { Context } from './context.ts';
import type { OverTimeHandlers } from './panels/over-time-panel.ts';
import { overTimeView, type OverTimeView } from './panels/over-time-view.ts';

/** The width that charts are laid out for before any is measured. */
const FIRST_WIDTH = 480;
/** A narrower place has no chart that can be read. */
const LEAST_WIDTH = 200;
const UNTOUCHED: FigureState = { cursor: undefined, isTableOpen: false };

/** The element around the panels. */
export interface OverTimeHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The panels over the months: worked out in a task after the answer is painted, laid out anew for every width, with the month under each cursor. */
export class OverTime implements ReactiveController, OverTimeHandlers {
  readonly #host: OverTimeHost;
  readonly #figures = new Map<string, FigureState>();
  #context: Context | undefined;
  #view: OverTimeView | undefined;
  #shown: { readonly context: Context; readonly width: number; readonly slot: number | undefined } | undefined;
  #width = FIRST_WIDTH;
  #slot: number | undefined;
  #waiting: { readonly frame: number; task: ReturnType<typeof setTimeout> | undefined } | undefined;
  #observed: Element | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: OverTimeHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const panel = this.#host.renderRoot.querySelector('.panel') ?? undefined;
    if (panel === this.#observed) return;
    this.#observer ??= new ResizeObserver(([entry]) => this.#resize(entry!.contentRect.width));
    this.#observer.disconnect();
    if (panel) this.#observer.observe(panel);
    this.#observed = panel;
  }

  hostDisconnected(): void {
    this.#cancel();
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  hostConnected(): void {
    // what was measured may have changed while it was away
    this.#host.requestUpdate();
    if (this.isUpdating) this.#later();
  }

  /** What is drawn: the last that was worked out. */
  get view(): OverTimeView | undefined {
    return this.#view;
  }

  get isUpdating(): boolean {
    return this.#context !== undefined && (this.#shown?.context !== this.#context || this.#shown.width !== this.#width || this.#shown.slot !== this.#slot);
  }

  /** Takes what was run; the panels follow. */
  follow(context: Context | undefined): void {
    this.#context = context;
    if (context) this.#later();
  }

  readonly state = (key: string): FigureState => this.#figures.get(key) ?? UNTOUCHED;

  readonly move = (key: string, cursor: number | undefined): void => {
    const known = this.state(key);
    if (known.cursor === cursor) return;
    this.#figures.set(key, { ...known, cursor });
    this.#host.requestUpdate();
  };

  readonly toggleTable = (key: string, isTableOpen: boolean): void => {
    const known = this.state(key);
    if (known.isTableOpen === isTableOpen) return;
    this.#figures.set(key, { ...known, isTableOpen });
    this.#host.requestUpdate();
  };

  readonly choose = (slot: number): void => {
    this.#slot = slot;
    this.#later();
  };

  #resize(given: number): void {
    const width = Math.max(LEAST_WIDTH, Math.floor(given));
    if (given === 0 || width === this.#width) return;
    this.#width = width;
    this.#later();
  }

  /** The answer is painted first: a frame, and then a task. */
  #later(): void {
    if (this.#waiting || typeof requestAnimationFrame === 'undefined') return;
    const work = (): void => {
      this.#waiting = undefined;
      this.#work();
    };
    // a page in the background has no frames
    if (document.hidden) {
      this.#waiting = { frame: 0, task: setTimeout(work) };
      return;
    }
    const waiting = { frame: requestAnimationFrame(() => (waiting.task = setTimeout(work))), task: undefined as ReturnType<typeof setTimeout> | undefined };
    this.#waiting = waiting;
  }

  #cancel(): void {
    if (!this.#waiting) return;
    cancelAnimationFrame(this.#waiting.frame);
    clearTimeout(this.#waiting.task);
    this.#waiting = undefined;
  }

  #work(): void {
    if (!this.#context) return;
    const shown = { context: this.#context, width: this.#width, slot: this.#slot };
    this.#view = overTimeView(shown.context, shown);
    this.#shown = shown;
    this.#host.requestUpdate();
  }
}
