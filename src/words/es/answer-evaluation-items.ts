import type { Sentences } from '../../core/answers/answer.ts';
import type { EvaluationItemsCodes } from '../../core/answers/evaluation-items/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';

const VERDICTS = {
  worth: ({ items, net, first, second, stake }) => `Evalúe ${first} y ${second} con ${items} casos más: con ${stake} por respuesta errónea, eso deja ${net} después de su coste.`,
  'not-worth': ({ winner, other, stake }) => `Más casos no valen su precio con ${stake} por respuesta errónea: quédese con ${winner}, ya que rara vez lo cambiarían por ${other}.`,
  'worth-up-to': ({ items, price, first, second, stake }) => `Evalúe ${first} y ${second} con ${items} casos más si cada uno cuesta menos de ${price} aparte de las respuestas: con ${stake} por respuesta errónea, eso es lo que valen.`,
  sizes: ({ first, second, points, shared, each }) => `Distinguir ${first} de ${second} por lo que los separa (${points}) requiere ${shared} casos que respondan ambos, o ${each} para cada uno.`,
  'equal-rates': ({ first, second, points, shared }) => `Por lo que se sabe, ${first} y ${second} aciertan por igual: ${shared} casos que respondan ambos mostrarían una diferencia de ${points}.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about evaluation items. */
export const evaluationItemsSentences: Sentences<EvaluationItemsCodes> = {
  ...qualified(VERDICTS, onEveryBasis),
  'no-option': () => 'No hay nada que evaluar: ninguna opción tiene un precio conocido.',
  'one-option': ({ option, items, precision }) => `${items} casos dicen con qué frecuencia acierta ${option}, con un margen de unos ${precision} a cada lado; con una sola opción no hay nada más que decidir.`,
  'rates-unknown': ({ first, second, points, shared, each }) => `No se sabe con qué frecuencia aciertan. Una diferencia de ${points} entre ${first} y ${second} requiere hasta ${shared} casos que respondan ambos, o ${each} para cada uno.`,
  'rates-unknown-matter': ({ first, second, points, shared, each, stake }) => `No se sabe con qué frecuencia aciertan. Con ${stake} por respuesta errónea, ${first} compensa si aventaja a ${second} en ${points}: verlo requiere hasta ${shared} casos que respondan ambos, o ${each} para cada uno.`,
  ahead: ({ better, other, points }) => `${better} aventaja a ${other} en ${points}.`,
  'ahead-between': ({ better, other, points, from, until }) => `${better} aventaja a ${other} en ${points}; puede ser cualquier cosa de ${from} a ${until}.`,
  'shared-or-each': ({ shared, each }) => `Mostrar esa diferencia por sí sola requiere ${shared} casos que respondan ambos, o ${each} para cada uno.`,
  'shows-now': ({ items, points }) => `Los ${items} casos que hay muestran diferencias a partir de unos ${points}.`,
  'knowing-all': ({ usd, queries }) => `Saber con certeza cuál es el mejor vale ${usd}, en ${queries} consultas.`,
  'costs-in-all': ({ usd, each }) => `Cuestan ${usd}, ${each} cada uno con ambas respuestas.`,
  'while-queries': ({ queries, months }) => `La elección atiende ${queries} y se mantiene ${months}.`,
  'while-alike': ({ discordant }) => `Solo acierta uno de ellos en el ${discordant} de los casos, aproximadamente: supuesto, porque suelen fallar en los mismos.`,
  'while-counted': ({ discordant }) => `Solo acierta uno de ellos en el ${discordant} de los casos, según se contó.`,
  'turn-stake': ({ at, other }) => `Con ${at} por respuesta errónea la elección pasa a ${other}.`,
  'pays-from-queries': ({ queries }) => `Más casos empiezan a compensar con ${queries}.`,
  'pays-below-price': ({ price }) => `Más casos compensan mientras uno cueste menos de ${price}.`,
  'evaluate-shared': ({ items, first, second }) => `Haga que ${first} y ${second} respondan los mismos ${items} casos, y guarde en cada uno quién acertó.`,
  'evaluate-own': ({ items, options }) => `Evalúe ${options} con ${items} consultas propias.`,
  'find-stake': ({ flip }) => `Averigüe si una respuesta errónea cuesta más o menos de ${flip}: ahí cambia la elección.`,
  'find-stake-any': () => 'Averigüe lo que cuesta una respuesta errónea: solo entonces los casos tienen un valor.',
  probability: ({ winner, probability }) => `${winner} es la mejor elección con una probabilidad de ${probability}.`,
  'probability-on': ({ winner, probability, benchmark }) => `Según ${benchmark}, con 5 puntos de dispersión añadidos por su propia tarea, ${winner} es la mejor elección con una probabilidad de ${probability}.`,
  overlaps: ({ first, second }) => `Los intervalos de ${first} y ${second} se solapan.`,
  'no-items': () => 'Nadie dijo sobre cuántos casos son las tasas.',
  'by-guess': () => 'Las tasas son suposiciones.',
  'missing-stake': ({ field }) => `Lo que cuesta una respuesta errónea («${field}»).`,
  'missing-item-price': ({ field }) => `Lo que cuesta un caso («${field}»).`,
  'missing-rates': ({ options }) => `La frecuencia de aciertos de ${options}.`,
  'missing-wait': ({ options }) => `El tiempo de respuesta de ${options}.`,
};
