import { defaultScenario, FIELDS, fieldValue, withField } from '../scenario/fields.ts';
import { readScenario, readTexts } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { declared, FIELD_ATTRIBUTES } from './declared.ts';
import type { Fault } from './problems.ts';
import { slottedJson } from './slotted-json.ts';

/** What a page's scenario needs of the element around it. */
export interface PageHost {
  /** What a sentence says, as a partial scenario; `undefined`: nobody can read it yet. */
  readonly ask: (sentence: string) => Readonly<Record<string, unknown>> | undefined;
  /** What could not be read. */
  readonly faults: (source: 'page' | 'scenario', faults: readonly Fault[]) => void;
}

/** What a page says about the scenario of an element: in its attributes, in the JSON of its slot, and in the property, which stands over both. */
export class PageScenario {
  readonly #element: HTMLElement;
  readonly #to: PageHost;
  // the element may ask for the day; the core may not
  readonly #today = new Date().toISOString().slice(0, 10);
  #given: unknown;
  #json: string | undefined;
  #isUnasked = false;
  /** Fields of which the attributes have changed since they were read. */
  readonly #changed = new Set<string>();

  constructor(element: HTMLElement, to: PageHost) {
    this.#element = element;
    this.#to = to;
  }

  /** The scenario of a page that says nothing. */
  get unsaid(): Scenario {
    return defaultScenario(this.#today);
  }

  /** Whether the page asks a question that nobody could read yet. */
  get isUnasked(): boolean {
    return this.#isUnasked;
  }

  /** Takes what the page sets as the property. */
  give(given: unknown): Scenario {
    this.#given = given;
    return this.read();
  }

  /** Reads what the page says; what can't be read is reported. */
  read(): Scenario {
    this.#isUnasked = false;
    this.#changed.clear();
    const { scenario, problems } = readScenario(this.#given ?? {}, this.#declared(sentenceIn(this.#given)));
    this.#to.faults('scenario', problems.map((problem) => (words) => words.problem(problem)));
    return scenario;
  }

  /** Takes that the attribute of a field has changed: all of a page are read together. */
  changed(path: string): void {
    this.#changed.add(path);
  }

  /** A scenario after the attributes have changed: a preset brings its values, a question what it says. `undefined`: none has. */
  after(scenario: Scenario): Scenario | undefined {
    if (this.#changed.size === 0) return undefined;
    const paths = [...this.#changed];
    this.#changed.clear();
    const said = this.#declared();
    return paths.reduce((changed, path) => this.#afterOne(path, changed, said), scenario);
  }

  #afterOne(path: string, scenario: Scenario, said: Scenario): Scenario {
    if (path === FIELDS.preset.path) return { ...scenario, workload: said.workload, quality: said.quality };
    if (path !== FIELDS.sentence.path) return withField(scenario, path, fieldValue(said, path));
    const asked = readScenario(this.#saidBy(said.sentence), scenario).scenario;
    return { ...readTexts(this.#attributes, 'attribute', asked).scenario, sentence: said.sentence };
  }

  /** Takes the JSON that stands in the slot now; whether it is another than before. */
  takeJson(): boolean {
    const json = slottedJson(this.#element, 'scenario');
    const isNew = json !== this.#json;
    this.#json = json;
    return isNew;
  }

  /** What attributes and JSON say. A sentence given elsewhere stands for the page's own question. */
  #declared(sentence?: unknown): Scenario {
    const said = (own: string): unknown => this.#saidBy(typeof sentence === 'string' ? sentence : own);
    const { scenario, problems } = declared({ today: this.#today, json: this.#json, attributes: this.#attributes, said });
    this.#to.faults('page', problems.map(({ problem, attribute }) => (words) => words.problem(problem, attribute)));
    return scenario;
  }

  get #attributes(): Readonly<Record<string, string>> {
    return Object.fromEntries([...FIELD_ATTRIBUTES.keys()].flatMap((name) => (this.#element.hasAttribute(name) ? [[name, this.#element.getAttribute(name)!]] : [])));
  }

  /** What a question of the page says; it may ask before there is a catalogue, or what reads it. */
  #saidBy(sentence: string): Readonly<Record<string, unknown>> {
    const said = sentence === '' ? {} : this.#to.ask(sentence);
    this.#isUnasked ||= !said;
    return said ?? {};
  }
}

/** The question in what was given, which may be anything. */
function sentenceIn(given: unknown): unknown {
  try {
    return (given as Partial<Scenario> | null | undefined)?.sentence;
  } catch {
    return undefined;
  }
}
