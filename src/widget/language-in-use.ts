import type { First, Rest, Words } from '../words/language.ts';
import { bringLanguage, ENGLISH, knownLanguage, languageOf, LANGUAGES } from '../words/languages.ts';
import { isLocale } from './formats.ts';
import type { Faults } from './problems.ts';

/** What a language in use needs of the element around it. */
export interface LanguageHost {
  readonly changed: () => void;
  /** What is wrong with the locale that was asked for; nothing when it was taken. */
  readonly faults: (faults: Faults) => void;
}

/** Letters of a bad locale that are repeated. */
const MOST_LETTERS = 40;

/** The language of an element: loaded when its locale asks for it. Until then, and where it cannot be loaded, the one before stays. */
export class LanguageInUse {
  readonly #to: LanguageHost;
  #locale: string | undefined;
  #tag = ENGLISH.words.locale;
  #wanted = this.#tag;
  #first = ENGLISH;
  #rest: Rest | undefined;
  #isRestWanted = false;
  #hasSpoken = false;

  constructor(to: LanguageHost) {
    this.#to = to;
  }

  get first(): First {
    return this.#first;
  }

  get words(): Words {
    return this.#first.words;
  }

  /** `undefined`: not loaded. */
  get rest(): Rest | undefined {
    return this.#rest;
  }

  /** How numbers and days are written. */
  get locale(): string {
    return this.#locale ?? this.words.locale;
  }

  /** The first words wait for their language, so that nobody sees them in another. */
  get isAwaited(): boolean {
    return !this.#hasSpoken && this.#wanted !== this.#tag;
  }

  /** Takes a language tag; nothing is English, and so is what is no tag. */
  use(locale: unknown): void {
    this.#locale = isLocale(locale) ? locale : undefined;
    const isBad = !this.#locale && locale !== undefined && locale !== null;
    this.#to.faults((words) => (isBad ? [words.badLocale(typeof locale === 'string' ? locale.slice(0, MOST_LETTERS) : typeof locale)] : []));
    const wanted = languageOf(this.#locale ?? ENGLISH.words.locale);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const known = knownLanguage(wanted);
    if (!known || this.#isRestWanted) return void this.#load();
    this.#hasSpoken = true;
    this.#speak(wanted, known);
  }

  /** Brings the second half of the language, and from now on of every other. */
  async complete(): Promise<void> {
    this.#isRestWanted = true;
    await this.#load();
    if (!this.#rest) throw new Error(`The words of ${this.#wanted} are not there`);
  }

  async #load(): Promise<void> {
    const tag = this.#wanted;
    const isWhole = this.#isRestWanted;
    const loaded = await Promise.all([bringLanguage(tag), isWhole ? LANGUAGES[tag]!.rest() : undefined]).catch(() => undefined);
    if (tag !== this.#wanted || isWhole !== this.#isRestWanted) {
      // another locale, or the wish for all of it, has come meanwhile
      await this.#load();
      return;
    }
    this.#hasSpoken = true;
    if (loaded) this.#speak(tag, ...loaded);
    else this.#to.faults((words) => [words.cannotSpeak(tag)]);
    this.#to.changed();
  }

  #speak(tag: string, first: First, rest?: Rest): void {
    this.#tag = tag;
    this.#first = first;
    this.#rest = rest;
  }
}
