import { unqualified, type Qualifiers } from '../sentence-tables.ts';

/** What is said along with a sentence that rests on how often something is right, where that is a benchmark's or a guess. */
export const onEveryBasis: Qualifiers<'' | '-on' | '-guess'> = {
  '': unqualified,
  '-on': (said) => (texts) => `${said(texts)}これは${texts['benchmark']}の正解率による結論で、ご自身の回答のものではありません。`,
  '-guess': (said) => (texts) => `${said(texts)}これは推測した正解率による結論です。`,
};
