import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint.ts';
import { belowParts } from './below-at-hand.ts';
import type { Below, BelowParts } from './below.ts';
import type { Later } from './later.ts';
import type { ViewModel } from './view-model.ts';

/** What the first answer needs of the element around it. */
export interface AnswerHost {
  /** Whether there is an answer that the rest may follow. */
  readonly isAnswered: () => boolean;
  /** Whether the tree is a server's, which writes all of it. */
  readonly isServed: () => boolean;
  /** The rest may be drawn, and wants its styles. */
  readonly arrived: (below: Below) => void;
  readonly missing: () => void;
}

/** The first answer is painted before anything that stands below it and before the form: five sixths of what there is to draw, and nobody waits for them. */
export class AnswerFirst implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #to: AnswerHost;
  #below: Below | undefined;
  #coming: Promise<boolean> | undefined;
  #isOver = false;
  #made: { readonly of: ViewModel; readonly parts: BelowParts } | undefined;

  constructor(host: ReactiveControllerHost, to: AnswerHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.below && this.#to.isAnswered()) this.#coming ??= this.#follow();
  }

  /** What the rest is drawn with; `undefined`: the answer is not painted yet, or the rest is not loaded. */
  get below(): Below | undefined {
    if (!this.#below && this.#to.isServed()) {
      const parts = belowParts();
      if (!(parts instanceof Promise)) this.#below = parts;
    }
    return this.#below;
  }

  /** The rest of what a view model shows, worked out once; `undefined`: it is not drawn yet. */
  rest(of: ViewModel, later: Later | undefined): BelowParts | undefined {
    const { below } = this;
    if (below && this.#made?.of !== of) this.#made = { of, parts: below.of(of, later) };
    return below && this.#made?.parts;
  }

  /** Whether nothing is awaited any more: the rest is drawn, or cannot be loaded. */
  get isOver(): boolean {
    return this.#isOver || this.below !== undefined;
  }

  /** Resolves when the rest is drawn, as `updateComplete`; `undefined`: nothing is awaited. */
  get coming(): Promise<boolean> | undefined {
    return this.isOver ? undefined : this.#coming;
  }

  /** Brings the rest before anything is drawn; where that fails, it follows. */
  async bring(): Promise<void> {
    this.#take(await loaded());
  }

  async #follow(): Promise<boolean> {
    // the file is asked for then too: asked for before, it holds up the paint
    await new Promise<void>((painted) => void afterPaint(painted));
    this.#take(await loaded());
    this.#isOver = true;
    if (!this.#below) this.#to.missing();
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  #take(below: Below | undefined): void {
    this.#below = below;
    if (below) this.#to.arrived(below);
  }
}

async function loaded(): Promise<Below | undefined> {
  try {
    return await belowParts();
  } catch {
    return undefined;
  }
}
