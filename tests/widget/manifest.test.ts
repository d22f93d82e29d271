import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATE_FIELD, FIELD_LIST } from '../../src/scenario/fields.ts';
import { ModelCostCalculator } from '../../src/widget/element.ts';
import { PANELS } from '../../src/widget/panels-shown.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
type Lists = Readonly<Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties', readonly Named[]>>;
interface Build {
  readonly manifest: () => Promise<unknown>;
  readonly elementOf: (manifest: unknown) => Lists;
}

const { manifest, elementOf } = (await import(new URL('../../build/manifest.mjs', import.meta.url).href)) as Build;
const element = elementOf(await manifest());
const sources = readdirSync('src/widget', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src/widget', file), 'utf8').replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gmu, ''));

/** What a pattern finds in the code of the widget, each once. */
const found = (pattern: RegExp): readonly string[] => [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)))].toSorted();
const named = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name).toSorted();

describe('The manifest of the element names', () => {
  test('every attribute that the element observes, each once', () => {
    expect(named(element.attributes)).toEqual([...ModelCostCalculator.observedAttributes].toSorted());
  });

  test.each([DATE_FIELD, ...FIELD_LIST].map((field) => [field.attribute, field] as const))('the field %s with what it takes, and the default that the element has', (name, field) => {
    const attribute = element.attributes.find((one) => one.name === name)!;
    const { kind } = field;
    const text = attribute.default?.replace(/^'(.*)'$/u, '$1') ?? '';
    expect(attribute.description).toMatch(/^\S.* Takes \S.*\.$/u);
    expect(attribute.type!.text).toBe({ number: 'number', choice: 'choices' in kind.wanted ? kind.wanted.choices.map((choice) => `'${choice}'`).join(' | ') : '' }[kind.wanted.kind as string] ?? 'string');
    expect('default' in field ? kind.read(text) : text).toEqual('default' in field ? field.default.value : '');
  });

  test('every part of the templates, and no other', () => {
    const fixed = found(/ part="([^"]+)"/gu).flatMap((names) => names.split(' '));
    expect(found(/ part=\$\{(view\.key)\}/gu)).toEqual(['view.key']);
    expect(named(element.cssParts)).toEqual([...new Set([...fixed, ...PANELS])].toSorted());
  });

  test('every slot of the templates, and no other', () => {
    expect(named(element.slots)).toEqual(found(/<slot(?: name="([^"]+)")?/gu));
  });

  test('every custom property of the style sheets, and no other', () => {
    const series = (name: string): string => name.replace(/series-\d$/u, 'series-1');
    expect(named(element.cssProperties)).toEqual([...new Set(found(/(--mcc-[a-z\d-]+)/gu).map(series))].toSorted());
  });

  test('every event that is dispatched, and no other', () => {
    const listed = readFileSync('src/widget/events.ts', 'utf8').matchAll(/^ {2}'(mcc-[a-z]+)'/gmu);
    expect(named(element.events)).toEqual([...listed].map(([, name = '']) => name).toSorted());
    expect(found(/(?:emit|tell|send)\w*(?:<[^>]*>)?\(\s*'(mcc-[a-z]+)'/gu)).toEqual(named(element.events));
  });

  test('nothing without saying what it is', () => {
    expect(Object.values(element).filter(Array.isArray).flat().filter(({ description = '' }: Named) => description.length < 8)).toEqual([]);
  });

  test('no member that is not public', () => {
    expect(element.members.filter(({ name }) => /^[#_]/u.test(name))).toEqual([]);
    expect(named(element.members)).toEqual(expect.arrayContaining(['catalogue', 'locale', 'scenario', 'theme']));
  });
});
