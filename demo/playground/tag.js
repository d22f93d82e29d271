// The tag with its attributes, as a page writes it.

const NAME = 'model-cost-calculator';
/** Longest tag that stands in one line. */
const MOST_LETTERS = 72;

/** What is written around a tag, by what the page is written in. */
const AROUND = {
  html: (tag) => `<script type="module" src="model-cost-calculator.min.js"></script>\n${tag}></${NAME}>`,
  react: (tag) => `import 'model-cost-calculator/define';\n\n${tag} />`,
  vue: (tag) => `<script setup>\nimport 'model-cost-calculator/define';\n</script>\n\n<template>\n  ${tag.replaceAll('\n', '\n  ')} />\n</template>`,
};

/** Every way to write it. */
export const WAYS = Object.keys(AROUND);

/** The tag, and what it needs, in one of the ways. */
export function written(attributes, way) {
  const pieces = attributes.map(([name, value]) => `${name}="${escaped(value)}"`);
  const line = [`<${NAME}`, ...pieces].join(' ');
  const tag = line.length <= MOST_LETTERS ? line : `<${NAME}\n${pieces.map((piece) => `  ${piece}`).join('\n')}\n`;
  return AROUND[way](tag).replaceAll('\n />', '\n/>').replaceAll(/\n +\/>/g, '\n  />');
}

/** The three kinds of markup agree on these. */
const escaped = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
