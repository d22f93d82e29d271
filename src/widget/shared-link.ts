import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readLink, writeLink } from '../scenario/share-link.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { linkInHash, linkName, withLink } from './link-in-hash.ts';
import type { Fault } from './problems.ts';

/** An element that may share what it shows. */
export type LinkedElement = ReactiveControllerHost & HTMLElement & { readonly share?: string | null | undefined };

/** What a link needs of the element around it. */
export interface LinkHost {
  readonly scenario: () => Scenario;
  /** What the page says without a link. */
  readonly said: () => Scenario;
  /** The page has got another link, or its first. */
  readonly follow: () => void;
  readonly faults: (faults: readonly Fault[]) => void;
}

/** Milliseconds after a change in which others may follow: browsers refuse a page that writes its address more often than three times a second or so. */
const PAUSE = 400;

/** A new hash, and the way back to another address of the same page: browsers tell of the one or the other. */
const MOVES = ['hashchange', 'popstate'] as const;

/**
 * The link to what an element shows: read from the hash of the page when it is connected and whenever the hash changes,
 * and written there where `share="url"` asks for it. A hash without a link changes nothing.
 */
export class SharedLink implements ReactiveController {
  readonly #host: LinkedElement;
  readonly #to: LinkHost;
  #link = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LinkedElement, to: LinkHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
    host.addEventListener('mcc-change', this.#changed);
  }

  hostConnected(): void {
    for (const type of MOVES) addEventListener(type, this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    for (const type of MOVES) removeEventListener(type, this.#read);
    clearTimeout(this.#pause);
  }

  /** A scenario with what the link says over it; what can't be read of it is reported. */
  over(base: Scenario): Scenario {
    const { scenario, problems } = readLink(this.#link, base);
    this.#to.faults(problems.map((problem) => (words) => words.inLink(words.problem(problem))));
    return scenario;
  }

  /** The address of this page, with a link to what is shown. */
  get address(): string {
    const url = new URL(location.href);
    url.hash = withLink(location.hash, this.#name, writeLink(this.#to.scenario(), this.#to.said()));
    return url.href;
  }

  get #name(): string {
    const { id, localName, ownerDocument } = this.#host;
    return linkName(id, [...ownerDocument.querySelectorAll(localName)].filter((one) => one.id === '').indexOf(this.#host));
  }

  readonly #read = (): void => {
    const link = linkInHash(location.hash, this.#name);
    if (link === this.#link || link === '') return;
    this.#link = link;
    this.#to.follow();
  };

  readonly #changed = (): void => {
    if (this.#host.share !== 'url') return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#write, PAUSE);
  };

  readonly #write = (): void => {
    const { address } = this;
    this.#link = linkInHash(new URL(address).hash, this.#name);
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // a page in a sandbox, or one that writes too often
      this.#to.faults([(words) => words.cannotWriteLink]);
    }
  };
}
