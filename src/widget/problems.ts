import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Words } from '../words/language.ts';

/** Where something came from that could not be read. */
export type ProblemSource = 'page' | 'scenario' | 'catalogue' | 'language' | 'later' | 'link' | 'report' | 'panels';

/** What is wrong, in the words of a language; nothing where all is well. */
export type Faults = (words: Words) => readonly string[];

/** What problems need of the element around them. */
export interface ProblemsHost {
  readonly words: () => Words;
  /** Tells the page of one. */
  readonly tell: (message: string) => void;
}

/** What could not be read, by where it came from: shown until it is put right, told to the page once. */
export class Problems implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #to: ProblemsHost;
  readonly #bySource = new Map<ProblemSource, Faults>();
  readonly #untold: string[] = [];

  constructor(host: ReactiveControllerHost, to: ProblemsHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const message of this.#untold.splice(0)) this.#to.tell(message);
  }

  /** Everything that is wrong now. */
  get all(): readonly string[] {
    return [...this.#bySource.values()].flatMap((faults) => faults(this.#to.words()));
  }

  /** Replaces what is wrong with one source. */
  set(source: ProblemSource, faults: Faults): void {
    const known = this.#bySource.get(source)?.(this.#to.words()) ?? [];
    const messages = faults(this.#to.words());
    this.#bySource.set(source, faults);
    this.#untold.push(...messages.filter((message) => !known.includes(message)));
    if (messages.join('\n') !== known.join('\n')) this.#host.requestUpdate();
  }
}
