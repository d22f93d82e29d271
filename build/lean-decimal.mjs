// decimal.js without the functions that money has no use for: they hang on its prototype, where no bundler can drop them.
const UNUSED = new Set(
  `cosine cubeRoot hyperbolicCosine hyperbolicSine hyperbolicTangent inverseCosine inverseHyperbolicCosine inverseHyperbolicSine
  inverseHyperbolicTangent inverseSine inverseTangent logarithm naturalExponential naturalLogarithm sine squareRoot tangent toBinary
  toFraction toHexadecimal toNearest toOctal toPower
  acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp hypot ln log log10 log2 pow random sin sinh sqrt tan tanh
  LN10 PI`.split(/\s+/),
);
const METHOD = /^P\.(\w+) = (?:P\.\w+ = )?function .*\{\n[^]*?^};\n/gm;
const STATIC = /^  Decimal\.(\w+) = \1;.*\n/gm;
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
  const unlessUnused = (text, name) => (left.delete(name) || UNUSED.has(name) ? '' : text);
  const made = code.replaceAll('\r\n', '\n').replaceAll(METHOD, unlessUnused).replaceAll(STATIC, unlessUnused).replaceAll(CONSTANT, unlessUnused);
  if (left.size > 0) throw new Error(`lean-decimal requires decimal.js with ${[...left].join(', ')}`);
  return made;
}
