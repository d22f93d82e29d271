import type { FieldWords } from '../field-words.ts';

/** The fields that stand in the form before anything is unfolded, by their name in the field table, in Spanish. */
export const formFields = {
  options: { label: 'Modelos', hint: 'Busque por nombre, proveedor o id' },
  serviceTier: { label: 'Nivel de servicio', hint: 'con qué rapidez tiene que responder' },
  inputTokens: { label: 'Tokens de entrada', hint: 'por consulta', short: 'entrada' },
  outputTokens: { label: 'Tokens de salida', hint: 'por llamada', short: 'salida' },
  cachedShare: { label: 'Leído de caché', hint: 'proporción del prompt', short: 'de caché' },
  queriesPerMonth: { label: 'Consultas', hint: 'al mes', short: 'al mes' },
  benchmark: { label: 'Calidad medida con', hint: 'un benchmark que representa su tarea' },
  errorUsd: { label: 'Una respuesta errónea cuesta', hint: 'USD, frente a una correcta', short: 'por error', none: 'no indicado' },
} satisfies Readonly<Record<string, FieldWords>>;

/** Their choices, by the field's name. */
export const formChoices = {
  serviceTier: { standard: 'Estándar', batch: 'Por lotes (hasta 24 h)', flex: 'Flex', priority: 'Prioritario', fast: 'Rápido' },
  benchmark: { none: 'ninguno' },
};

/** The groups of the form, in order. */
export const groups = {
  what: 'Qué contiene una consulta',
  load: 'Cómo se usa',
  who: 'Usuarios y crecimiento',
  quality: 'Con qué frecuencia acierta',
  conversation: 'Conversación y pasos',
  caching: 'Caché',
  failures: 'Fallos',
  spread: 'Dispersión de longitudes',
  limits: 'Límites',
  around: 'Alrededor del modelo',
  money: 'Dinero',
  stakes: 'Qué está en juego',
  reliability: 'Respuestas erróneas',
  change: 'Qué se podría cambiar',
  hosting: 'Servidores propios',
};

/** The workloads to start from: the chip, and what it is in a sentence. */
export const presets = {
  chat: { label: 'Chat', task: 'un chat' },
  'support-bot': { label: 'Bot de soporte', task: 'un bot de soporte' },
  'rag-question': { label: 'Pregunta RAG', task: 'respuestas a partir de documentos' },
  summarisation: { label: 'Resumen', task: 'resúmenes' },
  'code-completion': { label: 'Completado de código', task: 'completado de código' },
  'coding-agent': { label: 'Agente de programación', task: 'un agente de programación' },
  'extraction-in-batch': { label: 'Extracción por lotes', task: 'extracción' },
  'long-documents': { label: 'Documentos largos', task: 'documentos largos' },
};
