import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileTemplate, parse as parseVue } from '@vue/compiler-sfc';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';

// a script of a page, which has no types
const { written } = (await import(pathToFileURL(resolve('demo/playground/tag.js')).href)) as { written: (attributes: readonly (readonly [string, string])[], way: string) => string };

describe('A tag that the playground writes', () => {
  const attributes = [['question', 'Is "A" < B & C? {no} &amp;'], ['users', '50000'], ['models', 'openai/gpt-4o@176of200, openai/gpt-4o-mini']] as const;

  test('is read by React as it was meant', async () => {
    const { code } = await transform(`export const read = ${written(attributes, 'react').split('\n\n')[1]}`, { loader: 'jsx', jsxFactory: 'given' });
    const { read } = (await import(`data:text/javascript,${encodeURIComponent(`const given = (_, said) => said;\n${code}`)}`)) as { read: unknown };
    expect(read).toEqual(Object.fromEntries(attributes));
  });

  test('is read by Vue as it was meant', () => {
    const { descriptor } = parseVue(written(attributes, 'vue'));
    const { ast } = compileTemplate({ source: descriptor.template!.content, filename: 'tag.vue', id: 'tag' });
    const [tag] = ast!.children.flatMap((child) => ('props' in child ? [child] : []));
    expect(tag!.props.map((prop) => [prop.name, 'value' in prop ? prop.value?.content : undefined])).toEqual(attributes);
  });
});
