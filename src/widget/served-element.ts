import { isServer, LitElement, nothing, type PropertyValues } from 'lit';

type Hydrate = typeof import('./hydrate.ts').hydrate;

/** Where a server writes what it made the tree of. */
const MARK = 'data-served';

/**
 * An element whose tree a server may have written: it is taken over as it stands where the page says the same as the
 * server heard, and is made anew where it does not, or where what takes it over cannot be loaded.
 */
export abstract class ServedElement extends LitElement {
  #isServed = false;
  #wasServed = false;
  #hydrate: Hydrate | undefined;

  /** Brings what the first tree cannot be made without. */
  protected abstract prepare(): Promise<void>;

  /** Whether a server writes the tree, or has written it. */
  protected get isServed(): boolean {
    return isServer || this.#wasServed;
  }

  /** All that the first tree is made of, as text. */
  protected abstract get madeOf(): string;

  /** What the outermost tag of the tree says of that in `data-served`: something on a server alone. */
  protected get served(): string | typeof nothing {
    return isServer ? this.madeOf : nothing;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isServed = !isServer && this.shadowRoot !== null;
    this.#wasServed = this.#isServed;
    const root = super.createRenderRoot();
    // a tree that is there begins before everything in it
    if (this.#isServed) this.renderOptions.renderBefore = null;
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#isServed || this.#hydrate) return super.scheduleUpdate();
    return Promise.all([this.#load(), this.prepare()]).then(() => super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues): void {
    if (this.#isServed) this.#takeOver();
    super.update(changed);
  }

  async #load(): Promise<void> {
    const loaded = await import('./hydrate.ts').catch(() => undefined);
    this.#hydrate = loaded?.hydrate;
  }

  #takeOver(): void {
    this.#isServed = false;
    const root = this.renderRoot;
    // the sheets of the class are adopted: what served until now is not needed, nor allowed everywhere
    for (const style of root.querySelectorAll('style')) style.remove();
    const marked = root.querySelector(`[${MARK}]`);
    const isSame = !marked || marked.getAttribute(MARK) === this.madeOf;
    marked?.removeAttribute(MARK);
    try {
      if (isSame && this.#hydrate) this.#hydrate(this.render(), root, this.renderOptions);
      else root.replaceChildren();
    } catch {
      // of another version
      root.replaceChildren();
    }
  }
}
