/** What of a page goes on until somebody stops it, by what it is. */
export type Running = Readonly<Record<'timers' | 'frames' | 'observers' | 'listeners', readonly string[]>>;

/** Runs in a page before any script of it: keeps count of what goes on there, for `running()` of the page. */
export function countRunning(): void {
  type Called = (this: unknown, ...given: unknown[]) => unknown;
  const live = { timers: new Map<unknown, string>(), frames: new Map<unknown, string>(), observers: new Map<unknown, string>(), listeners: new Map<unknown, string>() };
  const patch = (target: object, name: string, made: (original: Called) => Called): void => void Reflect.set(target, name, made(Reflect.get(target, name) as Called));
  const where = (): string => (new Error().stack ?? '').split('\n').slice(3, 5).join(' ').trim();

  /** What runs once, or until it is taken back. */
  const begins = (kind: 'timers' | 'frames', name: string, isOnce = true): void =>
    patch(globalThis, name, (original) => (work, ...rest) => {
      const id = original((...given: unknown[]) => {
        if (isOnce) live[kind].delete(id);
        (work as Called)(...given);
      }, ...rest);
      live[kind].set(id, `${name} ${Number(rest[0] ?? 0)} ${where()}`);
      return id;
    });
  const ends = (kind: 'timers' | 'frames', name: string): void =>
    patch(globalThis, name, (original) => (id) => {
      live[kind].delete(id);
      return original(id);
    });
  begins('timers', 'setTimeout');
  begins('timers', 'setInterval', false);
  ends('timers', 'clearTimeout');
  ends('timers', 'clearInterval');
  begins('frames', 'requestAnimationFrame');
  ends('frames', 'cancelAnimationFrame');

  for (const { name, prototype } of [ResizeObserver, IntersectionObserver, MutationObserver, PerformanceObserver]) {
    patch(prototype, 'observe', (original) => function (...given) {
      live.observers.set(this, `${name} ${where()}`);
      return original.apply(this, given);
    });
    patch(prototype, 'disconnect', (original) => function () {
      live.observers.delete(this);
      return original.call(this);
    });
  }

  // a node takes its listeners along; the window, the document and what asks for media stay
  const stays = (target: unknown): boolean => target === document || !(target instanceof Node);
  const ids = new WeakMap<WeakKey, number>();
  let last = 0;
  const idOf = (thing: WeakKey): number => ids.get(thing) ?? (ids.set(thing, ++last), last);
  const isCapture = (options: unknown): boolean => options === true || (options as AddEventListenerOptions | undefined)?.capture === true;
  const keyOf = (target: WeakKey, [type, listener, options]: readonly unknown[]): string => [idOf(target), type, listener && idOf(listener), isCapture(options)].join(' ');
  patch(EventTarget.prototype, 'addEventListener', (original) => function (...given) {
    const target = this ?? globalThis;
    if (stays(target)) live.listeners.set(keyOf(target, given), `${String(given[0])} ${where()}`);
    return original.apply(target, given);
  });
  patch(EventTarget.prototype, 'removeEventListener', (original) => function (...given) {
    const target = this ?? globalThis;
    live.listeners.delete(keyOf(target, given));
    return original.apply(target, given);
  });

  Object.assign(globalThis, { running: (): Running => Object.fromEntries(Object.entries(live).map(([kind, those]) => [kind, [...those.values()]])) as unknown as Running });
}
