import type { FieldWords } from '../field-words.ts';

/** Fields about what could be changed. */
export const answerFieldWords = {
  gainedPoints: { label: 'Gewinn besserer Antworten', hint: 'Anteil richtig, mehr als jetzt', none: 'die nächstbessere Option' },
  capabilityUsd: { label: 'Eine neue Fähigkeit bringt', hint: 'USD im Monat, für dasselbe Budget', none: 'nicht genannt' },
  retrievalRate: { label: 'Richtig mit Retrieval', hint: 'Anteil der Antworten', none: 'nicht gemessen' },
  tunedRate: { label: 'Richtig nach Fine-Tuning', hint: 'Anteil der Antworten', none: 'nicht gemessen' },
  tunedSystemTokens: { label: 'System-Prompt nach Fine-Tuning', hint: 'Tokens', none: 'nicht bekannt' },
  noticedRise: { label: 'Anstieg, der auffallen soll', hint: 'Anteil der Antworten, mehr falsche als üblich' },
  monthsKept: { label: 'Beibehalten für', hint: 'Monate, die eine Wahl gilt' },
} satisfies Readonly<Record<string, FieldWords>>;
