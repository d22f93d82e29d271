import type { FieldWords } from '../field-words.ts';
import { answerFieldWords } from './answer-fields.ts';
import { formChoices, formFields } from './form.ts';
import { curves, overTimeFields } from './over-time.ts';
import { stakeChoices, stakeFieldWords } from './stakes.ts';

/** The fields of a scenario, by their name in the field table. */
export const fields = {
  ...formFields,
  ...overTimeFields,
  ...stakeFieldWords,
  ...answerFieldWords,
  date: { label: 'Precios a fecha de', hint: '' },
  preset: { label: 'Carga de trabajo', hint: 'números para empezar' },
  systemTokens: { label: 'Prompt de sistema y herramientas', hint: 'tokens, los mismos en cada llamada', short: 'sistema' },
  retrievedTokens: { label: 'Pasajes recuperados', hint: 'tokens por consulta', short: 'recuperados' },
  toolTokens: { label: 'Resultados de herramientas', hint: 'tokens en cada llamada posterior', short: 'de herramientas' },
  reasoningTokens: { label: 'Razonamiento oculto', hint: 'tokens por llamada, donde un modelo razona', short: 'razonamiento', none: 'no se conoce' },
  imageTokens: { label: 'Imágenes', hint: 'tokens por consulta, como cuenta el proveedor', short: 'de imágenes' },
  audioTokens: { label: 'Audio', hint: 'tokens por consulta, como cuenta el proveedor', short: 'de audio' },
  videoTokens: { label: 'Vídeo', hint: 'tokens por consulta, como cuenta el proveedor', short: 'de vídeo' },
  webSearches: { label: 'Búsquedas web', hint: 'por consulta', short: 'búsquedas web' },
  fileSearches: { label: 'Búsquedas en archivos', hint: 'por consulta', short: 'búsquedas en archivos' },
  tokenizer: { label: 'Contado en', hint: 'de quién son los tokens de estas cifras' },
  callsPerTurn: { label: 'Llamadas por consulta', hint: 'una tras otra: pasos de un agente', short: 'llamadas' },
  turnsPerConversation: { label: 'Turnos', hint: 'consultas por conversación', short: 'turnos' },
  historyTokens: { label: 'Historial reenviado', hint: 'como máximo, tokens de turnos anteriores', short: 'de historial', none: 'todo' },
  caching: { label: 'Caché', hint: 'de dónde sale la proporción leída de caché' },
  cacheWriteShare: { label: 'Escrito en caché', hint: 'proporción del prompt', short: 'escrito' },
  lateShare: { label: 'Llegan tarde', hint: 'proporción de llamadas posteriores tras caducar la caché', short: 'tarde' },
  failureShare: { label: 'Intentos fallidos', hint: 'se cobran, pero no sirven', short: 'fallidos' },
  mostAttempts: { label: 'Intentos', hint: 'como máximo, por llamada', short: 'intentos' },
  inputCv: { label: 'Dispersión de los prompts', hint: 'desviación típica entre media', short: 'entrada' },
  outputCv: { label: 'Dispersión de las respuestas', hint: 'desviación típica entre media', short: 'salida' },
  batchShare: { label: 'Enviado por lotes', hint: 'proporción de las consultas; hasta 24 h', short: 'por lotes' },
  peakFactor: { label: 'Factor de pico', hint: 'minuto más cargado entre minuto medio', short: '× en el pico' },
  latencySeconds: { label: 'Respuesta entera en', hint: 'segundos, para 95 de cada 100', short: 's', none: 'sin límite' },
  requestsPerMinute: { label: 'Llamadas por minuto', hint: 'límite de su cuenta', short: 'llamadas por minuto', none: 'sin límite' },
  tokensPerMinute: { label: 'Tokens por minuto', hint: 'límite de su cuenta', short: 'tokens por minuto', none: 'sin límite' },
} satisfies Readonly<Record<string, FieldWords>>;

/** The choices of a field that has some, by the field's name. */
export const choices = {
  tokenizer: { o200k: 'tokens o200k', own: 'los propios de cada modelo' },
  caching: { typed: 'Proporción indicada', prefix: 'Prefijo común', conversation: 'Conversación' },
  ...formChoices,
  ...stakeChoices,
  curve: Object.fromEntries(Object.entries(curves).map(([name, { label }]) => [name, label])),
  counted: { daily: 'activos en un día', monthly: 'activos en un mes' },
  activeHours: { always: 'a todas horas', office: 'de lunes a viernes, de 9 a 17', 'business-days': 'de lunes a viernes', evenings: 'por la noche, de 18 a 24', typed: 'según las proporciones' },
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
