import { DATE_FIELD, defaultScenario, FIELD_LIST, FIELDS } from '../scenario/fields.ts';
import { readScenario, readTexts, type Problem, type ReadScenario, type Unreadable } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Something a page says that could not be read. */
export interface DeclaredProblem {
  readonly problem: Problem;
  /** Where the author of the page wrote it; absent: in the inline JSON. */
  readonly attribute?: string;
}

/** What a page says about a scenario, before any person touches it. */
export interface Declared {
  readonly scenario: Scenario;
  readonly problems: readonly DeclaredProblem[];
}

/** The attributes that are fields of the scenario, by name. */
export const FIELD_ATTRIBUTES: ReadonlyMap<string, string> = new Map([DATE_FIELD, ...FIELD_LIST].map(({ attribute, path }) => [attribute, path]));

/** Longest inline JSON that is read. */
const MOST_JSON = 100_000;

/** What a page says. */
export interface Page {
  readonly today: string;
  readonly json?: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** What a question in words says, as a partial scenario. */
  readonly said?: (sentence: string) => unknown;
}

/**
 * The scenario of a page: the defaults of a day, under what its question says, under the inline JSON, under the attributes.
 *
 * @example
 * declared({ today: '2026-11-22', json: '{"load":{"queriesPerMonth":5}}', attributes: { 'input-tokens': '2000' } }).scenario.load.queriesPerMonth // => 5
 */
export function declared({ today, json, attributes, said = () => ({}) }: Page): Declared {
  const base = defaultScenario(today);
  const over = (under: Scenario): ReadScenario => (json === undefined ? { scenario: under, problems: [] } : readJson(json, under));
  const sentence = attributes[FIELDS.sentence.attribute] ?? over(base).scenario.sentence;
  const inline = over(readScenario(said(sentence), base).scenario);
  const { scenario, problems } = readTexts(attributes, 'attribute', inline.scenario);
  const attributeOf = (path: string): { attribute: string } | undefined => {
    const [attribute] = [...FIELD_ATTRIBUTES].find(([, known]) => known === path) ?? [];
    return attribute === undefined ? undefined : { attribute };
  };
  return {
    scenario,
    problems: [...inline.problems.map((problem) => ({ problem })), ...problems.map((problem) => ({ problem, ...('field' in problem ? attributeOf(problem.field) : {}) }))],
  };
}

function readJson(json: string, base: Scenario): ReadScenario {
  const unreadable = (why: Unreadable, most?: number): ReadScenario => ({ scenario: base, problems: [{ code: 'unreadable', got: json.trim().slice(0, 40), why, ...(most === undefined ? {} : { most }) }] });
  if (json.length > MOST_JSON) return unreadable('too-long', MOST_JSON);
  try {
    return readScenario(JSON.parse(json), base);
  } catch {
    return unreadable('no-json');
  }
}
