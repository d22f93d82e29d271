import type { ReactiveController } from 'lit';
import { FIELDS, withField } from '../scenario/fields.ts';
import { readScenario } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { RootedHost } from './measured.ts';
import type { QuestionHandlers } from './panels/question-panel.ts';
import type { QuestionChip } from './panels/question-view.ts';

/** A sentence is read when nobody has typed for so many milliseconds: assumption, a pause to think. */
const PAUSE = 700;

/** What the question needs of the element around it. */
export interface QuestionHost {
  readonly scenario: () => Scenario;
  /** What a sentence says, as a partial scenario; `undefined`: nobody can read it yet. */
  readonly read: (sentence: string) => Readonly<Record<string, unknown>> | undefined;
  /** A scenario without what a chip says. */
  readonly without: (chip: QuestionChip, scenario: Scenario) => Scenario;
  /** Takes what the question says, which no other field is in the middle of. */
  readonly take: (scenario: Scenario) => void;
}

/** A person's question: read after Enter or a pause, written into the form once; from then on the form wins. */
export class QuestionEntry implements ReactiveController, QuestionHandlers {
  text: string | undefined;
  readonly #host: RootedHost;
  readonly #to: QuestionHost;
  readonly #removed = new Set<string>();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: RootedHost, to: QuestionHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  /** Chips that a person took away. */
  get removed(): ReadonlySet<string> {
    return this.#removed;
  }

  readonly input = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#read, PAUSE);
  };

  readonly keydown = ({ key, isComposing }: KeyboardEvent): void => {
    if (key === 'Enter' && !isComposing) this.#read();
  };

  readonly leave = (): void => {
    if (!this.#read()) return;
    this.text = undefined;
    this.#host.requestUpdate();
  };

  /** Reads what nobody could read when it was typed. */
  readonly readAgain = (): void => {
    clearTimeout(this.#pause);
    if (this.text !== undefined) this.#pause = setTimeout(this.#read, PAUSE);
  };

  readonly ask = (sentence: string): void => {
    this.text = sentence;
    this.leave();
    this.#host.renderRoot.querySelector<HTMLElement>('#question')?.focus();
  };

  readonly remove = (chip: QuestionChip, index: number): void => {
    this.#removed.add(chip.key);
    this.#to.take(this.#to.without(chip, this.#to.scenario()));
    void this.#focusAfter(index);
  };

  /** Whether the question is read now. */
  readonly #read = (): boolean => {
    clearTimeout(this.#pause);
    const sentence = this.text?.replaceAll(/\p{Cc}/gu, ' ').trim();
    if (sentence === undefined || sentence === this.#to.scenario().sentence) return true;
    const said = this.#to.read(sentence);
    if (!said) return false;
    this.#removed.clear();
    this.#to.take(withField(readScenario(said, this.#to.scenario()).scenario, FIELDS.sentence.path, sentence));
    return true;
  };

  /** The focus goes to what took the place of the button that is gone. */
  async #focusAfter(index: number): Promise<void> {
    await this.#host.updateComplete;
    const left = this.#host.renderRoot.querySelectorAll<HTMLElement>('.question .remove');
    (left[Math.min(index, left.length - 1)] ?? this.#host.renderRoot.querySelector<HTMLElement>('#question'))?.focus();
  }
}
