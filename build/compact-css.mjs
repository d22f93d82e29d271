// Style sheets without the white space and comments that only their readers need.
const SHEET = /\bcss`([^`$]*)`/g;

/** A plugin of the build: the text of css`…` templates on one line. */
export function compactCss() {
  return {
    name: 'compact-css',
    transform: (code, id) => (id.includes('/styles/') ? { code: code.replace(SHEET, (_, sheet) => `css\`${compact(sheet)}\``), map: null } : null),
  };
}

function compact(sheet) {
  return sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([a-z-]): /g, '$1:')
    .replace(/;}/g, '}')
    .trim();
}
