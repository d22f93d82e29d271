import type { AdaptCodes, Approach } from '../../core/answers/adapt/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { ofBoth, ofEach } from '../sentence-tables.ts';

const NAMES: Readonly<Record<Approach, string>> = { prompt: 'el prompt más largo', retrieval: 'la recuperación', tuning: 'el ajuste fino' };

const of = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentences about retrieval, tuning and longer prompts. */
export const adaptSentences: Sentences<AdaptCodes> = {
  ...ofEach('cheapest', NAMES, (way, { month, queries }) => `Con ${queries}, ${way} es lo que menos cuesta, ${month} al mes: es la elección si sus respuestas aciertan tanto, cosa que nadie midió.`),
  ...ofEach('only', NAMES, (way, { month, queries }) => `Solo se ha descrito ${way}: ${month} al mes con ${queries}. Describa otra forma para elegir.`),
  ...ofEach('best', NAMES, (way, { month, queries, stake }) => `Con ${queries} y ${stake} por respuesta errónea, elija ${way}, ${month} al mes, si se cumplen las tasas que dio.`),
  ...ofEach('costs', NAMES, (way, { query, month }) => `${of(way)} cuesta ${query} por consulta, ${month} al mes.`),
  ...ofEach('once', NAMES, (way, { usd, months }) => `De ello, ${way} requiere ${usd} una sola vez, repartidos en ${months}.`),
  ...ofEach('turn-above', NAMES, (way, { queries }) => `Por encima de ${queries}, ${way} cuesta menos.`),
  ...ofEach('turn-below', NAMES, (way, { queries }) => `Por debajo de ${queries}, ${way} cuesta menos.`),
  ...ofEach('if-right', NAMES, (way, { points }) => `Si ${way} acierta ${points} más, se paga solo.`),
  ...ofEach('lower-bound', NAMES, (way) => `Una parte de lo que cuesta ${way} no tiene precio: es una cota inferior.`),
  ...ofBoth('after', NAMES, NAMES, (way, other, { queries }) => `${of(way)} cuesta menos que ${other} desde ${queries}.`),
  ...ofBoth('never', NAMES, NAMES, (way, other) => `${of(way)} nunca cuesta menos que ${other}: ninguna de sus consultas cuesta menos.`),
  'nothing-known': () => 'Todavía no se ha descrito ninguna forma: diga cuántos documentos hay o con qué se entrena.',
  'cache-cuts': ({ from, to }) => `La caché de prompts baja una consulta con el prompt más largo de ${from} a ${to}.`,
  'tuned-never': () => 'El ajuste fino nunca compensa por su prompt más corto: las tarifas del modelo ajustado son más caras, por corto que sea.',
  'too-long': ({ tokens }) => `Los documentos, ${tokens}, no caben en un prompt.`,
  'while-queries': ({ queries }) => `Hay unas ${queries}.`,
  'while-rates': () => 'Cada forma acierta con la frecuencia que usted dijo.',
  'while-as-right': () => 'Todas las formas aciertan por igual.',
  'tuned-if-shorter': ({ tokens }) => `Si el prompt de sistema del modelo ajustado tiene menos de ${tokens}: una consulta suya cuesta menos.`,
  'measure-ways': ({ items }) => `Haga que cada forma responda las mismas ${items} preguntas: nadie sabe cuál acierta más.`,
  'measure-again': ({ items }) => `Haga que cada forma responda las mismas ${items} preguntas: las tasas que dio no tienen ningún recuento detrás.`,
  'not-measured': () => 'Nadie midió con qué frecuencia acierta cada forma.',
  'by-typed-rates': () => 'Las tasas se dieron sin un recuento.',
  'missing-fields': ({ fields }) => `Lo que no se ha dicho: ${fields}.`,
  'missing-stake': ({ field }) => `Lo que cuesta una respuesta errónea («${field}»).`,
};
