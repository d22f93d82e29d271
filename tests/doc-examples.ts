import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** An exported name, with its doc block and the code of its `@example`s as far as there are any. */
export type Documented = {
  readonly name: string;
  readonly file: string;
  readonly kind: 'type' | 'value';
  readonly doc: string | undefined;
  readonly examples: readonly string[];
};

/** One statement of an example, with what stands after `// =>`. */
export type Statement = { readonly code: string; readonly result: string | undefined };

/** Everything that a module exports, its own and passed on, found in the text. */
export function documentedExports(file: string, read = readSource): Documented[] {
  const text = read(file);
  return [...passedOn(file, text, read), ...declared(file, text)];
}

/** The statements of an example: a line, or several until the brackets close and the next line does not go on with a dot. */
export function statements(example: string): Statement[] {
  const found: Statement[] = [];
  let code = '';
  const lines = example.split('\n').filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const [, before = '', result] = /^(.*?)(?:\s*\/\/ => (.*))?$/.exec(line) ?? [];
    code = code === '' ? before : `${code}\n${before}`;
    const goesOn = open(code) || /^\s*[.?]/.test(lines[index + 1] ?? '');
    if (result === undefined && goesOn) continue;
    found.push({ code: code.trim().replace(/;$/, ''), result: result?.trim() });
    code = '';
  }
  return code === '' ? found : [...found, { code, result: undefined }];
}

function passedOn(file: string, text: string, read: typeof readSource): Documented[] {
  const lists = text.matchAll(/^export (?<type>type )?(?:\{(?<names>[^}]*)\}|\*) from '(?<specifier>[^']+)'/gm);
  return [...lists].flatMap(({ groups = {} }) => {
    const exported = documentedExports(normalize(join(dirname(file), groups.specifier ?? '')), read);
    if (groups.names === undefined) return exported;
    const list = groups.names.replaceAll(/\/\/.*/g, '').split(',').map((name) => name.trim().replace(/^type /, ''));
    return list.filter(Boolean).map((entry): Documented => {
      const [name = '', as = name] = entry.split(' as ');
      const found = exported.find((one) => one.name === name);
      if (!found) throw new Error(`${file} exports ${name} from ${groups.specifier}, which has none`);
      return { ...found, name: as };
    });
  });
}

function declared(file: string, text: string): Documented[] {
  const pattern =
    /(?<doc>\/\*\*(?:(?!\*\/)[^])*\*\/\s*)?^export (?:declare |abstract |async )*(?<keyword>function\*?|const|let|class|type|interface) (?<name>[\w$]+)/gm;
  const all = [...text.matchAll(pattern)].map(({ groups = {} }): Documented => {
    const doc = groups.doc && groups.doc.replaceAll(/^[ \t]*(?:\/\*\*|\*\/|\* ?)|\*\/\s*$/gm, '').trim();
    const kind = groups.keyword === 'type' || groups.keyword === 'interface' ? 'type' : 'value';
    return { name: groups.name ?? '', file, kind, doc, examples: doc ? examplesOf(doc) : [] };
  });
  // of an overloaded function the first signature carries the doc block
  return all.filter((one, index) => all.findIndex(({ name }) => name === one.name) === index);
}

function examplesOf(doc: string): string[] {
  return doc
    .split(/^(?=@\w)/m)
    .filter((part) => part.startsWith('@example'))
    .map((part) => part.replace('@example', '').replaceAll(/^```.*$/gm, '').trim());
}

function open(code: string): boolean {
  const bare = code.replaceAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/g, '');
  return (bare.match(/[([{]/g) ?? []).length > (bare.match(/[)\]}]/g) ?? []).length;
}

function readSource(file: string): string {
  if (!existsSync(file)) throw new Error(`${file} is exported from, but not there`);
  return readFileSync(file, 'utf8');
}
