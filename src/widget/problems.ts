/** Where something came from that could not be read. */
export type ProblemSource = 'page' | 'scenario' | 'catalogue' | 'locale';

/** What could not be read, by where it came from: shown until it is put right, told to the page once. */
export class Problems {
  readonly #bySource = new Map<ProblemSource, readonly string[]>();
  #untold: string[] = [];

  /** Everything that is wrong now. */
  get all(): readonly string[] {
    return [...this.#bySource.values()].flat();
  }

  /** Replaces what is wrong with one source; whether that changed anything. */
  set(source: ProblemSource, messages: readonly string[]): boolean {
    const known = this.#bySource.get(source) ?? [];
    this.#untold.push(...messages.filter((message) => !known.includes(message)));
    this.#bySource.set(source, messages);
    return messages.join('\n') !== known.join('\n');
  }

  /** What the page was not yet told. */
  takeUntold(): readonly string[] {
    const untold = this.#untold;
    this.#untold = [];
    return untold;
  }
}
