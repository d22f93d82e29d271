import type { DimensionName, RateKey } from '../../core/pricing/dimensions.ts';
import type { Optimism } from '../../core/routing/member.ts';
import type { LaterWords } from '../language.ts';

/** Ways to charge. */
export const dimensions: Readonly<Record<DimensionName, string>> = {
  input: 'Eingabe',
  cacheRead: 'Cache lesen',
  cacheWrite: 'Cache schreiben',
  cacheWrite1h: 'Cache schreiben, 1 h',
  inputAudio: 'Audio-Eingabe',
  cacheReadAudio: 'Audio aus dem Cache',
  inputImage: 'Bild-Eingabe',
  cacheReadImage: 'Bilder aus dem Cache',
  inputVideo: 'Video-Eingabe',
  cacheReadVideo: 'Video aus dem Cache',
  output: 'Ausgabe',
  reasoning: 'Reasoning',
  outputAudio: 'Audio-Ausgabe',
  outputImage: 'Bild-Ausgabe',
  request: 'Gebühr je Aufruf',
  webSearch: 'Websuche',
  fileSearch: 'Dateisuche',
  images: 'Bilder',
  pixels: 'Pixel',
  characters: 'Zeichen',
  audioSeconds: 'Audiozeit',
  videoSeconds: 'Videozeit',
  cacheStorage: 'Cache-Speicher',
};

/** Units of rates. */
export const rateUnits: Readonly<Record<RateKey, string>> = {
  usdPerMillionTokens: 'je Million Tokens',
  usdPerThousandCalls: 'je 1.000 Aufrufe',
  usdPerImage: 'je Bild',
  usdPerMillionPixels: 'je Million Pixel',
  usdPerMillionCharacters: 'je Million Zeichen',
  usdPerMinute: 'je Minute',
  usdPerMillionTokenHours: 'je Million Token-Stunden',
};

/** Why the numbers of options together are bounds that life does not reach. */
const optimistic: Readonly<Record<Optimism, string>> = {
  'independent-errors': 'eine Obergrenze: als irrten die Modelle bei verschiedenen Anfragen',
  'perfect-check': 'eine Obergrenze: als irrte die Prüfung auf einer Seite nie',
  oracle: 'eine Obergrenze: als wüsste jemand vorher, wer richtig liegen wird',
  'independent-outages': 'eine Obergrenze: als fielen Anbieter zu verschiedenen Zeiten aus',
};

/** How many replicas the load needs. */
const fleet = (needed: string, spare: string, gpus: string, device: string): string => `${needed} ${needed === '1' ? 'Replikat' : 'Replikate'} für die Spitze und ${spare} als Reserve: ${gpus} × ${device}`;

/** What is said of a predicted speed that goes beyond what was measured. */
export const extrapolated = 'Kein gemessener Lauf hatte diesen Beschleuniger, diese Genauigkeit oder spekulatives Dekodieren.';

/** What one replica does at most; a prediction. */
const replica = (batch: string, tokensPerSecond: string): string => `höchstens ${batch} Antworten zugleich auf jedem, dann ${tokensPerSecond} Tokens je Sekunde für jeden Nutzer (vorhergesagt)`;

/** What a licence limits. */
const licenceLimits = (licence: string, limits: string): string => `${licence}: ${limits}`;

/** The end of a bill of a month. */
const perMonthTotal = 'Ein Monat';

/** The unit of a member's cost in the breakdown. */
const perQuery = 'je Anfrage';

/** What is said of options that are own servers or several together, and where something is opened: how a price adds up, how a number is worked out, what a person knows of an option, in German. */
export const opened: Pick<LaterWords, 'optimistic' | 'fleet' | 'extrapolated' | 'dimensions' | 'rateUnits' | 'dimension' | 'count' | 'rate' | 'amount' | 'perQueryTotal' | 'result' | 'perQueryAmount' | 'perRightAmount' | 'between' | 'published' | 'measuredBy' | 'yourNumbers' | 'evaluation' | 'guess' | 'effort' | 'effortAssumed' | 'effortUnmeasured' | 'budgetChoice' | 'lines' | 'weeklyMean' | 'expectation' | 'exact' | 'assumedRate' | 'aboveTokens' | 'source' | 'otherDefaults' | 'otherDefault' | 'replica' | 'licenceLimits' | 'perMonthTotal' | 'perQuery'> = {
  dimensions,
  rateUnits,
  optimistic,
  fleet,
  extrapolated,
  replica,
  licenceLimits,
  perMonthTotal,
  perQuery,
  dimension: 'Posten',
  count: 'Anzahl',
  rate: 'Preis',
  amount: 'Betrag',
  perQueryTotal: 'Eine Anfrage',
  result: (text) => `= ${text}`,
  perQueryAmount: (usd) => `${usd} je Anfrage`,
  perRightAmount: (usd) => `${usd} je richtiger Antwort`,
  between: (low, high) => `${low} bis ${high} über die Spanne des Tokenizers`,
  published: 'Formel: ',
  measuredBy: (name, date) => `${name}, gemessen ${date}`,
  yourNumbers: (name) => `Was Sie über ${name} wissen`,
  evaluation: 'Ihre eigene Evaluation: richtig',
  guess: 'Oder eine Schätzung',
  effort: 'Reasoning-Aufwand',
  effortAssumed: (effort) => `nicht genannt: ${effort}, angenommen`,
  effortUnmeasured: (effort) => `${effort} (nicht gemessen)`,
  budgetChoice: (tokens) => `${tokens} Thinking-Tokens`,
  lines: (name) => `Was eine Anfrage an ${name} kostet`,
  weeklyMean: 'Der Preis wechselt innerhalb der Woche: Dies sind Mittelwerte über die Stunden, in denen gefragt wird.',
  expectation: 'Ein Erwartungswert: Die Mengen sind Mittelwerte.',
  exact: 'Für diese Mengen auf die letzte Stelle genau.',
  assumedRate: (as, source) => `nach der Regel des Anbieters wie ${as} berechnet (${source})`,
  aboveTokens: (tokens) => `Preis für Prompts über ${tokens} Tokens`,
  source: (source, checked) => `${source}, gelesen ${checked}`,
  otherDefaults: 'Außerdem angenommen',
  otherDefault: (label, value, why) => `${label}: ${value} (${why})`,
};
