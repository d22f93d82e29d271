import type { Wanted } from '../../scenario/kinds.ts';
import type { Problem, Unreadable } from '../../scenario/read.ts';
import { numberFormat } from '../number-format.ts';
import { deFirst } from './first-words.ts';

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return deFirst.numberWanted(what);
    case 'choice':
      return `eines von ${what.choices.join(', ')}`;
    case 'points':
      return 'Monate mit ihren Nutzern, etwa 0:1000, 6:5000';
    case 'speeds':
      return 'Anfragen zugleich mit den Tokens je Sekunde für jede, etwa 8:55, 64:31';
    case 'factors':
      return `${what.count} Zahlen mit Kommas dazwischen oder nichts`;
    case 'sentence':
      return `ein Text von höchstens ${numberFormat('de').format(what.most)} Zeichen`;
    case 'word':
      return 'ein Name aus Kleinbuchstaben, Ziffern, Punkten, Bindestrichen und Schrägstrichen';
    case 'date':
      return 'ein Tag wie 2026-11-22';
    case 'options':
      return `bis zu ${what.most} Modelle, jedes mit einer ID wie openai/gpt-4o oder openai/gpt-4o@batch`;
  }
};

/** Why something could not be read at all. */
const unreadable: Readonly<Record<Unreadable, (most?: number) => string>> = {
  'no-object': () => 'ein Szenario ist ein Objekt',
  'other-version': () => 'diese Version liest Szenarien der Version 1',
  'too-long': (most = 0) => `es hat mehr als ${numberFormat('de').format(most)} Zeichen`,
  'no-json': () => 'es ist kein JSON',
};

/** `attribute`: where the author of a page wrote it. */
const problem = (found: Problem, attribute?: string): string => {
  switch (found.code) {
    case 'bad-value':
      return `${attribute === undefined ? found.field : `Das Attribut ${attribute}`} erwartet ${wanted(found.wanted)}, nicht „${found.got}“; der letzte gültige Wert bleibt.`;
    case 'unknown-field':
      return `Ein Feld „${found.field}“ gibt es nicht${found.near ? `; meinten Sie „${found.near}“?` : ''}`;
    case 'unreadable':
      return `„${found.got}“ war nicht lesbar: ${unreadable[found.why](found.most)}.`;
  }
};

/** What could not be read, and what cannot be priced. */
export const problems = { wanted, problem };
