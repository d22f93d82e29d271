import type * as z from 'zod/mini';
import { CalculatorError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';

/** Unknown keys of one table that are compared with the known ones: more are no slips of a hand. */
const MOST_NEAR = 100;

/** One thing that is wrong with a catalogue: where (file and key) and what would be right. */
export interface Fault {
  /** A file, or an id of a JSON catalogue. */
  readonly where: string;
  readonly message: string;
}

/**
 * The error that lists faults, one a line.
 *
 * @example
 * catalogueError([{ where: 'pricing/a/b.toml', message: 'name is missing' }]).message // => "pricing/a/b.toml: name is missing"
 */
export function catalogueError(faults: readonly Fault[]): CalculatorError {
  return new CalculatorError('bad-catalogue', faults.map(({ where, message }) => `${where}: ${message}`).join('\n'), { faults: faults.length });
}

/**
 * A schema's issues as faults, in words that name the key and what would be right.
 *
 * @example
 * schemaFaults('x.toml', sellerSchema, { nam: 'OpenAI' }).map((fault) => fault.message) // => ["name is missing, it requires a text","has unknown key \"nam\"; did you mean \"name\"?"]
 */
export function schemaFaults(where: string, schema: z.ZodMiniType, value: unknown): Fault[] {
  return issuesOf(schema, value)
    .flatMap((issue) => describeIssue(issue, schema, value))
    .map((message) => ({ where, message: message.trimStart() }));
}

function issuesOf(schema: z.ZodMiniType, value: unknown): readonly Issue[] {
  try {
    return schema.safeParse(value, { jitless: true }).error?.issues ?? [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // zod hands issues on as arguments of one call, of which an engine takes some hundred thousand
    return [{ code: 'custom', path: [], message: 'fewer faults than can be listed', input: value }];
  }
}

type Issue = z.core.$ZodIssue;

function describeIssue(issue: Issue, schema: z.ZodMiniType, value: unknown): string[] {
  const key = pathText(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown, index) => {
        const near = index < MOST_NEAR ? nearest(unknown, knownKeys(schema, issue.path)) : undefined;
        return `${key}${key ? ' ' : ''}has unknown key ${show(unknown)}${near ? `; did you mean "${near}"?` : ''}`;
      });
    case 'invalid_type':
      return [requires(key, WANTED[issue.expected] ?? issue.expected, valueAt(value, issue.path))];
    case 'invalid_value':
      return [requires(key, `one of ${issue.values.map(String).join(', ')}`, valueAt(value, issue.path))];
    case 'too_small':
      return [`${key} requires ${issue.origin === 'number' || issue.origin === 'int' ? `a number ≥ ${String(issue.minimum)}` : `at least ${String(issue.minimum)} ${issue.origin === 'string' ? 'character' : 'entry'}`}, got ${show(valueAt(value, issue.path))}`];
    case 'too_big':
      return [`${key} requires at most ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}, got ${show(valueAt(value, issue.path))}`];
    case 'invalid_key':
      return [`${key} is not ${issue.issues[0]?.message ?? 'a known key'}`];
    default:
      return [`${key} requires ${issue.message ?? 'another value'}, got ${show(valueAt(value, issue.path))}`];
  }
}

const requires = (key: string, wanted: string, got: unknown): string => (got === undefined ? `${key} is missing, it requires ${wanted}` : `${key} requires ${wanted}, got ${show(got)}`);

/** What the schema expects, in an author's words. */
const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a finite number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a table',
  record: 'a table',
};

const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value);

const show = (value: unknown): string => {
  // a date of TOML is shown as it was written, without the quotes it needs
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value instanceof Date ? value.toISOString() : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** The keys the schema knows at a path: followed through optionals, lists and tables. */
function knownKeys(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  let inner: unknown = schema;
  for (const part of [...path, undefined]) {
    let definition = definitionOf(inner);
    while (definition?.innerType) definition = definitionOf(definition.innerType);
    if (part === undefined) return Object.keys(definition?.shape ?? {});
    inner = definition?.element ?? definition?.valueType ?? definition?.shape?.[String(part)];
  }
  return [];
}

interface Definition {
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly shape?: Readonly<Record<string, unknown>>;
}

const definitionOf = (schema: unknown): Definition | undefined => (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def;
