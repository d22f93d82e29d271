import type { LaterWords } from '../language.ts';
import { extrapolated } from './opened.ts';

/** What each number that can be asked about is. */
export const explained: LaterWords['explained'] = {
  cost: 'Was eine Anfrage kostet',
  usdPerMonth: 'Was ein Monat kostet',
  firstWord: 'Wann das erste Wort kommt',
  latency: 'Wann die ganze Antwort da ist',
  reasoning: 'Verborgene Reasoning-Tokens eines Aufrufs',
  success: 'Wie oft es richtig liegt',
  costPerSuccess: 'Was eine richtige Antwort kostet',
};

/** The formula of each number. */
export const formulas: LaterWords['formulas'] = {
  hostedCost: 'ein Monat eigener Server / Anfragen im Monat',
  hostedMonth: 'laufende Replikate × Beschleuniger je Replikat × Preis einer Stunde × 730,5 Stunden, und was sonst einen Preis hat',
  hostedTime: 'vorhergesagte Zeit bis zum ersten Token + (Ausgabe − 1) × Zeit je Token, bei der mittleren Last eines Replikats',
  together: 'wie oft gefragt × Kosten einer Anfrage, zusammengezählt, und was jede Anfrage daneben zahlt',
  togetherTime: 'die Wege, die eine Anfrage nehmen kann, jeder mit seinem Anteil und seiner Zeit',
  togetherSuccess: 'Erfolgsquoten, was die Prüfung erkennt und durchlässt, und wie ähnlich die Modelle irren',
  cost: 'Anzahl × Preis, zusammengezählt über die Aufrufe einer Anfrage und ihre Versuche',
  usdPerMonth: 'Kosten einer Anfrage × Anfragen im Monat',
  attempts: '(1 − r^k) / (1 − r)',
  prefixHit: '1 − e^(−λτ)',
  firstWord: 'Zeit bis zum ersten Token + Reasoning / Tempo',
  latency: 'Zeit bis zum ersten Token + (Reasoning + Ausgabe − 1) / Tempo, als Verteilungen über die Aufrufe zusammengezählt',
  reasoning: '(Zeit bis zur ersten Antwort − Zeit bis zum ersten Token ohne Reasoning) × Tempo',
  success: 'richtig / gefragt, mit dem 95-%-Intervall nach Wilson',
  costPerSuccess: 'Kosten einer Anfrage / (Erfolgsquote × bedienter Anteil)',
};

/** What goes into a formula. */
export const whyNames: LaterWords['whyNames'] = {
  prompt: 'Prompt',
  output: 'Ausgabe',
  reasoning: 'verborgenes Reasoning',
  calls: 'Aufrufe',
  attempts: 'Versuche, im Mittel',
  servedShare: 'bedienter Anteil',
  cost: 'Kosten einer Anfrage',
  queries: 'Anfragen im Monat',
  prefixHit: 'Präfix noch im Cache',
  arrivals: 'Anfragen je Sekunde',
  lifetime: 'Lebensdauer des Caches',
  failureShare: 'gescheiterte Versuche',
  mostAttempts: 'Versuche höchstens',
  ttft: 'Zeit bis zum ersten Token, p50',
  bareTtft: 'Zeit bis zum ersten Token ohne Reasoning',
  firstAnswer: 'Zeit bis zur ersten Antwort',
  speed: 'Ausgabetempo, p50',
  successRate: 'Erfolgsquote',
  right: 'richtig',
  asked: 'gefragt',
  lower: '95-%-Intervall von',
  upper: 'bis',
  tokenFactor: 'eigene Tokens je o200k-Token',
  timesAsked: 'je Anfrage gefragt, im Mittel',
  month: 'im Monat',
  replicas: 'Replikate für die Spitze',
  spare: 'Reserve-Replikate',
  gpusEach: 'Beschleuniger je Replikat',
  gpuHour: 'eine Stunde von einem',
  hoursUp: 'laufende Replikate, im Mittel',
  batch: 'Antworten zugleich, höchstens',
  beside: 'neben den Modellen, je Anfrage',
  meanSeconds: 'mittlere Zeit',
};

/** A written number with its unit. */
export const whyUnits: LaterWords['whyUnits'] = {
  usd: (text) => text,
  usdPerMillion: (text) => `${text} je Million`,
  tokens: (text) => `${text} ${text === '1' ? 'Token' : 'Tokens'}`,
  tokensPerSecond: (text) => `${text} Tokens je Sekunde`,
  seconds: (text) => `${text}\u00a0s`,
  share: (text) => text,
  count: (text) => text,
  perSecond: (text) => `${text} je Sekunde`,
};

/** What a number takes for granted. */
export const whyAssumptions: LaterWords['whyAssumptions'] = {
  'flat-week': 'Der Preis wechselt innerhalb der Woche: Die Last gilt als gleichmäßig über die aktiven Stunden verteilt.',
  'token-factor-unknown': 'Wie viele Tokens dieses Modell aus demselben Text macht, ist nicht veröffentlicht: Angenommen ist 1 je o200k-Token, die Spanne reicht von 0,7 bis 1,3.',
  'token-factor-band': 'Wie viele Tokens dieses Modell aus demselben Text macht, ist als Spanne bekannt.',
  'cache-lifetime': 'Wie lange der Cache lebt, ist angenommen.',
  'cache-not-offered': 'Caching ist gewünscht, aber dieses Modell hat keinen Preis dafür: Nichts wird aus dem Cache gelesen.',
  'cache-below-minimum': 'Caching ist gewünscht, aber der Prompt ist kürzer, als der Anbieter zwischenspeichert: Nichts wird aus dem Cache gelesen.',
  'independent-attempts': 'Versuche scheitern unabhängig voneinander.',
  'reasoning-unknown': 'Verborgene Reasoning-Tokens sind nicht bekannt und nicht mitgezählt: Das ist eine Untergrenze.',
  'reasoning-estimate': 'Das verborgene Reasoning stammt aus den gemessenen Zeiten eines anderen Prompts.',
  'no-load': 'Gemessen mit einem Aufruf nach dem anderen: Ihre Last und Ihre Grenzen sind nicht darin.',
  'hosts-median': 'Der Median über mehrere Hosts derselben Gewichte, nicht die eigene Zeit dieses Anbieters.',
  'percentiles-unknown': 'Nur der Median wurde gemessen; die Streuung ist die ähnlicher Modelle.',
  proxy: 'Ein Benchmark steht für Ihre Aufgabe; wie gut, ist nicht bekannt, und sein Intervall gilt nur für seine eigenen Fälle.',
  guess: 'Eine Schätzung: Gemessen wurde nichts.',
  'no-interval': 'Auf wie viele Fälle sich der Wert bezieht, ist nicht veröffentlicht, daher hat er kein Intervall.',
  'via-weights': 'Gemessen an denselben Gewichten bei einem anderen Anbieter.',
  'cost-held-fixed': 'Das Intervall ist das der Erfolgsquote; die Kosten gelten als sicher.',
  'predicted-speed': 'Das Tempo ist vorhergesagt, nicht gemessen: Neun von zehn Läufen eines ausgelassenen Modells lagen zwischen dem 0,7- und dem 1,42-Fachen der vorhergesagten Zeit je Token und dem 0,4- bis 3-Fachen der Zeit bis zum ersten Token.',
  extrapolated,
  'no-prompt-cache': 'Prompt-Caching eigener Server ist nicht eingerechnet.',
  'hosting-unpriced': 'Menschen, Datenträger oder Datenverkehr haben noch keinen Preis und sind nicht darin: Das ist eine Untergrenze.',
  'fewer-bits': 'Gemessen bei einem Anbieter derselben Gewichte; mit weniger Bits betrieben können sie schlechter sein.',
  'rate-unknown': 'Wie oft das nächste gefragt wird, hängt an einer Erfolgsquote, die niemand kennt: So viel kostet es mindestens.',
  'independent-errors': 'Die Modelle irren annahmegemäß bei verschiedenen Anfragen: eine Obergrenze.',
  'perfect-check': 'Die Prüfung irrt annahmegemäß auf einer Seite nie: eine Obergrenze.',
  oracle: 'Jemand weiß annahmegemäß vorher, wer richtig liegen wird: eine Obergrenze.',
  'independent-outages': 'Anbieter fallen annahmegemäß zu verschiedenen Zeiten aus: eine Obergrenze.',
};
