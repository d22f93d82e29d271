import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fetched } from './fetch-catalogue.ts';

/** An element with an address of a catalogue. */
export type SrcHost = ReactiveControllerHost & { readonly src?: string | null | undefined; readonly isConnected: boolean };

/** What became of the address in `src`. */
export type FromSrc = Fetched & { readonly address: string };

/** The catalogue at the address that `src` names: fetched when it is set, and only then. Of two addresses the later one counts, whichever comes first. */
export class SrcCatalogue implements ReactiveController {
  readonly #host: SrcHost;
  readonly #give: (given: FromSrc | undefined) => void;
  #src: string | undefined;
  #underWay: AbortController | undefined;

  constructor(host: SrcHost, give: (given: FromSrc | undefined) => void) {
    this.#host = host;
    this.#give = give;
    host.addController(this);
  }

  /** The address that is being read; `undefined`: none. */
  get awaited(): string | undefined {
    return this.#underWay && this.#src;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const src = this.#host.src || undefined;
    // an element that has gone may still be updated
    if (src === this.#src || !this.#host.isConnected) return;
    this.#stop();
    this.#src = src;
    if (src === undefined) this.#give(undefined);
    else void this.#fetch(src);
  }

  hostDisconnected(): void {
    if (!this.#underWay) return;
    this.#stop();
    // begins anew where it is put
    this.#src = undefined;
  }

  #stop(): void {
    this.#underWay?.abort();
    this.#underWay = undefined;
  }

  async #fetch(address: string): Promise<void> {
    const underWay = new AbortController();
    this.#underWay = underWay;
    this.#host.requestUpdate();
    const loaded = await import('./given-catalogue.ts').catch(() => undefined);
    const fetched = loaded ? await loaded.fetchCatalogue(address, document.baseURI, underWay.signal) : ({ fault: { code: 'no-reader' } } as const);
    if (this.#underWay !== underWay) return;
    this.#underWay = undefined;
    this.#give({ ...fetched, address });
    this.#host.requestUpdate();
  }
}
