import type { CatalogueData } from '../catalogue/catalogue-data.ts';
import { openCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import type { Faults } from './problems.ts';

/** What a catalogue in use needs of the element around it. */
export interface CatalogueHost {
  readonly bundled: () => Catalogue | undefined;
  readonly changed: () => void;
  /** What is wrong with the catalogue that was given; nothing when it was taken. */
  readonly faults: (faults: Faults) => void;
}

/** The catalogue a page has given, checked and laid over the bundled one; a faulty one changes nothing. */
export class CatalogueInUse {
  readonly #to: CatalogueHost;
  #given: unknown;
  #own: Catalogue | undefined;
  /** What #own was opened from, where that is laid over the bundled one. */
  #checked: CatalogueData | undefined;

  constructor(to: CatalogueHost) {
    this.#to = to;
  }

  get current(): Catalogue | undefined {
    return this.#own ?? this.#to.bundled();
  }

  give(given: Catalogue | CatalogueData | undefined | null): void {
    this.#given = given;
    if (given === undefined || given === null) this.#use(undefined);
    else if (typeof given === 'object' && 'resolve' in given) this.#use(given);
    else void this.#check(given);
  }

  /** The bundled one has got more in it. */
  again(): void {
    if (this.#checked) this.#own = openCatalogue(this.#checked, this.#to.bundled()?.data);
    this.#to.changed();
  }

  #use(catalogue: Catalogue | undefined, checked?: CatalogueData): void {
    this.#to.faults(() => []);
    this.#own = catalogue;
    this.#checked = checked;
    this.#to.changed();
  }

  async #check(data: CatalogueData): Promise<void> {
    const loaded = await import('../catalogue/validate.ts').catch(() => undefined);
    if (this.#given !== data) return;
    if (!loaded) {
      this.#to.faults((words) => [words.catalogueFaults, words.cannotCheck]);
      return;
    }
    const base = this.#to.bundled()?.data;
    try {
      const checked = loaded.checkCatalogue(data, base);
      this.#use(openCatalogue(checked, base), checked);
    } catch (error) {
      const lines = (error as Error).message.split('\n');
      this.#to.faults((words) => [words.catalogueFaults, ...lines]);
    }
  }
}
