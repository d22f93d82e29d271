const question = {
  label: 'Su pregunta',
  // questions are read in English, and so are these
  placeholder: 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day',
  hint: 'Intro',
  understood: 'entendido',
  assumed: 'supuesto',
  unread: 'no leído',
  try: 'Pruebe',
  examples: ['GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day', 'A is 3x more expensive and 5 points more accurate', 'Llama 3.3 70B on H100 or GPT-4o mini for 20M queries a month?'],
  remove: (text: string) => `Volver al valor predeterminado: ${text}`,
  otherLanguage: 'Las preguntas se leen en inglés.',
};

const levels = { high: 'Seguro', medium: 'Bastante seguro', low: 'No es seguro', unknown: 'No se sabe cuán seguro' };

const answer = {
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
  relative: 'Sus proporciones representan dos opciones, A y B; los modelos quedan al margen hasta que las quite.',
  stake: 'Una respuesta errónea cuesta',
  stakeUnit: 'USD',
  fill: 'Lo que solo usted sabe',
  rightOf: (name: string) => `${name} acertó en`,
};

const flip = {
  axis: 'lo que cuesta una respuesta errónea (log.)',
  flipsAt: (usd: string) => `cambia en ${usd}`,
  you: (usd: string) => `usted: ${usd}`,
  label: 'Lo que cuesta una respuesta errónea',
  unsaid: 'no indicado',
  /** What a position of the slider means. */
  text: (usd: string, winner: string) => `${usd}: ${winner}`,
};

/** What is said around the question and the answer, in Spanish. */
export const decision = { question, answer, flip };
