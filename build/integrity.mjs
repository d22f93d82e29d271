// The hashes with which a page makes sure of the files it loads from elsewhere.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hashOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** A plugin of the builds that write into one folder: `sri.json` beside their scripts names the hash of each. */
export function integrity() {
  return {
    name: 'integrity',
    writeBundle({ dir }) {
      const scripts = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.js')).toSorted();
      const hashes = scripts.map((file) => [file, hashOf(readFileSync(join(dir, file)))]);
      writeFileSync(join(dir, 'sri.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}

/** A plugin of the build of the element: what it loads later knows the hash of the file that loads it, for the code to embed. */
export function ownHash(file) {
  return {
    name: 'own-hash',
    generateBundle(_, bundle) {
      const hash = hashOf(bundle[file].code);
      for (const chunk of Object.values(bundle)) if (chunk.fileName !== file && chunk.code) chunk.code = chunk.code.replace('sha384-of-the-bundle', hash);
    },
  };
}
