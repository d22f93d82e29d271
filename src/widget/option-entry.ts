import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OptionSpec } from '../scenario/scenario.ts';
import type { OptionFieldsHandlers, OptionFieldsState } from './panels/option-fields-panel.ts';
import type { OptionDrafts, OptionFieldName } from './option-draft.ts';

/** What the fields of an option need of the element around them. */
export interface OptionHost {
  readonly option: (index: number) => OptionSpec | undefined;
  readonly edit: (index: number, option: OptionSpec) => void;
  readonly commit: () => void;
  /** What reads and writes the fields, which came with them. */
  readonly drafts: () => OptionDrafts;
}

const NOTHING: OptionFieldsState = {};

/** What a person is typing about single options: what can be goes on live, the rest stays in its field. */
export class OptionEntry implements ReactiveController, OptionFieldsHandlers {
  readonly #host: ReactiveControllerHost;
  readonly #to: OptionHost;
  readonly #states = new Map<number, OptionFieldsState>();

  constructor(host: ReactiveControllerHost, to: OptionHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  readonly state = (index: number): OptionFieldsState => this.#states.get(index) ?? NOTHING;

  /** Drops what was typed: the options have come from elsewhere. */
  forget(): void {
    this.#states.clear();
  }

  readonly input = (index: number, event: Event): void => {
    const { name, value, validity } = event.target as HTMLInputElement;
    const option = this.#to.option(index);
    const { isField, writtenFields, withDraft } = this.#to.drafts();
    if (!option || !isField(name)) return;
    // a number field hides what it can't read
    const draft = { ...(this.state(index).draft ?? writtenFields(option)), [name]: validity.badInput ? '?' : value };
    const changed = withDraft(option, draft);
    if (typeof changed === 'string') this.#states.set(index, { draft, fault: changed });
    else this.#states.set(index, { draft });
    if (typeof changed === 'string') this.#host.requestUpdate();
    else this.#to.edit(index, changed);
  };

  readonly change = (): void => {
    const { names, writtenFields } = this.#to.drafts();
    for (const [index, { draft, fault }] of this.#states) {
      const option = this.#to.option(index);
      const said = option && writtenFields(option);
      const isHeld = (name: OptionFieldName): boolean => draft?.[name] !== '' && said?.[name] === '';
      if (fault === undefined && !names.some(isHeld)) this.#states.delete(index);
    }
    this.#to.commit();
    this.#host.requestUpdate();
  };

  readonly effort = (index: number, event: Event): void => {
    event.stopPropagation();
    const option = this.#to.option(index);
    if (option && 'offer' in option) this.#to.edit(index, this.#to.drafts().withEffort(option, (event.target as HTMLSelectElement).value));
  };
}
