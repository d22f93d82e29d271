// decimal.js without the functions that money has no use for: they hang on its prototype, where no bundler can drop them.
const UNUSED = new Set(
  `cosine cubeRoot hyperbolicCosine hyperbolicSine hyperbolicTangent inverseCosine inverseHyperbolicCosine inverseHyperbolicSine
  inverseHyperbolicTangent inverseSine inverseTangent logarithm naturalExponential naturalLogarithm sine squareRoot tangent toBinary
  toFraction toHexadecimal toNearest toOctal toPower`.split(/\s+/),
);
const METHOD = /^P\.(\w+) = (?:P\.\w+ = )?function .*\{\n[^]*?^};\n/gm;
/** `Decimal.add(a, b)` beside `a.add(b)`: none is used. */
const STATIC = /^  Decimal\.(?!clone)(\w+) = \1;.*\n/gm;
/** A thousand digits each. */
const CONSTANT = /^(LN10|PI) = new Decimal\(\1\);\n/gm;

/** A plugin of the one-file bundle; fails when decimal.js no longer has what it leaves out. */
export function leanDecimal() {
  return {
    name: 'lean-decimal',
    transform: (code, id) => (id.endsWith('/decimal.js/decimal.mjs') ? { code: lean(code), map: null } : null),
  };
}

/** The source of decimal.js without them. */
export function lean(code) {
  const left = new Set(UNUSED);
  const made = code
    .replaceAll('\r\n', '\n')
    .replaceAll(METHOD, (method, name) => (left.delete(name) ? '' : method))
    .replaceAll(STATIC, '')
    .replaceAll(CONSTANT, '');
  if (left.size > 0) throw new Error(`lean-decimal requires decimal.js with ${[...left].join(', ')}`);
  return made;
}
