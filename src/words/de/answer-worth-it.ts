import type { Sentences } from '../../core/answers/answer.ts';
import type { WorthItCodes } from '../../core/answers/worth-it/codes.ts';

type Texts = Readonly<Record<'option' | 'gain' | 'worth' | 'needed' | 'rate' | 'benchmark', string>>;

const found = ({ rate }: Texts): string => `; Ihre Evaluation fand ${rate}`;
const onBenchmark = ({ rate, benchmark }: Texts): string => `; bei ${benchmark}, das nur stellvertretend für Ihre Aufgabe steht, waren es ${rate}`;
const guessed = ({ rate }: Texts): string => `; ${rate} ist eine Schätzung`;

const ai = ({ option, gain, worth, needed }: Texts, known: string): string => `Ja, mit ${option}: Es bringt je Anfrage ${gain} mehr als das Nächstbeste, solange eine richtige Antwort mehr als ${worth} wert ist und mindestens ${needed} der Antworten richtig sind${known}.`;
const nothing = ({ option, gain, worth, needed }: Texts, known: string): string => `Nein, solange eine richtige Antwort weniger als ${worth} wert ist: ${option} verliert je Anfrage ${gain} gegenüber dem Verzicht. Es bräuchte ${needed} richtige Antworten${known}.`;
const people = ({ option, gain, worth, needed }: Texts, known: string): string => `Menschen sind besser, solange eine richtige Antwort mehr als ${worth} wert ist: Sie bringen je Anfrage ${gain} mehr als ${option}, das in ${needed} der Anfragen richtig liegen müsste${known}.`;
const fromWorth = ({ option, worth }: Texts, known: string): string => `Es lohnt sich mit ${option}, sobald eine richtige Antwort mehr als ${worth} wert ist, wenn ${known}.`;

/** Should this be AI at all: what is said of it. */
export const worthItSentences: Sentences<WorthItCodes> = {
  'ai': (texts) => ai(texts, found(texts)),
  'ai-on': (texts) => ai(texts, onBenchmark(texts)),
  'ai-guess': (texts) => ai(texts, guessed(texts)),
  'nothing': (texts) => nothing(texts, found(texts)),
  'nothing-on': (texts) => nothing(texts, onBenchmark(texts)),
  'nothing-guess': (texts) => nothing(texts, guessed(texts)),
  'people': (texts) => people(texts, found(texts)),
  'people-on': (texts) => people(texts, onBenchmark(texts)),
  'people-guess': (texts) => people(texts, guessed(texts)),
  'from-worth': (texts) => fromWorth(texts, `es wie in Ihrer Evaluation in ${texts.rate} der Anfragen richtig liegt`),
  'from-worth-on': (texts) => fromWorth(texts, `es in ${texts.rate} der Anfragen richtig liegt, wie bei ${texts.benchmark}, das nur stellvertretend für Ihre Aufgabe steht`),
  'from-worth-guess': (texts) => fromWorth(texts, `Ihre Schätzung stimmt, dass ${texts.rate} der Antworten richtig sind`),
  'never': ({ option, usd, worth }) => `Nein: Für ${usd} je Anfrage würde ${option} selbst dann Geld verlieren, wenn jede Antwort richtig wäre, solange eine richtige ${worth} wert ist.`,
  'needs-rate': ({ option, needed, worth }) => `Wie oft ${option} richtig liegt, ist nicht bekannt: Es lohnt sich, wenn mindestens ${needed} der Antworten richtig sind, solange eine richtige ${worth} wert ist.`,
  'needs-both': ({ option, usd, half }) => `Wie oft ${option} richtig liegt und was eine richtige Antwort wert ist, ist nicht bekannt: Es lohnt sich, wenn beides multipliziert ${usd} übersteigt. Ist die Hälfte der Antworten richtig, muss eine richtige mehr als ${half} wert sein.`,
  'no-option': () => 'Es gibt nichts zu beurteilen: Keine Option hat einen bekannten Preis.',
  'brings': ({ option, usd, month }) => `${option} bringt nach seinen Kosten und Fehlern ${usd} je Anfrage, ${month} im Monat.`,
  'without-brings': ({ usd }) => `Der Verzicht bringt ${usd} je Anfrage.`,
  'people-bring': ({ usd, each, rate }) => `Menschen bringen ${usd} je Anfrage zu je ${each}, wenn ${rate} ihrer Antworten richtig sind.`,
  'rate-known': ({ option, rate }) => `${option} liegt in ${rate} der Anfragen richtig.`,
  'unrated': ({ options }) => `Ausgelassen, da die Erfolgsquote nicht bekannt ist: ${options}.`,
  'wait-unknown': ({ options }) => `Ausgelassen, da nicht bekannt ist, wie lange es dauert: ${options}.`,
  'while-rate': ({ needed }) => `Mindestens ${needed} der Antworten sind richtig.`,
  'while-worth': ({ worth }) => `Eine richtige Antwort ist ${worth} wert.`,
  'while-people': ({ each, rate }) => `Ein Mensch würde ${each} je Anfrage kosten und in ${rate} richtig liegen: Prüfminuten, Lohn und Erfolg wie in Ihren Feldern.`,
  'on-benchmark': ({ benchmark }) => `Ihre Anfragen sind so schwer wie ${benchmark}.`,
  'worth-turns': ({ worth }) => `Es kippt, wo eine richtige Antwort ${worth} wert ist.`,
  'rate-turns': ({ needed }) => `Es kippt, wo ${needed} der Anfragen richtig beantwortet werden.`,
  'cost-turns': ({ usd }) => `Es kippt bei Kosten von ${usd} je Anfrage, Warten eingerechnet.`,
  'people-above': ({ worth }) => `Sobald eine richtige Antwort mehr als ${worth} wert ist, sind Menschen besser.`,
  'measure-rate': ({ option, needed }) => `Werten Sie ${option} an Ihren eigenen Anfragen aus, und sehen Sie, ob ${needed} der Antworten richtig sind.`,
  'measure-worth': ({ worth }) => `Finden Sie heraus, was eine richtige Antwort wert ist: mehr oder weniger als ${worth}.`,
  'sure-evaluation': ({ rate }) => `Ihre eigene Evaluation fand ${rate} richtig.`,
  'rate-open': ({ rate, needed }) => `Die nötige Quote, ${needed}, liegt innerhalb dessen, was gefunden wurde: ${rate}.`,
  'only-benchmark': ({ benchmark }) => `Die Quote ist die von ${benchmark}, nicht die Ihrer Anfragen.`,
  'guessed': ({ option }) => `Wie oft ${option} richtig liegt, ist eine Schätzung.`,
  'not-measured': () => 'Niemand hat gemessen, wie oft es richtig liegt.',
  'no-rate': ({ option }) => `Von ${option} ist keine richtige Antwort bekannt, oder wie lange es dauert, ist nicht bekannt.`,
  'lacks': ({ field }) => `Nicht gesagt: ${field}.`,
};
