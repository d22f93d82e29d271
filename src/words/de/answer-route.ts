import type { Sentences } from '../../core/answers/answer.ts';
import type { RouteCodes } from '../../core/answers/route/codes.ts';
import type { RouteWay } from '../../core/answers/route/ways.ts';
import { ofBoth, ofEach, qualified, unqualified, type Qualifiers, type Texts, type Written } from '../sentence-tables.ts';

/** What is done with a query, after a colon. */
const DOING: Readonly<Record<RouteWay, Written>> = {
  alone: ({ first }) => `nur ${first} fragen`,
  cascade: ({ first, second }) => `${first} fragen, die Antwort prüfen und ${second} fragen, wo die Prüfung sie ablehnt`,
  router: ({ first, second }) => `jede Anfrage durch einen Router an ${first} oder ${second} schicken`,
  retry: ({ first }) => `${first} fragen, die Antwort prüfen und noch einmal fragen, wo die Prüfung sie ablehnt`,
  vote: ({ first }) => `${first} dreimal fragen und die Mehrheit nehmen`,
};

/** And what that hangs on, where it is the best. */
const CHOSEN: Readonly<Record<RouteWay, Written>> = {
  alone: DOING.alone,
  cascade: (texts) => `${DOING.cascade(texts)}, wenn die Prüfung mindestens ${texts['needed']} der falschen Antworten erkennt`,
  router: (texts) => `${DOING.router(texts)}, wenn der Router mindestens ${texts['needed']} der falschen Antworten vorhersieht`,
  retry: (texts) => `${DOING.retry(texts)}, wenn die Prüfung mindestens ${texts['needed']} der falschen Antworten erkennt`,
  vote: (texts) => `${DOING.vote(texts)}, wenn die Antworten nicht ähnlicher irren als angenommen`,
};

/** What success rates rest on. */
const RESTS: Qualifiers<'' | '-on' | '-guess'> = {
  '': unqualified,
  '-on': (said) => (texts) => `${said(texts)} Die Erfolgsquoten sind die von ${texts['benchmark']}, das nur stellvertretend für Ihre Aufgabe steht.`,
  '-guess': (said) => (texts) => `${said(texts)} Eine Erfolgsquote darin ist eine Schätzung.`,
};

const gained = ({ saves }: Texts): string => `Gegenüber dem Nächstbesten spart das ${saves} je Anfrage, Fehler und Warten mitgezählt.`;

/** What would be different, and what is best then. */
const FLIPS = {
  'stake-below': (doing: string, { at }: Texts) => `Wenn eine falsche Antwort weniger als ${at} kostet: ${doing}.`,
  'stake-above': (doing: string, { at }: Texts) => `Wenn eine falsche Antwort mehr als ${at} kostet: ${doing}.`,
  'catches-below': (doing: string, { at }: Texts) => `Wenn die Prüfung weniger als ${at} der falschen Antworten erkennt: ${doing}.`,
  'catches-above': (doing: string, { at }: Texts) => `Wenn die Prüfung mehr als ${at} der falschen Antworten erkennt: ${doing}.`,
};

/** Route or cascade: what is said of it. */
export const routeSentences: Sentences<RouteCodes> = {
  ...qualified(
    {
      'stake-decides': ({ until, first }: Texts) => `Was zu tun ist, hängt davon ab, was eine falsche Antwort kostet; bis ${until}: ${first} fragen.`,
      'always-alone': (texts: Texts) => `Was eine falsche Antwort auch kostet: ${DOING.alone(texts)}, solange die Quoten bleiben, wie sie sind; nichts, was die Optionen verbindet, liegt häufiger richtig.`,
      ...ofEach('choose', CHOSEN, (doing, texts) => `Bei ${texts['stake']} je falscher Antwort: ${doing(texts)}; das Beste von ${texts['from']} bis ${texts['until']}. ${gained(texts)}`),
      ...ofEach('choose-above', CHOSEN, (doing, texts) => `Bei ${texts['stake']} je falscher Antwort: ${doing(texts)}; das Beste ab ${texts['from']}. ${gained(texts)}`),
    },
    RESTS,
  ),
  ...ofEach('best', DOING, (doing, texts) => `Solange eine falsche Antwort ${texts['from']} bis ${texts['until']} kostet: ${doing(texts)}.`),
  ...ofEach('best-above', DOING, (doing, texts) => `Solange eine falsche Antwort mehr als ${texts['from']} kostet: ${doing(texts)}.`),
  ...ofBoth('flip', FLIPS, DOING, (flip, doing, texts) => flip(doing(texts), texts)),
  'needs-rates': ({ first, second, share, catches, passes }) => `Wie oft diese richtig liegen, ist nicht bekannt. Zuerst ${first} zu fragen und ${second}, wo eine Prüfung die Antwort ablehnt, kostet weniger als ${second} allein, solange weniger als ${share} der Antworten abgelehnt werden; ob es ebenso gut ist, hängt an Quoten, die zu messen sind, und an der Prüfung, die annahmegemäß ${catches} erkennt und ${passes} durchlässt.`,
  'needs-rates-never': ({ first, second }) => `Wie oft diese richtig liegen, ist nicht bekannt, aber zuerst ${first} zu fragen und zu prüfen kostet so viel wie ${second} allein: Eine Kaskade könnte sich nur lohnen, wenn sie häufiger richtig läge.`,
  'needs-rate': ({ first }) => `Wie oft ${first} richtig liegt, ist nicht bekannt; so lange lässt sich über erneutes Fragen oder eine Abstimmung nichts sagen.`,
  'wait-unknown': () => 'Warten hat einen Preis bekommen, und niemand weiß, wie lange die Optionen brauchen; solange dieser Preis steht, lässt sich nichts ordnen.',
  'no-option': () => 'Es gibt nichts zu verbinden: Keine Option hat einen bekannten Preis.',
  'alone': ({ first, usd, rate }) => `${first} allein kostet ${usd} je Anfrage und liegt in ${rate} richtig.`,
  'cascade': ({ first, second, usd, rate, share }) => `${first}, dann ${second}: ${usd} je Anfrage, in ${rate} richtig; ${share} der Anfragen fragen beide.`,
  'router': ({ first, second, usd, rate }) => `Ein Router zwischen ${first} und ${second}: ${usd} je Anfrage, in ${rate} richtig.`,
  'retry': ({ first, usd, rate }) => `${first}, geprüft und noch einmal gefragt: ${usd} je Anfrage, in ${rate} richtig.`,
  'vote': ({ first, usd, rate, voters }) => `${first}, ${voters}-mal gefragt, Mehrheit: ${usd} je Anfrage, in ${rate} richtig.`,
  'cascade-saves': ({ second, saved, points }) => `Gegenüber ${second} allein spart die Kaskade ${saved} der Kosten und verliert ${points}.`,
  'cascade-saves-and-gains': ({ second, saved, points }) => `Gegenüber ${second} allein spart die Kaskade ${saved} der Kosten und gewinnt ${points}.`,
  'cascade-adds': ({ second, added, points }) => `Gegenüber ${second} allein erhöht die Kaskade die Kosten um ${added} und gewinnt ${points}.`,
  'cascade-adds-and-loses': ({ second, added, points }) => `Gegenüber ${second} allein erhöht die Kaskade die Kosten um ${added} und verliert ${points}.`,
  'oracle': ({ first, second, rate }) => `Wer auch immer zwischen ${first} und ${second} wählt, kann höchstens in ${rate} richtig liegen: eine Grenze, die kein Router erreicht.`,
  'alike': ({ phi, from, until }) => `Die Optionen scheitern annahmegemäß mit einer Korrelation von ${phi} an denselben Anfragen; Spannen gelten von ${from} bis ${until}.`,
  'while-catches': ({ needed, passes }) => `Die Prüfung oder der Router erkennt mindestens ${needed} der falschen Antworten und lässt ${passes} der richtigen durch.`,
  'while-stake': ({ from, until }) => `Eine falsche Antwort kostet zwischen ${from} und ${until}.`,
  'while-stake-above': ({ from }) => `Eine falsche Antwort kostet mehr als ${from}.`,
  'while-phi': ({ from, until }) => `Die Optionen scheitern mit einer Korrelation zwischen ${from} und ${until} an denselben Anfragen.`,
  'while-benchmark': ({ benchmark }) => `Ihre Anfragen sind so schwer wie ${benchmark}.`,
  'foresight-needed': ({ needed, passes }) => `Ein Router, der nichts kostet, wäre besser, sobald er mindestens ${needed} der falschen Antworten des ersten vorhersieht und ihm ${passes} derer schickt, die es richtig beantwortet.`,
  'foresight-never': () => 'Kein Router, der dem ersten ebenso viele der Anfragen schickt, die es richtig beantwortet, wäre besser, wie gut er die anderen auch vorhersähe.',
  'measure-check': ({ catches, passes }) => `Messen Sie die Prüfung an Antworten, die Menschen beurteilt haben: Dass sie ${catches} erkennt und ${passes} durchlässt, ist angenommen.`,
  'measure-together': ({ options }) => `Werten Sie an denselben Fällen aus, um zu sehen, wie oft sie zusammen scheitern: ${options}.`,
  'evaluate': ({ options }) => `Werten Sie an Ihren eigenen Anfragen aus: ${options}.`,
  'find-stake': ({ until }) => `Finden Sie heraus, was eine falsche Antwort kostet: mehr oder weniger als ${until}.`,
  'sure-evaluation': () => 'Die Erfolgsquoten stammen aus Ihrer eigenen Evaluation.',
  'only-benchmark': ({ benchmark }) => `Die Erfolgsquoten sind die von ${benchmark}, nicht die Ihrer Anfragen.`,
  'by-guess': () => 'Eine Erfolgsquote ist eine Schätzung.',
  'check-assumed': ({ catches, passes }) => `Was die Prüfung erkennt (${catches}) und durchlässt (${passes}), ist angenommen.`,
  'check-perfect': () => 'Eine Prüfung, die auf einer Seite nie irrt, ist eine Grenze, die keine Prüfung erreicht.',
  'phi-turns': ({ from, until }) => `Innerhalb von Korrelationen von ${from} bis ${until}, die ebenso wahrscheinlich sind, ist ein anderer Weg am besten.`,
  'rates-overlap': () => 'Die Intervalle der beiden Erfolgsquoten überschneiden sich.',
  'not-measured': () => 'Niemand hat gemessen, wie oft diese richtig liegen.',
  'lacks': ({ field }) => `Nicht gesagt: ${field}.`,
  'lacks-rate': ({ option }) => `Wie oft ${option} richtig liegt, ist nicht bekannt oder wurde anders beurteilt.`,
  'lacks-wait': ({ option }) => `Wie lange ${option} braucht, ist nicht bekannt.`,
  'lacks-second': () => 'Eine zweite Option, die gefragt wird, wo die erste scheitert.',
};
