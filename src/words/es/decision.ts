const question = {
  label: 'Su pregunta',
  hint: 'Intro',
  understood: 'entendido',
  assumed: 'supuesto',
  unread: 'no leído',
  try: 'Pruebe',
  otherLanguage: 'Las preguntas se leen en inglés.',
};

const answer = {
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
