import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint.ts';

/** What the form needs of the element around it. */
export interface FormHost {
  /** Whether there is an answer that the form may follow. */
  readonly isAnswered: () => boolean;
  /** Whether the tree is a server's, which writes all of it. */
  readonly isServed: () => boolean;
}

/** The form follows the first answer when that is painted: half of what there is to draw, and nobody waits for it. */
export class FormFollows implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #to: FormHost;
  #isDrawn = false;
  #coming: Promise<boolean> | undefined;

  constructor(host: ReactiveControllerHost, to: FormHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isDrawn || !this.#to.isAnswered()) return;
    this.#coming ??= new Promise((drawn) => {
      afterPaint(() => {
        this.#isDrawn = true;
        this.#host.requestUpdate();
        drawn(this.#host.updateComplete);
      });
    });
  }

  /** Whether the fields are drawn. */
  get isDrawn(): boolean {
    return this.#isDrawn || this.#to.isServed();
  }

  /** Resolves when they are, as `updateComplete`; `undefined`: nothing is awaited. */
  get coming(): Promise<boolean> | undefined {
    return this.isDrawn ? undefined : this.#coming;
  }
}
