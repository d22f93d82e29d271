import type { Sentences } from '../../core/answers/answer.ts';
import type { MonitoringCodes } from '../../core/answers/monitoring/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  judge: ({ items, share, usd, rise, price }) => `Haga que un juez vea ${items} respuestas a la semana, el ${share} de todas, por ${usd} al mes: eso muestra un aumento de ${rise} en una semana, y cuesta menos que las personas mientras una etiqueta cueste más de ${price}.`,
  'judge-or-people': ({ items, share, usd, rise, price }) => `Haga que un juez vea ${items} respuestas a la semana, el ${share} de todas, por ${usd} al mes: eso muestra un aumento de ${rise} en una semana. Si una etiqueta cuesta menos de ${price}, que lean personas en su lugar.`,
  people: ({ items, share, usd, rise, price }) => `Haga que personas lean ${items} respuestas a la semana, el ${share} de todas, por ${usd} al mes: eso muestra un aumento de ${rise} en una semana, y cuesta menos que un juez mientras una etiqueta cueste menos de ${price}.`,
  'people-at-any-price': ({ items, share, rise }) => `Haga que personas lean ${items} respuestas a la semana, el ${share} de todas, si un aumento de ${rise} debe verse en una semana: ningún juez conocido lo logra.`,
  'too-few': ({ items, rise, weeks }) => `Hay demasiado pocas respuestas para notar un aumento de ${rise} en una semana: hacen falta ${items} y, juzgando todas las respuestas, este número de semanas: ${weeks}.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about monitoring. */
export const monitoringSentences: Sentences<MonitoringCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'no-queries': () => 'No se pregunta nada, así que no hay nada que vigilar hasta que haya consultas.',
  'no-rise': ({ rise }) => `Un aumento de ${rise} no se puede vigilar: es demasiado pequeño para buscarlo o va más allá de todas las respuestas.`,
  'rate-unknown': ({ items, share, rise }) => `Nadie contó con qué frecuencia las respuestas son erróneas. Sea la que sea, ${items} respuestas a la semana leídas por personas, el ${share} de todas, muestran un aumento de ${rise} en una semana.`,
  'rate-unknown-too-few': ({ items, rise, weeks }) => `Nadie contó con qué frecuencia las respuestas son erróneas. Un aumento de ${rise} puede requerir ${items} respuestas y, leyéndolas todas, este número de semanas: ${weeks}.`,
  'costs-now': ({ evaluation, monitoring, share }) => `La evaluación cuesta ahora ${evaluation} al mes y la monitorización ${monitoring}, juntas el ${share} de la factura.`,
  'adds-to-bill': ({ usd, share }) => `La muestra añade ${usd} al mes, el ${share} de la factura con ella.`,
  'judge-sees': ({ from, to }) => `El juez señala el ${from} habitualmente y el ${to} tras un aumento así, también correctas: por eso tiene que ver más que las personas.`,
  'judge-useless': ({ catches, passes }) => `Un juez que detecta el ${catches} de las respuestas erróneas y deja pasar el ${passes} de las correctas no muestra un aumento así.`,
  'people-need': ({ items, share }) => `Las personas tendrían que leer ${items} respuestas a la semana, el ${share} de todas.`,
  'judge-needs': ({ items, share, usd }) => `Un juez tendría que ver ${items} respuestas a la semana, el ${share} de todas, por ${usd} al mes.`,
  'while-usual': ({ rate }) => `Habitualmente es errónea esta proporción de las respuestas: ${rate}.`,
  'while-judge': ({ catches, passes }) => `El juez detecta el ${catches} de las respuestas erróneas y deja pasar el ${passes} de las correctas.`,
  'people-below': ({ price }) => `Si una etiqueta cuesta menos de ${price}, que lean personas cuesta menos.`,
  'judge-above': ({ price }) => `Si una etiqueta cuesta más de ${price}, un juez cuesta menos.`,
  'half-rise': ({ rise, items }) => `Notar un aumento de ${rise} requiere ${items} respuestas a la semana.`,
  'every-answer-below': ({ queries }) => `Por debajo de ${queries} hay que juzgar todas las respuestas, y una semana es demasiado corta.`,
  'read-weekly': ({ items }) => `Empiece esta semana: lea ${items} respuestas tomadas al azar y guarde la proporción de erróneas.`,
  'judge-weekly': ({ items }) => `Empiece esta semana: juzgue ${items} respuestas tomadas al azar y guarde la proporción de señaladas.`,
  'count-items': ({ items }) => `Haga primero que personas juzguen ${items} respuestas propias, para conocer la proporción habitual de erróneas.`,
  'measure-judge': ({ answers }) => `Haga que personas juzguen ${answers} respuestas que el juez ha visto, señaladas y aceptadas: lo que detecta es un supuesto.`,
  'counted-on': ({ rate }) => `La proporción habitual de respuestas erróneas es del ${rate}.`,
  'not-counted': () => 'Todavía no se ha contado ninguna respuesta errónea.',
  'no-interval': () => 'Nadie dijo cuántas respuestas se contaron, así que la proporción habitual puede ser cualquiera cercana.',
  'by-guess': () => 'La proporción habitual de respuestas erróneas es una suposición.',
  'on-benchmark': ({ benchmark }) => `La proporción habitual es la de ${benchmark}, no la de sus propias respuestas.`,
  'judge-assumed': ({ catches, passes }) => `Lo que hace el juez es un supuesto: detecta el ${catches} de las respuestas erróneas y deja pasar el ${passes} de las correctas.`,
  'missing-rate': ({ field }) => `Con qué frecuencia las respuestas son erróneas («${field}»).`,
  'missing-items': ({ field }) => `Sobre cuántas respuestas se contó («${field}»).`,
  'missing-label-price': ({ field }) => `Lo que cuesta que una persona juzgue una respuesta («${field}»).`,
  'missing-bill': () => 'Lo que cuesta un mes: no se pudo calcular.',
  'missing-prices': () => 'Parte de lo que se vigila no tiene precio: la factura es una cota inferior.',
};
