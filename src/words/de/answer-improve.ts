import type { Sentences } from '../../core/answers/answer.ts';
import type { ImproveCodes } from '../../core/answers/improve/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  accuracy: ({ accuracy, capability, points, stake }) => `Verbessern Sie die Antworten: Ein Gewinn von ${points} ist bei ${stake} je falscher Antwort ${accuracy} im Monat wert, mehr als die ${capability} der Fähigkeit.`,
  capability: ({ accuracy, capability, points, stake }) => `Fügen Sie die Fähigkeit hinzu: Sie bringt ${capability} im Monat, mehr als die ${accuracy}, die ein Gewinn von ${points} bei ${stake} je falscher Antwort wert ist.`,
  equal: ({ accuracy, points, stake }) => `Eines wie das andere: Ein Gewinn von ${points}, bei ${stake} je falscher Antwort, und die Fähigkeit bringen beide ${accuracy} im Monat.`,
  'accuracy-worth': ({ accuracy, points, stake }) => `Verbessern Sie die Antworten, es sei denn, die Fähigkeit bringt mehr als ${accuracy} im Monat: So viel ist ein Gewinn von ${points} bei ${stake} je falscher Antwort wert.`,
  'needs-stake': ({ capability, points, stake }) => `Verbessern Sie die Antworten, wenn eine falsche Sie mehr als ${stake} kostet, sonst fügen Sie die Fähigkeit hinzu: Von da an ist ein Gewinn von ${points} deren ${capability} im Monat wert.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about better answers or a new capability. */
export const improveSentences: Sentences<ImproveCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'needs-points': ({ capability, points, stake }) => `Verbessern Sie die Antworten, wenn dasselbe Budget mehr als ${points} gewinnt, sonst fügen Sie die Fähigkeit hinzu: Bei ${stake} je falscher Antwort entspricht das deren ${capability} im Monat. Wie viel es gewinnt, ist nicht bekannt.`,
  'no-gain-enough': ({ capability, stake }) => `Fügen Sie die Fähigkeit hinzu, wenn sie ${capability} im Monat bringt: Bei ${stake} je falscher Antwort wären selbst fehlerfreie Antworten nicht so viel wert.`,
  'point-worth': ({ usd, stake }) => `Ein gewonnener Prozentpunkt ist bei ${stake} je falscher Antwort ${usd} im Monat wert: Vergleichen Sie das mit dem, was die Fähigkeit bringt. Was das Budget gewinnt, ist nicht bekannt.`,
  'no-queries': () => 'Es wird nichts gefragt; bessere Antworten sind nichts wert, bis es Anfragen gibt.',
  'nothing-known': ({ count }) => `Ein gewonnener Prozentpunkt macht im Monat ${count} Antworten richtig: Was das oder die Fähigkeit wert ist, hat niemand gesagt.`,
  'points-without-worth': ({ points, count }) => `Ein Gewinn von ${points} macht im Monat ${count} Antworten richtig: Was das oder die Fähigkeit wert ist, hat niemand gesagt.`,
  'right-more': ({ count, points }) => `${points} sind im Monat ${count} richtige Antworten mehr.`,
  'points-of-step': ({ other, points }) => `Niemand hat gesagt, was das Budget gewinnt: ${other}, die nächste Stufe, liegt um ${points} vorn und steht dafür.`,
  'next-step': ({ other, each, month }) => `Die nächste Stufe ist ${other}: ${month} im Monat mehr, ${each} für jede zusätzlich richtige Antwort.`,
  'next-step-free': ({ other, points }) => `${other} liegt um ${points} häufiger richtig und kostet nicht mehr: Diese Stufe ist umsonst.`,
  'no-step': () => 'Von keiner der anderen Optionen ist bekannt, dass sie häufiger richtig liegt.',
  'while-points': ({ points }) => `Das Budget gewinnt ${points}.`,
  'while-capability': ({ capability }) => `Die Fähigkeit bringt ${capability} im Monat.`,
  'while-queries': ({ queries }) => `Es sind etwa ${queries}.`,
  'turn-stake': ({ at }) => `Es kippt bei ${at} je falscher Antwort.`,
  'turn-points': ({ at }) => `Es kippt bei einem Gewinn von ${at}.`,
  'turn-capability': ({ at }) => `Es kippt, wenn die Fähigkeit ${at} im Monat bringt.`,
  'turn-queries': ({ at }) => `Es kippt bei ${at}.`,
  'find-stake': ({ at }) => `Finden Sie heraus, ob eine falsche Antwort mehr oder weniger als ${at} kostet.`,
  'find-stake-any': () => 'Finden Sie heraus, was eine falsche Antwort kostet: Erst dann haben bessere Antworten einen Wert.',
  'measure-points': ({ items }) => `Lassen Sie die bessere und die jetzige Version dieselben Fragen beantworten, ${items} an der Zahl: Das zeigt, was das Budget gewinnt.`,
  'try-capability': () => 'Bieten Sie die Fähigkeit einem Teil der Nutzer an, und sehen Sie, was sie bringt.',
  'points-said': () => 'Der Gewinn ist gesagt, nicht gemessen.',
  'capability-said': () => 'Was die Fähigkeit bringt, ist gesagt, nicht gemessen.',
  'points-between': ({ from, until }) => `Der Gewinn liegt zwischen ${from} und ${until}.`,
  'points-unsure': ({ from, until }) => `Die Intervalle überschneiden sich: Der Gewinn kann alles von ${from} bis ${until} sein.`,
  'no-interval': () => 'Niemand hat gesagt, auf wie vielen Fällen die Quoten beruhen.',
  'by-guess': () => 'Der Gewinn liegt zwischen geschätzten Quoten.',
  'on-benchmark': ({ benchmark }) => `Der Gewinn gilt bei ${benchmark}, nicht bei Ihren eigenen Antworten.`,
  'nothing-measured': () => 'Niemand hat gemessen, was sich gewinnen ließe.',
  'missing-stake': ({ field }) => `Was eine falsche Antwort kostet („${field}“).`,
  'missing-points': ({ field }) => `Was das Budget gewinnt („${field}“).`,
  'missing-capability': ({ field }) => `Was die Fähigkeit bringt („${field}“).`,
};
