import type { LaterWords } from '../language.ts';
import { decision } from './decision.ts';

type Deciding = LaterWords['decision'];

const assumedBy: Deciding['question']['assumedBy'] = {
  'daily-actives': 'los usuarios son los activos en un día',
  'each-user': 'cada usuario pregunta ese número de veces al día',
  'spread-over-users': 'todas las consultas entre todos los usuarios',
  'count-is-queries': 'el número cuenta consultas',
  'per-month': 'el dinero es al mes',
  p95: 'el límite se aplica al percentil 95',
  'middle-of-range': 'un rango se lee como su punto medio',
  'percent-faster': '«20% faster» es el tiempo dividido entre 1,2',
  'times-more': '«3× more expensive» es 3 veces el coste',
  'times-less': '«3× cheaper» es un tercio del coste',
  'percent-is-points': '«5% more accurate» son 5 puntos',
  'subject-first': 'habla de la primera',
  'share-is-right': 'la proporción es con qué frecuencia acierta',
  'share-is-wrong': 'la proporción es con qué frecuencia yerra',
  'rest-is-wrong': 'lo que no es correcto es erróneo',
  'name-completed': 'un nombre abreviado',
  'every-seller': 'cada proveedor del modelo es una opción',
  'members-alone': 'sus miembros también se comparan por separado',
  board: 'la placa con la que se montan los servidores',
  accelerator: 'un acelerador, ya que no se nombró ninguno',
  gpus: 'las mínimas GPU en las que cabe',
  precision: 'la precisión en la que se publica',
};

const unreadBy: Deciding['question']['unreadBy'] = {
  'unknown-words': 'no leído',
  'ambiguous-name': 'varios modelos se llaman así',
  'unknown-model': 'no hay tal modelo en el catálogo',
  'not-sold': 'pesos abiertos que nadie vende en el catálogo',
  currency: 'otra moneda necesita su cambio: indíquelo en USD',
  'out-of-range': 'un número que ahí no significa nada',
  'said-twice': 'ya se dijo otra cosa: vale la primera',
  'no-number': '¿en cuánto?',
  'too-many-options': 'más opciones de las que caben lado a lado',
};

const tradeOff: Deciding['tradeOff'] = {
  heads: { option: 'Opción', cost: 'Por 1000 consultas', right: 'Aciertos', wait: 'Respuesta entera, p95', frontier: 'En la frontera' },
  note: (right) => `${right} frente a coste por 1000 consultas (log.); la línea es lo que el dinero puede comprar, un punto mayor tarda más`,
  rightOn: (benchmark) => `Aciertos en ${benchmark}`,
  right: 'Respuestas correctas',
  readout: (name, right, usd, wait) => `${name}: ${right} de aciertos, ${usd} por 1000 consultas${wait === '' ? '' : `, ${wait}`}`,
  only: (name) => `${name} es la más barata y la mejor`,
  buys: (name, points, times, other) => `${name} da ${points} ${points === '1' ? 'punto' : 'puntos'} más de aciertos por ${times}× el precio de ${other}`,
  middle: (name, gain, price) => `${name} da el ${gain} de la ganancia por el ${price} del coste adicional`,
  yes: 'sí',
  no: 'no',
  unknown: (names) => `No están en el gráfico, porque no se conoce su acierto o se juzgó de otro modo: ${names}.`,
};

const matters: Deciding['matters'] = {
  onlyOne: (field) => `Solo un dato puede cambiar la respuesta: ${field}`,
  some: (fields) => `Estos pueden cambiar la respuesta: ${fields}`,
  none: (field) => `Ningún dato cambia la respuesta por sí solo; de lo que más depende: ${field}`,
  note: (second, first) => `Lo que costaría ${second} de más que ${first} por 1000 consultas, con las respuestas erróneas, si un dato estuviera en su extremo bajo o alto`,
  heads: { field: 'Dato', range: 'De, a', low: 'En el extremo bajo', high: 'En el extremo alto' },
  range: (low, high) => `${low} – ${high}`,
  rateOf: (name) => `Aciertos de ${name}`,
  quoted: (field) => `«${field}»`,
  turn: 'cambia',
  assumed: 'Los márgenes son supuestos: de la mitad al doble de lo dicho, de un cuarto a cuatro veces el coste de una respuesta errónea, el 95 % de lo que una evaluación deja abierto.',
  readout: (field, range, low, high) => `${field} ${range}: de ${low} a ${high}`,
};

const howSure: Deciding['howSure'] = {
  safe: (stake, share, name) => `Con ${stake}, ${name} es la mejor con una probabilidad del ${share}`,
  turns: (name, usd) => `${name} es más probablemente la mejor desde ${usd}`,
  always: (name) => `${name} es más probablemente la mejor cueste lo que cueste un error`,
  note: 'Probabilidad de ser la mejor elección, según lo que cuesta una respuesta errónea (log.); la línea ancha es la que hay que elegir',
  noteProxy: (benchmark) => `Probabilidad de ser la mejor elección en ${benchmark}, según lo que cuesta una respuesta errónea (log.)`,
  heads: { stake: 'Una respuesta errónea cuesta', best: 'Elegir' },
  readout: (stake, entries) => `Con ${stake}: ${entries.join(', ')}`,
  you: (usd) => `usted: ${usd}`,
  leftOut: (names) => `Fuera, porque no se conoce el número de casos evaluados: ${names}.`,
};

const selfHost: Deciding['selfHost'] = {
  never: (own, api) => `${own} nunca compensa frente a ${api}`,
  always: (own, api) => `${own} es más barato que ${api} en todos los volúmenes mostrados`,
  from: (own, api, volume) => `${own} compensa frente a ${api} desde ${volume} consultas al mes`,
  sometimes: (own, api) => `${own} compensa frente a ${api} solo en algunos volúmenes`,
  several: (own, api, volume) => `${own} frente a ${api}: cambia varias veces, la última en ${volume} consultas al mes`,
  note: 'Coste al mes según las consultas al mes (ambos log.): los servidores propios en escalones, la API en línea',
  heads: { volume: 'Consultas al mes' },
  volume: (count) => `${count} consultas al mes`,
  crossing: (volume) => `cambia en ${volume}`,
  unpriced: 'Las personas de guardia, los discos y el tráfico solo están en la factura de los servidores propios si usted dice lo que cuestan.',
};

const peak: Deciding['peak'] = {
  within: (name, count, limit) => `En el pico, ${name} responde ${count} en ${limit}`,
  withinTwo: (name, count, limit, last, lastCount) => `En el pico, ${name} responde ${count} en ${limit}; ${last}, ${lastCount}`,
  everyWithin: (count, limit) => `En el pico, todas las opciones responden ${count} en ${limit}`,
  whole: (name, time) => `En el pico, ${name} tiene enteras 95 de cada 100 respuestas en ${time}`,
  wholeTwo: (name, time, last, lastTime) => `En el pico, ${name} tiene enteras 95 de cada 100 respuestas en ${time}; ${last}, en ${lastTime}`,
  overloaded: (name) => `${name} no da abasto en el pico: cada vez esperan más`,
  of100: (count) => `${count} de cada 100`,
  over: (count) => `más de ${count} de cada 100`,
  under: (count) => `menos de ${count} de cada 100`,
  note: 'Segundos (log.) hasta la respuesta entera, en grueso, y hasta su primera palabra, en fino: 9 de cada 10 consultas, la mitad de ellas más oscura',
  loads: { mean: 'carga media', peak: 'minuto más cargado' },
  row: (name, load) => `${name}, ${load}`,
  limit: (time) => `límite ${time}`,
  grows: 'la cola crece',
  p95: (time) => `95 de cada 100 en ${time}`,
  heads: { option: 'Opción', firstWord: 'Primera palabra, p50 / p95', whole: 'Respuesta entera, p50 / p95', within: 'Dentro del límite' },
  readout: (row, parts) => `${row}: ${parts.join(', ')}`,
  firstWordTime: (times) => `primera palabra ${times}`,
  wholeTime: (times) => `respuesta entera ${times} (p50 / p95)`,
  withinLimit: (count, limit) => `${count} en ${limit}`,
  alike: 'Los proveedores se midieron con una llamada cada vez; que sus tiempos sean los mismos a todas horas es un supuesto.',
  alikeOwn: 'Lo que usted mismo midió se supone igual a todas horas.',
  predicted: 'Los tiempos de los servidores propios son una previsión para cada carga, con la espera de un hueco libre.',
  rateLimited: (name, share) => `El límite de tasa deja pasar a ${name} el ${share} del minuto más cargado; lo que no pasa cuenta como tarde.`,
  unknown: (names) => `No están en el gráfico, porque no se conocen sus tiempos en el pico: ${names}.`,
};

const ways: Deciding['ways'] = {
  title: 'Más formas',
  own: 'En GPU propias',
  weights: 'Pesos',
  gpu: 'GPU',
  gpus: 'Cuántas',
  precision: 'Precisión',
  price: 'USD por hora de GPU',
  priceOfCatalogue: 'el del catálogo',
  together: 'Juntos',
  way: 'Cómo',
  first: 'Primero',
  second: 'Segundo',
  add: 'Añadir',
  names: { cascade: 'Cascada: el segundo donde falla una comprobación', router: 'Enrutador: uno u otro', vote: 'Voto: el primero tres veces', retry: 'Reintento: el primero hasta que pase una comprobación', fallback: 'Respaldo: el segundo cuando cae el primero', review: 'Personas que revisan el primero' },
};

const question = {
  assumedBy,
  assumption: (label: string, text: string): string => `${label}: ${text}`,
  remove: (text: string) => `Volver al valor predeterminado: ${text}`,
  unreadBy,
  unreadText: (words: string, why: string, candidates: readonly string[]): string => `«${words}» (${why}${candidates.length > 0 ? `: ${candidates.join(', ')}` : ''})`,
  said: (understood: number, unreadCount: number): string => `${understood === 1 ? '1 entendido' : `${understood} entendidos`}${unreadCount > 0 ? `, ${unreadCount} sin leer` : ''}.`,
};

const levels = { high: 'Seguro', medium: 'Bastante seguro', low: 'No es seguro', unknown: 'No se sabe cuán seguro' };

const answer: Omit<Deciding['answer'], keyof typeof decision.answer> = {
  sure: levels,
  sureHead: 'Cuán seguro es',
  changeHead: 'Qué lo cambiaría',
  nextHead: 'Qué medir a continuación',
  missingHead: 'Qué falta',
  whyHead: 'Por qué',
  whileHead: 'Es válido mientras',
  workingsHead: 'Cálculo',
  working: (formula: string, option: string | undefined, inputs: readonly string[], result: string) => `${option === undefined ? '' : `${option}: `}${formula}: ${inputs.join(', ')} → ${result}`,
  input: (name: string, value: string) => `${name} ${value}`,
};

/** What is said of what was read of a question, in the panels about deciding and of more ways to serve, in Spanish. */
export const deciding: Deciding = { ...decision, question: { ...decision.question, ...question }, answer: { ...decision.answer, ...answer }, tradeOff, matters, howSure, selfHost, peak, ways };
