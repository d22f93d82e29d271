// The Custom Elements Manifest of the package: what the doc blocks of the element say, its field attributes from the table of fields, what those are called from the words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { importTs, root } from './import-ts.mjs';

/** The files that are read, by where what is made of them is published. */
const SOURCES = { 'dist/element.js': 'src/widget/element.ts', 'dist/define.js': 'src/widget/define.ts' };
const EVENTS = 'src/widget/events.ts';
const STYLES = 'src/widget/styles/styles.ts';

/** The manifest as data. */
export async function manifest() {
  const [{ DATE_FIELD, FIELD_LIST }, { en }] = await Promise.all([importTs('src/scenario/fields.ts'), importTs('src/words/en/words.ts')]);
  const made = create({ modules: Object.values(SOURCES).map(sourceOf), plugins: litPlugin() });
  const element = elementOf(made);
  element.members = element.members.filter(({ privacy = 'public' }) => privacy === 'public');
  element.attributes = [...[DATE_FIELD, ...FIELD_LIST].map((field) => attributeOf(field, en)), ...element.attributes.map((attribute) => ({ ...attribute, type: { text: attribute.type.text.replaceAll(/ \| (?:null|undefined)/g, '') } }))];
  // what stands between is not published
  element.superclass = { name: 'LitElement', package: 'lit' };
  element.events = eventsOf(sourceOf(EVENTS));
  element.cssParts = tagged('csspart');
  element.cssProperties = tagged('cssprop');
  return published(made);
}

/** The element that a manifest describes. */
export function elementOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
}

function sourceOf(file) {
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** A field as an attribute: what it is, what it takes, and what it is without. */
function attributeOf({ attribute, words, kind, default: fallback }, en) {
  const { label, hint } = en.fields[words];
  return {
    name: attribute,
    type: { text: typeOf(kind.wanted) },
    ...defaultOf(kind, fallback),
    description: `${label}${hint && ` (${hint})`}. Takes ${en.wanted(kind.wanted)}.`,
  };
}

/** Nothing where nothing is said: the day is the present one, an unknown number stays unknown. */
function defaultOf(kind, fallback) {
  const text = fallback ? kind.write(fallback.value) : '';
  if (text === '') return {};
  return { default: kind.wanted.kind === 'number' ? text : `'${text}'` };
}

function typeOf({ kind, choices }) {
  if (kind === 'choice') return choices.map((choice) => `'${choice}'`).join(' | ');
  return kind === 'number' ? 'number' : 'string';
}

/** The events of the interface that lists them, with their doc comments. */
function eventsOf(source) {
  const list = source.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith('Events'));
  return list.members.map((member) => ({ name: member.name.text, type: { text: member.type.getText() }, description: ts.getJSDocCommentsAndTags(member)[0].comment }));
}

/** What a page may style, with the doc tags of the style sheets. */
function tagged(tag) {
  const tags = readFileSync(join(root, STYLES), 'utf8').matchAll(new RegExp(`^ \\* @${tag} (\\S+) - (.*)$`, 'gm'));
  return [...tags].map(([, name, description]) => ({ name, description }));
}

/** With the paths that a page imports from. */
function published(made) {
  let text = JSON.stringify(made);
  for (const [path, source] of Object.entries(SOURCES)) text = text.replaceAll(`"/${source}"`, `"${source}"`).replaceAll(`"${source}"`, `"${path}"`);
  return JSON.parse(text);
}
