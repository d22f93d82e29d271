import type { DimensionName, RateKey } from '../../core/pricing/dimensions.ts';
import type { Optimism } from '../../core/routing/member.ts';
import type { LaterWords } from '../language.ts';

/** Ways to charge. */
export const dimensions: Readonly<Record<DimensionName, string>> = {
  input: 'Entrada',
  cacheRead: 'Lectura de caché',
  cacheWrite: 'Escritura en caché',
  cacheWrite1h: 'Escritura en caché, 1 h',
  inputAudio: 'Entrada de audio',
  cacheReadAudio: 'Audio leído de caché',
  inputImage: 'Entrada de imágenes',
  cacheReadImage: 'Imágenes leídas de caché',
  inputVideo: 'Entrada de vídeo',
  cacheReadVideo: 'Vídeo leído de caché',
  output: 'Salida',
  reasoning: 'Razonamiento',
  outputAudio: 'Salida de audio',
  outputImage: 'Salida de imágenes',
  request: 'Cargo por llamada',
  webSearch: 'Búsqueda web',
  fileSearch: 'Búsqueda en archivos',
  images: 'Imágenes',
  pixels: 'Píxeles',
  characters: 'Caracteres',
  audioSeconds: 'Tiempo de audio',
  videoSeconds: 'Tiempo de vídeo',
  cacheStorage: 'Almacenamiento de caché',
};

/** Units of rates. */
export const rateUnits: Readonly<Record<RateKey, string>> = {
  usdPerMillionTokens: 'por millón de tokens',
  usdPerThousandCalls: 'por 1000 llamadas',
  usdPerImage: 'por imagen',
  usdPerMillionPixels: 'por millón de píxeles',
  usdPerMillionCharacters: 'por millón de caracteres',
  usdPerMinute: 'por minuto',
  usdPerMillionTokenHours: 'por millón de tokens-hora',
};

/** Why the numbers of options together are bounds that life does not reach. */
const optimistic: Readonly<Record<Optimism, string>> = {
  'independent-errors': 'una cota superior: como si los modelos errasen en consultas distintas',
  'perfect-check': 'una cota superior: como si la comprobación nunca errase por un lado',
  oracle: 'una cota superior: como si alguien supiera de antemano quién acertará',
  'independent-outages': 'una cota superior: como si los proveedores fallasen en momentos distintos',
};

/** How many replicas the load needs. */
const fleet = (needed: string, spare: string, gpus: string, device: string): string => `${needed} ${needed === '1' ? 'réplica' : 'réplicas'} para el pico y ${spare} de reserva: ${gpus} × ${device}`;

/** What is said of a predicted speed that goes beyond what was measured. */
export const extrapolated = 'Ninguna ejecución medida tenía este acelerador, esta precisión o decodificación especulativa.';

/** What one replica does at most; a prediction. */
const replica = (batch: string, tokensPerSecond: string): string => `hasta ${batch} respuestas a la vez en cada una; entonces, ${tokensPerSecond} tokens por segundo para cada usuario (previsión)`;

/** What a licence limits. */
const licenceLimits = (licence: string, limits: string): string => `${licence}: ${limits}`;

/** The end of a bill of a month. */
const perMonthTotal = 'Un mes';

/** The unit of a member's cost in the breakdown. */
const perQuery = 'por consulta';

/** What is said of options that are own servers or several together, and where something is opened: how a price adds up, how a number is worked out, what a person knows of an option, in Spanish. */
export const opened: Pick<LaterWords, 'optimistic' | 'fleet' | 'extrapolated' | 'dimensions' | 'rateUnits' | 'dimension' | 'count' | 'rate' | 'amount' | 'perQueryTotal' | 'result' | 'perQueryAmount' | 'perRightAmount' | 'between' | 'published' | 'measuredBy' | 'yourNumbers' | 'evaluation' | 'guess' | 'effort' | 'effortAssumed' | 'effortUnmeasured' | 'budgetChoice' | 'lines' | 'weeklyMean' | 'expectation' | 'exact' | 'assumedRate' | 'aboveTokens' | 'source' | 'otherDefaults' | 'otherDefault' | 'replica' | 'licenceLimits' | 'perMonthTotal' | 'perQuery'> = {
  dimensions,
  rateUnits,
  optimistic,
  fleet,
  extrapolated,
  replica,
  licenceLimits,
  perMonthTotal,
  perQuery,
  dimension: 'Concepto',
  count: 'Cantidad',
  rate: 'Tarifa',
  amount: 'Importe',
  perQueryTotal: 'Una consulta',
  result: (text) => `= ${text}`,
  perQueryAmount: (usd) => `${usd} por consulta`,
  perRightAmount: (usd) => `${usd} por respuesta correcta`,
  between: (low, high) => `de ${low} a ${high} en el margen del tokenizador`,
  published: 'Fórmula: ',
  measuredBy: (name, date) => `${name}, medido el ${date}`,
  yourNumbers: (name) => `Lo que usted sabe de ${name}`,
  evaluation: 'Su propia evaluación: aciertos',
  guess: 'O una suposición',
  effort: 'Esfuerzo de razonamiento',
  effortAssumed: (effort) => `no indicado: ${effort}, supuesto`,
  effortUnmeasured: (effort) => `${effort} (no medido)`,
  budgetChoice: (tokens) => `${tokens} tokens de razonamiento`,
  lines: (name) => `Lo que cuesta una consulta a ${name}`,
  weeklyMean: 'El precio cambia dentro de la semana: son medias sobre las horas en que se pregunta.',
  expectation: 'Un valor esperado: las cantidades son medias.',
  exact: 'Exacto hasta la última cifra para estas cantidades.',
  assumedRate: (as, source) => `se cobra como ${as} según la regla del proveedor (${source})`,
  aboveTokens: (tokens) => `tarifa para prompts de más de ${tokens} tokens`,
  source: (source, checked) => `${source}, leído el ${checked}`,
  otherDefaults: 'También se da por supuesto',
  otherDefault: (label, value, why) => `${label}: ${value} (${why})`,
};
