import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AfterPaint } from './after-paint.ts';
import type { LaterContext } from './context.ts';
import { behindView, type BehindView } from './panels/behind-view.ts';

/** What stands behind the answer: how sure it is and what would change it are priced and weighed many times over, so they follow when the answer is painted. */
export class BehindAnswer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #task = new AfterPaint(() => this.#work());
  #context: LaterContext | undefined;
  #made: { readonly of: LaterContext; readonly view: BehindView | undefined } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isUpdating) this.#task.ask();
  }

  hostDisconnected(): void {
    this.#task.drop();
  }

  /** The last that was worked out of the question that is asked; `undefined`: nothing yet. */
  get view(): BehindView | undefined {
    return this.#made?.of.scenario.question === this.#context?.scenario.question ? this.#made?.view : undefined;
  }

  get isUpdating(): boolean {
    return this.#context !== undefined && this.#made?.of !== this.#context;
  }

  /** Takes what was run. */
  follow(context: LaterContext | undefined): void {
    this.#context = context;
    if (this.isUpdating) this.#task.ask();
  }

  #work(): void {
    if (!this.#context || !this.isUpdating) return;
    this.#made = { of: this.#context, view: behindView(this.#context) };
    this.#host.requestUpdate();
  }
}
