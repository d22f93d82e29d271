import type { ReactiveControllerHost } from 'lit';
import { FIELD_LIST, withField } from '../scenario/fields.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AllWords } from '../words/language.ts';
import type { Formats } from './formats.ts';
import type { HistoryState } from './panels/history-panel.ts';

/** What a paste needs of the form around it. */
export interface HistoryHost {
  readonly scenario: () => Scenario;
  readonly formats: () => Formats;
  /** `undefined`: not loaded. */
  readonly allWords: () => AllWords | undefined;
  readonly edit: (scenario: Scenario) => void;
  readonly commit: () => void;
}

const NOTHING: HistoryState = { lines: [], isFitting: false };

/** A pasted history: fitted once, by a part that is loaded then, and written into the form, which has the last word. */
export class PastedHistory {
  readonly #host: ReactiveControllerHost;
  readonly #to: HistoryHost;
  #state = NOTHING;

  constructor(host: ReactiveControllerHost, to: HistoryHost) {
    this.#host = host;
    this.#to = to;
  }

  get state(): HistoryState {
    return this.#state;
  }

  forget(): void {
    this.#state = NOTHING;
  }

  readonly fit = async (text: string, counts: 'users' | 'adoptions'): Promise<void> => {
    const fitting: HistoryState = { lines: [], isFitting: true };
    this.#show(fitting);
    const loaded = await import('./history.ts').catch(() => undefined);
    const words = this.#to.allWords();
    // another paste, or another scenario, has come meanwhile
    if (this.#state !== fitting || !words) return;
    const made = loaded?.fitPasted(text, counts, this.#to.scenario(), { formats: this.#to.formats(), words }) ?? { fault: words.history.cannotLoad };
    if ('fault' in made) {
      this.#show({ ...NOTHING, fault: made.fault });
      return;
    }
    const outside = FIELD_LIST.find(({ path, kind }) => made.values.some(([to, value]) => to === path && !kind.accepts(value)));
    if (outside) {
      this.#show({ ...NOTHING, fault: `${(words.fields as Readonly<Record<string, { readonly label: string }>>)[outside.words]!.label}: ${words.notAllowed(words.wanted(outside.kind.wanted))}` });
      return;
    }
    this.#to.edit(made.values.reduce((scenario, [path, value]) => withField(scenario, path, value), this.#to.scenario()));
    this.#to.commit();
    this.#show({ ...NOTHING, lines: made.lines });
  };

  #show(state: HistoryState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
