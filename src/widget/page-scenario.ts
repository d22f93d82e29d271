import { defaultScenario } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { en } from '../words/en.ts';
import { declared, FIELD_ATTRIBUTES } from './declared.ts';

/** What a page says about the scenario of an element: in its attributes, and in the JSON of its slot. */
export class PageScenario {
  readonly #element: HTMLElement;
  readonly #report: (lines: readonly string[]) => void;
  // the element may ask for the day; the core may not
  readonly #today = new Date().toISOString().slice(0, 10);
  #json: string | undefined;

  constructor(element: HTMLElement, report: (lines: readonly string[]) => void) {
    this.#element = element;
    this.#report = report;
  }

  /** The scenario of a page that says nothing. */
  get unsaid(): Scenario {
    return defaultScenario(this.#today);
  }

  /** Reads what the page says; what can't be read is reported. */
  read(): Scenario {
    const attributes = Object.fromEntries([...FIELD_ATTRIBUTES.keys()].flatMap((name) => (this.#element.hasAttribute(name) ? [[name, this.#element.getAttribute(name)!]] : [])));
    const { scenario, problems } = declared({ today: this.#today, json: this.#json, attributes });
    this.#report(problems.map(({ problem, attribute }) => en.problem(problem, attribute)));
    return scenario;
  }

  /** Takes the JSON that stands in the slot now; whether it is another than before. */
  takeJson(): boolean {
    const json = this.#element.querySelector(':scope > script[slot="scenario"]')?.textContent ?? undefined;
    const isNew = json !== this.#json;
    this.#json = json;
    return isNew;
  }
}
