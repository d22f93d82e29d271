import type { ReactiveControllerHost } from 'lit';

/** What a person has unfolded: it is drawn from then on, and stays when it is folded again. */
export class Unfolded {
  readonly #host: ReactiveControllerHost;
  readonly #names = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly has = (name: string): boolean => this.#names.has(name);

  /** Takes that something was folded or unfolded. */
  readonly toggled = (name: string): void => {
    if (this.has(name)) return;
    this.#names.add(name);
    this.#host.requestUpdate();
  };
}
