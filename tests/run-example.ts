import { transform } from 'esbuild';
import { expect } from 'vitest';
import { statements } from './doc-examples.ts';

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (...words: string[]) => (...values: unknown[]) => Promise<void>;

/** Runs an example with the names of `scope` and expects what stands after each `// =>`; of what stands `before` it, the names. */
export async function runExample(example: string, scope: Readonly<Record<string, unknown>>, before = ''): Promise<void> {
  const earlier = statements(before).flatMap(({ code, result }) => (result === undefined || /^(?:const|let) /.test(code) ? [code] : []));
  const body = statements(example).map(({ code, result }) => (result === undefined ? code : checked(code, result)));
  const { code } = await transform(`async () => {${[...earlier, ...body].join(';\n')}}`, { loader: 'ts', target: 'es2022' });
  const values = { ...scope, same, throws };
  await new AsyncFunction(...Object.keys(values), `await (${code.trim().replace(/;$/, '')})()`)(...Object.values(values));
}

function checked(code: string, result: string): string {
  const text = JSON.stringify(code);
  const error = /^\w*Error: (?<message>.*)$/.exec(result);
  if (error) return `await throws(async () => (${code}), ${JSON.stringify(error.groups?.message)}, ${text})`;
  const name = /^(?:const|let) (\w+)/.exec(code)?.[1];
  return name ? `${code};\nsame(${name}, (${result}), ${text})` : `same(await (${code}), (${result}), ${text})`;
}

function same(actual: unknown, expected: unknown, code: string): void {
  expect(actual, code).toEqual(expected);
}

async function throws(action: () => Promise<unknown>, message: string, code: string): Promise<void> {
  const error: unknown = await action().then(
    () => 'nothing was thrown',
    (thrown: unknown) => thrown,
  );
  expect(error instanceof Error ? error.message : error, code).toBe(message);
}
