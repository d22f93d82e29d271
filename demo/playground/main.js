// Attributes, chosen in a form or changed in the element itself, and the tag that says them. The hash of the page keeps them.
import 'model-cost-calculator/define';
import { ask, defaultScenario, FIELD_LIST, readScenario, saidFields } from 'model-cost-calculator';
import { WAYS, written } from './tag.js';

const START = [
  ['models', 'openai/gpt-4o@176of200, openai/gpt-4o-mini@160of200'],
  ['users', '50000'],
  ['queries', '5'],
  ['error-cost', '0.02'],
];

/** Milliseconds in which somebody goes on typing. */
const PAUSE = 150;

const known = await knownAt('/dist/custom-elements.json');
const part = (id) => document.getElementById(id);
const state = { way: 'html', chosen: new Map(), pause: 0 };

part('names').append(...[...known.values()].map(({ name, description }) => Object.assign(document.createElement('option'), { value: name, label: description })));
part('add').addEventListener('submit', add);
part('name').addEventListener('input', () => part('name').setCustomValidity(''));
part('copy').addEventListener('click', copy);
for (const choice of document.getElementsByName('as')) choice.addEventListener('change', () => write(choice.value));
addEventListener('hashchange', read);
read();

/** What the element says of itself, made with the package: the list is as long as that one. */
async function knownAt(address) {
  const { modules } = await (await fetch(address)).json();
  const { attributes } = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'model-cost-calculator');
  return new Map(attributes.map((attribute) => [attribute.name, attribute]));
}

function read() {
  const inHash = [...new URLSearchParams(location.hash.slice(1))];
  const chosen = inHash.filter(([name]) => known.has(name));
  state.chosen = new Map(chosen.length > 0 ? chosen : START);
  list();
  show();
  write(inHash.find(([name, value]) => name === 'as' && WAYS.includes(value))?.[1] ?? 'html');
}

/** A new element, so that what is seen is what a page with this tag shows. */
function show() {
  clearTimeout(state.pause);
  const element = document.createElement('model-cost-calculator');
  for (const [name, value] of said()) element.setAttribute(name, value);
  element.addEventListener('mcc-change', ({ detail }) => take(detail.scenario, element.catalogue));
  part('shown').replaceChildren(element);
}

/** What is written: an empty field leaves its attribute out. */
function said() {
  return [...state.chosen].filter(([, value]) => value !== '');
}

/** A scenario that somebody changed in the element, as attributes: what its question does not say by itself. */
function take(scenario, catalogue) {
  const asked = scenario.sentence === '' ? {} : ask(scenario.sentence, catalogue).patch;
  const fields = saidFields(scenario, readScenario(asked, defaultScenario(scenario.date)).scenario).map(({ field, text }) => [field.attribute, text]);
  const others = [...state.chosen].filter(([name]) => FIELD_LIST.every(({ attribute }) => attribute !== name));
  state.chosen = new Map([...fields, ...others]);
  list();
  write();
}

function add(event) {
  event.preventDefault();
  const field = part('name');
  const name = field.value.trim();
  if (!known.has(name)) {
    field.setCustomValidity('Choose one of the list.');
    field.reportValidity();
    return;
  }
  field.value = '';
  if (!state.chosen.has(name)) change(name, known.get(name).default?.replaceAll("'", '') ?? '');
  list();
  part(`value-${name}`).focus();
}

function change(name, value, pause = 0) {
  state.chosen.set(name, value);
  write();
  clearTimeout(state.pause);
  state.pause = setTimeout(show, pause);
}

function remove(name) {
  state.chosen.delete(name);
  list();
  show();
  write();
  part('name').focus();
}

function list() {
  part('chosen').replaceChildren(...[...state.chosen].map(row));
}

function row([name, value]) {
  const { description } = known.get(name);
  const item = document.createElement('li');
  const label = Object.assign(document.createElement('label'), { htmlFor: `value-${name}` });
  const code = Object.assign(document.createElement('code'), { textContent: name });
  const field = fieldOf(name, value);
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: '×', ariaLabel: `Remove ${name}` });
  const about = Object.assign(document.createElement('small'), { id: `about-${name}`, textContent: description });
  field.setAttribute('aria-describedby', about.id);
  field.addEventListener('input', () => change(name, field.value, PAUSE));
  button.addEventListener('click', () => remove(name));
  label.append(code);
  item.append(label, field, button, about);
  return item;
}

/** A list where the element takes one of a few words. */
function fieldOf(name, value) {
  const words = [...known.get(name).type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  const field = document.createElement(words.length > 0 ? 'select' : 'input');
  for (const word of words.length > 0 ? ['', ...words] : []) field.append(new Option(word, word));
  return Object.assign(field, { id: `value-${name}`, value, ...(words.length > 0 ? {} : { inputMode: known.get(name).type.text === 'number' ? 'decimal' : 'text', autocomplete: 'off', spellcheck: false }) });
}

function write(way = state.way) {
  state.way = way;
  for (const choice of document.getElementsByName('as')) choice.checked = choice.value === way;
  part('tag').textContent = written(said(), way);
  part('copied').textContent = '';
  const hash = new URLSearchParams([...(way === 'html' ? [] : [['as', way]]), ...state.chosen]);
  history.replaceState(null, '', `#${hash}`);
}

async function copy() {
  try {
    await navigator.clipboard.writeText(part('tag').textContent);
    part('copied').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(part('tag'));
    part('copied').textContent = 'The browser does not let a page copy: the tag is selected, copy it yourself.';
  }
}
