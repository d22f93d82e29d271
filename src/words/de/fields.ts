import type { FieldWords } from '../field-words.ts';
import { answerFieldWords } from './answer-fields.ts';
import { formChoices, formFields } from './form.ts';
import { curves, overTimeFields } from './over-time.ts';
import { stakeChoices, stakeFieldWords } from './stakes.ts';

/** The fields of a scenario, by their name in the field table. */
export const fields = {
  ...formFields,
  ...overTimeFields,
  ...stakeFieldWords,
  ...answerFieldWords,
  date: { label: 'Preise vom', hint: '' },
  preset: { label: 'Workload', hint: 'Zahlen für den Anfang' },
  systemTokens: { label: 'System-Prompt und Tools', hint: 'Tokens, in jedem Aufruf dieselben', short: 'System' },
  retrievedTokens: { label: 'Gefundene Textstellen', hint: 'Tokens je Anfrage', short: 'gefunden' },
  toolTokens: { label: 'Tool-Ergebnisse', hint: 'Tokens in jeden weiteren Aufruf', short: 'aus Tools' },
  reasoningTokens: { label: 'Verborgenes Reasoning', hint: 'Tokens je Aufruf, wo ein Modell nachdenkt', short: 'Reasoning', none: 'nicht bekannt' },
  imageTokens: { label: 'Bilder', hint: 'Tokens je Anfrage, wie der Anbieter zählt', short: 'aus Bildern' },
  audioTokens: { label: 'Audio', hint: 'Tokens je Anfrage, wie der Anbieter zählt', short: 'aus Audio' },
  videoTokens: { label: 'Video', hint: 'Tokens je Anfrage, wie der Anbieter zählt', short: 'aus Video' },
  webSearches: { label: 'Websuchen', hint: 'je Anfrage', short: 'Websuchen' },
  fileSearches: { label: 'Dateisuchen', hint: 'je Anfrage', short: 'Dateisuchen' },
  tokenizer: { label: 'Gezählt in', hint: 'wessen Tokens diese Zahlen meinen' },
  callsPerTurn: { label: 'Aufrufe je Anfrage', hint: 'nacheinander: Schritte eines Agenten', short: 'Aufrufe' },
  turnsPerConversation: { label: 'Gesprächsrunden', hint: 'Anfragen je Gespräch', short: 'Runden' },
  historyTokens: { label: 'Mitgesendeter Verlauf', hint: 'höchstens, Tokens früherer Runden', short: 'Verlauf', none: 'der ganze' },
  caching: { label: 'Caching', hint: 'woher der Anteil aus dem Cache stammt' },
  cacheWriteShare: { label: 'In den Cache geschrieben', hint: 'Anteil des Prompts', short: 'geschrieben' },
  lateShare: { label: 'Kommen zu spät', hint: 'Anteil späterer Aufrufe nach Ablauf des Caches', short: 'zu spät' },
  failureShare: { label: 'Gescheiterte Versuche', hint: 'berechnet, aber nutzlos', short: 'gescheitert' },
  mostAttempts: { label: 'Versuche', hint: 'höchstens, je Aufruf', short: 'Versuche' },
  inputCv: { label: 'Streuung der Prompts', hint: 'Standardabweichung durch Mittelwert', short: 'ein' },
  outputCv: { label: 'Streuung der Antworten', hint: 'Standardabweichung durch Mittelwert', short: 'aus' },
  batchShare: { label: 'Als Batch gesendet', hint: 'Anteil der Anfragen; bis zu 24 h', short: 'als Batch' },
  peakFactor: { label: 'Spitzenfaktor', hint: 'stärkste Minute durch mittlere Minute', short: '× zur Spitze' },
  latencySeconds: { label: 'Ganze Antwort innerhalb von', hint: 'Sekunden, für 95 von 100', short: 's', none: 'keine Grenze' },
  requestsPerMinute: { label: 'Aufrufe je Minute', hint: 'Grenze Ihres Kontos', short: 'Aufrufe je Minute', none: 'keine Grenze' },
  tokensPerMinute: { label: 'Tokens je Minute', hint: 'Grenze Ihres Kontos', short: 'Tokens je Minute', none: 'keine Grenze' },
} satisfies Readonly<Record<string, FieldWords>>;

/** The choices of a field that has some, by the field's name. */
export const choices = {
  tokenizer: { o200k: 'o200k-Tokens', own: 'den eigenen jedes Modells' },
  caching: { typed: 'Eingegebener Anteil', prefix: 'Gemeinsames Präfix', conversation: 'Gespräch' },
  ...formChoices,
  ...stakeChoices,
  curve: Object.fromEntries(Object.entries(curves).map(([name, { label }]) => [name, label])),
  counted: { daily: 'die eines Tages', monthly: 'die eines Monats' },
  activeHours: { always: 'zu jeder Stunde', office: 'Montag bis Freitag, 9 bis 17 Uhr', 'business-days': 'Montag bis Freitag', evenings: 'abends, 18 bis 24 Uhr', typed: 'wie die Anteile sagen' },
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
