// What editors complete and explain, made from the manifest: html.customData of VS Code, web-types of JetBrains.
import { elementOf } from './manifest.mjs';

/** The files by name. */
export function editorData(manifest, { name, version }) {
  const element = elementOf(manifest);
  return { 'vscode.html-custom-data.json': htmlData(element), 'web-types.json': webTypes(element, { name, version }) };
}

function htmlData({ tagName, description, attributes }) {
  const written = attributes.map(({ name, description: said, type }) => ({ name, description: said, ...(choicesOf(type).length > 0 ? { values: choicesOf(type).map((choice) => ({ name: choice })) } : {}) }));
  return { version: 1.1, tags: [{ name: tagName, description, attributes: written }] };
}

function webTypes({ tagName, description, attributes, members, events, slots, cssParts, cssProperties }, { name, version }) {
  const properties = members.filter((member) => member.kind === 'field' && !member.static && !member.attribute);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: tagName,
            description,
            attributes: attributes.map(({ name: attribute, description: said, type, default: fallback }) => ({ name: attribute, description: said, ...(fallback === undefined ? {} : { default: fallback }), value: { type: choicesOf(type).length > 0 ? type.text.split(' | ') : type.text } })),
            slots: slots.map(({ name: slot, description: said }) => ({ name: slot, description: said })),
            js: {
              properties: properties.map(({ name: property, description: said, type }) => ({ name: property, description: said, type: type.text })),
              events: events.map(({ name: event, description: said, type }) => ({ name: event, description: said, type: type.text })),
            },
            css: {
              parts: cssParts.map(({ name: part, description: said }) => ({ name: part, description: said })),
              properties: cssProperties.map(({ name: property, description: said }) => ({ name: property, description: said })),
            },
          },
        ],
      },
    },
  };
}

/** The words of a choice; nothing where anything may be written. */
const choicesOf = ({ text }) => [...text.matchAll(/'([^']+)'/g)].map(([, choice]) => choice);
