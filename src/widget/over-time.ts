import type { ReactiveController } from 'lit';
import type { FigureState } from './charts/figure.ts';
import { afterPaint } from './after-paint.ts';
import type { LaterContext } from './context.ts';
import { Measured, type RootedHost } from './measured.ts';
import { CHART_PANELS, type ChartPanel } from './panels/chart-panels.ts';
import type { OverTimeHandlers } from './panels/over-time-panel.ts';
import { overTimeView, type OverTimeView } from './panels/over-time-view.ts';

const UNTOUCHED: FigureState = { cursor: undefined, isTableOpen: false };

/** The panels that follow the answer: worked out in tasks after it is painted, laid out anew for every width, with the month under each cursor. */
export class OverTime implements ReactiveController, OverTimeHandlers {
  readonly #host: RootedHost;
  readonly #panel: Measured;
  readonly #figures = new Map<string, FigureState>();
  #context: LaterContext | undefined;
  #view: OverTimeView | undefined;
  /** How much of what is shown is worked out: the months first, then a panel a task. */
  #done = 0;
  #shown: { readonly context: LaterContext; readonly width: number; readonly slot: number | undefined } | undefined;
  readonly #charts: (ChartPanel | undefined)[] = [];
  #slot: number | undefined;
  #cancel: (() => void) | undefined;

  constructor(host: RootedHost) {
    this.#host = host;
    this.#panel = new Measured(host, '.panel', () => this.#later());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  hostConnected(): void {
    if (this.isUpdating) this.#later();
  }

  /** The panels about deciding, as far as they have something to show. */
  get charts(): readonly ChartPanel[] {
    return this.#charts.flatMap((chart) => chart ?? []);
  }

  /** What is drawn: the last that was worked out. */
  get view(): OverTimeView | undefined {
    return this.#view;
  }

  get isUpdating(): boolean {
    return this.#context !== undefined && (this.#shown?.context !== this.#context || this.#shown.width !== this.#panel.width || this.#shown.slot !== this.#slot || this.#done <= CHART_PANELS.length);
  }

  /** Takes what was run; the panels follow. */
  follow(context: LaterContext | undefined): void {
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

  /** The answer is painted first. */
  #later(): void {
    if (typeof requestAnimationFrame === 'undefined') return;
    this.#cancel ??= afterPaint(() => {
      this.#cancel = undefined;
      this.#work();
    });
  }

  #work(): void {
    if (!this.#context) return;
    const shown = { context: this.#context, width: this.#panel.width, slot: this.#slot };
    const isSame = shown.context === this.#shown?.context && shown.width === this.#shown.width && shown.slot === this.#shown.slot;
    if (!isSame) this.#done = 0;
    this.#shown = shown;
    if (this.#done === 0) this.#view = overTimeView(shown.context, shown);
    else this.#charts[this.#done - 1] = CHART_PANELS[this.#done - 1]?.(shown.context, shown.width);
    this.#done += 1;
    if (this.isUpdating) this.#later();
    if (this.#done === 1 || !this.isUpdating) this.#host.requestUpdate();
  }
}
