import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint.ts';

/** What the first answer needs of the element around it. */
export interface AnswerHost {
  /** Whether there is an answer that the rest may follow. */
  readonly isAnswered: () => boolean;
  /** Whether the tree is a server's, which writes all of it. */
  readonly isServed: () => boolean;
}

/** The first answer is painted before anything that stands below it and before the form: five sixths of what there is to draw, and nobody waits for them. */
export class AnswerFirst implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #to: AnswerHost;
  #isPainted = false;
  #coming: Promise<boolean> | undefined;

  constructor(host: ReactiveControllerHost, to: AnswerHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isPainted || !this.#to.isAnswered()) return;
    this.#coming ??= new Promise((drawn) => {
      afterPaint(() => {
        this.#isPainted = true;
        this.#host.requestUpdate();
        drawn(this.#host.updateComplete);
      });
    });
  }

  /** Whether the answer is painted, so that all the rest may be drawn. */
  get isPainted(): boolean {
    return this.#isPainted || this.#to.isServed();
  }

  /** Resolves when that is drawn, as `updateComplete`; `undefined`: nothing is awaited. */
  get coming(): Promise<boolean> | undefined {
    return this.isPainted ? undefined : this.#coming;
  }
}
