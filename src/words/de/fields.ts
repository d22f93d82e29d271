import type { FieldWords } from '../field-words.ts';
import { answerFieldWords } from './answer-fields.ts';
import { curves, overTimeFields } from './over-time.ts';
import { stakeChoices, stakeFieldWords } from './stakes.ts';

/** The fields of a scenario, by their name in the field table. */
export const fields = {
  ...overTimeFields,
  ...stakeFieldWords,
  ...answerFieldWords,
  date: { label: 'Preise vom', hint: '' },
  options: { label: 'Modelle', hint: 'Suche nach Name, Anbieter oder ID' },
  preset: { label: 'Workload', hint: 'Zahlen für den Anfang' },
  serviceTier: { label: 'Servicestufe', hint: 'wie schnell geantwortet werden muss' },
  inputTokens: { label: 'Eingabe-Tokens', hint: 'je Anfrage', short: 'ein' },
  outputTokens: { label: 'Ausgabe-Tokens', hint: 'je Aufruf', short: 'aus' },
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
  cachedShare: { label: 'Aus dem Cache gelesen', hint: 'Anteil des Prompts', short: 'aus dem Cache' },
  cacheWriteShare: { label: 'In den Cache geschrieben', hint: 'Anteil des Prompts', short: 'geschrieben' },
  lateShare: { label: 'Kommen zu spät', hint: 'Anteil späterer Aufrufe nach Ablauf des Caches', short: 'zu spät' },
  failureShare: { label: 'Gescheiterte Versuche', hint: 'berechnet, aber nutzlos', short: 'gescheitert' },
  mostAttempts: { label: 'Versuche', hint: 'höchstens, je Aufruf', short: 'Versuche' },
  inputCv: { label: 'Streuung der Prompts', hint: 'Standardabweichung durch Mittelwert', short: 'ein' },
  outputCv: { label: 'Streuung der Antworten', hint: 'Standardabweichung durch Mittelwert', short: 'aus' },
  batchShare: { label: 'Als Batch gesendet', hint: 'Anteil der Anfragen; bis zu 24 h', short: 'als Batch' },
  queriesPerMonth: { label: 'Anfragen', hint: 'im Monat', short: 'im Monat' },
  peakFactor: { label: 'Spitzenfaktor', hint: 'stärkste Minute durch mittlere Minute', short: '× zur Spitze' },
  benchmark: { label: 'Qualität gemessen an', hint: 'ein Benchmark, der für Ihre Aufgabe steht' },
  latencySeconds: { label: 'Ganze Antwort innerhalb von', hint: 'Sekunden, für 95 von 100', short: 's', none: 'keine Grenze' },
  requestsPerMinute: { label: 'Aufrufe je Minute', hint: 'Grenze Ihres Kontos', short: 'Aufrufe je Minute', none: 'keine Grenze' },
  tokensPerMinute: { label: 'Tokens je Minute', hint: 'Grenze Ihres Kontos', short: 'Tokens je Minute', none: 'keine Grenze' },
} satisfies Readonly<Record<string, FieldWords>>;

/** The groups of the form, in order. */
export const groups = {
  what: 'Was eine Anfrage enthält',
  load: 'Wie es genutzt wird',
  who: 'Nutzer und Wachstum',
  quality: 'Wie oft es richtig liegt',
  conversation: 'Gespräch und Schritte',
  caching: 'Caching',
  failures: 'Fehlschläge',
  spread: 'Streuung der Längen',
  limits: 'Grenzen',
  around: 'Rund um das Modell',
  money: 'Geld',
  stakes: 'Was davon abhängt',
  reliability: 'Falsche Antworten',
  change: 'Was sich ändern ließe',
  hosting: 'Eigene Server',
};

/** The choices of a field that has some, by the field's name. */
export const choices = {
  serviceTier: { standard: 'Standard', batch: 'Batch (bis zu 24 h)', flex: 'Flex', priority: 'Priorität', fast: 'Schnell' },
  tokenizer: { o200k: 'o200k-Tokens', own: 'den eigenen jedes Modells' },
  caching: { typed: 'Eingegebener Anteil', prefix: 'Gemeinsames Präfix', conversation: 'Gespräch' },
  benchmark: { none: 'keinem' },
  ...stakeChoices,
  curve: Object.fromEntries(Object.entries(curves).map(([name, { label }]) => [name, label])),
  counted: { daily: 'die eines Tages', monthly: 'die eines Monats' },
  activeHours: { always: 'zu jeder Stunde', office: 'Montag bis Freitag, 9 bis 17 Uhr', 'business-days': 'Montag bis Freitag', evenings: 'abends, 18 bis 24 Uhr', typed: 'wie die Anteile sagen' },
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The workloads to start from: the chip, and what it is in a sentence. */
export const presets = {
  chat: { label: 'Chat', task: 'einen Chat' },
  'support-bot': { label: 'Support-Bot', task: 'einen Support-Bot' },
  'rag-question': { label: 'RAG-Frage', task: 'Antworten aus Dokumenten' },
  summarisation: { label: 'Zusammenfassung', task: 'Zusammenfassungen' },
  'code-completion': { label: 'Code-Vervollständigung', task: 'Code-Vervollständigung' },
  'coding-agent': { label: 'Coding-Agent', task: 'einen Coding-Agenten' },
  'extraction-in-batch': { label: 'Extraktion im Batch', task: 'Extraktion' },
  'long-documents': { label: 'Lange Dokumente', task: 'lange Dokumente' },
};
