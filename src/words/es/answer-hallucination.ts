import type { Sentences } from '../../core/answers/answer.ts';
import type { FlipOf, HallucinationCodes, StakeShape } from '../../core/answers/hallucination/codes.ts';
import type { MitigationKind } from '../../core/answers/hallucination/mitigations.ts';
import { ofBoth, ofEach, qualified, type Texts, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

/** What is done, after a comma or a colon. */
const DOING: Readonly<Record<MitigationKind, Written>> = {
  nothing: () => 'déjelo como está',
  review: () => 'compruebe cada respuesta y haga que personas miren lo que la comprobación señale',
  retry: () => 'compruebe cada respuesta y pregunte otra vez al mismo modelo donde la comprobación señale una',
  escalate: ({ other }) => `compruebe cada respuesta y pregunte a ${other} donde la comprobación señale una`,
  switch: ({ other }) => `cambie a ${other}`,
  abstain: () => 'compruebe cada respuesta y no dé ninguna donde la comprobación la señale',
  retrieval: () => 'apoye las respuestas en documentos recuperados',
};

const CHOSEN: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing, { stake }) => `Con ${stake} por respuesta errónea, ${doing}: lo mejor con cualquier coste de error.`,
  below: (doing, { stake, until }) => `Con ${stake} por respuesta errónea, ${doing}: lo mejor hasta ${until}.`,
  between: (doing, { stake, from, until }) => `Con ${stake} por respuesta errónea, ${doing}: lo mejor entre ${from} y ${until}.`,
  above: (doing, { stake, from }) => `Con ${stake} por respuesta errónea, ${doing}: lo mejor por encima de ${from}.`,
};

const BEST: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing) => `Cueste lo que le cueste una respuesta errónea, ${doing}.`,
  below: (doing, { until }) => `Mientras una respuesta errónea cueste menos de ${until}: ${doing}.`,
  between: (doing, { from, until }) => `Mientras cueste entre ${from} y ${until}: ${doing}.`,
  above: (doing, { from }) => `Mientras cueste más de ${from}: ${doing}.`,
};

const FLIPS: Readonly<Record<FlipOf, (doing: string, texts: Texts) => string>> = {
  'stake-below': (doing, { at }) => `Si una respuesta errónea cuesta menos de ${at}: ${doing}.`,
  'stake-above': (doing, { at }) => `Si una respuesta errónea cuesta más de ${at}: ${doing}.`,
  'rate-below': (doing, { at }) => `Si es erróneo menos del ${at} de las respuestas: ${doing}.`,
  'rate-above': (doing, { at }) => `Si es erróneo más del ${at} de las respuestas: ${doing}.`,
  'catches-below': (doing, { at }) => `Si la comprobación detecta menos del ${at} de las respuestas erróneas: ${doing}.`,
};

/** A form with what is done in it. */
const done = (form: (doing: string, texts: Texts) => string, doing: Written, texts: Texts): string => form(doing(texts), texts);

/** The sentences about what to do about wrong answers. */
export const hallucinationSentences: Sentences<HallucinationCodes> = {
  ...qualified({ ...ofBoth('choose', CHOSEN, DOING, done), ...ofBoth('best', BEST, DOING, done), 'stake-decides': ({ until }: Texts) => `Lo que hay que hacer depende de lo que le cueste una respuesta errónea; el primer cambio llega en ${until}.` }, onEveryBasis),
  ...ofBoth('flip', FLIPS, DOING, done),
  'no-option': () => 'No se puede decir nada de las respuestas erróneas: ninguna opción tiene un precio conocido.',
  ...ofEach('rate-unknown', DOING, (doing, texts) => `Nadie contó con qué frecuencia yerra. Con ${texts['stake']} por respuesta errónea, déjelo como está hasta el ${texts['share']} de las respuestas; por encima, ${doing(texts)}.`),
  'rate-unknown-never': ({ stake }) => `Nadie contó con qué frecuencia yerra. Con ${stake} por respuesta errónea, déjelo como está, yerre lo que yerre: todo lo conocido cuesta más de lo que ahorra.`,
  'rate-and-stake-unknown': () => 'Nadie contó con qué frecuencia yerra ni dijo lo que cuesta una respuesta errónea: cuente primero, y entonces se puede decir qué hacer.',
  'wait-unknown': () => 'La espera tiene un precio y nadie sabe cuánto tarda nada, así que no se puede ordenar nada mientras ese precio siga ahí.',
  'wrong-a-month': ({ count, rate }) => `Unas ${count} respuestas al mes son erróneas, el ${rate} de todas.`,
  'loses-a-month': ({ usd, stake }) => `A ${stake} cada una, pierden ${usd} al mes.`,
  'leaves-wrong': ({ rate, extra, saves }) => `Deja erróneo el ${rate}, cuesta ${extra} al mes más que ahora y es ${saves} al mes mejor que dejarlo como está.`,
  'leaves-wrong-for-less': ({ rate, less, saves }) => `Deja erróneo el ${rate}, cuesta ${less} al mes menos que ahora y es ${saves} al mes mejor que dejarlo como está.`,
  'review-staff': ({ flagged, answers, people }) => `La comprobación señala el ${flagged}, también correctas: ${answers} respuestas al mes que personas tienen que leer, trabajo a jornada completa para este número de ellas: ${people}.`,
  'answer-above': ({ confidence }) => `Donde el modelo diga cuán seguro está, y se pueda confiar en ello, responda desde ${confidence}.`,
  'again-alike': ({ phi }) => `Al preguntar otra vez se suele fallar en las mismas preguntas (correlación ${phi}, supuesta).`,
  'while-rate-between': ({ from, until }) => `Es erróneo entre el ${from} y el ${until} de las respuestas.`,
  'while-rate-above': ({ from }) => `Es erróneo más del ${from} de las respuestas.`,
  'while-rate-below': ({ until }) => `Es erróneo menos del ${until} de las respuestas.`,
  'while-check-catches': ({ catches, passes }) => `La comprobación detecta el ${catches} de las respuestas erróneas y deja pasar el ${passes} de las correctas.`,
  'abstain-if-below': ({ usd }) => `Si una pregunta sin responder cuesta menos de ${usd}: no dé respuesta donde la comprobación la señale.`,
  'needs-wrong-at-most': ({ other, share }) => `Si ${other} yerra en menos del ${share} de las respuestas: cambie a ese modelo.`,
  'retrieval-needs-wrong-at-most': ({ extra, share }) => `Si la recuperación, por ${extra} más por consulta, baja las respuestas erróneas del ${share}: apoye las respuestas en documentos recuperados.`,
  'count-items': ({ items, precision }) => `Haga que personas juzguen ${items} respuestas: eso dice la proporción de erróneas con un margen de unos ${precision} a cada lado.`,
  'count-more-items': ({ items }) => `Haga que personas juzguen ${items} respuestas en total: eso dice de qué lado del cambio está.`,
  'find-stake': ({ flip }) => `Averigüe si una respuesta errónea cuesta más o menos de ${flip}.`,
  'measure-check': ({ answers }) => `Haga que personas juzguen ${answers} respuestas que la comprobación ha visto, señaladas y aceptadas: lo que detecta es un supuesto.`,
  'measure-options': ({ others }) => `Cuente las respuestas erróneas de ${others} en las mismas preguntas.`,
  'measure-retrieval': () => 'Cuente las respuestas erróneas con recuperación en las mismas preguntas.',
  'watch-weekly': ({ items, from, to }) => `Juzgue ${items} respuestas a la semana: un aumento del ${from} al ${to} se ve en una semana.`,
  'same-at-both-ends': ({ rate }) => `La respuesta es la misma en ambos extremos de la tasa, ${rate}.`,
  'turns-within': ({ rate }) => `La respuesta cambia dentro de lo que puede ser la tasa, ${rate}.`,
  'no-interval': () => 'Nadie dijo cuántas respuestas se contaron, así que la tasa puede ser cualquiera cercana.',
  'not-counted': () => 'Todavía no se ha contado ninguna respuesta errónea.',
  overlaps: ({ others }) => `La frecuencia de errores de ${others} y la de ahora pueden ser la misma: los intervalos se solapan.`,
  'other-not-counted': ({ others }) => `Nadie dijo con cuántas respuestas se juzgó: ${others}.`,
  'at-most': ({ share }) => `No se encontró ninguna errónea; como máximo lo es el ${share}, 95 de cada 100 veces.`,
  'on-benchmark': ({ benchmark }) => `La tasa es de ${benchmark}, no de sus propias respuestas.`,
  'by-guess': () => 'La tasa es una suposición.',
  'check-assumed': ({ catches, passes }) => `Lo que hace la comprobación es un supuesto: detecta el ${catches} de las respuestas erróneas y deja pasar el ${passes} de las correctas.`,
  'check-perfect': () => 'Se dijo una comprobación que nunca yerra: ninguna es así, y esto es una cota.',
  'missing-rate': ({ field }) => `Con qué frecuencia yerra («${field}»).`,
  'missing-items': ({ field }) => `Sobre cuántas respuestas se contó («${field}»).`,
  'missing-stake': ({ field }) => `Lo que cuesta una respuesta errónea («${field}»).`,
  'missing-abstain': ({ field }) => `Lo que cuesta dejar una pregunta sin responder («${field}»): hasta entonces no se deja ninguna.`,
  'missing-rate-of': ({ others }) => `La frecuencia de errores de ${others}, contada de la misma manera.`,
  'missing-wait': () => 'Cuánto hacen esperar algunas de estas, y la espera tiene un precio.',
  'missing-retrieval': ({ field }) => `Lo que costaría la recuperación («${field}»).`,
};
