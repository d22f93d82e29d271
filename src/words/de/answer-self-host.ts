import type { Sentences } from '../../core/answers/answer.ts';
import type { OwnCase, SelfHostCase, SelfHostCodes, SelfHostQuality } from '../../core/answers/self-host/codes.ts';
import { qualified, unqualified, type Qualifiers, type Written } from '../sentence-tables.ts';

const API_CASES: Readonly<Record<Exclude<SelfHostCase, OwnCase>, Written>> = {
  'api-below': ({ own, api, load, saves, from }) => `Bleiben Sie bei ${api}, solange es weniger als ${from} sind: Bei ${load} kostet es im Monat ${saves} weniger als ${own}`,
  'api-between': ({ own, api, load, saves, from, until }) => `Bei ${load} kostet ${api} im Monat ${saves} weniger als ${own}, da ein weiteres Replikat noch nicht ausgelastet ist; das gilt von ${from} bis ${until}`,
  'api-never': ({ own, api, load, saves, upTo }) => `Bleiben Sie bei ${api}: ${own} kostet bei jeder Menge bis ${upTo} mehr, bei ${load} im Monat ${saves} mehr`,
};

const OWN_CASES: Readonly<Record<OwnCase, Written>> = {
  'own-above': ({ own, api, load, saves, from }) => `Betreiben Sie es selbst auf ${own}, solange es mehr als ${from} sind: Bei ${load} kostet es im Monat ${saves} weniger als ${api}`,
  'own-between': ({ own, api, load, saves, from, until }) => `Betreiben Sie es selbst auf ${own}, solange es zwischen ${from} und ${until} sind: Bei ${load} kostet es im Monat ${saves} weniger als ${api}`,
  'own-always': ({ own, api, load, saves }) => `Betreiben Sie es selbst auf ${own}: Solange die Preise bleiben, wie sie sind, kostet es bei jeder betrachteten Menge weniger als ${api}, bei ${load} im Monat ${saves} weniger`,
  'mix': ({ own, api, load, saves, share }) => `Tun Sie beides: ${own} für den gleichmäßigen Teil und ${api} für die Spitzen, auf die ${share} entfallen (Last: ${load}); solange die Last so schwankt wie jetzt, kostet das im Monat ${saves} weniger als das günstigere von beiden`,
};

const QUALITY: Qualifiers<`-${SelfHostQuality}`> = {
  '-same': (said) => (texts) => `${said(texts)}. Die Gewichte sind dieselben, daher gelten die Antworten als gleich gut.`,
  '-counted': (said) => (texts) => `${said(texts)}, die falschen Antworten und das Warten beider mitgezählt.`,
  '-unknown': (said) => (texts) => `${said(texts)}. Wie gut die Antworten der beiden sind, ist nicht verglichen.`,
};

const BOUNDS: Qualifiers<'' | '-bound'> = { '': unqualified, '-bound': (said) => (texts) => `${said(texts)} Teile Ihrer eigenen Server haben noch keinen Preis und sind nicht darin.` };

/** Self-host or API: what is said of it. */
export const selfHostSentences: Sentences<SelfHostCodes> = {
  ...qualified(API_CASES, QUALITY),
  ...qualified(qualified(OWN_CASES, QUALITY), BOUNDS),
  'overloaded': ({ own, load, upTo }) => `${own} schafft höchstens ${upTo}, und Ihre Last ist ${load}: Lassen Sie die Flotte bemessen, bevor verglichen wird.`,
  'no-api': ({ own, usd }) => `Es gibt keine API, mit der sich ${own} vergleichen ließe: Es lohnt sich, wenn eine API, die ebenso gut antwortet, mehr als ${usd} je Anfrage verlangt.`,
  'no-own': () => 'Es gibt keine eigenen Server zu beurteilen: Nennen Sie offene Gewichte auf GPUs, etwa own/llama-3.3-70b@4xh100-sxm@fp8, dann lässt sich sagen, ab welcher Menge sie sich lohnen.',
  'own-costs': ({ own, usd, replicas, gpus }) => `${own} kostet ${usd} im Monat: zur Spitze benötigte Replikate: ${replicas}; GPUs mit Reserve: ${gpus}.`,
  'api-costs': ({ api, usd, each }) => `${api} kostet ${usd} im Monat, ${each} je Anfrage.`,
  'per-million': ({ usd, speed }) => `Eine Million eigener Ausgabe-Tokens kostet ${usd}, geliefert mit ${speed} für jeden Nutzer.`,
  'beside-own': ({ own, usd }) => `Mit ${own} verlieren falsche Antworten und Warten ${usd} im Monat.`,
  'beside-api': ({ api, usd }) => `Mit ${api} verlieren falsche Antworten und Warten ${usd} im Monat.`,
  'mix-costs': ({ usd, share, replicas }) => `Eine Mischung aus beidem kostet ${usd} im Monat: eigene Replikate: ${replicas}; an der API: ${share} der Anfragen.`,
  'months-own': ({ month }) => `Über die geplanten Monate kosten die eigenen ab ${month} weniger, zumindest eine Zeit lang.`,
  'months-own-all': () => 'Die eigenen kosten in jedem geplanten Monat weniger.',
  'months-api': () => 'Die API kostet in jedem geplanten Monat weniger.',
  'sized': ({ own }) => `${own} bedient Ihre Last für das wenigste Geld, unter allen Geräten, Anzahlen und gemessenen Formaten.`,
  'while-unpriced': ({ usd, fields }) => `Was noch keinen Preis hat, kostet insgesamt weniger als ${usd} im Monat: ${fields}.`,
  'while-host': () => 'Die Host-Maschinen, die der Preis auslässt, kosten weniger, als gespart wird.',
  'while-volume': ({ from, until }) => `Es sind zwischen ${from} und ${until}.`,
  'while-volume-above': ({ from }) => `Es sind mehr als ${from}.`,
  'while-volume-below': ({ until }) => `Es sind weniger als ${until}.`,
  'while-api-price': ({ each }) => `Eine Anfrage an die API kostet bei jeder Menge ${each}.`,
  'while-same-weights': () => 'Der Anbieter betreibt dieselben Gewichte mit derselben Anzahl Bits wie Sie.',
  'while-fewer-bits': ({ format, native }) => `Antworten in ${format} sind so gut wie in ${native}, dem veröffentlichten Format; gemessen hat das hier niemand.`,
  'while-licence': ({ licence, limits }) => `Ihre Nutzung hält die ${licence} ein: ${limits}.`,
  'while-licence-unread': ({ licence }) => `Ihre Nutzung hält die Lizenz der Gewichte ein, deren Grenzen nicht gelesen wurden: ${licence}.`,
  'while-benchmark': ({ benchmark }) => `Ihre Anfragen sind so schwer wie ${benchmark}, das nur stellvertretend für Ihre Aufgabe steht.`,
  'volume-above': ({ at }) => `Es kippt bei mehr als ${at}.`,
  'volume-below': ({ at }) => `Es kippt bei weniger als ${at}.`,
  'api-price-above': ({ at }) => `Es kippt, wenn eine Anfrage an die API mehr als ${at} kostet.`,
  'api-price-below': ({ at }) => `Es kippt, wenn eine Anfrage an die API weniger als ${at} kostet.`,
  'own-cost-above': ({ at }) => `Es kippt, wenn Ihre eigenen Server mehr als ${at} im Monat kosten.`,
  'own-cost-below': ({ at }) => `Es kippt, wenn Ihre eigenen Server weniger als ${at} im Monat kosten.`,
  'quality-worse': ({ points }) => `Liegen die eigenen um ${points} seltener richtig, ist die API bei diesen Fehlerkosten besser.`,
  'quality-better': ({ points }) => `Liegen die eigenen um ${points} häufiger richtig, sind sie bei diesen Fehlerkosten besser.`,
  'measure-speed': ({ field }) => `Messen Sie das Tempo eines Replikats an Ihren eigenen Anfragen, und tragen Sie es ein: ${field}.`,
  'price-the-rest': ({ fields }) => `Finden Sie heraus, was diese kosten: ${fields}.`,
  'evaluate': ({ options }) => `Werten Sie an Ihren eigenen Anfragen aus: ${options}.`,
  'read-licence': ({ licence }) => `Lesen Sie die Lizenz der Gewichte: ${licence}.`,
  'speed-predicted': ({ mean, median }) => `Das Tempo ist vorhergesagt; bei Modellen, die niemand angesehen hatte, wichen Vorhersagen im Mittel um ${mean} ab, im Median um ${median}.`,
  'speed-measured': () => 'Das Tempo ist nach Ihren Messungen berichtigt.',
  'band-agrees': ({ low, high }) => `An beiden Enden der Spanne des Tempos kosten die eigenen ${low === high ? low : `${low} bis ${high}`} im Monat, und das Urteil bleibt.`,
  'band-turns': ({ low, high }) => `Über die Spanne des Tempos kosten die eigenen ${low} bis ${high} im Monat, und das Urteil kippt darin.`,
  'extrapolated': () => 'Kein gemessener Lauf hatte dieses Gerät, dieses Format oder diese Spekulation: Das Tempo ist extrapoliert.',
  'lower-bound': () => 'Die Kosten Ihrer eigenen Server sind eine Untergrenze.',
  'quality-open': () => 'Wie gut die Antworten der beiden sind, ist nicht in gleicher Weise bekannt.',
  'by-guess': () => 'Wie oft eine Antwort richtig ist, ist eine Schätzung.',
  'lacks': ({ field }) => `Nicht gesagt: ${field}.`,
  'lacks-own': () => 'Eine Option auf eigenen GPUs.',
  'lacks-api': () => 'Eine API zum Vergleich.',
  'lacks-rate': ({ option }) => `Wie oft ${option} richtig liegt, ist nicht bekannt oder wurde anders beurteilt.`,
};
