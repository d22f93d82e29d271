/**
 * What the hash of a page says to an element of a name, as a link is written: the pieces between `&` that begin with
 * the name and a dot. Nothing where there are none.
 *
 * @example
 * linkInHash('#chapter-2&mcc.i=2000&mcc.o=5', 'mcc') // => "i=2000&o=5"
 * linkInHash('#i=2000', 'mcc') // => ""
 */
export function linkInHash(hash: string, name: string): string {
  const own = `${name}.`;
  return piecesOf(hash).flatMap((piece) => (piece.startsWith(own) ? [piece.slice(own.length)] : [])).join('&');
}

/**
 * A hash that says a link to an element of a name; what it says to others stays as it is written, in front.
 *
 * @example
 * withLink('#chapter-2&mcc.i=2000', 'mcc', 'i=3000&o=5') // => "#chapter-2&mcc.i=3000&mcc.o=5"
 * withLink('#mcc.i=2000', 'mcc', '') // => ""
 */
export function withLink(hash: string, name: string, link: string): string {
  const own = `${name}.`;
  const pieces = [...piecesOf(hash).filter((piece) => !piece.startsWith(own)), ...piecesOf(link).map((piece) => `${own}${piece}`)];
  return pieces.length === 0 ? '' : `#${pieces.join('&')}`;
}

const piecesOf = (hash: string): readonly string[] => hash.replace(/^#/u, '').split('&').filter((piece) => piece !== '');

/**
 * What links call an element: `mcc`, or `mcc-` with its id, or with its place among those that have none.
 *
 * @example
 * [linkName('', 0), linkName('', 1), linkName('left pane', 0)] // => ["mcc","mcc2","mcc-left%20pane"]
 */
export function linkName(id: string, place: number): string {
  if (id !== '') return `mcc-${encodeURIComponent(id).replaceAll('.', '%2E')}`;
  return place > 0 ? `mcc${place + 1}` : 'mcc';
}
