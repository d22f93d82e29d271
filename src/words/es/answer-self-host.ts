import type { Sentences } from '../../core/answers/answer.ts';
import type { OwnCase, SelfHostCase, SelfHostCodes, SelfHostQuality } from '../../core/answers/self-host/codes.ts';
import { qualified, unqualified, type Qualifiers, type Written } from '../sentence-tables.ts';

const API_CASES: Readonly<Record<Exclude<SelfHostCase, OwnCase>, Written>> = {
  'api-below': ({ own, api, load, saves, from }) => `Siga con ${api} mientras tenga menos de ${from}: con ${load} cuesta ${saves} al mes menos que ${own}`,
  'api-between': ({ own, api, load, saves, from, until }) => `Con ${load}, ${api} cuesta ${saves} al mes menos que ${own}, porque una réplica más aún no está llena; así es de ${from} a ${until}`,
  'api-never': ({ own, api, load, saves, upTo }) => `Siga con ${api}: ${own} cuesta más en todos los volúmenes hasta ${upTo}, y ${saves} al mes más con ${load}`,
};

const OWN_CASES: Readonly<Record<OwnCase, Written>> = {
  'own-above': ({ own, api, load, saves, from }) => `Sírvalo usted en ${own} mientras tenga más de ${from}: con ${load} cuesta ${saves} al mes menos que ${api}`,
  'own-between': ({ own, api, load, saves, from, until }) => `Sírvalo usted en ${own} mientras tenga entre ${from} y ${until}: con ${load} cuesta ${saves} al mes menos que ${api}`,
  'own-always': ({ own, api, load, saves }) => `Sírvalo usted en ${own}: mientras los precios sigan como están, cuesta menos que ${api} en todos los volúmenes mirados, ${saves} al mes menos con ${load}`,
  'mix': ({ own, api, load, saves, share }) => `Haga ambas cosas: ${own} para la parte estable y ${api} para los picos, que suponen el ${share} de ${load}; mientras la carga oscile como ahora, eso cuesta ${saves} al mes menos que lo más barato de los dos`,
};

const QUALITY: Qualifiers<`-${SelfHostQuality}`> = {
  '-same': (said) => (texts) => `${said(texts)}. Los pesos son los mismos, así que las respuestas se toman por igual de buenas.`,
  '-counted': (said) => (texts) => `${said(texts)}, contando las respuestas erróneas y la espera de ambos.`,
  '-unknown': (said) => (texts) => `${said(texts)}. No se compara lo buenas que son las respuestas de los dos.`,
};

const BOUNDS: Qualifiers<'' | '-bound'> = { '': unqualified, '-bound': (said) => (texts) => `${said(texts)} Partes de sus servidores propios aún no tienen precio y no están incluidas.` };

/** Self-host or API: what is said of it. */
export const selfHostSentences: Sentences<SelfHostCodes> = {
  ...qualified(API_CASES, QUALITY),
  ...qualified(qualified(OWN_CASES, QUALITY), BOUNDS),
  'overloaded': ({ own, load, upTo }) => `${own} no admite más de ${upTo}, y usted tiene ${load}: haga que se dimensione la flota antes de comparar.`,
  'no-api': ({ own, usd }) => `No hay ninguna API con la que comparar ${own}: compensa si una API que responda igual de bien pide más de ${usd} por consulta.`,
  'no-own': () => 'No hay servidores propios que juzgar: nombre pesos abiertos en GPU, como own/llama-3.3-70b@4xh100-sxm@fp8, y se podrá decir desde qué volumen compensan.',
  'own-costs': ({ own, usd, replicas, gpus }) => `${own} cuesta ${usd} al mes: réplicas necesarias en el pico: ${replicas}; GPU con la reserva: ${gpus}.`,
  'api-costs': ({ api, usd, each }) => `${api} cuesta ${usd} al mes, ${each} por consulta.`,
  'per-million': ({ usd, speed }) => `Un millón de tokens de salida propios cuesta ${usd}, servidos a ${speed} para cada usuario.`,
  'beside-own': ({ own, usd }) => `Las respuestas erróneas y la espera pierden ${usd} al mes con ${own}.`,
  'beside-api': ({ api, usd }) => `Las respuestas erróneas y la espera pierden ${usd} al mes con ${api}.`,
  'mix-costs': ({ usd, share, replicas }) => `Una mezcla de ambos cuesta ${usd} al mes: réplicas propias: ${replicas}; en la API: el ${share} de las consultas.`,
  'months-own': ({ month }) => `En los meses que planea, los propios cuestan menos desde ${month}, al menos por un tiempo.`,
  'months-own-all': () => 'Los propios cuestan menos en todos los meses que planea.',
  'months-api': () => 'La API cuesta menos en todos los meses que planea.',
  'sized': ({ own }) => `${own} es lo que atiende su carga por menos dinero, entre todos los dispositivos, cantidades y formatos medidos.`,
  'while-unpriced': ({ usd, fields }) => `Lo que aún no tiene precio cuesta en total menos de ${usd} al mes: ${fields}.`,
  'while-host': () => 'Las máquinas host, que el precio no incluye, cuestan menos de lo que se ahorra.',
  'while-volume': ({ from, until }) => `Tiene entre ${from} y ${until}.`,
  'while-volume-above': ({ from }) => `Tiene más de ${from}.`,
  'while-volume-below': ({ until }) => `Tiene menos de ${until}.`,
  'while-api-price': ({ each }) => `Una consulta a la API cuesta ${each} en todos los volúmenes.`,
  'while-same-weights': () => 'El proveedor sirve los mismos pesos con el mismo número de bits que usted.',
  'while-fewer-bits': ({ format, native }) => `Las respuestas en ${format} son tan buenas como en ${native}, el formato publicado; aquí nadie lo ha medido.`,
  'while-licence': ({ licence, limits }) => `Su uso respeta la ${licence}: ${limits}.`,
  'while-licence-unread': ({ licence }) => `Su uso respeta la licencia de los pesos, cuyos límites no se han leído: ${licence}.`,
  'while-benchmark': ({ benchmark }) => `Sus consultas son tan difíciles como ${benchmark}, que solo representa su tarea.`,
  'volume-above': ({ at }) => `Cambia con más de ${at}.`,
  'volume-below': ({ at }) => `Cambia con menos de ${at}.`,
  'api-price-above': ({ at }) => `Cambia si una consulta a la API cuesta más de ${at}.`,
  'api-price-below': ({ at }) => `Cambia si una consulta a la API cuesta menos de ${at}.`,
  'own-cost-above': ({ at }) => `Cambia si sus servidores propios cuestan más de ${at} al mes.`,
  'own-cost-below': ({ at }) => `Cambia si sus servidores propios cuestan menos de ${at} al mes.`,
  'quality-worse': ({ points }) => `Si los propios aciertan ${points} menos, la API es mejor con lo que cuesta una respuesta errónea.`,
  'quality-better': ({ points }) => `Si los propios aciertan ${points} más, son mejores con lo que cuesta una respuesta errónea.`,
  'measure-speed': ({ field }) => `Mida la velocidad de una réplica con sus propias consultas e introdúzcala: ${field}.`,
  'price-the-rest': ({ fields }) => `Averigüe lo que cuestan: ${fields}.`,
  'evaluate': ({ options }) => `Evalúe con sus propias consultas: ${options}.`,
  'read-licence': ({ licence }) => `Lea la licencia de los pesos: ${licence}.`,
  'speed-predicted': ({ mean, median }) => `La velocidad es una previsión; las previsiones se desviaron un ${mean} de media y un ${median} de mediana, con modelos que nadie había mirado.`,
  'speed-measured': () => 'La velocidad está corregida con lo que usted midió.',
  'band-agrees': ({ low, high }) => `En ambos extremos del margen de velocidad los propios cuestan ${low === high ? low : `de ${low} a ${high}`} al mes, y el veredicto se mantiene.`,
  'band-turns': ({ low, high }) => `En el margen de velocidad los propios cuestan de ${low} a ${high} al mes, y el veredicto cambia dentro de él.`,
  'extrapolated': () => 'Ninguna ejecución medida tenía este dispositivo, formato o especulación: la velocidad está extrapolada.',
  'lower-bound': () => 'El coste de sus servidores propios es una cota inferior.',
  'quality-open': () => 'Lo buenas que son las respuestas de los dos no se conoce por igual.',
  'by-guess': () => 'Con qué frecuencia acierta una respuesta es una suposición.',
  'lacks': ({ field }) => `No se ha dicho: ${field}.`,
  'lacks-own': () => 'Una opción en GPU propias.',
  'lacks-api': () => 'Una API con la que comparar.',
  'lacks-rate': ({ option }) => `No se sabe con qué frecuencia acierta ${option}, o se juzgó de otro modo.`,
};
