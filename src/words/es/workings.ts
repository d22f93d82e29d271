import type { LaterWords } from '../language.ts';
import { extrapolated } from './opened.ts';

/** What each number that can be asked about is. */
export const explained: LaterWords['explained'] = {
  cost: 'Lo que cuesta una consulta',
  usdPerMonth: 'Lo que cuesta un mes',
  firstWord: 'Cuándo llega la primera palabra',
  latency: 'Cuándo está la respuesta entera',
  reasoning: 'Tokens de razonamiento oculto de una llamada',
  success: 'Con qué frecuencia acierta',
  costPerSuccess: 'Lo que cuesta una respuesta correcta',
};

/** The formula of each number. */
export const formulas: LaterWords['formulas'] = {
  hostedCost: 'un mes de servidores propios / consultas al mes',
  hostedMonth: 'réplicas en marcha × aceleradores de cada una × precio de una hora × 730,5 horas, y lo demás que tenga precio',
  hostedTime: 'tiempo previsto hasta el primer token + (salida − 1) × tiempo por token, con la carga media de una réplica',
  together: 'veces que se pregunta × coste de una consulta, sumado, y lo que cada consulta paga aparte',
  togetherTime: 'los caminos que puede seguir una consulta, cada uno con su proporción y su tiempo',
  togetherSuccess: 'tasas de acierto, lo que la comprobación detecta y deja pasar, y cuánto coinciden los errores de los modelos',
  cost: 'cantidad × tarifa, sumado sobre las llamadas de una consulta y sus intentos',
  usdPerMonth: 'coste de una consulta × consultas al mes',
  attempts: '(1 − r^k) / (1 − r)',
  prefixHit: '1 − e^(−λτ)',
  firstWord: 'tiempo hasta el primer token + razonamiento / velocidad',
  latency: 'tiempo hasta el primer token + (razonamiento + salida − 1) / velocidad, sumado sobre las llamadas como distribuciones',
  reasoning: '(tiempo hasta la primera respuesta − tiempo hasta el primer token sin razonamiento) × velocidad',
  success: 'aciertos / preguntas, con el intervalo de Wilson del 95 %',
  costPerSuccess: 'coste de una consulta / (tasa de acierto × proporción atendida)',
};

/** What goes into a formula. */
export const whyNames: LaterWords['whyNames'] = {
  prompt: 'prompt',
  output: 'salida',
  reasoning: 'razonamiento oculto',
  calls: 'llamadas',
  attempts: 'intentos, en media',
  servedShare: 'proporción atendida',
  cost: 'coste de una consulta',
  queries: 'consultas al mes',
  prefixHit: 'prefijo aún en caché',
  arrivals: 'consultas por segundo',
  lifetime: 'vida de la caché',
  failureShare: 'intentos fallidos',
  mostAttempts: 'intentos como máximo',
  ttft: 'tiempo hasta el primer token, p50',
  bareTtft: 'tiempo hasta el primer token sin razonamiento',
  firstAnswer: 'tiempo hasta la primera respuesta',
  speed: 'velocidad de salida, p50',
  successRate: 'tasa de acierto',
  right: 'aciertos',
  asked: 'preguntas',
  lower: 'intervalo del 95 % desde',
  upper: 'hasta',
  tokenFactor: 'tokens propios por token o200k',
  timesAsked: 'preguntas por consulta, en media',
  month: 'al mes',
  replicas: 'réplicas para el pico',
  spare: 'réplicas de reserva',
  gpusEach: 'aceleradores de cada una',
  gpuHour: 'una hora de uno',
  hoursUp: 'réplicas en marcha, en media',
  batch: 'respuestas a la vez, como máximo',
  beside: 'aparte de los modelos, por consulta',
  meanSeconds: 'tiempo medio',
};

/** A written number with its unit. */
export const whyUnits: LaterWords['whyUnits'] = {
  usd: (text) => text,
  usdPerMillion: (text) => `${text} por millón`,
  tokens: (text) => `${text} ${text === '1' ? 'token' : 'tokens'}`,
  tokensPerSecond: (text) => `${text} tokens por segundo`,
  seconds: (text) => `${text}\u00a0s`,
  share: (text) => text,
  count: (text) => text,
  perSecond: (text) => `${text} por segundo`,
};

/** What a number takes for granted. */
export const whyAssumptions: LaterWords['whyAssumptions'] = {
  'flat-week': 'El precio cambia dentro de la semana: se supone que la carga se reparte por igual entre las horas activas.',
  'token-factor-unknown': 'No se ha publicado cuántos tokens hace este modelo del mismo texto: se supone 1 por token o200k, con un margen de 0,7 a 1,3.',
  'token-factor-band': 'Cuántos tokens hace este modelo del mismo texto se conoce como un margen.',
  'cache-lifetime': 'Cuánto vive la caché es un supuesto.',
  'cache-not-offered': 'Se pidió caché, pero este modelo no tiene precio para ella: no se lee nada de caché.',
  'cache-below-minimum': 'Se pidió caché, pero el prompt es más corto de lo que el proveedor guarda: no se lee nada de caché.',
  'independent-attempts': 'Los intentos fallan de forma independiente.',
  'reasoning-unknown': 'Los tokens de razonamiento oculto no se conocen ni se cuentan: es una cota inferior.',
  'reasoning-estimate': 'El razonamiento oculto sale de los tiempos medidos con otro prompt.',
  'no-load': 'Medido con una llamada cada vez: su carga y sus límites no están incluidos.',
  'hosts-median': 'La mediana de varios hosts con los mismos pesos, no el tiempo propio de este proveedor.',
  'percentiles-unknown': 'Solo se midió la mediana; la dispersión es la de modelos parecidos.',
  proxy: 'Un benchmark representa su tarea; no se sabe lo bien que lo hace, y su intervalo solo vale para sus propios casos.',
  guess: 'Una suposición: no se midió nada.',
  'no-interval': 'No se ha publicado sobre cuántos casos es la puntuación, así que no tiene intervalo.',
  'via-weights': 'Medido con los mismos pesos en otro proveedor.',
  'cost-held-fixed': 'El intervalo es el de la tasa de acierto; el coste se toma como cierto.',
  'predicted-speed': 'La velocidad es una previsión, no una medida: nueve de cada diez ejecuciones de un modelo apartado quedaron entre 0,7 y 1,42 veces el tiempo previsto por token, y entre 0,4 y 3 veces el tiempo hasta el primer token.',
  extrapolated,
  'no-prompt-cache': 'La caché de prompts de los servidores propios no se tiene en cuenta.',
  'hosting-unpriced': 'Las personas, los discos o el tráfico aún no tienen precio y no están incluidos: es una cota inferior.',
  'fewer-bits': 'Medido en un proveedor de los mismos pesos; servidos con menos bits pueden ser peores.',
  'rate-unknown': 'Con qué frecuencia se pregunta al siguiente depende de una tasa de acierto que nadie conoce: esto es lo mínimo que cuesta.',
  'independent-errors': 'Se supone que los modelos yerran en consultas distintas: una cota superior.',
  'perfect-check': 'Se supone que la comprobación nunca yerra por un lado: una cota superior.',
  oracle: 'Se supone que alguien sabe de antemano quién acertará: una cota superior.',
  'independent-outages': 'Se supone que los proveedores fallan en momentos distintos: una cota superior.',
};
