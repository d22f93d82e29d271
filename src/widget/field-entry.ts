import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { withField } from '../scenario/fields.ts';
import type { EntryState } from './panels/inputs-panel.ts';
import type { FieldReaders } from './panels/read-input.ts';
import { PastedHistory, type HistoryHost } from './pasted-history.ts';
import type { Unfolded } from './unfolded.ts';

/** What the form needs of the element around it. */
export interface FieldHost extends HistoryHost {
  /** What reads its fields, which came with them. */
  readonly readers: () => FieldReaders;
}

/** What a person is typing: good values go on live, bad ones stay in their field with the last good result beside it. */
export class FieldEntry implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #to: FieldHost;
  readonly #history: PastedHistory;
  readonly #unfolded: Unfolded;
  readonly #invalid = new Set<string>();
  #editing: string | undefined;
  #isOpen = false;

  constructor(host: ReactiveControllerHost, to: FieldHost, unfolded: Unfolded) {
    this.#host = host;
    this.#to = to;
    this.#unfolded = unfolded;
    this.#history = new PastedHistory(host, to);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#editing = undefined;
  }

  get state(): EntryState {
    return { editing: this.#editing, invalid: this.#invalid, isOpen: this.#isOpen, unfolded: this.#unfolded, history: this.#history.state };
  }

  /** Drops what was typed and not taken: the values have come from elsewhere. */
  forget(): void {
    this.#invalid.clear();
    this.#history.forget();
  }

  readonly input = ({ target }: Event): void => {
    const { readInput, readSlider } = this.#to.readers();
    const { name: path, type, value: text, validity } = target as HTMLInputElement | HTMLSelectElement;
    // a number field hides what it can't read
    const typed = validity.badInput ? undefined : readInput(path, text);
    const value = type === 'range' ? readSlider(path, Number(text)) : typed;
    if (value === undefined) this.#invalid.add(path);
    else this.#invalid.delete(path);
    if (value === undefined) this.#host.requestUpdate();
    else this.#edit(path, value);
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
    this.#edit(path, this.#to.readers().defaultValue(path, this.#to.scenario()));
    this.#to.commit();
  };

  readonly toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  readonly fit = (text: string, counts: 'users' | 'adoptions'): void => void this.#history.fit(text, counts);

  #edit(path: string, value: unknown): void {
    this.#to.edit(withField(this.#to.scenario(), path, value));
  }
}
