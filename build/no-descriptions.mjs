// Schemas without the descriptions of their fields, which only the JSON schemas and the docs say.
import { transformSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

/** A plugin of the one-file bundle. */
export function noDescriptions() {
  return {
    name: 'no-descriptions',
    transform: (code, id) => (/\/src\/catalogue\/.*schema\.ts$/.test(id) ? { code: withoutDescriptions(code), map: null } : null),
  };
}

/** TypeScript as JavaScript without any `z.describe(…)` and without the argument that a function calls `description`. */
export function withoutDescriptions(typescript) {
  const { code } = transformSync(typescript, { loader: 'ts', charset: 'utf8' });
  const nodes = [...nodesOf(parseAst(code))];
  const placeOf = new Map(nodes.filter(({ type }) => type === 'VariableDeclarator').map(({ id, init }) => [id.name, init?.params?.findIndex(({ name }) => name === 'description')]));
  const isDescription = (callee, argument, place) => placeOf.get(callee.name) === place || argument.callee?.property?.name === 'describe';
  const cuts = nodes
    .filter(({ type }) => type === 'CallExpression')
    .flatMap((call) => call.arguments.flatMap((argument, place) => (isDescription(call.callee, argument, place) ? [cutOf(call.arguments, place)] : [])));
  let made = '';
  let end = 0;
  for (const [from, to] of cuts.toSorted(([a], [b]) => a - b)) {
    if (from > end) made += code.slice(end, from);
    end = Math.max(end, to);
  }
  return made + code.slice(end);
}

/** An argument and the comma that parts it from its neighbour. */
const cutOf = (list, place) => (place > 0 ? [list[place - 1].end, list[place].end] : [list[0].start, list[1]?.start ?? list[0].end]);

function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const inner of Object.values(node)) if (inner !== null && typeof inner === 'object') yield* nodesOf(inner);
}
