// npm run docs: writes the reference (dist/docs/*.md, or the folder given) from the code and the data it describes.
// npm run docs:readme: writes what the commands shown in README.md print into the blocks beneath them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleTs, importTs } from '../build/import-ts.mjs';
import { elementOf, manifest } from '../build/manifest.mjs';
import { pricingForEsbuild } from '../build/pricing-plugin.mjs';

const CLI = 'src/cli/main.ts';
const ENTRIES = { 'model-cost-calculator': 'src/index.ts', 'model-cost-calculator/usage': 'src/usage/index.ts', 'model-cost-calculator/logs': 'src/logs/index.ts', 'model-cost-calculator/fit': 'src/fit/index.ts', 'model-cost-calculator/catalogue': 'src/catalogue/data.ts' };

const [library, { fileSchemas }, { documentedExports }, cli] = await Promise.all([
  importWithPricing('src/index.ts'),
  importTs('src/catalogue/json-schema.ts'),
  importTs('tests/doc-examples.ts'),
  importWithPricing(CLI),
]);
const { data } = await library.loadCatalogue();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const pages = {
  'api.md': apiPage,
  'element.md': elementPage,
  'fields.md': fieldsPage,
  'presets.md': presetsPage,
  'files.md': filesPage,
  'cli.md': cliPage,
  'catalogue.md': cataloguePage,
};
if (process.argv[2] === '--readme') await renewReadme();
else await writePages(process.argv[2] ?? 'dist/docs');

async function writePages(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), `${await page()}\n\n---\nmodel-cost-calculator ${version}; made by \`npm run docs\`.\n`);
  console.log(`${Object.keys(pages).join(', ')} in ${folder}`);
}

async function renewReadme() {
  const parts = readFileSync('README.md', 'utf8').split(/(?<=^npx model-cost (.*)\n```\n\n```text\n)[^]*?(?=^```$)/m);
  let renewed = parts[0];
  for (let index = 1; index < parts.length; index += 2) renewed += (await printed(parts[index].split(' '), Infinity)) + parts[index + 1];
  writeFileSync('README.md', renewed);
}

/** What a command prints. */
async function printed(words, columns) {
  let text = '';
  const write = (part) => (text += part);
  await cli.main(words, { write, writeError: write, columns, isColored: false, now: () => new Date(0) });
  return text;
}

/** Every export of every entry, under the comments that group them. */
function apiPage() {
  const entries = Object.entries(ENTRIES).map(([specifier, file]) => {
    const groups = groupsOf(file).map(({ title, exported }) => [title && `### ${title}`, ...exported.map(exportText)].filter(Boolean).join('\n\n'));
    return [`## ${specifier}`, ...groups].join('\n\n');
  });
  return ['# Library', ...entries].join('\n\n');
}

/** The exports of an entry by the comment lines at its margin; before the first, without a title. */
function groupsOf(file) {
  const [head, ...titled] = readFileSync(file, 'utf8').split(/^\/\/ (?=.*\n)/m);
  const parts = [{ title: '', text: head }, ...titled.map((part) => ({ title: part.slice(0, part.indexOf('\n')), text: part.slice(part.indexOf('\n')) }))];
  return parts
    .map(({ title, text }) => ({ title, exported: documentedExports(file, (path) => (path === file ? text : readFileSync(path, 'utf8'))) }))
    .filter(({ exported }) => exported.length > 0);
}

function exportText({ name, file, doc = '', examples }) {
  const said = doc.split(/^@\w/m, 1)[0].trim();
  const blocks = examples.filter(Boolean).map((example) => fenced('js', example));
  return [`#### ${name}`, said, fenced('ts', signature(name, file)), ...blocks].filter(Boolean).join('\n\n');
}

/** A declaration as it stands in the source: a type whole, a function to its body, a value to its `=`. */
function signature(name, file) {
  const source = readFileSync(file, 'utf8');
  const start = source.search(new RegExp(`^(?:export )?(?:declare |abstract |async )*(?:function\\*?|const|let|class|type|interface) ${name.replaceAll('$', '\\$')}\\b`, 'm'));
  const declared = source.slice(start).replace(/^export /, '');
  if (/^(?:declare )?(?:abstract )?(?:interface|class) /.test(declared)) return declared.slice(0, declared.search(/^\}/m) + 1);
  if (declared.startsWith('type ')) return declared.slice(0, declared.search(/;\n(?=\n|\/|export|const|function|type|interface|$)/) + 1);
  if (/^(?:const|let) /.test(declared)) return declared.slice(0, declared.search(/ =(?!>)/));
  return declared.slice(0, declared.search(/ \{\n/));
}

/** All that a page can say to the element, hear from it and style of it, from its manifest. */
async function elementPage() {
  const { tagName, description, attributes, members, events, slots, cssParts, cssProperties } = elementOf(await manifest());
  const typed = (list) => list.map(({ name, type, description: said = '' }) => [code(name), code(type.text), said]);
  const named = (list) => list.map(({ name, description: said }) => [name ? code(name) : 'without a name', said]);
  return [
    `# <${tagName}>`,
    description,
    '## Attributes',
    table(['Attribute', 'Takes', 'Default', 'What it says'], attributes.map(({ name, type, default: fallback, description: said }) => [code(name), code(type.text), fallback ? code(fallback) : '', said])),
    '## Properties',
    table(['Property', 'Type', 'What it is'], typed(members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic))),
    '## Events',
    'Every event bubbles and leaves the shadow tree.',
    table(['Event', 'Type', 'When'], typed(events)),
    '## Slots',
    table(['Slot', 'What it shows'], named(slots)),
    '## Parts',
    'To be styled with `::part(…)`.',
    table(['Part', 'What it is'], named(cssParts)),
    '## Tokens',
    'Custom properties of CSS. What is not set follows from the colour and the font of the page.',
    table(['Property', 'What it colours'], named(cssProperties)),
  ].join('\n\n');
}

/** The one table that the element, the command line, share links and JSON are made of. */
function fieldsPage() {
  const fields = [library.DATE_FIELD, ...library.FIELD_LIST].map(({ path, attribute, flag, url, kind, default: fallback }) => [
    code(path),
    code(attribute),
    code(flag),
    code(url),
    fallback?.unit ?? '',
    takes(kind.wanted),
    fallback ? shown(kind.write(fallback.value)) : 'the day it is asked',
    fallback ? origin(fallback) : '',
  ]);
  return [
    '# Fields of a scenario',
    'Each row is one input: where it stands in the scenario (plain JSON), its attribute on the element, its flag on the command line, its key in a share link.',
    table(['Path', 'Attribute', 'Flag', 'Link', 'Unit', 'Takes', 'Default', 'Where the default comes from'], fields),
  ].join('\n\n');
}

function presetsPage() {
  const presets = library.PRESETS.map(({ id, values, proxy }) => [
    `## ${id}`,
    'benchmark' in proxy ? `Quality: ${code(proxy.benchmark)}, because ${proxy.because}.` : `Quality: none. ${proxy.none}.`,
    table(['Path', 'Value', 'Unit', 'Where it comes from'], Object.entries(values).map(([path, said]) => [code(path), shown(String(said.value)), said.unit, origin(said)])),
  ]);
  return ['# Presets', 'Workloads to start from. What a preset does not name goes back to the default of the field.', ...presets.flat()].join('\n\n');
}

/** Every key of the files below pricing/, and of a catalogue as JSON, from the schemas that check them. */
function filesPage() {
  const places = { offer: '`pricing/<seller>/<model>.toml`', seller: '`pricing/<seller>/seller.toml`', measurements: '`pricing/measurements/<source>.toml`', service: '`pricing/services/<service>.toml`', hardware: '`pricing/hardware/<device>.toml`', weights: '`pricing/weights/<weights>.toml`', catalogue: 'A whole catalogue as JSON' };
  const known = new Map();
  const kinds = Object.entries(fileSchemas()).map(([kind, schema]) => {
    const rows = keysOf(schema, '', kind, known);
    known.set(identityOf(schema), `as the keys of ${kind}`);
    return [`## ${kind}`, `${places[kind] ?? kind}; JSON Schema: ${code(`model-cost-calculator/schema/${kind}.json`)}`, table(['Key', 'Takes', 'Required', 'What it is'], rows)];
  });
  return ['# Files', '`x[]` is a list (in TOML `[[x]]`), `x.<name>` a table of names that you choose, `x.{a, b}` keys that take the same. Keys that are not listed are refused.', ...kinds.flat()].join('\n\n');
}

/** The rows of an object schema. One that stood before is not written out again: its row says where it is. */
function keysOf(schema, prefix, kind, known) {
  const own = alikeOf(schema.properties).flatMap(([names, inner]) => {
    const required = schema.required?.includes(names[0]) ? 'yes' : '';
    return rowsOf(names, prefix, inner, required, kind, known);
  });
  const free = typeof schema.additionalProperties === 'object' ? rowsOf(['<name>'], prefix, schema.additionalProperties, '', kind, known) : [];
  return [...own, ...free];
}

function rowsOf(alike, prefix, schema, required, kind, known) {
  const inner = schema.items ?? schema;
  const list = schema.items ? '[]' : '';
  const path = `${prefix}${alike[0]}${list}`;
  const names = alike.length === 1 ? code(path) : code(`${prefix}{${alike.join(', ')}}${list}`);
  const said = schema.description ?? inner.description ?? '';
  if (inner.type !== 'object') return [[names, accepted(inner), required, said]];
  const before = known.get(identityOf(inner));
  if (before) return [[names, before, required, said]];
  known.set(identityOf(inner), `as ${code(path)} of ${kind}`);
  return [[names, list ? 'tables' : 'a table', required, said], ...keysOf(inner, `${path}.`, kind, known)];
}

function identityOf(schema) {
  return JSON.stringify({ ...schema, description: undefined, $schema: undefined });
}

/** Keys by what they take, so that those alike share a row. */
function alikeOf(properties = {}) {
  const alike = new Map();
  for (const [name, schema] of Object.entries(properties)) {
    const identity = JSON.stringify(schema);
    alike.set(identity, [...(alike.get(identity) ?? []), name]);
  }
  return [...alike].map(([identity, names]) => [names, JSON.parse(identity)]);
}

function accepted({ type, enum: choices, const: only, minimum, exclusiveMinimum, maximum, pattern }) {
  if (choices) return choices.map(code).join(', ');
  if (only !== undefined) return code(String(only));
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'string') return pattern && pattern.length <= 90 ? `text that matches ${code(pattern.replaceAll('\\/', '/'))}` : 'text';
  const from = minimum === undefined ? (exclusiveMinimum === undefined ? '' : ` above ${number(exclusiveMinimum)}`) : ` from ${number(minimum)}`;
  return `${type === 'integer' ? 'a whole number' : 'a number'}${from}${maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? '' : ` to ${number(maximum)}`}`;
}

/** What every command says of itself. */
async function cliPage() {
  return ['# Command line', ...(await helpOf([]))].join('\n\n');
}

async function helpOf(words) {
  const text = await printed([...words, '--help'], 100);
  const listed = /^Commands:\n((?: .*\n)+)/m.exec(text)?.[1] ?? '';
  const commands = [...listed.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name).filter((name) => name !== 'help');
  const inner = [];
  for (const name of commands) inner.push(...(await helpOf([...words, name])));
  return [`## ${['model-cost', ...words].join(' ')}\n\n${fenced('text', text.trim())}`, ...inner];
}

/** What is in the catalogue, how old it is, and what stands on one source. */
function cataloguePage() {
  const offers = Object.entries(data.offers);
  const readDays = (list) => list.flatMap(([, { price }]) => price.map(({ checked }) => checked)).toSorted();
  const sellers = Object.entries(data.sellers).map(([id, { name, page }]) => {
    const own = offers.filter(([offer]) => offer.startsWith(`${id}/`));
    const days = readDays(own);
    return [page ? `[${name}](${page})` : name, code(id), String(own.length), days[0] ?? '', days.at(-1) ?? ''];
  });
  const singles = offers.flatMap(([id, { price }]) => price.filter(({ confidence }) => confidence === 'single').map((entry) => [code(id), inForce(entry), entry.source, entry.checked]));
  const announced = offers.flatMap(([id, { price }]) => price.filter(({ from, checked }) => from > checked).map((entry) => [code(id), entry.from, entry.source, entry.checked]));
  const sources = Object.entries(data.measurements ?? {}).map(([id, { name, page, date, licence, latency = [], quality = [] }]) => [`[${name}](${page})`, code(id), String(quality.length), String(latency.length), date, licence]);
  const devices = Object.entries(data.hardware ?? {}).map(([id, { name, price = [] }]) => {
    const read = price.flatMap(({ checked }) => checked ?? []).toSorted();
    return [name, code(id), String(price.length), String(price.length - read.length), read[0] ?? '', read.at(-1) ?? ''];
  });
  const weights = Object.entries(data.weights ?? {}).map(([id, { name, licence = 'not known', licencePage, licenceLimits = '', underivable }]) => [
    name,
    code(id),
    licencePage ? `[${licence}](${licencePage})` : licence,
    licenceLimits,
    underivable?.parameters ?? underivable?.kvCache ?? '',
  ]);
  const days = readDays(offers);
  return [
    '# Catalogue',
    `${offers.length} offers of ${sellers.length} sellers. The oldest price was read on ${days[0]}, the newest on ${days.at(-1)}.`,
    table(['Seller', 'Id', 'Offers', 'Oldest read', 'Newest read'], sellers),
    '## Prices from one source',
    table(['Offer', 'In force', 'Source', 'Read'], singles),
    '## Announced prices',
    table(['Offer', 'From', 'Source', 'Read'], announced),
    '## Measurements',
    sources.length > 0 ? table(['Source', 'Id', 'Quality rows', 'Latency rows', 'Date', 'Terms'], sources) : 'None.',
    '## Devices',
    table(['Device', 'Id', 'Prices', 'Undated', 'Oldest read', 'Newest read'], devices),
    '## Open weights',
    'Where a licence is neither Apache-2.0 nor MIT and no limit stands beside it, its text was not read.',
    table(['Weights', 'Id', 'Licence', 'What it limits', 'Why they cannot be sized'], weights),
  ].join('\n\n');
}

function inForce({ from, until }) {
  return [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ') || 'start unknown';
}

function takes(wanted) {
  switch (wanted.kind) {
    case 'number':
      return `${wanted.optional ? 'nothing, or ' : ''}a ${wanted.whole ? 'whole ' : ''}number from ${number(wanted.least)} to ${number(wanted.most)}`;
    case 'choice':
      return wanted.choices.map(code).join(', ');
    case 'options':
      return `up to ${wanted.most} models with commas between, like \`openai/gpt-5@high@batch\`, or with what you know of one yourself \`openai/gpt-4o@176of200@2.4-9.8s\``;
    case 'date':
      return 'a day like `2026-11-22`';
    default:
      return 'a name';
  }
}

function origin(said) {
  if ('assumption' in said) return `assumption: ${said.assumption}`;
  return said.page ? `[${said.source}](${said.page})` : said.source;
}

function shown(text) {
  return text === '' ? 'not known' : code(text);
}

function number(value) {
  return value.toLocaleString('en');
}

function code(text) {
  return `\`${text}\``;
}

function fenced(language, text) {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

async function importWithPricing(file) {
  return import(pathToFileURL(await bundleTs(file, [pricingForEsbuild])).href);
}
