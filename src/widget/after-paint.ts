/** Longest wait for a pause, in milliseconds: what follows the answer is seen to follow it (assumption). */
const LONGEST_MS = 200;

/** Does work after the next paint, when nothing else is waiting to be done; the function given back cancels it. */
export function afterPaint(work: () => void): () => void {
  if (document.hidden) return task(work); // a page in the background has no frames
  let cancel: () => void;
  const frame = requestAnimationFrame(() => {
    cancel = pause(work);
  });
  cancel = () => cancelAnimationFrame(frame);
  return () => cancel();
}

/** Work that is done once after the next paint, however often it is asked for until then. */
export class AfterPaint {
  readonly #work: () => void;
  #cancel: (() => void) | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  ask(): void {
    if (typeof requestAnimationFrame === 'undefined') return; // a server paints nothing
    this.#cancel ??= afterPaint(() => {
      this.#cancel = undefined;
      this.#work();
    });
  }

  drop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

function pause(work: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) return task(work); // WebKit tells of no pauses
  const waiting = requestIdleCallback(work, { timeout: LONGEST_MS });
  return () => cancelIdleCallback(waiting);
}

function task(work: () => void): () => void {
  const waiting = setTimeout(work);
  return () => clearTimeout(waiting);
}
