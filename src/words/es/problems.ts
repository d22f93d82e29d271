import type { ErrorCode, ErrorDetails } from '../../core/errors.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { Wanted } from '../../scenario/kinds.ts';
import type { Problem } from '../../scenario/read.ts';
import { numberFormat } from '../number-format.ts';
import { dimensions } from './settings.ts';

const amount = (value: number): string => numberFormat('es').format(value);

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return `un número ${what.whole ? 'entero ' : ''}de ${amount(what.least)} a ${amount(what.most)}${what.optional ? ', o nada' : ''}`;
    case 'choice':
      return `uno de ${what.choices.join(', ')}`;
    case 'points':
      return 'meses con sus usuarios, como 0:1000, 6:5000';
    case 'speeds':
      return 'consultas a la vez con los tokens por segundo de cada una, como 8:55, 64:31';
    case 'factors':
      return `${what.count} números separados por comas, o nada`;
    case 'sentence':
      return `un texto de ${amount(what.most)} caracteres como máximo`;
    case 'word':
      return 'un nombre de minúsculas, cifras, puntos, guiones y barras';
    case 'date':
      return 'un día como 2026-11-22';
    case 'options':
      return `hasta ${what.most} modelos, cada uno con un id como openai/gpt-4o u openai/gpt-4o@batch`;
  }
};

/** A short sentence for an option that cannot be priced; the message has the detail. */
const refusals = {
  'unknown-rate': (details: ErrorDetails) => `No se conoce ninguna tarifa${details['dimension'] ? ` de «${dimensions[details['dimension'] as DimensionName]}»` : ''}${details['axis'] ? ` con ${String(details['axis'])}` : ''}.`,
  'not-offered': (details: ErrorDetails) => `No se ofrece${details['axis'] ? ` con ${String(details['axis'])}` : ''}.`,
  'undefined-together': () => 'Estos ajustes tienen precio por separado, pero no se conoce ninguna tarifa para todos juntos.',
  'no-price': (details: ErrorDetails) => (details['device'] ? `El catálogo no tiene ningún precio con fecha de ${String(details['device'])}, ${String(details['rental'])}: indique el suyo, como @2.5usd.` : 'No se conoce ningún precio para este día.'),
  'unknown-offer': (details: ErrorDetails) => `Ningún modelo se llama «${String(details['name'] ?? '')}».`,
  'not-loaded': () => 'Espera a la parte que lo calcula.',
} satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>;

/** `attribute`: where the author of a page wrote it. */
const problem = (found: Problem, attribute?: string): string => {
  switch (found.code) {
    case 'bad-value':
      return `${attribute === undefined ? found.field : `El atributo ${attribute}`} admite ${wanted(found.wanted)}, no «${found.got}»; se conserva el último valor válido.`;
    case 'unknown-field':
      return `No hay ningún campo «${found.field}»${found.near ? `; ¿quería decir «${found.near}»?` : ''}`;
    case 'unreadable':
      return `No se pudo leer «${found.got}»: ${found.why}.`;
  }
};

/** What could not be read, and what cannot be priced. */
export const problems = { wanted, refusals, problem };
