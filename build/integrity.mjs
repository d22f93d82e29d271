// The hashes with which a page makes sure of the files it loads from elsewhere.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A plugin of the builds that write into one folder: `sri.json` beside their scripts names the hash of each. */
export function integrity() {
  return {
    name: 'integrity',
    writeBundle({ dir }) {
      const scripts = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.js')).toSorted();
      const hashes = scripts.map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(join(dir, file))).digest('base64')}`]);
      writeFileSync(join(dir, 'sri.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}
