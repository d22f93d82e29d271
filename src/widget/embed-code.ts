import { saidFields } from '../scenario/share-link.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The script of the element: where it is, and the hash that a page may hold it to. */
export interface EmbeddedScript {
  readonly address: string;
  /** `undefined`: not known. */
  readonly integrity: string | undefined;
}

/** What code to embed is made of. */
export interface Embedded {
  readonly scenario: Scenario;
  readonly script: EmbeddedScript;
  /** Attributes beside those of the scenario. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What this code leaves out, as a comment. */
  readonly note: string | undefined;
}

/**
 * The code that puts a scenario into another page: the script, with its hash where that is known, and the element with
 * an attribute for all that differs from the defaults.
 *
 * @example
 * const scenario = { ...defaultScenario('2026-11-22'), sentence: '"A" or <b>?' }
 * embedCode({ scenario, script: { address: 'x.js', integrity: undefined }, attributes: { theme: 'dark' }, note: undefined }).split('\n') // => ["<script type=\"module\" src=\"x.js\"></script>","<model-cost-calculator theme=\"dark\" question=\"&quot;A&quot; or &lt;b&gt;?\"></model-cost-calculator>"]
 */
export function embedCode({ scenario, script: { address, integrity }, attributes, note }: Embedded): string {
  const script: Readonly<Record<string, string>> = { type: 'module', src: address, ...(integrity === undefined ? {} : { integrity, crossorigin: 'anonymous' }) };
  const said = Object.fromEntries(saidFields(scenario).map(({ field, text }) => [field.attribute, text]));
  return [`<script${written(script)}></script>`, ...(note === undefined ? [] : [`<!-- ${note.replaceAll('--', '–')} -->`]), `<model-cost-calculator${written({ ...attributes, ...said })}></model-cost-calculator>`].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const written = (attributes: Readonly<Record<string, string>>): string => Object.entries(attributes).map(([name, value]) => ` ${name}="${value.replaceAll(/[&"<>]/gu, (sign) => ESCAPES[sign]!)}"`).join('');
