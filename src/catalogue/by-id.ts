import { CalculatorError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';

/** One kind of file of the catalogue, to look up. */
export interface ById<One> {
  readonly ids: readonly string[];
  readonly all: readonly One[];
  /** The one of an exact id. Throws `unknown-offer` naming the nearest, or those that begin like it. */
  readonly one: (id: string) => One;
}

/**
 * Opens files of one kind by their id; `kind` is what messages call one.
 *
 * @example
 * const devices = byId('device', { l4: { name: 'NVIDIA L4' } })
 * devices.one('l4') // => {"id":"l4","name":"NVIDIA L4"}
 * devices.one('l40') // => Error: catalogue has no device "l40"; did you mean "l4"?
 * byId('device', { 'h100-nvl': {}, 'h100-sxm': {} }).one('h100') // => Error: catalogue has no device "h100"; did you mean "h100-nvl" or "h100-sxm"?
 */
export function byId<File extends object>(kind: string, files: Readonly<Record<string, File>> = {}): ById<{ readonly id: string } & File> {
  const known = new Map(Object.entries(files).map(([id, file]) => [id, { id, ...file }]));
  return {
    ids: [...known.keys()],
    all: [...known.values()],
    one: (id) => {
      const found = known.get(id);
      if (found) return found;
      const shown = id.slice(0, 120);
      const near = nearOnes(id, [...known.keys()]).map((one) => JSON.stringify(one));
      throw new CalculatorError('unknown-offer', `catalogue has no ${kind} ${JSON.stringify(shown)}${near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`}`, { name: shown });
    },
  };
}

/** The nearest id, or the ids that begin with a word that was cut short. */
function nearOnes(id: string, ids: readonly string[]): readonly string[] {
  const near = nearest(id, ids);
  return near === undefined ? ids.filter((one) => id !== '' && one.startsWith(id.toLowerCase())) : [near];
}
