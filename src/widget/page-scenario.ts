import { defaultScenario, FIELDS, fieldValue, withField } from '../scenario/fields.ts';
import { readScenario, readTexts } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { declared, FIELD_ATTRIBUTES } from './declared.ts';
import type { Faults } from './problems.ts';

/** What a page says about the scenario of an element: in its attributes, and in the JSON of its slot. */
export class PageScenario {
  readonly #element: HTMLElement;
  readonly #said: (sentence: string) => unknown;
  readonly #report: (faults: Faults) => void;
  // the element may ask for the day; the core may not
  readonly #today = new Date().toISOString().slice(0, 10);
  #json: string | undefined;

  constructor(element: HTMLElement, said: (sentence: string) => unknown, report: (faults: Faults) => void) {
    this.#element = element;
    this.#said = said;
    this.#report = report;
  }

  /** The scenario of a page that says nothing. */
  get unsaid(): Scenario {
    return defaultScenario(this.#today);
  }

  /** Reads what the page says; what can't be read is reported. A sentence given elsewhere stands for the page's own question. */
  read(sentence?: unknown): Scenario {
    const said = (own: string): unknown => this.#said(typeof sentence === 'string' ? sentence : own);
    const { scenario, problems } = declared({ today: this.#today, json: this.#json, attributes: this.#attributes, said });
    this.#report((words) => problems.map(({ problem, attribute }) => words.problem(problem, attribute)));
    return scenario;
  }

  /** A scenario after an attribute has changed: a preset brings its values, a question what it says. */
  changed(path: string, scenario: Scenario): Scenario {
    const said = this.read();
    if (path === FIELDS.preset.path) return { ...scenario, workload: said.workload, quality: said.quality };
    if (path !== FIELDS.sentence.path) return withField(scenario, path, fieldValue(said, path));
    const asked = readScenario(this.#said(said.sentence), scenario).scenario;
    return readTexts(this.#attributes, 'attribute', asked).scenario;
  }

  get #attributes(): Readonly<Record<string, string>> {
    return Object.fromEntries([...FIELD_ATTRIBUTES.keys()].flatMap((name) => (this.#element.hasAttribute(name) ? [[name, this.#element.getAttribute(name)!]] : [])));
  }

  /** Takes the JSON that stands in the slot now; whether it is another than before. */
  takeJson(): boolean {
    const json = this.#element.querySelector(':scope > script[slot="scenario"]')?.textContent ?? undefined;
    const isNew = json !== this.#json;
    this.#json = json;
    return isNew;
  }
}
