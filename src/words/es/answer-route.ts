import type { Sentences } from '../../core/answers/answer.ts';
import type { RouteCodes } from '../../core/answers/route/codes.ts';
import type { RouteWay } from '../../core/answers/route/ways.ts';
import { ofBoth, ofEach, qualified, unqualified, type Qualifiers, type Texts, type Written } from '../sentence-tables.ts';

/** What is done with a query. */
const DOING: Readonly<Record<RouteWay, Written>> = {
  alone: ({ first }) => `pregunte solo a ${first}`,
  cascade: ({ first, second }) => `pregunte a ${first}, compruebe la respuesta y pregunte a ${second} donde la comprobación la rechace`,
  router: ({ first, second }) => `envíe cada consulta a ${first} o a ${second} con un enrutador`,
  retry: ({ first }) => `pregunte a ${first}, compruebe la respuesta y pregúntele otra vez donde la comprobación la rechace`,
  vote: ({ first }) => `pregunte tres veces a ${first} y tome la mayoría`,
};

/** And what that hangs on, where it is the best. */
const CHOSEN: Readonly<Record<RouteWay, Written>> = {
  alone: DOING.alone,
  cascade: (texts) => `${DOING.cascade(texts)}, si la comprobación detecta al menos el ${texts['needed']} de las respuestas erróneas`,
  router: (texts) => `${DOING.router(texts)}, si el enrutador prevé al menos el ${texts['needed']} de las respuestas erróneas`,
  retry: (texts) => `${DOING.retry(texts)}, si la comprobación detecta al menos el ${texts['needed']} de las respuestas erróneas`,
  vote: (texts) => `${DOING.vote(texts)}, si las respuestas no coinciden en sus errores más de lo supuesto`,
};

/** What success rates rest on. */
const RESTS: Qualifiers<'' | '-on' | '-guess'> = {
  '': unqualified,
  '-on': (said) => (texts) => `${said(texts)} Las tasas de acierto son las de ${texts['benchmark']}, que solo representa su tarea.`,
  '-guess': (said) => (texts) => `${said(texts)} Una de las tasas de acierto es una suposición.`,
};

const gained = ({ saves }: Texts): string => `Ahorra ${saves} por consulta, contando errores y espera, frente a lo siguiente mejor.`;

/** What would be different, and what is best then. */
const FLIPS = {
  'stake-below': (doing: string, { at }: Texts) => `Si una respuesta errónea cuesta menos de ${at}: ${doing}.`,
  'stake-above': (doing: string, { at }: Texts) => `Si una respuesta errónea cuesta más de ${at}: ${doing}.`,
  'catches-below': (doing: string, { at }: Texts) => `Si la comprobación detecta menos del ${at} de las respuestas erróneas: ${doing}.`,
  'catches-above': (doing: string, { at }: Texts) => `Si la comprobación detecta más del ${at} de las respuestas erróneas: ${doing}.`,
};

/** Route or cascade: what is said of it. */
export const routeSentences: Sentences<RouteCodes> = {
  ...qualified(
    {
      'stake-decides': ({ until, first }: Texts) => `Lo que hay que hacer depende de lo que cueste una respuesta errónea; hasta ${until}, pregunte a ${first}.`,
      'always-alone': (texts: Texts) => `Cueste lo que cueste una respuesta errónea, ${DOING.alone(texts)}, mientras las tasas sigan como están: nada que combine las opciones acierta más.`,
      ...ofEach('choose', CHOSEN, (doing, texts) => `Con ${texts['stake']} por respuesta errónea, ${doing(texts)}: lo mejor de ${texts['from']} a ${texts['until']}. ${gained(texts)}`),
      ...ofEach('choose-above', CHOSEN, (doing, texts) => `Con ${texts['stake']} por respuesta errónea, ${doing(texts)}: lo mejor desde ${texts['from']}. ${gained(texts)}`),
    },
    RESTS,
  ),
  ...ofEach('best', DOING, (doing, texts) => `Mientras una respuesta errónea cueste de ${texts['from']} a ${texts['until']}: ${doing(texts)}.`),
  ...ofEach('best-above', DOING, (doing, texts) => `Mientras una respuesta errónea cueste más de ${texts['from']}: ${doing(texts)}.`),
  ...ofBoth('flip', FLIPS, DOING, (flip, doing, texts) => flip(doing(texts), texts)),
  'needs-rates': ({ first, second, share, catches, passes }) => `No se sabe con qué frecuencia aciertan. Preguntar primero a ${first}, y a ${second} donde una comprobación rechace la respuesta, cuesta menos que ${second} solo mientras se rechace menos del ${share} de las respuestas; que sea igual de bueno depende de tasas por medir y de la comprobación, que se supone que detecta el ${catches} y deja pasar el ${passes}.`,
  'needs-rates-never': ({ first, second }) => `No se sabe con qué frecuencia aciertan, pero preguntar primero a ${first} y comprobar cuesta tanto como ${second} solo: una cascada solo podría compensar si acertara más.`,
  'needs-rate': ({ first }) => `No se sabe con qué frecuencia acierta ${first}; mientras tanto no se puede decir nada de preguntarle otra vez ni de un voto.`,
  'wait-unknown': () => 'La espera tiene un precio y nadie sabe cuánto tardan las opciones, así que no se puede ordenar nada mientras ese precio siga ahí.',
  'no-option': () => 'No hay nada que combinar: ninguna opción tiene un precio conocido.',
  'alone': ({ first, usd, rate }) => `${first} solo cuesta ${usd} por consulta y acierta en el ${rate}.`,
  'cascade': ({ first, second, usd, rate, share }) => `${first}, luego ${second}: ${usd} por consulta, acierta en el ${rate}; en el ${share} de las consultas se pregunta a ambos.`,
  'router': ({ first, second, usd, rate }) => `Un enrutador entre ${first} y ${second}: ${usd} por consulta, acierta en el ${rate}.`,
  'retry': ({ first, usd, rate }) => `${first}, comprobado y preguntado otra vez: ${usd} por consulta, acierta en el ${rate}.`,
  'vote': ({ first, usd, rate, voters }) => `${first} preguntado ${voters} veces, mayoría: ${usd} por consulta, acierta en el ${rate}.`,
  'cascade-saves': ({ second, saved, points }) => `Frente a ${second} solo, la cascada ahorra el ${saved} del coste y pierde ${points}.`,
  'cascade-saves-and-gains': ({ second, saved, points }) => `Frente a ${second} solo, la cascada ahorra el ${saved} del coste y gana ${points}.`,
  'cascade-adds': ({ second, added, points }) => `Frente a ${second} solo, la cascada añade un ${added} al coste y gana ${points}.`,
  'cascade-adds-and-loses': ({ second, added, points }) => `Frente a ${second} solo, la cascada añade un ${added} al coste y pierde ${points}.`,
  'oracle': ({ first, second, rate }) => `Nadie que elija entre ${first} y ${second} puede acertar en más del ${rate}: una cota que ningún enrutador alcanza.`,
  'alike': ({ phi, from, until }) => `Se supone que las opciones fallan en las mismas consultas con una correlación de ${phi}; los rangos van de ${from} a ${until}.`,
  'while-catches': ({ needed, passes }) => `La comprobación o el enrutador detecta al menos el ${needed} de las respuestas erróneas y deja pasar el ${passes} de las correctas.`,
  'while-stake': ({ from, until }) => `Una respuesta errónea cuesta entre ${from} y ${until}.`,
  'while-stake-above': ({ from }) => `Una respuesta errónea cuesta más de ${from}.`,
  'while-phi': ({ from, until }) => `Las opciones fallan en las mismas consultas con una correlación entre ${from} y ${until}.`,
  'while-benchmark': ({ benchmark }) => `Sus consultas son tan difíciles como ${benchmark}.`,
  'foresight-needed': ({ needed, passes }) => `Un enrutador que no cueste nada sería mejor en cuanto previera al menos el ${needed} de las respuestas erróneas del primero y le enviara el ${passes} de las que acierta.`,
  'foresight-never': () => 'Ningún enrutador que envíe al primero tantas de las consultas que acierta sería mejor, por bien que previera las demás.',
  'measure-check': ({ catches, passes }) => `Mida la comprobación con respuestas que hayan juzgado personas: que detecte el ${catches} y deje pasar el ${passes} es un supuesto.`,
  'measure-together': ({ options }) => `Evalúe con los mismos casos, para ver con qué frecuencia fallan juntos: ${options}.`,
  'evaluate': ({ options }) => `Evalúe con sus propias consultas: ${options}.`,
  'find-stake': ({ until }) => `Averigüe lo que cuesta una respuesta errónea: más o menos de ${until}.`,
  'sure-evaluation': () => 'Las tasas de acierto son de su propia evaluación.',
  'only-benchmark': ({ benchmark }) => `Las tasas de acierto son de ${benchmark}, no de sus consultas.`,
  'by-guess': () => 'Una tasa de acierto es una suposición.',
  'check-assumed': ({ catches, passes }) => `Lo que la comprobación detecta (${catches}) y deja pasar (${passes}) es un supuesto.`,
  'check-perfect': () => 'Una comprobación que nunca yerra por un lado es una cota que ninguna alcanza.',
  'phi-turns': ({ from, until }) => `Dentro de correlaciones de ${from} a ${until}, que son igual de probables, otra forma es la mejor.`,
  'rates-overlap': () => 'Los intervalos de las dos tasas de acierto se solapan.',
  'not-measured': () => 'Nadie midió con qué frecuencia aciertan.',
  'lacks': ({ field }) => `No se ha dicho: ${field}.`,
  'lacks-rate': ({ option }) => `No se sabe con qué frecuencia acierta ${option}, o se juzgó de otro modo.`,
  'lacks-wait': ({ option }) => `No se sabe cuánto tarda ${option}.`,
  'lacks-second': () => 'Una segunda opción a la que preguntar donde falla la primera.',
};
