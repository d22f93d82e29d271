import type { LaterWords } from '../language.ts';
import { decision } from './decision.ts';

type Deciding = LaterWords['decision'];

const assumedBy: Deciding['question']['assumedBy'] = {
  'daily-actives': 'Nutzer sind die an einem Tag aktiven',
  'each-user': 'so oft am Tag fragt jeder Nutzer',
  'spread-over-users': 'alle Anfragen über alle Nutzer',
  'count-is-queries': 'die Zahl zählt Anfragen',
  'per-month': 'Geld gilt im Monat',
  p95: 'die Grenze gilt für das 95. Perzentil',
  'middle-of-range': 'eine Spanne wird als ihre Mitte gelesen',
  'percent-faster': '„20% faster“ ist die Zeit geteilt durch 1,2',
  'times-more': '„3× more expensive“ sind die 3-fachen Kosten',
  'times-less': '„3× cheaper“ ist ein Drittel der Kosten',
  'percent-is-points': '„5% more accurate“ sind 5 Prozentpunkte',
  'subject-first': 'gemeint ist die erste',
  'share-is-right': 'der Anteil ist, wie oft es richtig liegt',
  'share-is-wrong': 'der Anteil ist, wie oft es falsch liegt',
  'rest-is-wrong': 'was nicht richtig ist, ist falsch',
  'name-completed': 'ein abgekürzter Name',
  'every-seller': 'jeder Anbieter des Modells ist eine Option',
  'members-alone': 'die Mitglieder werden auch einzeln verglichen',
  board: 'die Platine, aus der Server gebaut werden',
  accelerator: 'ein Beschleuniger, da keiner genannt war',
  gpus: 'die wenigsten GPUs, die es fassen',
  precision: 'die Genauigkeit, in der es veröffentlicht ist',
};

const unreadBy: Deciding['question']['unreadBy'] = {
  'unknown-words': 'nicht gelesen',
  'ambiguous-name': 'mehrere Modelle heißen so',
  'unknown-model': 'kein solches Modell im Katalog',
  'not-sold': 'offene Gewichte, die niemand im Katalog verkauft',
  currency: 'eine andere Währung braucht ihren Kurs: Sagen Sie es in USD',
  'out-of-range': 'eine Zahl, die hier nichts bedeutet',
  'said-twice': 'schon anders gesagt: Das Erste gilt',
  'no-number': 'um wie viel?',
  'too-many-options': 'mehr Optionen, als nebeneinander passen',
};

const tradeOff: Deciding['tradeOff'] = {
  heads: { option: 'Option', cost: 'Je 1.000 Anfragen', right: 'Richtig', wait: 'Ganze Antwort, p95', frontier: 'Auf der Grenze' },
  note: (right) => `${right} gegen Kosten je 1.000 Anfragen (log.); die Linie ist, was für Geld zu haben ist, ein größerer Punkt braucht länger`,
  rightOn: (benchmark) => `Richtig bei ${benchmark}`,
  right: 'Richtige Antworten',
  readout: (name, right, usd, wait) => `${name}: ${right} richtig, ${usd} je 1.000 Anfragen${wait === '' ? '' : `, ${wait}`}`,
  only: (name) => `${name} ist am günstigsten und am besten`,
  buys: (name, points, times, other) => `${name} liegt ${points} ${points === '1' ? 'Prozentpunkt' : 'Prozentpunkte'} häufiger richtig, für ${times}× den Preis von ${other}`,
  middle: (name, gain, price) => `${name} bringt ${gain} des Gewinns für ${price} der Mehrkosten`,
  yes: 'ja',
  no: 'nein',
  unknown: (names) => `Nicht im Diagramm, da ihr Erfolg nicht bekannt ist oder anders beurteilt wurde: ${names}.`,
};

const matters: Deciding['matters'] = {
  onlyOne: (field) => `Nur eine Eingabe kann die Antwort ändern: ${field}`,
  some: (fields) => `Diese können die Antwort ändern: ${fields}`,
  none: (field) => `Keine Eingabe allein ändert die Antwort; am meisten hängt sie an: ${field}`,
  note: (second, first) => `Was ${second} je 1.000 Anfragen mehr als ${first} kosten würde, falsche Antworten eingerechnet, läge eine Eingabe an ihrem unteren oder oberen Ende`,
  heads: { field: 'Eingabe', range: 'Von, bis', low: 'Am unteren Ende', high: 'Am oberen Ende' },
  range: (low, high) => `${low} – ${high}`,
  rateOf: (name) => `Erfolg von ${name}`,
  quoted: (field) => `„${field}“`,
  turn: 'kippt',
  assumed: 'Die Spannen sind Annahmen: das Halbe bis Doppelte des Gesagten, ein Viertel bis das Vierfache der Kosten einer falschen Antwort, 95 % dessen, was eine Evaluation offenlässt.',
  readout: (field, range, low, high) => `${field} ${range}: ${low} bis ${high}`,
};

const howSure: Deciding['howSure'] = {
  safe: (stake, share, name) => `Bei ${stake} ist ${name} mit ${share} Wahrscheinlichkeit am besten`,
  turns: (name, usd) => `Ab ${usd} ist ${name} wahrscheinlicher am besten`,
  always: (name) => `Bei allen Fehlerkosten ist ${name} wahrscheinlicher am besten`,
  note: 'Wahrscheinlichkeit, die beste Wahl zu sein, nach den Kosten einer falschen Antwort (log.); die breite Linie ist die zu wählende',
  noteProxy: (benchmark) => `Wahrscheinlichkeit, bei ${benchmark} die beste Wahl zu sein, nach den Kosten einer falschen Antwort (log.)`,
  heads: { stake: 'Eine falsche Antwort kostet', best: 'Zu wählen' },
  readout: (stake, entries) => `Bei ${stake}: ${entries.join(', ')}`,
  you: (usd) => `Sie: ${usd}`,
  leftOut: (names) => `Ausgelassen, da keine Zahl ausgewerteter Fälle bekannt ist: ${names}.`,
};

const selfHost: Deciding['selfHost'] = {
  never: (own, api) => `${own} lohnt sich gegen ${api} nie`,
  always: (own, api) => `${own} ist bei jeder gezeigten Menge günstiger als ${api}`,
  from: (own, api, volume) => `${own} lohnt sich gegen ${api} ab ${volume} Anfragen im Monat`,
  sometimes: (own, api) => `${own} lohnt sich gegen ${api} nur bei manchen Mengen`,
  several: (own, api, volume) => `${own} gegen ${api}: Es kippt mehrmals, zuletzt bei ${volume} Anfragen im Monat`,
  note: 'Kosten im Monat nach Anfragen im Monat (beides log.): eigene Server in Stufen, die API als Linie',
  heads: { volume: 'Anfragen im Monat' },
  volume: (count) => `${count} Anfragen im Monat`,
  crossing: (volume) => `kippt bei ${volume}`,
  unpriced: 'Bereitschaft, Datenträger und Datenverkehr stehen nur dann in der Rechnung eigener Server, wenn Sie sagen, was sie kosten.',
};

const peak: Deciding['peak'] = {
  within: (name, count, limit) => `Zur Spitze antwortet ${name} bei ${count} innerhalb von ${limit}`,
  withinTwo: (name, count, limit, last, lastCount) => `Zur Spitze antwortet ${name} bei ${count} innerhalb von ${limit}; ${last} bei ${lastCount}`,
  everyWithin: (count, limit) => `Zur Spitze antwortet jede Option bei ${count} innerhalb von ${limit}`,
  whole: (name, time) => `Zur Spitze hat ${name} 95 von 100 Antworten innerhalb von ${time} ganz`,
  wholeTwo: (name, time, last, lastTime) => `Zur Spitze hat ${name} 95 von 100 Antworten innerhalb von ${time} ganz; ${last} innerhalb von ${lastTime}`,
  overloaded: (name) => `${name} schafft die Spitze nicht: Die Wartenden werden immer mehr`,
  of100: (count) => `${count} von 100`,
  over: (count) => `über ${count} von 100`,
  under: (count) => `unter ${count} von 100`,
  note: 'Sekunden (log.) bis zur ganzen Antwort, dick, und bis zu ihrem ersten Wort, dünn: 9 von 10 Anfragen, die Hälfte davon dunkler',
  loads: { mean: 'mittlere Last', peak: 'stärkste Minute' },
  row: (name, load) => `${name}, ${load}`,
  limit: (time) => `Grenze ${time}`,
  grows: 'die Schlange wächst',
  p95: (time) => `95 von 100 in ${time}`,
  heads: { option: 'Option', firstWord: 'Erstes Wort, p50 / p95', whole: 'Ganze Antwort, p50 / p95', within: 'Innerhalb der Grenze' },
  readout: (row, parts) => `${row}: ${parts.join(', ')}`,
  firstWordTime: (times) => `erstes Wort ${times}`,
  wholeTime: (times) => `ganze Antwort ${times} (p50 / p95)`,
  withinLimit: (count, limit) => `${count} innerhalb von ${limit}`,
  alike: 'Anbieter wurden mit einem Aufruf nach dem anderen gemessen; dass ihre Zeiten zu jeder Stunde dieselben sind, ist eine Annahme.',
  alikeOwn: 'Was Sie selbst gemessen haben, gilt hier zu jeder Stunde: eine Annahme.',
  predicted: 'Zeiten eigener Server sind für jede Last vorhergesagt, mit dem Warten auf einen freien Platz.',
  rateLimited: (name, share) => `Das Rate-Limit lässt ${share} der stärksten Minute zu ${name} durch; was nicht durchkommt, zählt als zu spät.`,
  unknown: (names) => `Nicht im Diagramm, da ihre Zeiten zur Spitze nicht bekannt sind: ${names}.`,
};

const ways: Deciding['ways'] = {
  title: 'Weitere Wege',
  own: 'Auf eigenen GPUs',
  weights: 'Gewichte',
  gpu: 'GPU',
  gpus: 'Wie viele',
  precision: 'Genauigkeit',
  price: 'USD je GPU-Stunde',
  priceOfCatalogue: 'der des Katalogs',
  together: 'Zusammen',
  way: 'Wie',
  first: 'Erstes',
  second: 'Zweites',
  add: 'Hinzufügen',
  names: { cascade: 'Kaskade: das zweite, wo eine Prüfung ablehnt', router: 'Router: eines oder das andere', vote: 'Abstimmung: das erste dreimal', retry: 'Wiederholen: das erste, bis eine Prüfung zustimmt', fallback: 'Ausweichen: das zweite, wenn das erste ausfällt', review: 'Menschen prüfen das erste' },
};

const question = {
  assumedBy,
  assumption: (label: string, text: string): string => `${label}: ${text}`,
  remove: (text: string) => `Zurück zum Standardwert: ${text}`,
  unreadBy,
  unreadText: (words: string, why: string, candidates: readonly string[]): string => `„${words}“ (${why}${candidates.length > 0 ? `: ${candidates.join(', ')}` : ''})`,
  said: (understood: number, unreadCount: number): string => `${understood} verstanden${unreadCount > 0 ? `, ${unreadCount} nicht gelesen` : ''}.`,
};

const levels = { high: 'Sicher', medium: 'Recht sicher', low: 'Unsicher', unknown: 'Nicht bekannt, wie sicher' };

const answer: Omit<Deciding['answer'], keyof typeof decision.answer> = {
  sure: levels,
  sureHead: 'Wie sicher das ist',
  changeHead: 'Was daran etwas ändern würde',
  nextHead: 'Was als Nächstes zu messen ist',
  missingHead: 'Was fehlt',
  whyHead: 'Warum',
  whileHead: 'Gilt, solange',
  workingsHead: 'Rechenweg',
  working: (formula: string, option: string | undefined, inputs: readonly string[], result: string) => `${option === undefined ? '' : `${option}: `}${formula}: ${inputs.join(', ')} → ${result}`,
  input: (name: string, value: string) => `${name} ${value}`,
};

/** What is said of what was read of a question, in the panels about deciding and of more ways to serve, in German. */
export const deciding: Deciding = { ...decision, question: { ...decision.question, ...question }, answer: { ...decision.answer, ...answer }, tradeOff, matters, howSure, selfHost, peak, ways };
