import type { CompareLead, RatedVerdicts, RequiredVerdicts } from '../../core/answers/compare/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { qualified, unqualified, type Qualifiers } from '../sentence-tables.ts';

/** Verdicts that rest on rates; the others of the table say the same on a benchmark, by a guess, or of those that are known. */
const rated: Sentences<RatedVerdicts> = {
  always: ({ winner }) => `Elija ${winner}, cueste lo que le cueste una respuesta errónea: ninguna de las otras vale su precio con ningún coste de error.`,
  equal: ({ options }) => `Elija cualquiera de ${options}: en lo que se sabe de coste y acierto son iguales, siempre que solo compare eso.`,
  'by-stake': ({ below, flip, above }) => `Elija ${below} mientras una respuesta errónea le cueste menos de ${flip}; por encima, ${above}.`,
  'by-stakes': ({ first, firstFlip, last, lastFlip }) => `Elija ${first} mientras una respuesta errónea le cueste menos de ${firstFlip}; por encima de ${lastFlip}, ${last}; en medio, otras que figuran más abajo.`,
  'at-stake-below': ({ winner, stake, until, next }) => `Elija ${winner}: una respuesta errónea le cuesta ${stake}, y solo por encima de ${until} sería ${next}.`,
  'at-stake-above': ({ winner, stake, from, previous }) => `Elija ${winner}: una respuesta errónea le cuesta ${stake}, y solo hasta ${from} sería ${previous}.`,
  'at-stake-between': ({ winner, stake, from, until, previous, next }) => `Elija ${winner}: una respuesta errónea le cuesta ${stake}; hasta ${from} sería ${previous} y por encima de ${until}, ${next}.`,
  stay: ({ current, stake, better, once, worth, months }) => `Elija ${current} si es lo que usa ahora: con ${stake} por respuesta errónea ${better} es mejor, pero ahorra ${worth} en ${months}, menos que los ${once} que cuesta cambiar.`,
};

/** Verdicts where too little is known of how often options are right. */
const required: Sentences<RequiredVerdicts> = {
  'cheapest-at-stake': ({ winner, stake }) => `Elija ${winner} mientras una respuesta errónea le cueste ${stake}: las otras cuestan más de lo que podrían ahorrar incluso unas respuestas perfectas.`,
  requirement: ({ dearer, perMonth, cheaper, times, stake }) => `${dearer} cuesta ${perMonth} al mes más que ${cheaper}: compensa si acierta al menos ${inHundred(times)} más, con ${stake} por respuesta errónea. No se sabe con qué frecuencia aciertan.`,
  'requirement-open': ({ dearer, perMonth, cheaper, atOne, atFive }) => `${dearer} cuesta ${perMonth} al mes más que ${cheaper}: compensa si acierta en 1 de cada 100 casos más y una respuesta errónea le cuesta más de ${atOne}, o en 5 y más de ${atFive}. No se sabe con qué frecuencia aciertan.`,
  'requirement-many': ({ cheapest, stake }) => `Elija ${cheapest}, la más barata, salvo que otra acierte lo bastante más con ${stake} por respuesta errónea: se sabe demasiado poco de con qué frecuencia aciertan.`,
  'requirement-many-open': ({ cheapest }) => `Elija ${cheapest}, la más barata, salvo que otra acierte lo bastante más: se sabe demasiado poco de con qué frecuencia aciertan.`,
  'requirement-equal': ({ options }) => `${options} cuestan lo mismo: la elección es la que acierte más. No se sabe con qué frecuencia aciertan.`,
};

const uncapitalised = (sentence: string): string => (/^(?:Elija|Si|Según)\b/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence);

const ORIGINS: Qualifiers<'' | '-by-proxy' | '-by-guess'> = {
  '': unqualified,
  '-by-proxy': (said) => (texts) => `Según ${texts['benchmark']}, que solo representa su tarea: ${uncapitalised(said(texts))}`,
  '-by-guess': (said) => (texts) => `Si las tasas supuestas se cumplen: ${uncapitalised(said(texts))}`,
};
const PARTS: Qualifiers<'' | '-of-known'> = { '': unqualified, '-of-known': (said) => (texts) => `${said(texts)} Fuera, porque se sabe demasiado poco: ${texts['unknown']}.` };
const BOUNDS: Qualifiers<'' | '-at-least'> = { '': unqualified, '-at-least': (said) => (texts) => `Hasta donde se han contado los costes: ${uncapitalised(said(texts))}` };

const verdicts = qualified({ ...qualified(qualified(rated, ORIGINS), PARTS), ...required }, BOUNDS) as unknown as Pick<Sentences<CompareLead>, Verdict>;

type Verdict = { readonly [Code in keyof CompareLead]: Code extends keyof RatedVerdicts | keyof RequiredVerdicts | `${string}-by-proxy` | `${string}-by-guess` | `${string}-of-known` | `${string}-at-least` ? Code : never }[keyof CompareLead];

/** What a cascade is. */
const cascaded = ({ first, second }: Readonly<Record<'first' | 'second', string>>): string => `preguntar primero a ${first}, y a ${second} donde una comprobación rechace la respuesta`;

/** What a cascade takes for granted. */
const taken = ({ catches, passes, check, phi }: Readonly<Record<'catches' | 'passes' | 'check' | 'phi', string>>): string =>
  `Necesita una comprobación que rechace el ${catches} de las respuestas erróneas, acepte el ${passes} de las correctas y cueste ${check} por consulta, y errores que coincidan con una correlación de ${phi}: supuesto, no medido.`;

/** What the answer to "which option?" leads with: the verdict and why, in Spanish. */
export const compareLead: Sentences<CompareLead> = {
  ...verdicts,

  'no-option': () => 'No hay nada que elegir: ninguna opción tiene un precio conocido.',
  'none-qualifies': () => 'Ninguna de las opciones cumple sus límites: afloje uno o añada una opción.',
  'only-one': ({ option, perMonth }) => `Solo se puede elegir ${option}, por ${perMonth} al mes: añada otra para comparar.`,
  'only-one-qualifies': ({ option, perMonth }) => `Elija ${option}, por ${perMonth} al mes: es la única que cumple sus límites.`,
  'wait-unknown': ({ options }) => `No hay elección mientras esperar cueste algo: no se midió el tiempo de respuesta de ${options}.`,
  'relative-always': ({ winner }) => `Elija ${winner}, cueste lo que le cueste una respuesta errónea, si sus proporciones se cumplen: es al menos igual de buena en todo.`,
  'relative-equal': ({ options }) => `Elija cualquiera de ${options}, si sus proporciones se cumplen: nada de lo que dijo las distingue.`,
  'relative-flip': ({ above, multiple, other }) => `Elija ${above} si una respuesta errónea le cuesta más de ${multiple} lo que cuesta una consulta a B; por debajo, ${other}.`,
  'relative-at-stake': ({ above, stake, usd, other, multiple }) => `Con ${stake} por respuesta errónea, elija ${above} mientras una consulta a B cueste menos de ${usd}; por encima, ${other}. El cambio está en ${multiple} el coste de una consulta a B.`,
  'relative-requirement': ({ dearer, cheaper, atOne, atFive }) => `${dearer} compensa si acierta en 1 de cada 100 casos más que ${cheaper} y una respuesta errónea le cuesta más de ${atOne} lo que cuesta una consulta a B, o en 5 y más de ${atFive}. No se ha dicho con qué frecuencia aciertan.`,
  'relative-waits-only': ({ faster }) => `Elija ${faster} si el coste y el acierto son iguales: solo se dijeron los tiempos.`,
  'relative-cost-unknown': ({ better, points, perStake }) => `${better} acierta más, ${points}: compensa mientras una consulta cueste menos del ${perStake} de lo que una respuesta errónea cuesta frente a una correcta. No se ha dicho lo que cuesta.`,

  'excluded-context': ({ option }) => `${option} queda fuera: su contexto es demasiado corto para sus consultas más largas.`,
  'excluded-rate-limit': ({ option }) => `${option} queda fuera: su límite de tasa no atiende el pico.`,
  'excluded-latency-limit': ({ option }) => `${option} queda fuera: demasiadas de sus respuestas llegan después de su límite.`,
  'excluded-batch-wait': ({ option }) => `${option} queda fuera: un lote puede tardar hasta 24 horas, más que su límite.`,
  'excluded-region': ({ option }) => `${option} queda fuera: se llama en una región distinta de aquella en la que pueden estar sus datos.`,
  'excluded-success-rate': ({ option }) => `${option} queda fuera: acierta menos de lo que usted pide.`,
  'excluded-overloaded': ({ option }) => `${option} queda fuera: el pico es más de lo que admiten sus réplicas.`,

  'costs-more': ({ dearer, perMonth, cheaper }) => `${dearer} cuesta ${perMonth} al mes más que ${cheaper}.`,
  'costs-more-right-more': ({ dearer, perMonth, cheaper, times }) => `${dearer} cuesta ${perMonth} al mes más que ${cheaper} y acierta ${inHundred(times)} más.`,
  'costs-more-right-less': ({ dearer, perMonth, cheaper, times }) => `${dearer} cuesta ${perMonth} al mes más que ${cheaper} y acierta ${inHundred(times)} menos.`,
  'costs-more-right-alike': ({ dearer, perMonth, cheaper }) => `${dearer} cuesta ${perMonth} al mes más que ${cheaper}, y ambas aciertan por igual.`,
  'costs-alike-right-more': ({ better, other, times }) => `${better} cuesta lo mismo que ${other} y acierta ${inHundred(times)} más.`,
  'right-more': ({ better, other, times }) => `${better} acierta ${inHundred(times)} más que ${other}.`,
  'waiting-counted': ({ second }) => `La espera está contada en estos costes, a ${second} por segundo.`,
  'waits-longer': ({ slower, seconds, faster }) => `Un usuario espera de media ${seconds} más por ${slower} que por ${faster}.`,
  margin: ({ winner, second, perQuery, perMonth }) => `En total, con las respuestas erróneas, ${winner} cuesta ${perQuery} por consulta menos que ${second}: ${perMonth} al mes.`,
  'wins-below': ({ option, until }) => `${option} es la mejor hasta ${until} por respuesta errónea.`,
  'wins-between': ({ option, from, until }) => `${option} es la mejor de ${from} a ${until} por respuesta errónea.`,
  'wins-above': ({ option, from }) => `${option} es la mejor por encima de ${from} por respuesta errónea.`,
  dominated: ({ loser, by }) => `${loser} queda fuera: ${by} no cuesta más y no acierta menos.`,
  'dominated-by-mix': ({ loser, first, second }) => `${loser} no es la mejor con ningún coste de error: siempre es mejor ${first} o ${second}.`,
  'dominated-many': ({ count }) => `Otras que no son la mejor con ningún coste de error: ${count}.`,
  'same-as': ({ option, others }) => `Con el mismo coste y los mismos aciertos que ${option}: ${others}.`,
  'cannot-win': ({ option, stake }) => `${option} no puede ser la mejor con ${stake} por respuesta errónea, por mucho que acierte: ya su precio es demasiado alto.`,
  'pays-if': ({ dearer, perMonth, times, cheapest }) => `${dearer} cuesta ${perMonth} al mes más que ${cheapest}: compensa si acierta al menos ${inHundred(times)} más.`,
  'pays-if-open': ({ dearer, perMonth, atOne, cheapest }) => `${dearer} cuesta ${perMonth} al mes más que ${cheapest}: compensa si acierta en 1 de cada 100 casos más y una respuesta errónea cuesta más de ${atOne}.`,
  'known-rate': ({ option, rate }) => `${option} acierta el ${rate} de las veces.`,
  'severe-share': ({ option, share }) => `El ${share} de lo que ${option} cuesta en total viene de los errores graves y raros: la parte menos conocida.`,
  'third-way': (texts) => `Mejor que ambas, en ${texts.perQuery} por consulta o ${texts.perMonth} al mes, sería ${cascaded(texts)}. ${taken(texts)}`,
  'third-way-between': (texts) => `De ${texts.from} a ${texts.until} por respuesta errónea, ${cascaded(texts)}, sería mejor que ambas. ${taken(texts)}`,
  'third-way-above': (texts) => `Por encima de ${texts.from} por respuesta errónea, ${cascaded(texts)}, sería mejor que ambas. ${taken(texts)}`,
  'third-way-mix': ({ first, firstShare, second, secondShare, perMonth, rate }) => `Enviar al azar el ${firstShare} de las consultas a ${first} y el ${secondShare} a ${second} acierta el ${rate} de las veces, tanto como usted pide, por ${perMonth} al mes: más barato que cualquiera de ellas sola.`,
  'relative-costs': ({ dearer, ratio, cheaper }) => `Una consulta a ${dearer} cuesta ${ratio} lo que una a ${cheaper}.`,
  'relative-rates': ({ better, points, worse }) => `${better} acierta más que ${worse}: ${points}.`,
  'relative-waits': ({ slower, ratio, faster }) => `${slower} tarda ${ratio} el tiempo de ${faster}.`,
  'switch-pays': ({ current, months }) => `Lo que cuesta dejar ${current} se recupera en ${months}.`,
};

/**
 * How many cases in a hundred: a word that does not read as a ratio before "más".
 *
 * @example
 * inHundred('5') // => "en 5 de cada 100 casos"
 */
export function inHundred(times: string): string {
  return `en ${times} de cada 100 casos`;
}
