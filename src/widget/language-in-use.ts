import type { First, Rest, Whole, Words } from '../words/language.ts';
import { bringLanguage, ENGLISH, knownLanguage, languageOf, LANGUAGES } from '../words/languages.ts';
import { isLocale } from './formats.ts';
import type { Fault, Lack } from './problems.ts';

/** What a language in use needs of the element around it. */
export interface LanguageHost {
  readonly changed: () => void;
  /** What is wrong with the locale that was asked for; nothing when it was taken. */
  readonly faults: (faults: readonly Fault[]) => void;
  /** Whether its words cannot be loaded. */
  readonly lacks: (lacks: readonly Lack[]) => void;
}

/** Letters of a bad locale that are repeated. */
const MOST_LETTERS = 40;

/** The language of an element: loaded when its locale asks for it. Until then the one before stays; where it cannot be loaded, English is spoken. */
export class LanguageInUse {
  readonly #to: LanguageHost;
  #locale: string | undefined;
  #tag = ENGLISH.words.locale;
  #wanted = this.#tag;
  #first = ENGLISH;
  #whole: Whole | undefined;
  #isRestWanted = false;
  #hasSpoken = false;
  /** The file of the wanted language that could not be loaded. */
  #missing: string | undefined;

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
  get whole(): Whole | undefined {
    return this.#whole;
  }

  /** The file without which there is no second half; `undefined`: none that could not be loaded. */
  get missing(): string | undefined {
    return this.#whole ? undefined : this.#missing;
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
    this.#to.faults(isBad ? [(words) => words.badLocale(typeof locale === 'string' ? locale.slice(0, MOST_LETTERS) : typeof locale)] : []);
    const wanted = languageOf(this.#locale ?? ENGLISH.words.locale);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#missing = undefined;
    const known = knownLanguage(wanted);
    if (!known || this.#isRestWanted) return void this.#load();
    this.#hasSpoken = true;
    this.#speak(wanted, known);
    this.#to.lacks([]);
  }

  /** Brings the second half of the language, and from now on of every other. */
  async complete(): Promise<void> {
    this.#isRestWanted = true;
    await this.#load();
    if (!this.#whole) throw new Error(`The words of ${this.#wanted} are not there`);
  }

  async #load(): Promise<void> {
    const wanted = this.#wanted;
    const isWhole = this.#isRestWanted;
    for (const tag of new Set([wanted, ENGLISH.words.locale])) {
      const [first, rest] = await Promise.all([arrived(bringLanguage(tag)), isWhole ? arrived(LANGUAGES[tag]!.rest()) : undefined]);
      if (wanted !== this.#wanted || isWhole !== this.#isRestWanted) {
        // another locale, or the wish for all of it, has come meanwhile
        await this.#load();
        return;
      }
      if (first && (rest || !isWhole)) {
        this.#speak(tag, first, rest);
        break;
      }
      this.#missing ??= `lang/${tag}${first ? '-rest' : ''}.min.js`;
    }
    this.#hasSpoken = true;
    const missing = this.#missing;
    this.#to.lacks(missing === undefined || this.#tag === wanted ? [] : [(words) => words.cannotSpeak(wanted, missing)]);
    this.#to.changed();
  }

  #speak(tag: string, first: First, rest?: Rest): void {
    this.#tag = tag;
    this.#first = first;
    this.#whole = rest && { words: { ...first.words, ...rest.words }, sentences: rest.sentences };
  }
}

/** What has come; `undefined` where it cannot be loaded. */
const arrived = <Half>(half: Promise<Half>): Promise<Half | undefined> => half.catch(() => undefined);
