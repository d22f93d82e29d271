import type { ErrorCode, ErrorDetails } from '../../core/errors.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { Wanted } from '../../scenario/kinds.ts';
import type { Problem } from '../../scenario/read.ts';
import { numberFormat } from '../number-format.ts';
import { dimensions } from './settings.ts';

const amount = (value: number): string => numberFormat('de').format(value);

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return `eine ${what.whole ? 'ganze ' : ''}Zahl von ${amount(what.least)} bis ${amount(what.most)}${what.optional ? ' oder nichts' : ''}`;
    case 'choice':
      return `eines von ${what.choices.join(', ')}`;
    case 'points':
      return 'Monate mit ihren Nutzern, etwa 0:1000, 6:5000';
    case 'speeds':
      return 'Anfragen zugleich mit den Tokens je Sekunde für jede, etwa 8:55, 64:31';
    case 'factors':
      return `${what.count} Zahlen mit Kommas dazwischen oder nichts`;
    case 'sentence':
      return `ein Text von höchstens ${amount(what.most)} Zeichen`;
    case 'word':
      return 'ein Name aus Kleinbuchstaben, Ziffern, Punkten, Bindestrichen und Schrägstrichen';
    case 'date':
      return 'ein Tag wie 2026-11-22';
    case 'options':
      return `bis zu ${what.most} Modelle, jedes mit einer ID wie openai/gpt-4o oder openai/gpt-4o@batch`;
  }
};

/** A short sentence for an option that cannot be priced; the message has the detail. */
const refusals = {
  'unknown-rate': (details: ErrorDetails) => `Kein Preis bekannt${details['dimension'] ? ` für „${dimensions[details['dimension'] as DimensionName]}“` : ''}${details['axis'] ? ` mit ${String(details['axis'])}` : ''}.`,
  'not-offered': (details: ErrorDetails) => `Wird${details['axis'] ? ` mit ${String(details['axis'])}` : ''} nicht angeboten.`,
  'undefined-together': () => 'Diese Einstellungen haben einzeln Preise, aber für alle zusammen ist keiner bekannt.',
  'no-price': (details: ErrorDetails) => (details['device'] ? `Der Katalog hat keinen datierten Preis für ${String(details['device'])}, ${String(details['rental'])}: Nennen Sie Ihren eigenen, etwa @2.5usd.` : 'Für diesen Tag ist kein Preis bekannt.'),
  'unknown-offer': (details: ErrorDetails) => `Kein Modell heißt „${String(details['name'] ?? '')}“.`,
  'not-loaded': () => 'Wartet auf den Teil, der es berechnet.',
} satisfies Partial<Record<ErrorCode, (details: ErrorDetails) => string>>;

/** `attribute`: where the author of a page wrote it. */
const problem = (found: Problem, attribute?: string): string => {
  switch (found.code) {
    case 'bad-value':
      return `${attribute === undefined ? found.field : `Das Attribut ${attribute}`} erwartet ${wanted(found.wanted)}, nicht „${found.got}“; der letzte gültige Wert bleibt.`;
    case 'unknown-field':
      return `Ein Feld „${found.field}“ gibt es nicht${found.near ? `; meinten Sie „${found.near}“?` : ''}`;
    case 'unreadable':
      return `„${found.got}“ war nicht lesbar: ${found.why}.`;
  }
};

/** What could not be read, and what cannot be priced. */
export const problems = { wanted, refusals, problem };
