/** Milliseconds from which a wait is noticed (assumption). */
const NOTICED_MS = 200;

/** Tells that work takes long enough to be noticed. A transition of the style would do it too, and makes every change 2 to 3 ms longer where the processor is four times slower. */
export class Late {
  readonly #noticed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #is = false;

  constructor(noticed: () => void) {
    this.#noticed = noticed;
  }

  /** Whether it has been at work for so long. */
  get is(): boolean {
    return this.#is;
  }

  begin(): void {
    this.#timer ??= setTimeout(() => {
      this.#is = true;
      this.#noticed();
    }, NOTICED_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#is = false;
  }
}
