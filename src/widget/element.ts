import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CatalogueData } from '../catalogue/catalogue-data.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { currencyOf } from '../scenario/currency.ts';
import { withPreset } from '../scenario/presets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AllWords, Words } from '../words/language.ts';
import { bringLanguage, languageOf } from '../words/languages.ts';
import { AnswerFirst } from './answer-first.ts';
import { styles } from './below-at-hand.ts';
import { CatalogueInUse } from './catalogue-in-use.ts';
import { FIELD_ATTRIBUTES } from './declared.ts';
import { CANCELABLE, type Emit } from './events.ts';
import { FieldEntry } from './field-entry.ts';
import { formatsOf, isLocale, type Formats } from './formats.ts';
import { LanguageInUse } from './language-in-use.ts';
import { Measured } from './measured.ts';
import { OptionsEntry } from './options-entry.ts';
import { LaterParts } from './later-parts.ts';
import { PageScenario } from './page-scenario.ts';
import { answerPanel } from './panels/answer-panel.ts';
import type { BelowHandlers } from './panels/below-panel.ts';
import { headlinePanel } from './panels/headline-panel.ts';
import { inputsPanel } from './panels/inputs-panel.ts';
import { optionsPanel } from './panels/options-panel.ts';
import { presetsPanel } from './panels/presets-panel.ts';
import { problemsPanel } from './panels/problems-panel.ts';
import { questionPanel } from './panels/question-panel.ts';
import { Problems } from './problems.ts';
import { QuestionEntry } from './question-entry.ts';
import { restyle } from './restyle.ts';
import { RowStates } from './row-states.ts';
import { ScenarioInUse } from './scenario-in-use.ts';
import { ServedElement } from './served-element.ts';
import { SharedLink } from './shared-link.ts';
import { Unfolded } from './unfolded.ts';
import { viewModel, type ViewModel } from './view-model.ts';

export type { ModelCostCalculatorEvents } from './events.ts';

/**
 * Compares what a query costs with several models, how long it takes and how often it is right, number by number.
 *
 * Every field of a scenario is an attribute.
 *
 * @slot - Shown until the element is defined.
 * @slot scenario - `<script type="application/json">` with a scenario, for pages without a script of their own.
 * @slot catalogue - `<script type="application/json">` with a catalogue, likewise.
 * @slot header - Above everything.
 * @slot disclaimer - In place of “An estimate, not a quote”.
 * @slot actions - After the links that copy and save.
 * @slot footer - Below everything.
 */
// what a page may style is listed in styles/styles.ts, what it may hear in events.ts
export class ModelCostCalculator extends ServedElement {
  static override readonly styles = styles;
  static override readonly properties = {
    locale: {}, theme: {}, panels: {}, src: {}, share: {}, report: {},
    scenario: { attribute: false, noAccessor: true },
    catalogue: { attribute: false, noAccessor: true },
  };

  /** The catalogue of every element that was given none; `define` brings the bundled one. */
  static bundled: Catalogue | undefined;
  /** Brings into `bundled` what it leaves out at first: what is around a model, and what own servers need. */
  static complete: (() => Promise<void>) | undefined;

  /** How numbers, money and days are written: a language tag. A bad one is reported and English stays. */
  declare locale: string | null | undefined;
  /** `auto` takes its ink from the page around it; the others bring their own surface. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** The panels shown and worked out, by their parts' names, with spaces between; `none`: none; absent: all. */
  declare panels: string | null | undefined;
  /** The address of a catalogue, fetched and laid over the bundled one; a property or one in the slot stands over it. */
  declare src: string | null | undefined;
  /** `url`: the hash of the page follows what is shown, as `#mcc.i=2000`, or `#mcc-<id>.i=2000` for an element with an id. A hash like that is read in any case. */
  declare share: 'url' | null | undefined;
  /** An https address that is opened when a number looks wrong to a person, with what looks wrong as its parameters. */
  declare report: string | null | undefined;

  /** Loads the words of a locale before an element asks for them: a server writes what it finds loaded. Throws RangeError for what is no language tag. */
  static async speak(locale: string): Promise<void> {
    await bringLanguage(languageOf(locale));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...FIELD_ATTRIBUTES.keys()];
  }

  readonly #page = new PageScenario(this, { ask: (sentence) => this.#later.read(sentence, this.catalogue), faults: (source, faults) => this.#problems.set(source, faults) });
  readonly #using = new ScenarioInUse(this.#page.unsaid, {
    changed: (old) => this.requestUpdate('scenario', old),
    emit: (type, scenario) => this.#emit(type, { scenario }),
  });
  readonly #language = new LanguageInUse({
    changed: () => this.requestUpdate('locale', null),
    faults: (faults) => this.#problems.set('language', faults),
    lacks: (lacks) => this.#problems.lack('words', lacks),
  });
  readonly #problems = new Problems(this, { words: () => this.#language.words, allWords: () => this.#language.whole?.words, want: () => void this.#language.complete().catch(() => undefined), tell: (message) => this.#emit('mcc-error', { message }) });
  readonly #catalogue = new CatalogueInUse(this, {
    bundled: () => ModelCostCalculator.bundled,
    changed: () => this.requestUpdate('catalogue', null),
    faults: (faults) => this.#problems.set('catalogue', faults),
  });
  readonly #link = new SharedLink(this, { scenario: () => this.scenario, said: () => this.#page.read(), follow: () => this.#readAgain(), faults: (faults) => this.#problems.set('link', faults) });
  readonly #rows = new RowStates(this);
  readonly #first = new AnswerFirst(this, { isAnswered: () => this.#view !== undefined, isServed: () => this.isServed, arrived: (below) => { if (below.styles !== styles) restyle(this.renderRoot as ShadowRoot, below.styles); }, missing: () => this.#lack('below.min.js') });
  readonly #later = new LaterParts(this, { isDue: () => this.#first.below !== undefined, complete: () => Promise.all([ModelCostCalculator.complete?.(), this.#language.complete()]), arrived: () => { this.#catalogue.again(); this.#question.readAgain(); }, missing: () => this.#lack(this.#language.missing ?? 'later.min.js'), sharing: { emit: (type, detail) => this.#emit(type, detail), address: () => this.#link.address, isOwnCatalogue: () => this.#catalogue.isOwn, faults: (faults) => this.#problems.set('report', faults) } });
  readonly #answer = new Measured(this, '.headline', () => this.requestUpdate());
  #view: ViewModel | undefined;
  readonly #to = {
    scenario: (): Scenario => this.scenario,
    catalogue: (): Catalogue | undefined => this.catalogue,
    formats: (): Formats => formatsOf(this.#language.locale, currencyOf(this.scenario)),
    words: (): Words => this.#language.words,
    allWords: (): AllWords | undefined => this.#language.whole?.words,
    edit: (scenario: Scenario): void => this.#using.edit(scenario),
    commit: this.#using.commit,
  };
  readonly #unfolded = new Unfolded(this);
  readonly #entry = new FieldEntry(this, { ...this.#to, readers: () => this.#first.below!.fieldReaders }, this.#unfolded);
  readonly #options = new OptionsEntry(this, { ...this.#to, isFull: () => this.#view?.options.full !== undefined, drafts: () => this.#first.below!.optionDrafts, renamed: (from, to) => this.#rows.rename(from, to) });
  readonly #question = new QuestionEntry(this, { ...this.#to, read: (sentence) => this.#later.read(sentence, this.catalogue), without: this.#later.without, take: (scenario) => this.#take(scenario) });
  readonly #below: BelowHandlers = { entry: this.#entry, options: this.#options.fields, rows: this.#rows, opened: () => this.#later.loaded?.openedPanels, report: this.#later.report };

  /** The scenario shown: plain JSON. Setting it (whole or in part) puts it over what the page declares and emits nothing. */
  get scenario(): Scenario {
    this.#readChanged();
    return this.#using.current;
  }

  set scenario(given: unknown) {
    this.#show(this.#page.give(given));
  }

  /** The catalogue in use. Setting catalogue data checks it and puts it over the bundled one; a faulty one changes nothing. */
  get catalogue(): Catalogue | undefined {
    return this.#catalogue.current;
  }

  set catalogue(given: Catalogue | CatalogueData | undefined) {
    this.#catalogue.give(given);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readSlot();
  }

  /** The element has come into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) restyle(this.shadowRoot, (this.#later.loaded ?? this.#first.below)?.styles ?? ModelCostCalculator.elementStyles);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const path = FIELD_ATTRIBUTES.get(name);
    if (path === undefined || old === value) return;
    this.#page.changed(path);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale')) this.#language.use(this.locale);
    if (changed.has('panels')) this.#problems.set('panels', this.#later.show(this.panels));
    const { catalogue } = this;
    this.#readChanged();
    // a server tells the element of no attribute that has changed
    if (isServer || (this.#page.isUnasked && this.#later.loaded && catalogue)) this.#readAgain();
    if (!catalogue) this.#view = undefined;
    else if (!this.#view || changed.has('scenario') || changed.has('catalogue') || changed.has('locale')) {
      this.#view = viewModel({ scenario: this.scenario, catalogue, formats: this.#to.formats(), first: this.#language.first, whole: this.#language.whole }, this.#later.loaded);
      this.#later.follow(this.#view);
    }
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { words } = this.#language;
    const { awaited } = this.#catalogue;
    const problems = problemsPanel([...(view || awaited !== undefined ? [] : [words.noCatalogue]), ...this.#problems.all], awaited && words.readingCatalogue(awaited));
    if (this.#language.isAwaited) return html`<slot></slot>`;
    if (!view) return html`<slot></slot>${problems}`;
    const rest = this.#first.rest(view, this.#later.loaded);
    return html`<div class="root" data-served=${this.served} lang=${words.locale} dir=${words.direction}>
      <div class="page">
        <slot name="header"></slot>
        <slot name="scenario" hidden @slotchange=${this.#readSlot}></slot>
        <slot name="catalogue" hidden @slotchange=${this.#readSlot}></slot>
        ${problems}
        ${questionPanel(this.#later.question(view, this.scenario, this.#question.removed), words, this.#question)}
        ${optionsPanel(view.options, this.#options.search.state, words, this.#options.search, this.#later.ways(view, this.#unfolded, this.#options.add))}
        ${presetsPanel(view.presets, this.#choose)}
        ${inputsPanel(view.inputs, rest?.fields(this.#entry.state, words, this.#entry) ?? nothing, this.#entry.state, this.#entry)}
        <div class=${this.#first.isOver || view.answer?.isRelative ? 'answer' : 'answer alone'}>${view.answer ? answerPanel(view.answer) : nothing}${view.headline ? headlinePanel(view.headline) : nothing}${rest?.underAnswer(this.#later.behind, this.#answer.width, this.#later.panels(words.updating), words, this.#below) ?? nothing}</div>
        ${rest?.footer(this.#later.actions(view)) ?? nothing}
      </div>
      ${this.#later.told(view)}
    </div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    return (await this.#first.coming) ?? isComplete;
  }

  protected override async prepare(): Promise<void> {
    await Promise.all([this.#first.bring(), isLocale(this.locale) && ModelCostCalculator.speak(this.locale).catch(() => undefined)]);
  }

  protected override get madeOf(): string {
    return `${this.locale ?? ''} ${this.catalogue?.checked.newest} ${JSON.stringify(this.scenario)}`;
  }

  readonly #readSlot = (): void => {
    this.#catalogue.takeJson();
    if (this.#page.takeJson()) this.#readAgain();
  };

  #readChanged(): void {
    const changed = this.#page.after(this.#using.current);
    if (changed) this.#show(changed);
  }

  #readAgain(): void {
    this.#show(this.#link.over(this.#page.read()));
  }

  /** Shows a scenario that no person typed. */
  #show(scenario: Scenario): void {
    this.#entry.forget();
    this.#options.fields.forget();
    this.#using.show(scenario);
  }

  /** Takes a scenario that a person made out of many fields at once. */
  #take(scenario: Scenario): void {
    this.#entry.forget();
    this.#options.fields.forget();
    this.#using.edit(scenario);
    this.#using.commit();
  }

  readonly #lack = (file: string): void => this.#problems.lack('later', [(words) => words.cannotLoad(file)]);

  readonly #choose = (preset: string): void => this.#take(withPreset(this.scenario, preset));

  readonly #emit: Emit = (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: CANCELABLE.has(type) }));
}
