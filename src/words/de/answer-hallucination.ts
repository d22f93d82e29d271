import type { Sentences } from '../../core/answers/answer.ts';
import type { FlipOf, HallucinationCodes, StakeShape } from '../../core/answers/hallucination/codes.ts';
import type { MitigationKind } from '../../core/answers/hallucination/mitigations.ts';
import { ofBoth, ofEach, qualified, type Texts, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

/** What is done, after a colon. */
const DOING: Readonly<Record<MitigationKind, Written>> = {
  nothing: () => 'alles lassen, wie es ist',
  review: () => 'jede Antwort prüfen und Menschen ansehen lassen, was die Prüfung beanstandet',
  retry: () => 'jede Antwort prüfen und dasselbe Modell noch einmal fragen, wo die Prüfung eine beanstandet',
  escalate: ({ other }) => `jede Antwort prüfen und ${other} fragen, wo die Prüfung eine beanstandet`,
  switch: ({ other }) => `zu ${other} wechseln`,
  abstain: () => 'jede Antwort prüfen und keine geben, wo die Prüfung sie beanstandet',
  retrieval: () => 'die Antworten auf Dokumente stützen (Retrieval)',
};

const CHOSEN: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing, { stake }) => `Bei ${stake} je falscher Antwort: ${doing}; das Beste bei allen Fehlerkosten.`,
  below: (doing, { stake, until }) => `Bei ${stake} je falscher Antwort: ${doing}; das Beste bis ${until}.`,
  between: (doing, { stake, from, until }) => `Bei ${stake} je falscher Antwort: ${doing}; das Beste zwischen ${from} und ${until}.`,
  above: (doing, { stake, from }) => `Bei ${stake} je falscher Antwort: ${doing}; das Beste über ${from}.`,
};

const BEST: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing) => `Was eine falsche Antwort Sie auch kostet: ${doing}.`,
  below: (doing, { until }) => `Solange eine falsche Antwort weniger als ${until} kostet: ${doing}.`,
  between: (doing, { from, until }) => `Solange sie zwischen ${from} und ${until} kostet: ${doing}.`,
  above: (doing, { from }) => `Solange sie mehr als ${from} kostet: ${doing}.`,
};

const FLIPS: Readonly<Record<FlipOf, (doing: string, texts: Texts) => string>> = {
  'stake-below': (doing, { at }) => `Wenn eine falsche Antwort weniger als ${at} kostet: ${doing}.`,
  'stake-above': (doing, { at }) => `Wenn eine falsche Antwort mehr als ${at} kostet: ${doing}.`,
  'rate-below': (doing, { at }) => `Wenn weniger als ${at} der Antworten falsch sind: ${doing}.`,
  'rate-above': (doing, { at }) => `Wenn mehr als ${at} der Antworten falsch sind: ${doing}.`,
  'catches-below': (doing, { at }) => `Wenn die Prüfung weniger als ${at} der falschen Antworten erkennt: ${doing}.`,
};

/** A form with what is done in it. */
const done = (form: (doing: string, texts: Texts) => string, doing: Written, texts: Texts): string => form(doing(texts), texts);

/** The sentences about what to do about wrong answers. */
export const hallucinationSentences: Sentences<HallucinationCodes> = {
  ...qualified({ ...ofBoth('choose', CHOSEN, DOING, done), ...ofBoth('best', BEST, DOING, done), 'stake-decides': ({ until }: Texts) => `Was zu tun ist, hängt davon ab, was eine falsche Antwort Sie kostet; zum ersten Mal ändert es sich bei ${until}.` }, onEveryBasis),
  ...ofBoth('flip', FLIPS, DOING, done),
  'no-option': () => 'Über falsche Antworten lässt sich nichts sagen: Keine Option hat einen bekannten Preis.',
  ...ofEach('rate-unknown', DOING, (doing, texts) => `Niemand hat gezählt, wie oft es falsch liegt. Bei ${texts['stake']} je falscher Antwort bis zu ${texts['share']} der Antworten: alles lassen, wie es ist; darüber: ${doing(texts)}.`),
  'rate-unknown-never': ({ stake }) => `Niemand hat gezählt, wie oft es falsch liegt. Bei ${stake} je falscher Antwort lassen Sie alles, wie es ist, so oft es auch falsch liegt: Alles Bekannte kostet mehr, als es spart.`,
  'rate-and-stake-unknown': () => 'Niemand hat gezählt, wie oft es falsch liegt, oder gesagt, was eine falsche Antwort kostet: Zählen Sie zuerst, dann lässt sich sagen, was zu tun ist.',
  'wait-unknown': () => 'Warten hat einen Preis bekommen, und niemand weiß, wie lange etwas dauert; solange dieser Preis steht, lässt sich nichts ordnen.',
  'wrong-a-month': ({ count, rate }) => `Im Monat sind etwa ${count} Antworten falsch, ${rate} von allen.`,
  'loses-a-month': ({ usd, stake }) => `Bei je ${stake} verlieren sie ${usd} im Monat.`,
  'leaves-wrong': ({ rate, extra, saves }) => `Es lässt ${rate} falsch, kostet im Monat ${extra} mehr als jetzt und ist im Monat um ${saves} besser, als alles zu lassen, wie es ist.`,
  'leaves-wrong-for-less': ({ rate, less, saves }) => `Es lässt ${rate} falsch, kostet im Monat ${less} weniger als jetzt und ist im Monat um ${saves} besser, als alles zu lassen, wie es ist.`,
  'review-staff': ({ flagged, answers, people }) => `Die Prüfung beanstandet ${flagged}, auch richtige: ${answers} Antworten im Monat, die Menschen lesen müssen, Arbeit in Vollzeitstellen: ${people}.`,
  'answer-above': ({ confidence }) => `Wo das Modell sagt, wie sicher es ist, und man ihm darin trauen kann, ab ${confidence} antworten.`,
  'again-alike': ({ phi }) => `Wer noch einmal gefragt wird, scheitert meist an denselben Fragen (Korrelation ${phi}, angenommen).`,
  'while-rate-between': ({ from, until }) => `Zwischen ${from} und ${until} der Antworten sind falsch.`,
  'while-rate-above': ({ from }) => `Mehr als ${from} der Antworten sind falsch.`,
  'while-rate-below': ({ until }) => `Weniger als ${until} der Antworten sind falsch.`,
  'while-check-catches': ({ catches, passes }) => `Die Prüfung erkennt ${catches} der falschen Antworten und lässt ${passes} der richtigen durch.`,
  'abstain-if-below': ({ usd }) => `Wenn eine unbeantwortete Frage weniger als ${usd} kostet: keine Antwort geben, wo die Prüfung sie beanstandet.`,
  'needs-wrong-at-most': ({ other, share }) => `Wenn ${other} in weniger als ${share} der Antworten falsch liegt: dazu wechseln.`,
  'retrieval-needs-wrong-at-most': ({ extra, share }) => `Wenn Retrieval, für ${extra} je Anfrage mehr, die falschen Antworten unter ${share} bringt: die Antworten auf Dokumente stützen.`,
  'count-items': ({ items, precision }) => `Lassen Sie Menschen ${items} Antworten beurteilen: Das zeigt den Anteil der falschen auf etwa ${precision} nach beiden Seiten.`,
  'count-more-items': ({ items }) => `Lassen Sie Menschen insgesamt ${items} Antworten beurteilen: Das zeigt, auf welcher Seite der Grenze Sie sind.`,
  'find-stake': ({ flip }) => `Finden Sie heraus, ob eine falsche Antwort mehr oder weniger als ${flip} kostet.`,
  'measure-check': ({ answers }) => `Lassen Sie Menschen ${answers} Antworten beurteilen, die die Prüfung gesehen hat, beanstandete und durchgelassene: Was sie erkennt, ist angenommen.`,
  'measure-options': ({ others }) => `Zählen Sie an denselben Fragen die falschen Antworten von ${others}.`,
  'measure-retrieval': () => 'Zählen Sie an denselben Fragen die falschen Antworten mit Retrieval.',
  'watch-weekly': ({ items, from, to }) => `Beurteilen Sie ${items} Antworten in der Woche: Ein Anstieg von ${from} auf ${to} zeigt sich innerhalb einer Woche.`,
  'same-at-both-ends': ({ rate }) => `Die Antwort ist an beiden Enden der Quote dieselbe, ${rate}.`,
  'turns-within': ({ rate }) => `Die Antwort kippt innerhalb dessen, was die Quote sein kann, ${rate}.`,
  'no-interval': () => 'Niemand hat gesagt, wie viele Antworten gezählt wurden; die Quote kann also überall in der Nähe liegen.',
  'not-counted': () => 'Falsche Antworten wurden noch nicht gezählt.',
  overlaps: ({ others }) => `Wie oft ${others} falsch läge und wie oft es jetzt falsch liegt, kann dasselbe sein: Die Intervalle überschneiden sich.`,
  'other-not-counted': ({ others }) => `Niemand hat gesagt, an wie vielen Antworten beurteilt wurde: ${others}.`,
  'at-most': ({ share }) => `Keine wurde als falsch befunden; höchstens ${share} sind es, in 95 von 100 Fällen.`,
  'on-benchmark': ({ benchmark }) => `Die Quote ist die von ${benchmark}, nicht die Ihrer eigenen Antworten.`,
  'by-guess': () => 'Die Quote ist eine Schätzung.',
  'check-assumed': ({ catches, passes }) => `Was die Prüfung leistet, ist angenommen: Sie erkennt ${catches} der falschen Antworten und lässt ${passes} der richtigen durch.`,
  'check-perfect': () => 'Genannt ist eine Prüfung, die nie irrt: Keine Prüfung ist so, das ist eine Grenze.',
  'missing-rate': ({ field }) => `Wie oft es falsch liegt („${field}“).`,
  'missing-items': ({ field }) => `An wie vielen Antworten das gezählt wurde („${field}“).`,
  'missing-stake': ({ field }) => `Was eine falsche Antwort kostet („${field}“).`,
  'missing-abstain': ({ field }) => `Was es kostet, eine Frage unbeantwortet zu lassen („${field}“): Bis dahin bleibt keine unbeantwortet.`,
  'missing-rate-of': ({ others }) => `Wie oft ${others} falsch läge, auf dieselbe Weise gezählt.`,
  'missing-wait': () => 'Wie lange einiges davon warten lässt, was einen Preis bekommen hat.',
  'missing-retrieval': ({ field }) => `Was Retrieval kosten würde („${field}“).`,
};
