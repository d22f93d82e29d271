import { unqualified, type Qualifiers } from '../sentence-tables.ts';

/** What is said along with a sentence that rests on how often something is right, where that is a benchmark's or a guess. */
export const onEveryBasis: Qualifiers<'' | '-on' | '-guess'> = {
  '': unqualified,
  '-on': (said) => (texts) => `${said(texts)} وذلك بنسب صواب ${texts['benchmark']}، لا بنسب إجاباتك أنت.`,
  '-guess': (said) => (texts) => `${said(texts)} وذلك بنسب صواب مخمّنة.`,
};
