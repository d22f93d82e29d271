import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PAGE_TEXT } from './charts/text-width.ts';

/** A narrower place has no chart that can be read. */
const LEAST_WIDTH = 200;
/** The width that charts are laid out for before any is measured. */
const FIRST_WIDTH = 480;

/** An element with a tree of its own. */
export type RootedHost = ReactiveControllerHost & Pick<Element, 'isConnected'> & { readonly renderRoot: HTMLElement | DocumentFragment };

/** How wide a part of the element is, in pixels of a picture that grows with its text; it is told when that changes. */
export class Measured implements ReactiveController {
  readonly #host: RootedHost;
  readonly #selector: string;
  readonly #changed: () => void;
  #observed: Element | undefined;
  #observer: ResizeObserver | undefined;
  #width = FIRST_WIDTH;

  constructor(host: RootedHost, selector: string, changed: () => void) {
    this.#host = host;
    this.#selector = selector;
    this.#changed = changed;
    host.addController(this);
  }

  /** Whole pixels. */
  get width(): number {
    return this.#width;
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (this.#observed && renderRoot.contains(this.#observed)) return;
    // an update may come after the element has gone
    const part = (renderRoot.isConnected && renderRoot.querySelector(this.#selector)) || undefined;
    this.#observer ??= new ResizeObserver(([entry]) => this.#resize(entry!.contentRect.width, entry!.target));
    this.#observer.disconnect();
    if (part) this.#observer.observe(part);
    this.#observed = part;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  hostConnected(): void {
    // what was measured may have changed while it was away
    this.#host.requestUpdate();
  }

  #resize(given: number, part: Element): void {
    // what is not shown has no width, and what has left the page no text
    if (given === 0 || !part.isConnected) return;
    const width = Math.max(LEAST_WIDTH, Math.floor((given * PAGE_TEXT) / Number.parseFloat(getComputedStyle(part).fontSize)));
    if (width === this.#width) return;
    this.#width = width;
    this.#changed();
  }
}
