import { isJsonObject } from './json.ts';
import type { Notice } from './notice.ts';
import type { Report } from './report.ts';
import type { Reporting } from './shape.ts';

/** Numbers that are no usage: durations of the answer and money. Assumption: by the words in their names. */
const NO_USAGE = /time|latency|cost|price|speed|_at$|^id$|index|version/i;

/** How deep a usage part is looked through, and how many numbers are named at most. */
const MAX_DEPTH = 4;
const MAX_NOTICES = 20;

/**
 * Names the numbers above 0 in a usage part that nothing was read from and that the table does not call
 * known, so that what is billed and not understood is seen.
 *
 * @example
 * unread({ part: { odd_tokens: 3 }, at: '', read: new Set() }, { source: '', counts: {} }) // => [{"code":"unread","path":"odd_tokens","value":3}]
 */
export function unread(report: Report, reporting: Reporting): readonly Notice[] {
  const notices: Notice[] = [];
  const walk = (value: unknown, path: string, key: string, depth: number): void => {
    if (notices.length >= MAX_NOTICES || NO_USAGE.test(key) || reporting.known?.includes(key) === true) return;
    if (typeof value === 'number') {
      if (value > 0 && !report.read.has(path)) notices.push({ code: 'unread', path, value });
      return;
    }
    if (depth === MAX_DEPTH || typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (!isText(inner)) walk(inner, at(path, value, inner, name), Array.isArray(value) ? '' : name, depth + 1);
    }
  };
  walk(report.part, report.at, '', 0);
  return notices;
}

/** Text is what every count is of by default. */
function isText(entry: unknown): boolean {
  return isJsonObject(entry) && typeof entry['modality'] === 'string' && /(^|\.)text$/i.test(entry['modality']);
}

function at(path: string, parent: object, entry: unknown, name: string): string {
  if (!Array.isArray(parent)) return path === '' ? name : `${path}.${name}`;
  const kinds = isJsonObject(entry) ? [entry['modality'], entry['ttl']] : [];
  const kind = kinds.find((word) => typeof word === 'string') ?? name;
  return `${path}[${kind.split('.').at(-1)}]`;
}
