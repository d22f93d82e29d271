import type { CatalogueData } from '../catalogue/catalogue-data.ts';
import { openCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import type { AllWords } from '../words/language.ts';
import type { Fault } from './problems.ts';
import { quoted } from './marked-parts.ts';
import { slottedJson } from './slotted-json.ts';
import { SrcCatalogue, type FromSrc, type SrcHost } from './src-catalogue.ts';

/** What a catalogue in use needs of the element around it. */
export interface CatalogueHost {
  readonly bundled: () => Catalogue | undefined;
  readonly changed: () => void;
  /** What is wrong with the catalogue that was given; nothing when it was taken. */
  readonly faults: (faults: readonly Fault[]) => void;
}

/** A catalogue as a page gives it. */
export interface GivenCatalogue {
  /** What the property was set to: a catalogue, or its data. */
  property: Catalogue | CatalogueData;
  /** The text of the JSON in the slot. */
  inline: string;
  src: FromSrc;
}

/** The ways to give one, the strongest first: of several the first counts. */
const SOURCES = ['property', 'inline', 'src'] as const satisfies readonly (keyof GivenCatalogue)[];
/** Faults that are shown: enough to see what is wrong. */
const MOST_FAULTS = 20;
/** Letters of one that are shown. */
const MOST_LETTERS = 300;

/** The catalogue a page has given, checked and laid over the bundled one; a faulty one changes nothing. */
export class CatalogueInUse {
  readonly #element: HTMLElement & SrcHost;
  readonly #to: CatalogueHost;
  readonly #src: SrcCatalogue;
  readonly #given: { -readonly [Source in keyof GivenCatalogue]?: GivenCatalogue[Source] | undefined } = {};
  /** Every check has a number: of two under way the later one counts. */
  #checks = 0;
  #own: Catalogue | undefined;
  /** What #own was opened from, where that is laid over the bundled one. */
  #checked: CatalogueData | undefined;

  constructor(element: HTMLElement & SrcHost, to: CatalogueHost) {
    this.#element = element;
    this.#to = to;
    this.#src = new SrcCatalogue(element, (given) => this.#give('src', given));
  }

  get current(): Catalogue | undefined {
    return this.#own ?? this.#to.bundled();
  }

  /** The address that one is being read from; `undefined`: none. */
  get awaited(): string | undefined {
    return this.#src.awaited;
  }

  /** Whether it is one that no address leads to. */
  get isOwn(): boolean {
    return this.#own !== undefined && (this.#given.property ?? this.#given.inline) !== undefined;
  }

  /** Takes what the page sets as the property; nothing takes it away again. */
  give(given: GivenCatalogue['property'] | null | undefined): void {
    this.#give('property', given ?? undefined);
  }

  /** Takes the JSON that stands in the slot now. */
  takeJson(): void {
    this.#give('inline', slottedJson(this.#element, 'catalogue'));
  }

  /** The bundled one has got more in it. */
  again(): void {
    if (this.#checked) this.#own = openCatalogue(this.#checked, this.#to.bundled()?.data);
    this.#to.changed();
  }

  #give<Source extends keyof GivenCatalogue>(source: Source, given: GivenCatalogue[Source] | undefined): void {
    // a property is read again when it is set again: its object may have changed
    if (source !== 'property' && given === this.#given[source]) return;
    this.#given[source] = given;
    const stronger = SOURCES.slice(0, SOURCES.indexOf(source)).some((other) => this.#given[other] !== undefined);
    if (!stronger) this.#read();
  }

  #read(): void {
    const { property, inline, src } = this.#given;
    this.#checks += 1;
    if (property !== undefined) {
      if (isOpen(property)) this.#use(property);
      else void this.#check(property, 'catalogue');
    } else if (inline !== undefined) void this.#check(inline, 'catalogue');
    else if (!src) this.#use(undefined);
    else if ('fault' in src) this.#refuse((words) => words.fetchFaults[src.fault.code](src.address, src.fault.amount));
    else void this.#check(src.text, src.address);
  }

  #use(catalogue: Catalogue | undefined, checked?: CatalogueData): void {
    this.#to.faults([]);
    this.#own = catalogue;
    this.#checked = checked;
    this.#to.changed();
  }

  #refuse(...why: readonly Fault[]): void {
    this.#to.faults([(words) => words.catalogueFaults, ...why]);
  }

  async #check(given: string | CatalogueData, where: string): Promise<void> {
    const check = this.#checks;
    const loaded = await import('./given-catalogue.ts').catch(() => undefined);
    if (check !== this.#checks) return;
    if (!loaded) {
      this.#refuse((words) => words.cannotCheck);
      return;
    }
    const base = this.#to.bundled()?.data;
    try {
      const checked = loaded.checkCatalogue(given, base, where);
      this.#use(openCatalogue(checked, base), checked);
    } catch (error) {
      const lines = (error as Error).message.split('\n').map((line) => (line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)}…` : line));
      const more = lines.length - MOST_FAULTS;
      this.#refuse(...lines.slice(0, MOST_FAULTS).map((line) => () => quoted(line)), ...(more > 0 ? [(words: AllWords) => words.moreFaults(more)] : []));
    }
  }
}

/** Whether what was given, which may be anything, is a catalogue that was opened. */
function isOpen(given: Catalogue | CatalogueData): given is Catalogue {
  try {
    return 'resolve' in given && typeof given.resolve === 'function';
  } catch {
    return false;
  }
}
