import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OptionsHandlers, SearchState } from './panels/options-panel.ts';
import type { HitView } from './panels/options-view.ts';

/** What the search needs of the element around it. */
export interface SearchHost {
  readonly find: (text: string) => readonly HitView[];
  readonly add: (id: string) => void;
  readonly remove: (index: number) => void;
  /** The sentence for so many hits. */
  readonly count: (hits: number) => string;
  readonly isFull: () => boolean;
}

/** Where a person is in the search for a model, and what the keys do (the editable combobox of the ARIA practices). */
export class OptionSearch implements ReactiveController, OptionsHandlers {
  state: SearchState = { text: '', isOpen: false, active: 0, hits: [], said: '' };
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #search: SearchHost;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }, search: SearchHost) {
    this.#host = host;
    this.#search = search;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.state.isOpen) keepInView(this.#host.renderRoot.querySelector<HTMLElement>('.hit.active'));
  }

  readonly open = (): void => {
    if (this.#search.isFull()) return;
    this.#set({ isOpen: true, active: 0, hits: this.#search.find(this.state.text) });
  };

  readonly close = (): void => this.#set({ isOpen: false });

  readonly input = (event: Event): void => {
    const { value: text } = event.target as HTMLInputElement;
    const hits = this.#search.find(text);
    this.#set({ text, hits, isOpen: true, active: 0, said: this.#search.count(hits.length) });
  };

  readonly choose = (id: string): void => {
    if (this.state.hits.find((hit) => hit.id === id)?.isChosen) return;
    this.#set({ text: '', isOpen: false, hits: [], active: 0 });
    this.#search.add(id);
  };

  readonly remove = (index: number): void => {
    this.#search.remove(index);
    void this.#focusAfter(index);
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const act = event.isComposing || event.altKey || event.ctrlKey || event.metaKey ? undefined : this.#keys[event.key];
    if (act?.()) event.preventDefault();
  };

  /** Says something to who can't see it. */
  say(said: string): void {
    this.#set({ said });
  }

  /** What each key does; whether it was used up. */
  readonly #keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => this.#step(1),
    ArrowUp: () => this.#step(-1),
    Enter: () => {
      const hit = this.state.isOpen ? this.state.hits[this.state.active] : undefined;
      if (hit) this.choose(hit.id);
      return true;
    },
    Escape: () => {
      const isUsed = this.state.isOpen || this.state.text !== '';
      this.#set(this.state.isOpen ? { isOpen: false } : { text: '' });
      return isUsed;
    },
  };

  /** The focus goes to what took the place of the button that is gone. */
  async #focusAfter(index: number): Promise<void> {
    await this.#host.updateComplete;
    const left = this.#host.renderRoot.querySelectorAll<HTMLElement>('.options .remove');
    (left[Math.min(index, left.length - 1)] ?? this.#host.renderRoot.querySelector<HTMLElement>('#search'))?.focus();
  }

  #step(by: number): boolean {
    const { isOpen, active, hits } = this.state;
    if (!isOpen) this.open();
    else if (hits.length > 0) this.#set({ active: (active + by + hits.length) % hits.length });
    return true;
  }

  #set(change: Partial<SearchState>): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
  }
}

/** Scrolls the list alone; `scrollIntoView` would scroll the host page too. */
function keepInView(hit: HTMLElement | null): void {
  const list = hit?.closest<HTMLElement>('.hits');
  if (!hit || !list) return;
  if (hit.offsetTop < list.scrollTop) list.scrollTop = hit.offsetTop;
  else if (hit.offsetTop + hit.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = hit.offsetTop + hit.offsetHeight - list.clientHeight;
}
