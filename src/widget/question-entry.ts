import type { ReactiveController } from 'lit';
import { ask } from '../ask/ask.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { FIELDS, withField } from '../scenario/fields.ts';
import { readScenario } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { RootedHost } from './measured.ts';
import type { QuestionHandlers } from './panels/question-panel.ts';
import { withoutChip, type QuestionChip } from './panels/question-view.ts';

/** A sentence is read when nobody has typed for so many milliseconds: assumption, a pause to think. */
const PAUSE = 700;

/** What the question needs of the element around it. */
export interface QuestionHost {
  readonly scenario: () => Scenario;
  readonly catalogue: () => Catalogue | undefined;
  /** Takes what the question says, which no other field is in the middle of. */
  readonly take: (scenario: Scenario) => void;
}

/**
 * What a sentence says, as a partial scenario; nothing for none, or one that no field takes.
 *
 * @example
 * saidBy('50k users', catalogue).load // => {"users":50000}
 */
export function saidBy(sentence: string, catalogue: Catalogue): Readonly<Record<string, unknown>> {
  return sentence.trim() === '' || !FIELDS.sentence.kind.accepts(sentence) ? {} : ask(sentence, catalogue).patch;
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
    this.#read();
    this.text = undefined;
    this.#host.requestUpdate();
  };

  readonly ask = (sentence: string): void => {
    this.text = sentence;
    this.leave();
    this.#host.renderRoot.querySelector<HTMLElement>('#question')?.focus();
  };

  readonly remove = (chip: QuestionChip, index: number): void => {
    this.#removed.add(chip.key);
    this.#to.take(withoutChip(chip, this.#to.scenario()));
    void this.#focusAfter(index);
  };

  readonly #read = (): void => {
    clearTimeout(this.#pause);
    const [sentence, catalogue] = [this.text?.replaceAll(/\p{Cc}/gu, ' ').trim(), this.#to.catalogue()];
    if (sentence === undefined || !catalogue || sentence === this.#to.scenario().sentence) return;
    this.#removed.clear();
    this.#to.take(withField(readScenario(saidBy(sentence, catalogue), this.#to.scenario()).scenario, FIELDS.sentence.path, sentence));
  };

  /** The focus goes to what took the place of the button that is gone. */
  async #focusAfter(index: number): Promise<void> {
    await this.#host.updateComplete;
    const left = this.#host.renderRoot.querySelectorAll<HTMLElement>('.question .remove');
    (left[Math.min(index, left.length - 1)] ?? this.#host.renderRoot.querySelector<HTMLElement>('#question'))?.focus();
  }
}
