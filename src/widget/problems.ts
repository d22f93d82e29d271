import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AllWords, Words } from '../words/language.ts';
import { unsigned } from './marked-parts.ts';

/** Where something came from that could not be read. */
export type ProblemSource = 'page' | 'scenario' | 'catalogue' | 'language' | 'words' | 'later' | 'link' | 'report' | 'panels';

/** One thing that is wrong, in the words of a language, with signs around what is quoted. */
export type Fault = (words: AllWords) => string;

/** A part that could not be loaded, in the words that are there without it. */
export type Lack = (words: Words) => string;

/** What problems need of the element around them. */
export interface ProblemsHost {
  readonly words: () => Words;
  /** `undefined`: not loaded. */
  readonly allWords: () => AllWords | undefined;
  /** Something is wrong, and the words to say it with are not there; asked for once. */
  readonly want: () => void;
  /** Tells the page of one. */
  readonly tell: (message: string) => void;
}

/** The messages of one source; `undefined`: the words for them are not there. */
type Said = () => readonly string[] | undefined;

/** What could not be read, by where it came from: shown until it is put right, told to the page once. */
export class Problems implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #to: ProblemsHost;
  readonly #bySource = new Map<ProblemSource, Said>();
  readonly #unsaid = new Set<ProblemSource>();
  readonly #untold: string[] = [];
  #isWanting = false;

  constructor(host: ReactiveControllerHost, to: ProblemsHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const source of this.#unsaid) this.#tell(source, []);
    for (const message of this.#untold.splice(0)) this.#to.tell(unsigned(message));
  }

  /** Everything that is wrong now, and can be said. */
  get all(): readonly string[] {
    return [...this.#bySource.values()].flatMap((said) => said() ?? []);
  }

  /** Replaces what is wrong with one source. */
  set(source: ProblemSource, faults: readonly Fault[]): void {
    this.#replace(source, () => {
      const words = this.#to.allWords();
      return faults.length === 0 ? [] : words && faults.map((fault) => fault(words));
    });
    if (this.#isWanting || !this.#unsaid.has(source)) return;
    this.#isWanting = true;
    this.#to.want();
  }

  /** Replaces what of one source is not there. */
  lack(source: ProblemSource, lacks: readonly Lack[]): void {
    this.#replace(source, () => lacks.map((lack) => lack(this.#to.words())));
  }

  #replace(source: ProblemSource, said: Said): void {
    // what could not be said is not known to anybody
    const known = (!this.#unsaid.has(source) && this.#bySource.get(source)?.()) || [];
    this.#bySource.set(source, said);
    this.#unsaid.add(source);
    this.#tell(source, known);
    if (said()?.join('\n') !== known.join('\n')) this.#host.requestUpdate();
  }

  /** What can be said is told, but for what is known. */
  #tell(source: ProblemSource, known: readonly string[]): void {
    const messages = this.#bySource.get(source)?.();
    if (!messages) return;
    this.#unsaid.delete(source);
    this.#untold.push(...messages.filter((message) => !known.includes(message)));
  }
}
