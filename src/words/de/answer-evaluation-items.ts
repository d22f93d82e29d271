import type { Sentences } from '../../core/answers/answer.ts';
import type { EvaluationItemsCodes } from '../../core/answers/evaluation-items/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  worth: ({ items, net, first, second, stake }) => `Werten Sie ${first} und ${second} an ${items} weiteren Fällen aus: Bei ${stake} je falscher Antwort bleiben nach den Kosten ${net}.`,
  'not-worth': ({ winner, other, stake }) => `Weitere Fälle sind bei ${stake} je falscher Antwort ihren Preis nicht wert: Nehmen Sie ${winner}, denn selten würden sie das in ${other} ändern.`,
  'worth-up-to': ({ items, price, first, second, stake }) => `Werten Sie ${first} und ${second} an ${items} weiteren Fällen aus, wenn einer neben den Antworten weniger als ${price} kostet: So viel sind sie bei ${stake} je falscher Antwort wert.`,
  sizes: ({ first, second, points, shared, each }) => `Um ${first} und ${second} bei ihrem Abstand (${points}) zu unterscheiden, braucht es Fälle, die beide beantworten: ${shared}; oder für jede eigene: ${each}.`,
  'equal-rates': ({ first, second, points, shared }) => `Soweit bekannt, liegen ${first} und ${second} gleich oft richtig: ${shared} Fälle, die beide beantworten, würden einen Unterschied von ${points} zeigen.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about evaluation items. */
export const evaluationItemsSentences: Sentences<EvaluationItemsCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'no-option': () => 'Es gibt nichts auszuwerten: Keine Option hat einen bekannten Preis.',
  'one-option': ({ option, items, precision }) => `${items} Fälle zeigen auf etwa ${precision} nach beiden Seiten, wie oft ${option} richtig liegt; mit einer Option ist sonst nichts zu entscheiden.`,
  'rates-unknown': ({ first, second, points, shared, each }) => `Wie oft sie richtig liegen, ist nicht bekannt. Ein Unterschied von ${points} zwischen ${first} und ${second} braucht bis zu ${shared} Fälle, die beide beantworten, oder für jede ${each}.`,
  'rates-unknown-matter': ({ first, second, points, shared, each, stake }) => `Wie oft sie richtig liegen, ist nicht bekannt. Bei ${stake} je falscher Antwort lohnt sich ${first}, wenn es um ${points} vor ${second} liegt: Um das zu sehen, braucht es bis zu ${shared} Fälle, die beide beantworten, oder für jede ${each}.`,
  ahead: ({ better, other, points }) => `${better} liegt um ${points} vor ${other}.`,
  'ahead-between': ({ better, other, points, from, until }) => `${better} liegt um ${points} vor ${other}; es kann alles von ${from} bis ${until} sein.`,
  'shared-or-each': ({ shared, each }) => `Um diesen Unterschied für sich zu zeigen, braucht es ${shared} Fälle, die beide beantworten, oder für jede ${each}.`,
  'shows-now': ({ items, points }) => `Die vorhandenen Fälle (${items}) zeigen Unterschiede ab etwa ${points}.`,
  'knowing-all': ({ usd, queries }) => `Sicher zu wissen, welche die bessere ist, ist ${usd} wert, über ${queries} Anfragen.`,
  'costs-in-all': ({ usd, each }) => `Sie kosten ${usd}, jeder ${each} mit beiden Antworten.`,
  'while-queries': ({ queries, months }) => `Die Wahl bedient ${queries} und gilt für ${months}.`,
  'while-alike': ({ discordant }) => `Bei etwa ${discordant} der Fälle liegt nur eine richtig: angenommen, da sie meist an denselben scheitern.`,
  'while-counted': ({ discordant }) => `Bei ${discordant} der Fälle liegt nur eine richtig, wie gezählt.`,
  'turn-stake': ({ at, other }) => `Bei ${at} je falscher Antwort wird ${other} die Wahl.`,
  'pays-from-queries': ({ queries }) => `Weitere Fälle lohnen sich ab ${queries}.`,
  'pays-below-price': ({ price }) => `Weitere Fälle lohnen sich, solange einer weniger als ${price} kostet.`,
  'evaluate-shared': ({ items, first, second }) => `Lassen Sie ${first} und ${second} dieselben Fälle beantworten, ${items} an der Zahl, und halten Sie für jeden fest, wer richtig lag.`,
  'evaluate-own': ({ items, options }) => `Werten Sie ${options} an ${items} eigenen Anfragen aus.`,
  'find-stake': ({ flip }) => `Finden Sie heraus, ob eine falsche Antwort mehr oder weniger als ${flip} kostet: Dort kippt die Wahl.`,
  'find-stake-any': () => 'Finden Sie heraus, was eine falsche Antwort kostet: Erst dann haben Fälle einen Wert.',
  probability: ({ winner, probability }) => `${winner} ist mit einer Wahrscheinlichkeit von ${probability} die bessere Wahl.`,
  'probability-on': ({ winner, probability, benchmark }) => `Nach ${benchmark}, mit 5 Prozentpunkten zusätzlicher Streuung für Ihre eigene Aufgabe, ist ${winner} mit einer Wahrscheinlichkeit von ${probability} die bessere Wahl.`,
  overlaps: ({ first, second }) => `Die Intervalle von ${first} und ${second} überschneiden sich.`,
  'no-items': () => 'Niemand hat gesagt, auf wie vielen Fällen die Quoten beruhen.',
  'by-guess': () => 'Die Quoten sind Schätzungen.',
  'missing-stake': ({ field }) => `Was eine falsche Antwort kostet („${field}“).`,
  'missing-item-price': ({ field }) => `Was ein Fall kostet („${field}“).`,
  'missing-rates': ({ options }) => `Die Erfolgsquote von ${options}.`,
  'missing-wait': ({ options }) => `Die Dauer einer Antwort von ${options}.`,
};
