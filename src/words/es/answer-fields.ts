import type { FieldWords } from '../field-words.ts';

/** Fields about what could be changed. */
export const answerFieldWords = {
  gainedPoints: { label: 'Ganancia de mejores respuestas', hint: 'proporción de aciertos, más que ahora', none: 'la siguiente opción mejor' },
  capabilityUsd: { label: 'Una capacidad nueva aporta', hint: 'USD al mes, con el mismo presupuesto', none: 'no indicado' },
  retrievalRate: { label: 'Aciertos con recuperación', hint: 'proporción de las respuestas', none: 'no medido' },
  tunedRate: { label: 'Aciertos tras el ajuste fino', hint: 'proporción de las respuestas', none: 'no medido' },
  tunedSystemTokens: { label: 'Prompt de sistema tras el ajuste fino', hint: 'tokens', none: 'no se conoce' },
  noticedRise: { label: 'Aumento que conviene notar', hint: 'proporción de respuestas, más erróneas de lo habitual' },
  monthsKept: { label: 'Se mantiene', hint: 'meses que dura una elección' },
} satisfies Readonly<Record<string, FieldWords>>;
