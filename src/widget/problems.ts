import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where something came from that could not be read. */
export type ProblemSource = 'page' | 'scenario' | 'catalogue' | 'locale' | 'later';

/** What could not be read, by where it came from: shown until it is put right, told to the page once. */
export class Problems implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #tell: (message: string) => void;
  readonly #bySource = new Map<ProblemSource, readonly string[]>();
  readonly #untold: string[] = [];

  constructor(host: ReactiveControllerHost, tell: (message: string) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const message of this.#untold.splice(0)) this.#tell(message);
  }

  /** Everything that is wrong now. */
  get all(): readonly string[] {
    return [...this.#bySource.values()].flat();
  }

  /** Replaces what is wrong with one source. */
  set(source: ProblemSource, messages: readonly string[]): void {
    const known = this.#bySource.get(source) ?? [];
    this.#bySource.set(source, messages);
    this.#untold.push(...messages.filter((message) => !known.includes(message)));
    if (messages.join('\n') !== known.join('\n')) this.#host.requestUpdate();
  }
}
