import type { ReactiveControllerHost } from 'lit';
import type { Explained } from '../scenario/reading.ts';

/** What is open in a row of the comparison. */
export interface RowState {
  /** Its lines, and what a person knows of it. */
  readonly isOpen: boolean;
  /** The number whose workings are shown. */
  readonly asked?: Explained;
}

/** What a person does to the rows. */
export interface RowHandlers {
  readonly state: (key: string) => RowState;
  readonly toggle: (key: string) => void;
  readonly ask: (key: string, number: Explained) => void;
  readonly keydown: (key: string, event: KeyboardEvent) => void;
}

const CLOSED: RowState = { isOpen: false };

/** What is open in each row; Escape closes the innermost and the focus goes back to what opened it. */
export class RowStates implements RowHandlers {
  readonly #host: ReactiveControllerHost;
  readonly #states = new Map<string, RowState>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly state = (key: string): RowState => this.#states.get(key) ?? CLOSED;

  readonly toggle = (key: string): void => {
    const { isOpen, ...rest } = this.state(key);
    this.#set(key, { ...rest, isOpen: !isOpen });
  };

  readonly ask = (key: string, number: Explained): void => {
    const { asked, isOpen } = this.state(key);
    this.#set(key, asked === number ? { isOpen } : { isOpen, asked: number });
  };

  readonly keydown = (key: string, event: KeyboardEvent): void => {
    const { asked, isOpen } = this.state(key);
    if (event.key !== 'Escape' || (!asked && !isOpen)) return;
    event.preventDefault();
    event.stopPropagation();
    const row = (event.currentTarget as HTMLElement).dataset['row'];
    const rows = (event.currentTarget as HTMLElement).parentElement;
    const openers = rows?.querySelectorAll<HTMLElement>(`[data-row="${row}"] ${asked ? '.ask' : '.expand'}[aria-expanded="true"]`) ?? [];
    [...openers].find((opener) => opener.checkVisibility())?.focus();
    this.#set(key, asked ? { isOpen } : CLOSED);
  };

  /** The option of a row has got another key: what is open stays so. */
  rename(from: string, to: string): void {
    const state = this.#states.get(from);
    if (from === to || !state) return;
    this.#states.delete(from);
    this.#states.set(to, state);
  }

  #set(key: string, state: RowState): void {
    this.#states.set(key, state);
    this.#host.requestUpdate();
  }
}
