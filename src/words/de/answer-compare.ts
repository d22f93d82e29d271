import type { CompareLead, RatedVerdicts, RequiredVerdicts } from '../../core/answers/compare/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { qualified, unqualified, type Qualifiers } from '../sentence-tables.ts';

/** Verdicts that rest on rates; the others of the table say the same on a benchmark, by a guess, or of those that are known. */
const rated: Sentences<RatedVerdicts> = {
  always: ({ winner }) => `Wählen Sie ${winner}, was eine falsche Antwort Sie auch kostet: Keine der anderen ist bei irgendwelchen Fehlerkosten ihren Preis wert.`,
  equal: ({ options }) => `Wählen Sie eine beliebige aus ${options}: In dem, was über Kosten und Erfolg bekannt ist, sind sie gleich, solange Sie nur das vergleichen.`,
  'by-stake': ({ below, flip, above }) => `Wählen Sie ${below}, solange eine falsche Antwort Sie weniger als ${flip} kostet; darüber ${above}.`,
  'by-stakes': ({ first, firstFlip, last, lastFlip }) => `Wählen Sie ${first}, solange eine falsche Antwort Sie weniger als ${firstFlip} kostet; über ${lastFlip} ${last}; dazwischen andere, siehe unten.`,
  'at-stake-below': ({ winner, stake, until, next }) => `Wählen Sie ${winner}: Eine falsche Antwort kostet Sie ${stake}, und erst über ${until} wäre es ${next}.`,
  'at-stake-above': ({ winner, stake, from, previous }) => `Wählen Sie ${winner}: Eine falsche Antwort kostet Sie ${stake}, und nur bis ${from} wäre es ${previous}.`,
  'at-stake-between': ({ winner, stake, from, until, previous, next }) => `Wählen Sie ${winner}: Eine falsche Antwort kostet Sie ${stake}; bis ${from} wäre es ${previous}, über ${until} ${next}.`,
  stay: ({ current, stake, better, once, worth, months }) => `Wählen Sie ${current}, wenn Sie es jetzt schon nutzen: Bei ${stake} je falscher Antwort ist ${better} besser, spart aber über ${months} nur ${worth}, weniger als die ${once}, die der Wechsel kostet.`,
};

/** Verdicts where too little is known of how often options are right. */
const required: Sentences<RequiredVerdicts> = {
  'cheapest-at-stake': ({ winner, stake }) => `Wählen Sie ${winner}, solange eine falsche Antwort Sie ${stake} kostet: Die anderen kosten mehr, als selbst fehlerfreie Antworten sparen könnten.`,
  requirement: ({ dearer, perMonth, cheaper, times, stake }) => `${dearer} kostet im Monat ${perMonth} mehr als ${cheaper}: Es lohnt sich, wenn es ${inHundred(times, 'mehr als')} häufiger richtig liegt, bei ${stake} je falscher Antwort. Wie oft sie richtig liegen, ist nicht bekannt.`,
  'requirement-open': ({ dearer, perMonth, cheaper, atOne, atFive }) => `${dearer} kostet im Monat ${perMonth} mehr als ${cheaper}: Es lohnt sich, wenn es in 1 von 100 Fällen häufiger richtig liegt und eine falsche Antwort Sie über ${atOne} kostet, oder in 5 und über ${atFive}. Wie oft sie richtig liegen, ist nicht bekannt.`,
  'requirement-many': ({ cheapest, stake }) => `Wählen Sie ${cheapest}, die günstigste, es sei denn, eine andere liegt bei ${stake} je falscher Antwort oft genug häufiger richtig: Wie oft sie richtig liegen, ist zu wenig bekannt.`,
  'requirement-many-open': ({ cheapest }) => `Wählen Sie ${cheapest}, die günstigste, es sei denn, eine andere liegt oft genug häufiger richtig: Wie oft sie richtig liegen, ist zu wenig bekannt.`,
  'requirement-equal': ({ options }) => `${options} kosten gleich viel: Zu wählen ist die, die häufiger richtig liegt. Wie oft sie richtig liegen, ist nicht bekannt.`,
};

const ORIGINS: Qualifiers<'' | '-by-proxy' | '-by-guess'> = {
  '': unqualified,
  '-by-proxy': (said) => (texts) => `Nach ${texts['benchmark']}, das nur stellvertretend für Ihre Aufgabe steht: ${said(texts)}`,
  '-by-guess': (said) => (texts) => `Wenn die geschätzten Quoten stimmen: ${said(texts)}`,
};
const PARTS: Qualifiers<'' | '-of-known'> = { '': unqualified, '-of-known': (said) => (texts) => `${said(texts)} Ausgelassen, da zu wenig bekannt ist: ${texts['unknown']}.` };
const BOUNDS: Qualifiers<'' | '-at-least'> = { '': unqualified, '-at-least': (said) => (texts) => `Soweit Kosten gezählt sind: ${said(texts)}` };

const verdicts = qualified({ ...qualified(qualified(rated, ORIGINS), PARTS), ...required }, BOUNDS) as unknown as Pick<Sentences<CompareLead>, Verdict>;

type Verdict = { readonly [Code in keyof CompareLead]: Code extends keyof RatedVerdicts | keyof RequiredVerdicts | `${string}-by-proxy` | `${string}-by-guess` | `${string}-of-known` | `${string}-at-least` ? Code : never }[keyof CompareLead];

/** What a cascade is. */
const cascaded = ({ first, second }: Readonly<Record<'first' | 'second', string>>): string => `zuerst ${first} zu fragen und ${second}, wo eine Prüfung die Antwort ablehnt`;

/** What a cascade takes for granted. */
const taken = ({ catches, passes, check, phi }: Readonly<Record<'catches' | 'passes' | 'check' | 'phi', string>>): string =>
  `Dafür braucht es eine Prüfung, die ${catches} der falschen Antworten ablehnt, ${passes} der richtigen annimmt und ${check} je Anfrage kostet, und Fehler, die mit einer Korrelation von ${phi} zusammenfallen: angenommen, nicht gemessen.`;

/** What the answer to "which option?" leads with: the verdict and why, in German. */
export const compareLead: Sentences<CompareLead> = {
  ...verdicts,

  'no-option': () => 'Es gibt nichts zu wählen: Keine Option hat einen bekannten Preis.',
  'none-qualifies': () => 'Keine der Optionen hält Ihre Grenzen ein: Lockern Sie eine, oder fügen Sie eine Option hinzu.',
  'only-one': ({ option, perMonth }) => `Zur Wahl steht nur ${option}, für ${perMonth} im Monat: Fügen Sie zum Vergleich eine weitere hinzu.`,
  'only-one-qualifies': ({ option, perMonth }) => `Wählen Sie ${option}, für ${perMonth} im Monat: Nur diese Option hält Ihre Grenzen ein.`,
  'wait-unknown': ({ options }) => `Keine Wahl, solange Warten etwas kostet: Wie lange es hier dauert, wurde nicht gemessen: ${options}.`,
  'relative-always': ({ winner }) => `Wählen Sie ${winner}, was eine falsche Antwort Sie auch kostet, wenn Ihre Verhältnisse stimmen: In jeder Hinsicht ist es mindestens so gut.`,
  'relative-equal': ({ options }) => `Wählen Sie eine beliebige aus ${options}, wenn Ihre Verhältnisse stimmen: Nichts, was Sie gesagt haben, unterscheidet sie.`,
  'relative-flip': ({ above, multiple, other }) => `Wählen Sie ${above}, wenn eine falsche Antwort Sie mehr als ${multiple} so viel wie eine Anfrage an B kostet; darunter ${other}.`,
  'relative-at-stake': ({ above, stake, usd, other, multiple }) => `Bei ${stake} je falscher Antwort wählen Sie ${above}, solange eine Anfrage an B weniger als ${usd} kostet; darüber ${other}. Es kippt bei ${multiple} so viel, wie eine Anfrage an B kostet.`,
  'relative-requirement': ({ dearer, cheaper, atOne, atFive }) => `${dearer} lohnt sich, wenn es in 1 von 100 Fällen häufiger richtig liegt als ${cheaper} und eine falsche Antwort Sie über ${atOne} so viel wie eine Anfrage an B kostet, oder in 5 und über ${atFive}. Wie oft sie richtig liegen, ist nicht gesagt.`,
  'relative-waits-only': ({ faster }) => `Wählen Sie ${faster}, wenn Kosten und Erfolg gleich sind: Genannt sind nur die Zeiten.`,
  'relative-cost-unknown': ({ better, points, perStake }) => `${better} liegt um ${points} häufiger richtig: Es lohnt sich, solange eine Anfrage weniger als ${perStake} dessen kostet, was eine falsche Antwort gegenüber einer richtigen kostet. Was es kostet, ist nicht gesagt.`,

  'excluded-context': ({ option }) => `${option} scheidet aus: Der Kontext ist zu kurz für Ihre längsten Anfragen.`,
  'excluded-rate-limit': ({ option }) => `${option} scheidet aus: Das Rate-Limit reicht für Ihre Spitze nicht.`,
  'excluded-latency-limit': ({ option }) => `${option} scheidet aus: Zu viele Antworten kommen nach Ihrer Grenze.`,
  'excluded-batch-wait': ({ option }) => `${option} scheidet aus: Ein Batch kann bis zu 24 Stunden dauern, mehr als Ihre Grenze.`,
  'excluded-region': ({ option }) => `${option} scheidet aus: Der Aufruf geht in eine andere Region, als Ihre Daten sein dürfen.`,
  'excluded-success-rate': ({ option }) => `${option} scheidet aus: Es liegt seltener richtig, als Sie verlangen.`,
  'excluded-overloaded': ({ option }) => `${option} scheidet aus: Ihre Spitze ist mehr, als die Replikate schaffen.`,

  'costs-more': ({ dearer, perMonth, cheaper }) => `${dearer} kostet im Monat ${perMonth} mehr als ${cheaper}.`,
  'costs-more-right-more': ({ dearer, perMonth, cheaper, times }) => `${dearer} kostet im Monat ${perMonth} mehr als ${cheaper} und liegt ${inHundred(times)} häufiger richtig.`,
  'costs-more-right-less': ({ dearer, perMonth, cheaper, times }) => `${dearer} kostet im Monat ${perMonth} mehr als ${cheaper} und liegt ${inHundred(times)} seltener richtig.`,
  'costs-more-right-alike': ({ dearer, perMonth, cheaper }) => `${dearer} kostet im Monat ${perMonth} mehr als ${cheaper}, und beide liegen gleich oft richtig.`,
  'costs-alike-right-more': ({ better, other, times }) => `${better} kostet so viel wie ${other} und liegt ${inHundred(times)} häufiger richtig.`,
  'right-more': ({ better, other, times }) => `${better} liegt ${inHundred(times)} häufiger richtig als ${other}.`,
  'waiting-counted': ({ second }) => `In diesen Kosten ist das Warten mitgezählt, mit ${second} je Sekunde.`,
  'waits-longer': ({ slower, seconds, faster }) => `Auf ${slower} wartet ein Nutzer im Mittel ${seconds} länger als auf ${faster}.`,
  margin: ({ winner, second, perQuery, perMonth }) => `Alles in allem, falsche Antworten eingerechnet, kostet ${winner} je Anfrage ${perQuery} weniger als ${second}: ${perMonth} im Monat.`,
  'wins-below': ({ option, until }) => `${option} ist bis ${until} je falscher Antwort am besten.`,
  'wins-between': ({ option, from, until }) => `${option} ist von ${from} bis ${until} je falscher Antwort am besten.`,
  'wins-above': ({ option, from }) => `${option} ist über ${from} je falscher Antwort am besten.`,
  dominated: ({ loser, by }) => `${loser} scheidet aus: ${by} kostet nicht mehr und liegt nicht seltener richtig.`,
  'dominated-by-mix': ({ loser, first, second }) => `${loser} ist bei keinen Fehlerkosten am besten: Immer ist ${first} oder ${second} besser.`,
  'dominated-many': ({ count }) => `Bei keinen Fehlerkosten am besten sind weitere: ${count}.`,
  'same-as': ({ option, others }) => `Gleich teuer wie ${option} und gleich oft richtig: ${others}.`,
  'cannot-win': ({ option, stake }) => `${option} kann bei ${stake} je falscher Antwort nicht am besten sein, wie oft es auch richtig liegt: Schon der Preis ist zu hoch.`,
  'pays-if': ({ dearer, perMonth, times, cheapest }) => `${dearer} kostet im Monat ${perMonth} mehr als ${cheapest}: Es lohnt sich, wenn es ${inHundred(times, 'mehr als')} häufiger richtig liegt.`,
  'pays-if-open': ({ dearer, perMonth, atOne, cheapest }) => `${dearer} kostet im Monat ${perMonth} mehr als ${cheapest}: Es lohnt sich, wenn es in 1 von 100 Fällen häufiger richtig liegt und eine falsche Antwort über ${atOne} kostet.`,
  'known-rate': ({ option, rate }) => `${option} liegt in ${rate} der Fälle richtig.`,
  'severe-share': ({ option, share }) => `${share} dessen, was ${option} alles in allem kostet, stammt aus den seltenen, schweren Fehlern: dem am wenigsten bekannten Teil.`,
  'third-way': (texts) => `Besser als beide, um ${texts.perQuery} je Anfrage oder ${texts.perMonth} im Monat, wäre es, ${cascaded(texts)}. ${taken(texts)}`,
  'third-way-between': (texts) => `Von ${texts.from} bis ${texts.until} je falscher Antwort wäre es besser als beide, ${cascaded(texts)}. ${taken(texts)}`,
  'third-way-above': (texts) => `Über ${texts.from} je falscher Antwort wäre es besser als beide, ${cascaded(texts)}. ${taken(texts)}`,
  'third-way-mix': ({ first, firstShare, second, secondShare, perMonth, rate }) => `Wer zufällig ${firstShare} der Anfragen an ${first} und ${secondShare} an ${second} schickt, liegt in ${rate} der Fälle richtig, so oft, wie Sie verlangen, für ${perMonth} im Monat: günstiger als jede von ihnen allein.`,
  'relative-costs': ({ dearer, ratio, cheaper }) => `Eine Anfrage an ${dearer} kostet ${ratio} so viel wie eine an ${cheaper}.`,
  'relative-rates': ({ better, points, worse }) => `${better} liegt um ${points} häufiger richtig als ${worse}.`,
  'relative-waits': ({ slower, ratio, faster }) => `${slower} braucht ${ratio} so lange wie ${faster}.`,
  'switch-pays': ({ current, months }) => `Zeit, bis der Wechsel von ${current} wieder verdient ist: ${months}.`,
};

/**
 * "in 5 von 100 Fällen", where the number may have a range behind it.
 *
 * @example
 * inHundred('5') // => "in 5 von 100 Fällen"
 */
export function inHundred(times: string, than?: 'mehr als'): string {
  return `in ${than === undefined ? '' : `${than} `}${times} von 100 Fällen`;
}
