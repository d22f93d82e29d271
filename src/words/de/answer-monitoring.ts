import type { Sentences } from '../../core/answers/answer.ts';
import type { MonitoringCodes } from '../../core/answers/monitoring/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  judge: ({ items, share, usd, rise, price }) => `Lassen Sie einen Judge ${items} Antworten in der Woche sehen, ${share} von allen, für ${usd} im Monat: Das zeigt einen Anstieg um ${rise} innerhalb einer Woche und kostet weniger als Menschen, solange ein Label mehr als ${price} kostet.`,
  'judge-or-people': ({ items, share, usd, rise, price }) => `Lassen Sie einen Judge ${items} Antworten in der Woche sehen, ${share} von allen, für ${usd} im Monat: Das zeigt einen Anstieg um ${rise} innerhalb einer Woche. Kostet ein Label weniger als ${price}, lassen Sie stattdessen Menschen lesen.`,
  people: ({ items, share, usd, rise, price }) => `Lassen Sie Menschen ${items} Antworten in der Woche lesen, ${share} von allen, für ${usd} im Monat: Das zeigt einen Anstieg um ${rise} innerhalb einer Woche und kostet weniger als ein Judge, solange ein Label weniger als ${price} kostet.`,
  'people-at-any-price': ({ items, share, rise }) => `Lassen Sie Menschen ${items} Antworten in der Woche lesen, ${share} von allen, wenn sich ein Anstieg um ${rise} innerhalb einer Woche zeigen muss: Kein bekannter Judge leistet das.`,
  'too-few': ({ items, rise, weeks }) => `Es gibt zu wenige Antworten, um einen Anstieg um ${rise} innerhalb einer Woche zu bemerken: Es braucht ${items}, und wenn jede Antwort beurteilt wird, so viele Wochen: ${weeks}.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about monitoring. */
export const monitoringSentences: Sentences<MonitoringCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'no-queries': () => 'Es wird nichts gefragt; zu überwachen gibt es erst etwas, wenn es Anfragen gibt.',
  'no-rise': ({ rise }) => `Ein Anstieg um ${rise} lässt sich nicht beobachten: Er ist zu klein, um nach ihm zu suchen, oder geht über alle Antworten hinaus.`,
  'rate-unknown': ({ items, share, rise }) => `Niemand hat gezählt, wie oft Antworten falsch sind. Wie viele es auch sind: ${items} Antworten in der Woche, von Menschen gelesen, ${share} von allen, zeigen einen Anstieg um ${rise} innerhalb einer Woche.`,
  'rate-unknown-too-few': ({ items, rise, weeks }) => `Niemand hat gezählt, wie oft Antworten falsch sind. Ein Anstieg um ${rise} kann ${items} Antworten brauchen, und wenn jede gelesen wird, so viele Wochen: ${weeks}.`,
  'costs-now': ({ evaluation, monitoring, share }) => `Evaluation kostet jetzt ${evaluation} im Monat und Monitoring ${monitoring}, zusammen ${share} der Rechnung.`,
  'adds-to-bill': ({ usd, share }) => `Die Stichprobe kommt mit ${usd} im Monat hinzu, dann ${share} der Rechnung.`,
  'judge-sees': ({ from, to }) => `Der Judge beanstandet üblicherweise ${from} und nach einem solchen Anstieg ${to}, auch richtige: Deshalb muss er mehr sehen als Menschen.`,
  'judge-useless': ({ catches, passes }) => `Ein Judge, der ${catches} der falschen Antworten erkennt und ${passes} der richtigen durchlässt, zeigt einen solchen Anstieg nicht.`,
  'people-need': ({ items, share }) => `Menschen müssten ${items} Antworten in der Woche lesen, ${share} von allen.`,
  'judge-needs': ({ items, share, usd }) => `Ein Judge müsste ${items} Antworten in der Woche sehen, ${share} von allen, für ${usd} im Monat.`,
  'while-usual': ({ rate }) => `Üblicherweise sind ${rate} der Antworten falsch.`,
  'while-judge': ({ catches, passes }) => `Der Judge erkennt ${catches} der falschen Antworten und lässt ${passes} der richtigen durch.`,
  'people-below': ({ price }) => `Kostet ein Label weniger als ${price}, kosten lesende Menschen weniger.`,
  'judge-above': ({ price }) => `Kostet ein Label mehr als ${price}, kostet ein Judge weniger.`,
  'half-rise': ({ rise, items }) => `Um einen Anstieg um ${rise} zu bemerken, braucht es ${items} Antworten in der Woche.`,
  'every-answer-below': ({ queries }) => `Unter ${queries} muss jede Antwort beurteilt werden, und eine Woche ist zu kurz.`,
  'read-weekly': ({ items }) => `Beginnen Sie diese Woche: Lesen Sie ${items} zufällig gewählte Antworten, und halten Sie den Anteil der falschen fest.`,
  'judge-weekly': ({ items }) => `Beginnen Sie diese Woche: Lassen Sie ${items} zufällig gewählte Antworten beurteilen, und halten Sie den Anteil der beanstandeten fest.`,
  'count-items': ({ items }) => `Lassen Sie zuerst Menschen ${items} Ihrer eigenen Antworten beurteilen, um den üblichen Anteil der falschen zu kennen.`,
  'measure-judge': ({ answers }) => `Lassen Sie Menschen ${answers} Antworten beurteilen, die der Judge gesehen hat, beanstandete und durchgelassene: Was er erkennt, ist angenommen.`,
  'counted-on': ({ rate }) => `Der übliche Anteil falscher Antworten beträgt ${rate}.`,
  'not-counted': () => 'Falsche Antworten wurden noch nicht gezählt.',
  'no-interval': () => 'Niemand hat gesagt, wie viele Antworten gezählt wurden; der übliche Anteil kann also überall in der Nähe liegen.',
  'by-guess': () => 'Der übliche Anteil falscher Antworten ist eine Schätzung.',
  'on-benchmark': ({ benchmark }) => `Der übliche Anteil ist der von ${benchmark}, nicht der Ihrer eigenen Antworten.`,
  'judge-assumed': ({ catches, passes }) => `Was der Judge leistet, ist angenommen: Er erkennt ${catches} der falschen Antworten und lässt ${passes} der richtigen durch.`,
  'missing-rate': ({ field }) => `Wie oft Antworten falsch sind („${field}“).`,
  'missing-items': ({ field }) => `An wie vielen Antworten das gezählt wurde („${field}“).`,
  'missing-label-price': ({ field }) => `Was es kostet, dass ein Mensch eine Antwort beurteilt („${field}“).`,
  'missing-bill': () => 'Was ein Monat kostet: Das ließ sich nicht berechnen.',
  'missing-prices': () => 'Einiges von dem, was überwacht wird, hat keinen Preis: Die Rechnung ist eine Untergrenze.',
};
