import type { AdaptCodes, Approach } from '../../core/answers/adapt/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { ofBoth, ofEach } from '../sentence-tables.ts';

/** Alike in the nominative, the accusative and at the head of a sentence. */
const NAMES: Readonly<Record<Approach, string>> = { prompt: 'Prompt-Verlängerung', retrieval: 'Retrieval', tuning: 'Fine-Tuning' };

/** The sentences about retrieval, tuning and longer prompts. */
export const adaptSentences: Sentences<AdaptCodes> = {
  ...ofEach('cheapest', NAMES, (way, { month, queries }) => `Bei ${queries} kostet ${way} am wenigsten, ${month} im Monat: die Wahl, wenn die Antworten ebenso oft richtig sind, was niemand gemessen hat.`),
  ...ofEach('only', NAMES, (way, { month, queries }) => `Beschrieben ist nur ${way}: ${month} im Monat bei ${queries}. Beschreiben Sie einen weiteren Weg, um zu wählen.`),
  ...ofEach('best', NAMES, (way, { month, queries, stake }) => `Bei ${queries} und ${stake} je falscher Antwort wählen Sie ${way}, ${month} im Monat, wenn die angegebenen Quoten stimmen.`),
  ...ofEach('costs', NAMES, (way, { query, month }) => `${way} kostet ${query} je Anfrage, ${month} im Monat.`),
  ...ofEach('once', NAMES, (way, { usd, months }) => `Davon braucht ${way} einmalig ${usd}, verteilt über ${months}.`),
  ...ofEach('turn-above', NAMES, (way, { queries }) => `Über ${queries} kostet ${way} weniger.`),
  ...ofEach('turn-below', NAMES, (way, { queries }) => `Unter ${queries} kostet ${way} weniger.`),
  ...ofEach('if-right', NAMES, (way, { points }) => `Wenn ${way} um ${points} häufiger richtig liegt, macht sich das bezahlt.`),
  ...ofEach('lower-bound', NAMES, (way) => `Ein Teil dessen, was ${way} kostet, hat keinen Preis: Das ist eine Untergrenze.`),
  ...ofBoth('after', NAMES, NAMES, (way, other, { queries }) => `Ab ${queries} kostet ${way} weniger als ${other}.`),
  ...ofBoth('never', NAMES, NAMES, (way, other) => `${way} kostet nie weniger als ${other}: Keine einzelne Anfrage ist günstiger.`),
  'nothing-known': () => 'Noch ist kein Weg beschrieben: Sagen Sie, wie viele Dokumente es gibt oder womit trainiert werden soll.',
  'cache-cuts': ({ from, to }) => `Der Prompt-Cache senkt eine Anfrage mit dem längeren Prompt von ${from} auf ${to}.`,
  'tuned-never': () => 'Fine-Tuning lohnt sich durch den kürzeren Prompt nie: Die Preise des angepassten Modells sind höher, wie kurz er auch wird.',
  'too-long': ({ tokens }) => `Die Dokumente, ${tokens}, passen nicht in einen Prompt.`,
  'while-queries': ({ queries }) => `Es sind etwa ${queries}.`,
  'while-rates': () => 'Jeder Weg liegt so oft richtig, wie Sie gesagt haben.',
  'while-as-right': () => 'Alle Wege liegen gleich oft richtig.',
  'tuned-if-shorter': ({ tokens }) => `Wenn der System-Prompt des angepassten Modells kürzer als ${tokens} ist: Dann kostet eine Anfrage daran weniger.`,
  'measure-ways': ({ items }) => `Lassen Sie jeden Weg dieselben Fragen beantworten, ${items} an der Zahl: Niemand weiß, welcher häufiger richtig liegt.`,
  'measure-again': ({ items }) => `Lassen Sie jeden Weg dieselben Fragen beantworten, ${items} an der Zahl: Hinter den angegebenen Quoten steht keine Zählung.`,
  'not-measured': () => 'Niemand hat gemessen, wie oft jeder Weg richtig liegt.',
  'by-typed-rates': () => 'Die Quoten wurden ohne Zählung angegeben.',
  'missing-fields': ({ fields }) => `Was nicht gesagt ist: ${fields}.`,
  'missing-stake': ({ field }) => `Was eine falsche Antwort kostet („${field}“).`,
};
