import type { FieldWords } from '../field-words.ts';

/** The fields that stand in the form before anything is unfolded, by their name in the field table, in German. */
export const formFields = {
  options: { label: 'Modelle', hint: 'Suche nach Name, Anbieter oder ID' },
  serviceTier: { label: 'Servicestufe', hint: 'wie schnell geantwortet werden muss' },
  inputTokens: { label: 'Eingabe-Tokens', hint: 'je Anfrage', short: 'ein' },
  outputTokens: { label: 'Ausgabe-Tokens', hint: 'je Aufruf', short: 'aus' },
  cachedShare: { label: 'Aus dem Cache gelesen', hint: 'Anteil des Prompts', short: 'aus dem Cache' },
  queriesPerMonth: { label: 'Anfragen', hint: 'im Monat', short: 'im Monat' },
  benchmark: { label: 'Qualität gemessen an', hint: 'ein Benchmark, der für Ihre Aufgabe steht' },
  errorUsd: { label: 'Eine falsche Antwort kostet', hint: 'USD, gegenüber einer richtigen', short: 'je Fehler', none: 'nicht genannt' },
} satisfies Readonly<Record<string, FieldWords>>;

/** Their choices, by the field's name. */
export const formChoices = {
  serviceTier: { standard: 'Standard', batch: 'Batch (bis zu 24 h)', flex: 'Flex', priority: 'Priorität', fast: 'Schnell' },
  benchmark: { none: 'keinem' },
};

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
