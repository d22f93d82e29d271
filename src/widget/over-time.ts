import type { ReactiveController } from 'lit';
import type { FigureState } from './charts/figure.ts';
import { AfterPaint } from './after-paint.ts';
import type { LaterContext } from './context.ts';
import { Late } from './late.ts';
import { Measured, type RootedHost } from './measured.ts';
import { CHART_PANELS, type ChartPanel, type ChartPanelName } from './panels/chart-panels.ts';
import type { OverTimeHandlers, OverTimeShown } from './panels/over-time-panel.ts';
import { overTimeView, type OverTimeLook, type OverTimeView } from './panels/over-time-view.ts';
import { PANELS, type PanelName } from './panels-shown.ts';

const UNTOUCHED: FigureState = { cursor: undefined, isTableOpen: false };

/** The panels that follow the answer: worked out in tasks after it is painted, laid out anew for every width, with the month under each cursor. */
export class OverTime implements ReactiveController, OverTimeHandlers, OverTimeShown {
  readonly #host: RootedHost;
  readonly #panel: Measured;
  #figures: ReadonlyMap<string, FigureState> = new Map();
  #context: LaterContext | undefined;
  #view: OverTimeView | undefined;
  /** How much of what is shown is worked out: the months first, then a panel a task. */
  #done = 0;
  #shown: (OverTimeLook & { readonly context: LaterContext }) | undefined;
  readonly #charts = new Map<ChartPanelName, ChartPanel | undefined>();
  #names: ReadonlySet<PanelName> = new Set(PANELS);
  #slot: number | undefined;
  readonly #task = new AfterPaint(() => this.#work());
  readonly #late = new Late(() => this.#host.requestUpdate());

  constructor(host: RootedHost) {
    this.#host = host;
    this.#panel = new Measured(host, '.panel', () => this.#ask());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#task.drop();
    this.#late.end();
  }

  hostConnected(): void {
    if (this.isUpdating) this.#ask();
  }

  /** The panels about deciding, as far as they have something to show. */
  get charts(): readonly ChartPanel[] {
    return this.#wanted.flatMap((name) => this.#charts.get(name) ?? []);
  }

  /** What is drawn: the last that was worked out. */
  get view(): OverTimeView | undefined {
    return this.#view;
  }

  get figures(): object {
    return this.#figures;
  }

  get isUpdating(): boolean {
    return this.#context !== undefined && (!this.#isCurrent || this.#done <= this.#wanted.length);
  }

  get isLate(): boolean {
    return this.#late.is;
  }

  /** Takes what was run, and which panels are wanted of it; they follow. */
  follow(context: LaterContext | undefined, names: ReadonlySet<PanelName>): void {
    this.#context = names.size > 0 ? context : undefined;
    this.#names = names;
    if (this.#context) this.#ask();
  }

  readonly state = (key: string): FigureState => this.#figures.get(key) ?? UNTOUCHED;

  readonly move = (key: string, cursor: number | undefined): void => {
    if (this.state(key).cursor !== cursor) this.#change(key, { cursor });
  };

  readonly toggleTable = (key: string, isTableOpen: boolean): void => {
    if (this.state(key).isTableOpen !== isTableOpen) this.#change(key, { isTableOpen });
  };

  readonly choose = (slot: number): void => {
    this.#slot = slot;
    this.#ask();
  };

  #ask(): void {
    if (!this.#host.isConnected) return; // it is asked again when it is back
    this.#task.ask();
    this.#late.begin();
  }

  #change(key: string, change: Partial<FigureState>): void {
    this.#figures = new Map([...this.#figures, [key, { ...this.state(key), ...change }]]);
    this.#host.requestUpdate();
  }

  get #wanted(): readonly ChartPanelName[] {
    return PANELS.filter((name): name is ChartPanelName => name in CHART_PANELS && this.#names.has(name));
  }

  /** Whether what is shown was worked out of what there is now. */
  get #isCurrent(): boolean {
    const shown = this.#shown;
    return shown?.context === this.#context && shown?.width === this.#panel.width && shown.slot === this.#slot && shown.names === this.#names;
  }

  #work(): void {
    if (!this.#context || !this.isUpdating) return this.#late.end();
    if (!this.#isCurrent) this.#done = 0;
    const shown = { context: this.#context, width: this.#panel.width, slot: this.#slot, names: this.#names };
    this.#shown = shown;
    const next = this.#wanted[this.#done - 1];
    if (next) this.#charts.set(next, CHART_PANELS[next](shown.context, shown.width));
    else this.#view = overTimeView(shown.context, shown);
    this.#done += 1;
    if (this.isUpdating) this.#task.ask();
    else this.#late.end();
    if (this.#done === 1 || !this.isUpdating) this.#host.requestUpdate();
  }
}
