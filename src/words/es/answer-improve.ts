import type { Sentences } from '../../core/answers/answer.ts';
import type { ImproveCodes } from '../../core/answers/improve/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  accuracy: ({ accuracy, capability, points, stake }) => `Mejore las respuestas: una ganancia de ${points} vale ${accuracy} al mes con ${stake} por errónea, más que los ${capability} de la capacidad.`,
  capability: ({ accuracy, capability, points, stake }) => `Añada la capacidad: aporta ${capability} al mes, más que los ${accuracy} que vale una ganancia de ${points} con ${stake} por respuesta errónea.`,
  equal: ({ accuracy, points, stake }) => `Lo mismo da: una ganancia de ${points}, con ${stake} por respuesta errónea, y la capacidad aportan ambas ${accuracy} al mes.`,
  'accuracy-worth': ({ accuracy, points, stake }) => `Mejore las respuestas salvo que la capacidad aporte más de ${accuracy} al mes: eso vale una ganancia de ${points} con ${stake} por errónea.`,
  'needs-stake': ({ capability, points, stake }) => `Mejore las respuestas si una errónea le cuesta más de ${stake}; si no, añada la capacidad: desde ahí una ganancia de ${points} vale sus ${capability} al mes.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about better answers or a new capability. */
export const improveSentences: Sentences<ImproveCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'needs-points': ({ capability, points, stake }) => `Mejore las respuestas si el mismo presupuesto gana más de ${points}; si no, añada la capacidad: con ${stake} por respuesta errónea, eso iguala sus ${capability} al mes. No se sabe cuánto gana.`,
  'no-gain-enough': ({ capability, stake }) => `Añada la capacidad si aporta ${capability} al mes: con ${stake} por respuesta errónea ni siquiera unas respuestas perfectas valdrían tanto.`,
  'point-worth': ({ usd, stake }) => `Un punto ganado vale ${usd} al mes con ${stake} por errónea: compárelo con lo que aporta la capacidad. No se sabe lo que gana el presupuesto.`,
  'no-queries': () => 'No se pregunta nada, así que unas respuestas mejores no valen nada hasta que haya consultas.',
  'nothing-known': ({ count }) => `Un punto ganado hace correctas ${count} respuestas al mes: nadie dijo lo que vale eso o la capacidad.`,
  'points-without-worth': ({ points, count }) => `Una ganancia de ${points} hace correctas ${count} respuestas al mes: nadie dijo lo que vale eso o la capacidad.`,
  'right-more': ({ count, points }) => `${points} son ${count} respuestas correctas más al mes.`,
  'points-of-step': ({ other, points }) => `Nadie dijo lo que gana el presupuesto: ${other}, el siguiente paso, va por delante en ${points} y lo representa.`,
  'next-step': ({ other, each, month }) => `El siguiente paso es ${other}: ${month} al mes más, ${each} por cada respuesta correcta de más.`,
  'next-step-free': ({ other, points }) => `${other} acierta ${points} más y no cuesta más: ese paso es gratis.`,
  'no-step': () => 'De ninguna de las otras opciones se sabe que acierte más.',
  'while-points': ({ points }) => `El presupuesto gana ${points}.`,
  'while-capability': ({ capability }) => `La capacidad aporta ${capability} al mes.`,
  'while-queries': ({ queries }) => `Hay unas ${queries}.`,
  'turn-stake': ({ at }) => `Cambia con ${at} por respuesta errónea.`,
  'turn-points': ({ at }) => `Cambia con una ganancia de ${at}.`,
  'turn-capability': ({ at }) => `Cambia si la capacidad aporta ${at} al mes.`,
  'turn-queries': ({ at }) => `Cambia con ${at}.`,
  'find-stake': ({ at }) => `Averigüe si una respuesta errónea cuesta más o menos de ${at}.`,
  'find-stake-any': () => 'Averigüe lo que cuesta una respuesta errónea: solo entonces tienen un valor las respuestas mejores.',
  'measure-points': ({ items }) => `Haga que la versión mejor y la de ahora respondan las mismas ${items} preguntas: eso muestra lo que gana el presupuesto.`,
  'try-capability': () => 'Ofrezca la capacidad a una parte de los usuarios y vea lo que aporta.',
  'points-said': () => 'La ganancia se dijo, no se midió.',
  'capability-said': () => 'Lo que aporta la capacidad se dijo, no se midió.',
  'points-between': ({ from, until }) => `La ganancia está entre ${from} y ${until}.`,
  'points-unsure': ({ from, until }) => `Los intervalos se solapan: la ganancia puede ser cualquiera de ${from} a ${until}.`,
  'no-interval': () => 'Nadie dijo sobre cuántos casos son las tasas.',
  'by-guess': () => 'La ganancia es entre tasas supuestas.',
  'on-benchmark': ({ benchmark }) => `La ganancia es en ${benchmark}, no en sus propias respuestas.`,
  'nothing-measured': () => 'Nadie midió lo que se podría ganar.',
  'missing-stake': ({ field }) => `Lo que cuesta una respuesta errónea («${field}»).`,
  'missing-points': ({ field }) => `Lo que gana el presupuesto («${field}»).`,
  'missing-capability': ({ field }) => `Lo que aporta la capacidad («${field}»).`,
};
