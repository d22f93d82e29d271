// Types of the element for those who write markup in TypeScript, made from the manifest: JSX of React and of Preact, templates of Vue and of Svelte.
import { elementOf } from './manifest.mjs';

const HEAD = '// Made from custom-elements.json when the package was built.';

/** What a page gives to the properties that are no attributes. */
const GIVEN = { scenario: 'Part<Scenario>', catalogue: 'Catalogue | CatalogueData' };

/** The declarations by name, and the empty script that is imported for them. */
export function frameworkTypes(manifest) {
  const element = elementOf(manifest);
  const declarations = { 'tag.d.ts': tag(element), 'jsx.d.ts': react(element), 'preact.d.ts': preact(element), 'vue.d.ts': vue(element), 'svelte.d.ts': svelte(element) };
  return { 'types-only.js': 'export {};\n', ...Object.fromEntries(Object.entries(declarations).map(([name, text]) => [name, `${HEAD}\n${text}`])) };
}

/** What all of them are made of. */
function tag({ attributes, members }) {
  const rich = members.filter((member) => member.kind === 'field' && !member.static && !member.attribute);
  const unknown = rich.filter(({ name }) => !(name in GIVEN)).map(({ name }) => name);
  if (unknown.length > 0) throw new Error(`framework-types requires what a page gives to ${unknown.join(', ')}`);
  return `import type { Catalogue, CatalogueData, Scenario } from './index.js';
import type { ModelCostCalculatorEvents } from './widget/events.js';

/** A scenario in part: what is left out keeps its default. */
export type Part<Value> = Value extends readonly unknown[] ? Value : Value extends object ? { readonly [Key in keyof Value]?: Part<Value[Key]> } : Value;

/** The attributes as a page writes them. */
export interface ModelCostCalculatorAttributes {
${attributes.map((attribute) => row(attribute, `'${attribute.name}'`, given(attribute))).join('\n')}
}

/** The properties that are no attributes. */
export interface ModelCostCalculatorProperties {
${rich.map((member) => row(member, member.name, GIVEN[member.name])).join('\n')}
}

/** A listener for each event, whose name is what is written before its type. */
export type ModelCostCalculatorListeners<Before extends string> = { [Type in keyof ModelCostCalculatorEvents as \`\${Before}\${Type}\`]?: (event: ModelCostCalculatorEvents[Type]) => void };
`;
}

function react({ tagName }) {
  return `${imports("import type { DetailedHTMLProps, HTMLAttributes } from 'react';")}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': DetailedHTMLProps<HTMLAttributes<ModelCostCalculator>, ModelCostCalculator> & ModelCostCalculatorAttributes & ModelCostCalculatorProperties & ModelCostCalculatorListeners<'on'>;
    }
  }
}
`;
}

function preact({ tagName }) {
  return `${imports("import type { HTMLAttributes } from 'preact';")}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': HTMLAttributes<ModelCostCalculator> & ModelCostCalculatorAttributes & ModelCostCalculatorProperties & ModelCostCalculatorListeners<'on'>;
    }
  }
}
`;
}

/** In a template an attribute is checked by its name in camelCase, a listener by \`on\` before the name of its event. */
function vue({ tagName }) {
  return `${imports("import type { HTMLAttributes } from 'vue';")}
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Rest}\` ? \`\${Head}\${Capitalize<Camel<Rest>>}\` : Name;
type Camelled<Named> = { [Name in keyof Named as Camel<Name & string>]: Named[Name] };

declare module 'vue' {
  interface GlobalComponents {
    '${tagName}': new () => ModelCostCalculator & {
      $props: HTMLAttributes & Camelled<ModelCostCalculatorAttributes & ModelCostCalculatorListeners<'on-'>> & ModelCostCalculatorProperties;
    };
  }
}
`;
}

/** Svelte 5 spells a listener \`onmcc-change\`, Svelte 4 \`on:mcc-change\`. */
function svelte({ tagName }) {
  return `${imports("import type { HTMLAttributes } from 'svelte/elements';")}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tagName}': HTMLAttributes<ModelCostCalculator> & ModelCostCalculatorAttributes & ModelCostCalculatorProperties & ModelCostCalculatorListeners<'on'> & ModelCostCalculatorListeners<'on:'>;
  }
}
`;
}

const imports = (framework) => `${framework}
import type { ModelCostCalculatorAttributes, ModelCostCalculatorListeners, ModelCostCalculatorProperties } from './tag.js';
import type { ModelCostCalculator } from './widget/element.js';
`;

const row = ({ description }, name, type) => `  /** ${description.replaceAll('*/', '* /')} */\n  ${name}?: ${type};`;

/** Markup writes a number as a number or as the text of one; nothing is the default. */
function given({ type, default: fallback }) {
  if (type.text !== 'number') return `${type.text} | undefined`;
  return `number | \`\${number}\`${fallback === undefined ? " | ''" : ''} | undefined`;
}
