import type { Catalogue } from '../catalogue/catalogue.ts';
import type { QuestionId } from '../core/answers/answer.ts';
import type { Asked, Assumed, Place, Understood } from './asked.ts';
import { itemsOf } from './items.ts';
import { optionsIn, type Options } from './options.ts';
import { questionOf, statementsOf, type Statement } from './read-items.ts';
import { settle, type Settlement } from './settle.ts';
import { unreadIn } from './unread-in.ts';

/** How sure it is that options side by side are to be compared: less than of any cue. */
const SEVERAL_OPTIONS = 1;
/** How sure it is that own accelerators, alone or beside a seller's offer, ask whether to have them. */
const OWN_AND_SOLD = 6;

/**
 * Reads an English sentence: what it asks, what it says of the scenario, what was taken for granted to read it so and
 * what was not read. It is deterministic and takes time in proportion to the sentence; nothing is guessed silently,
 * and a name that several models have prices nothing. The patch is for `readScenario(patch, base)`.
 *
 * @example
 * const asked = ask('gpt-4o vs gpt-4o-mini for 50k users asking 5 questions a day, a wrong answer costs $2', catalogue)
 * asked.question // => "compare"
 * asked.patch.options // => [{"offer":"openai/gpt-4o","setting":{}},{"offer":"openai/gpt-4o-mini","setting":{}}]
 * [asked.patch.load, asked.patch.stakes] // => [{"users":50000,"queriesPerUserPerDay":5},{"errorUsd":2}]
 * asked.assumed.map(({ code }) => code) // => ["daily-actives"]
 * asked.unread // => []
 * ask('A is 3x more expensive and 5 points more accurate, B is twice as fast', catalogue).patch.relative // => {"costRatio":3,"rateDifference":0.05,"waitRatio":2}
 * ask('is claude faster', catalogue).unread[0].code // => "ambiguous-name"
 */
export function ask(sentence: string, catalogue: Catalogue): Asked {
  const items = itemsOf(sentence, catalogue);
  const statements = statementsOf(items);
  const named = optionsIn(items, statements, catalogue);
  const settlement = settle(items, statements, named);
  const question = questionOf(statements.filter((statement) => settlement.unread.get(statement) !== 'unknown-words'), impliedBy(named, settlement));
  const placeOf = (first: number, last: number): Place => {
    const [from, to] = [items[first]!.from, items[last]!.to];
    return { from, to, text: sentence.slice(from, to) };
  };
  const spanOf = ({ start, next }: Statement): Place => placeOf(start, next - 1);

  const settled = settlement.settled.filter(({ path, value }) => !(question === 'adapt' && path === 'workload.preset' && value === 'rag-question'));
  const patch: Record<string, unknown> = {};
  for (const { path, value } of settled) if (!path.startsWith('options.')) put(patch, path, value);
  if (named.embedding) put(patch, 'operations.embeddingOffer', named.embedding.offer);
  if (settlement.options.length > 0) put(patch, 'options', settlement.options);
  if (question !== undefined) put(patch, 'question', question);

  const asking = statements.find((statement) => statement.rule.asks?.[0] === question && statement.rule.unread === undefined && !settlement.unread.has(statement));
  const understood: Understood[] = [
    ...[...named.of].flatMap(([at, places]) => places.map((place) => ({ field: `options.${place}`, value: named.options[place], span: placeOf(at, at) }))),
    ...(named.embedding ? [{ field: 'operations.embeddingOffer', value: named.embedding.offer, span: placeOf(named.embedding.item, named.embedding.item) }] : []),
    ...settled.map(({ path, value, statement }) => ({ field: path, value, span: spanOf(statement) })),
    ...(question !== undefined && asking ? [{ field: 'question', value: question, span: spanOf(asking) }] : []),
  ].toSorted((a, b) => a.span.from - b.span.from);
  const assumed: Assumed[] = [
    ...named.assumed.map(({ code, value, option, item }) => ({ code, field: `options.${option}`, value, span: placeOf(item, item) })),
    ...settled.flatMap(({ path, value, statement, assumes }) => [...assumes, ...(isRange(statement) ? (['middle-of-range'] as const) : [])].map((code) => ({ code, field: path, value, span: spanOf(statement) }))),
  ];
  return { patch, question, understood, assumed, unread: unreadIn(sentence, items, statements, named, settlement) };
}

const isRange = ({ caught }: Statement): boolean => caught.quantities.some(({ isRange: is }) => is);

/** What the options alone ask. */
function impliedBy({ options }: Options, { settled }: Settlement): readonly (readonly [QuestionId, number])[] {
  const isHosted = options.some((option) => 'weights' in option);
  const isSold = options.some((option) => 'offer' in option);
  return [...(isHosted && (isSold || options.length === 1) ? [['self-host', OWN_AND_SOLD] as const] : []), ...(options.length > 1 || settled.some(({ path }) => path.startsWith('relative.')) ? [['compare', SEVERAL_OPTIONS] as const] : [])];
}

function put(patch: Record<string, unknown>, path: string, value: unknown): void {
  const [head, ...rest] = path.split('.') as [string, ...string[]];
  if (rest.length === 0) patch[head] = value;
  else put((patch[head] ??= {}) as Record<string, unknown>, rest.join('.'), value);
}

