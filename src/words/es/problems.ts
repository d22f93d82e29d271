import type { Wanted } from '../../scenario/kinds.ts';
import type { Problem, Unreadable } from '../../scenario/read.ts';
import { numberFormat } from '../number-format.ts';
import { esFirst } from './first-words.ts';

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return esFirst.numberWanted(what);
    case 'choice':
      return `uno de ${what.choices.join(', ')}`;
    case 'points':
      return 'meses con sus usuarios, como 0:1000, 6:5000';
    case 'speeds':
      return 'consultas a la vez con los tokens por segundo de cada una, como 8:55, 64:31';
    case 'factors':
      return `${what.count} números separados por comas, o nada`;
    case 'sentence':
      return `un texto de ${numberFormat('es').format(what.most)} caracteres como máximo`;
    case 'word':
      return 'un nombre de minúsculas, cifras, puntos, guiones y barras';
    case 'date':
      return 'un día como 2026-11-22';
    case 'options':
      return `hasta ${what.most} modelos, cada uno con un id como openai/gpt-4o u openai/gpt-4o@batch`;
  }
};

/** Why something could not be read at all. */
const unreadable: Readonly<Record<Unreadable, (most?: number) => string>> = {
  'no-object': () => 'un escenario es un objeto',
  'other-version': () => 'esta versión lee escenarios de la versión 1',
  'too-long': (most = 0) => `tiene más de ${numberFormat('es').format(most)} caracteres`,
  'no-json': () => 'no es JSON',
};

/** `attribute`: where the author of a page wrote it. */
const problem = (found: Problem, attribute?: string): string => {
  switch (found.code) {
    case 'bad-value':
      return `${attribute === undefined ? found.field : `El atributo ${attribute}`} admite ${wanted(found.wanted)}, no «${found.got}»; se conserva el último valor válido.`;
    case 'unknown-field':
      return `No hay ningún campo «${found.field}»${found.near ? `; ¿quería decir «${found.near}»?` : ''}`;
    case 'unreadable':
      return `No se pudo leer «${found.got}»: ${unreadable[found.why](found.most)}.`;
  }
};

/** What could not be read, and what cannot be priced. */
export const problems = { wanted, problem };
