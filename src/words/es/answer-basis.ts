import { unqualified, type Qualifiers } from '../sentence-tables.ts';

/** What is said along with a sentence that rests on how often something is right, where that is a benchmark's or a guess. */
export const onEveryBasis: Qualifiers<'' | '-on' | '-guess'> = {
  '': unqualified,
  '-on': (said) => (texts) => `${said(texts)} Eso es con las tasas de ${texts['benchmark']}, no con las de sus propias respuestas.`,
  '-guess': (said) => (texts) => `${said(texts)} Eso es con tasas supuestas.`,
};
