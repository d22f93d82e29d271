import type { Sentences } from '../../core/answers/answer.ts';
import type { WorthItCodes } from '../../core/answers/worth-it/codes.ts';

type Texts = Readonly<Record<'option' | 'gain' | 'worth' | 'needed' | 'rate' | 'benchmark', string>>;

const found = ({ rate }: Texts): string => `; su evaluación encontró el ${rate}`;
const onBenchmark = ({ rate, benchmark }: Texts): string => `; en ${benchmark}, que solo representa su tarea, lo fue el ${rate}`;
const guessed = ({ rate }: Texts): string => `; el ${rate} es una suposición`;

const ai = ({ option, gain, worth, needed }: Texts, known: string): string => `Sí, con ${option}: aporta ${gain} por consulta más que lo siguiente mejor, mientras una respuesta correcta valga más de ${worth} y sea correcto al menos el ${needed} de las respuestas${known}.`;
const nothing = ({ option, gain, worth, needed }: Texts, known: string): string => `No, mientras una respuesta correcta valga menos de ${worth}: ${option} pierde ${gain} por consulta frente a prescindir de ella. Haría falta un ${needed} de respuestas correctas${known}.`;
const people = ({ option, gain, worth, needed }: Texts, known: string): string => `Las personas son mejores mientras una respuesta correcta valga más de ${worth}: aportan ${gain} por consulta más que ${option}, que tendría que acertar en el ${needed} de las consultas${known}.`;
const fromWorth = ({ option, worth }: Texts, known: string): string => `Compensa con ${option} en cuanto una respuesta correcta valga más de ${worth}, si ${known}.`;

/** Should this be AI at all: what is said of it. */
export const worthItSentences: Sentences<WorthItCodes> = {
  'ai': (texts) => ai(texts, found(texts)),
  'ai-on': (texts) => ai(texts, onBenchmark(texts)),
  'ai-guess': (texts) => ai(texts, guessed(texts)),
  'nothing': (texts) => nothing(texts, found(texts)),
  'nothing-on': (texts) => nothing(texts, onBenchmark(texts)),
  'nothing-guess': (texts) => nothing(texts, guessed(texts)),
  'people': (texts) => people(texts, found(texts)),
  'people-on': (texts) => people(texts, onBenchmark(texts)),
  'people-guess': (texts) => people(texts, guessed(texts)),
  'from-worth': (texts) => fromWorth(texts, `sigue acertando en el ${texts.rate} de las consultas, como en su evaluación`),
  'from-worth-on': (texts) => fromWorth(texts, `acierta en el ${texts.rate} de las consultas, como en ${texts.benchmark}, que solo representa su tarea`),
  'from-worth-guess': (texts) => fromWorth(texts, `se cumple su suposición de que es correcto el ${texts.rate} de las respuestas`),
  'never': ({ option, usd, worth }) => `No: a ${usd} por consulta, ${option} perdería dinero aunque todas las respuestas fueran correctas, mientras una correcta valga ${worth}.`,
  'needs-rate': ({ option, needed, worth }) => `No se sabe con qué frecuencia acierta ${option}: compensa si es correcto al menos el ${needed} de las respuestas, mientras una correcta valga ${worth}.`,
  'needs-both': ({ option, usd, half }) => `No se sabe con qué frecuencia acierta ${option} ni lo que vale una respuesta correcta: compensa si ambas cosas multiplicadas superan ${usd}. Si la mitad de las respuestas es correcta, una correcta debe valer más de ${half}.`,
  'no-option': () => 'No hay nada que juzgar: ninguna opción tiene un precio conocido.',
  'brings': ({ option, usd, month }) => `${option} aporta ${usd} por consulta después de su coste y sus errores, ${month} al mes.`,
  'without-brings': ({ usd }) => `Prescindir de ella aporta ${usd} por consulta.`,
  'people-bring': ({ usd, each, rate }) => `Las personas aportan ${usd} por consulta a ${each} cada una, si es correcto el ${rate} de sus respuestas.`,
  'rate-known': ({ option, rate }) => `${option} acierta en el ${rate} de las consultas.`,
  'unrated': ({ options }) => `Fuera, porque no se sabe con qué frecuencia se acierta: ${options}.`,
  'wait-unknown': ({ options }) => `Fuera, porque no se sabe cuánto se tarda: ${options}.`,
  'while-rate': ({ needed }) => `Es correcto al menos el ${needed} de las respuestas.`,
  'while-worth': ({ worth }) => `Una respuesta correcta vale ${worth}.`,
  'while-people': ({ each, rate }) => `Una persona costaría ${each} por consulta y acertaría en el ${rate}: minutos de revisión, salario y acierto según sus campos.`,
  'on-benchmark': ({ benchmark }) => `Sus consultas son tan difíciles como ${benchmark}.`,
  'worth-turns': ({ worth }) => `Cambia donde una respuesta correcta vale ${worth}.`,
  'rate-turns': ({ needed }) => `Cambia donde se acierta en el ${needed} de las consultas.`,
  'cost-turns': ({ usd }) => `Cambia con un coste de ${usd} por consulta, con la espera incluida.`,
  'people-above': ({ worth }) => `En cuanto una respuesta correcta vale más de ${worth}, las personas son mejores.`,
  'measure-rate': ({ option, needed }) => `Evalúe ${option} con sus propias consultas y vea si es correcto el ${needed} de las respuestas.`,
  'measure-worth': ({ worth }) => `Averigüe lo que vale una respuesta correcta: más o menos de ${worth}.`,
  'sure-evaluation': ({ rate }) => `Su propia evaluación encontró un ${rate} de aciertos.`,
  'rate-open': ({ rate, needed }) => `La tasa necesaria, ${needed}, está dentro de lo que se encontró: ${rate}.`,
  'only-benchmark': ({ benchmark }) => `La tasa es la de ${benchmark}, no la de sus consultas.`,
  'guessed': ({ option }) => `Con qué frecuencia acierta ${option} es una suposición.`,
  'not-measured': () => 'Nadie midió con qué frecuencia acierta.',
  'no-rate': ({ option }) => `De ${option} no se conoce ninguna respuesta correcta, o no se sabe cuánto tarda.`,
  'lacks': ({ field }) => `No se ha dicho: ${field}.`,
};
