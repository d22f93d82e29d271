import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EntryState } from './panels/inputs-panel.ts';
import { readInput, readSlider } from './panels/inputs-view.ts';

/** What the form needs of the element around it. */
export interface EntryHost {
  readonly edit: (path: string, value: unknown) => void;
  readonly commit: () => void;
  /** What a field goes back to. */
  readonly fallback: (path: string) => unknown;
}

/** What a person is typing: good values go on live, bad ones stay in their field with the last good result beside it. */
export class FieldEntry implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #to: EntryHost;
  readonly #invalid = new Set<string>();
  #editing: string | undefined;
  #isOpen = false;

  constructor(host: ReactiveControllerHost, to: EntryHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#editing = undefined;
  }

  get state(): EntryState {
    return { editing: this.#editing, invalid: this.#invalid, isOpen: this.#isOpen };
  }

  /** Drops what was typed and not taken: the values have come from elsewhere. */
  forget(): void {
    this.#invalid.clear();
  }

  readonly input = ({ target }: Event): void => {
    const { name: path, type, value: text, validity } = target as HTMLInputElement | HTMLSelectElement;
    // a number field hides what it can't read
    const typed = validity.badInput ? undefined : readInput(path, text);
    const value = type === 'range' ? readSlider(path, Number(text)) : typed;
    if (value === undefined) this.#invalid.add(path);
    else this.#invalid.delete(path);
    if (value === undefined) this.#host.requestUpdate();
    else this.#to.edit(path, value);
  };

  readonly change = (): void => this.#to.commit();

  readonly focus = ({ target }: FocusEvent): void => {
    const { name, type } = target as HTMLInputElement;
    this.#editing = type === 'number' || type === 'text' ? name : undefined;
  };

  readonly blur = (): void => {
    this.#editing = undefined;
    this.#host.requestUpdate();
  };

  readonly reset = (path: string): void => {
    this.#invalid.delete(path);
    this.#editing = undefined;
    this.#to.edit(path, this.#to.fallback(path));
    this.#to.commit();
  };

  readonly toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };
}
