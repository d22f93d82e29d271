import type { Catalogue } from '../catalogue/catalogue.ts';
import { FIELDS, withField } from '../scenario/fields.ts';
import { optionKeys } from '../scenario/option-keys.ts';
import type { OptionSpec, Scenario } from '../scenario/scenario.ts';
import type { Words } from '../words/language.ts';
import type { Formats } from './formats.ts';
import type { RootedHost } from './measured.ts';
import type { OptionDrafts } from './option-draft.ts';
import { OptionEntry } from './option-entry.ts';
import { OptionSearch } from './option-search.ts';
import { hitViews, optionName } from './panels/options-view.ts';

/** What the list of options needs of the element around it. */
export interface OptionsHost {
  readonly scenario: () => Scenario;
  readonly catalogue: () => Catalogue | undefined;
  readonly formats: () => Formats;
  readonly words: () => Words;
  readonly isFull: () => boolean;
  readonly drafts: () => OptionDrafts;
  readonly edit: (scenario: Scenario) => void;
  readonly commit: () => void;
  /** The option of a row has got another key. */
  readonly renamed: (from: string, to: string) => void;
}

/** What a person does to the list of options: finds and adds, removes, and says what they know of one. */
export class OptionsEntry {
  readonly search: OptionSearch;
  readonly fields: OptionEntry;
  readonly #to: OptionsHost;

  constructor(host: RootedHost, to: OptionsHost) {
    this.#to = to;
    this.search = new OptionSearch(host, {
      find: (text) => this.#with([], (catalogue) => hitViews(text, to.scenario().options, { catalogue, words: to.words(), formats: to.formats() })),
      add: (offer) => this.add({ offer, setting: {} }),
      remove: (index) => this.#remove(index),
      count: (count) => to.words().matches(count),
      isFull: to.isFull,
    });
    this.fields = new OptionEntry(host, { option: (index) => to.scenario().options[index], edit: (index, option) => this.#edit(index, option), commit: to.commit, drafts: to.drafts });
  }

  readonly add = (option: OptionSpec): void => this.#set([...this.#to.scenario().options, option], this.#to.words().addedModel(this.#name(option)));

  #remove(index: number): void {
    const { options } = this.#to.scenario();
    const [removed] = options.slice(index, index + 1);
    if (removed) this.#set(options.toSpliced(index, 1), this.#to.words().removedModel(this.#name(removed)));
  }

  #set(options: Scenario['options'], said: string): void {
    this.fields.forget();
    this.#to.edit(withField(this.#to.scenario(), FIELDS.options.path, options));
    this.#to.commit();
    this.search.say(said);
  }

  #edit(index: number, option: OptionSpec): void {
    const scenario = this.#to.scenario();
    const options = scenario.options.with(index, option);
    this.#to.renamed(optionKeys(scenario.options)[index]!, optionKeys(options)[index]!);
    this.#to.edit(withField(scenario, FIELDS.options.path, options));
  }

  #name(option: OptionSpec): string {
    return this.#with('', (catalogue) => optionName(option, { catalogue, words: this.#to.words() }));
  }

  #with<Made>(without: Made, make: (catalogue: Catalogue) => Made): Made {
    const catalogue = this.#to.catalogue();
    return catalogue ? make(catalogue) : without;
  }
}
