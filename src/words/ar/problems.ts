import type { Unreadable } from '../../scenario/read.ts';
import type { LaterWords } from '../language.ts';
import { numberFormat } from '../number-format.ts';
import { isolated } from './isolated.ts';
import { arFirst } from './first-words.ts';

type Wanted = Parameters<LaterWords['wanted']>[0];

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return arFirst.numberWanted(what);
    case 'choice':
      return `إحدى القيم ${what.choices.map(isolated).join('، ')}`;
    case 'points':
      return `أشهرًا مع عدد مستخدميها، مثل ${isolated('0:1000, 6:5000')}`;
    case 'speeds':
      return `عدد الاستعلامات المتزامنة مع سرعة كل منها بالرموز في الثانية، مثل ${isolated('8:55, 64:31')}`;
    case 'factors':
      return `أعدادًا تفصل بينها فواصل، عددها ${what.count}، أو لا شيء`;
    case 'sentence':
      return `نصًا لا تتجاوز أحرفه ${numberFormat('ar').format(what.most)}`;
    case 'word':
      return 'اسمًا من أحرف لاتينية صغيرة وأرقام ونقاط وشرطات وشرطات مائلة';
    case 'date':
      return `يومًا مثل ${isolated('2026-11-22')}`;
    case 'options':
      return `نماذج لا يتجاوز عددها ${what.most}، كل منها معرّف مثل ${isolated('openai/gpt-4o')} أو ${isolated('openai/gpt-4o@batch')}`;
  }
};

/** Why something could not be read at all. */
const unreadable: Readonly<Record<Unreadable, (most?: number) => string>> = {
  'no-object': () => 'السيناريو كائن',
  'other-version': () => 'يقرأ هذا الإصدار سيناريوهات الإصدار 1',
  'too-long': (most = 0) => `فيه أكثر من ${numberFormat('ar').format(most)} محرفًا`,
  'no-json': () => 'ليس بصيغة JSON',
};

/** What could not be read, and what cannot be priced, in Arabic. */
export const problems: Pick<LaterWords, 'wanted' | 'problem'> = {
  wanted,
  problem: (found, attribute) => {
    switch (found.code) {
      case 'bad-value':
        return `${attribute === undefined ? `يأخذ ${isolated(found.field)}` : `تأخذ السمة ${isolated(attribute)}`} ${wanted(found.wanted)}، لا «${isolated(found.got)}»؛ وتبقى آخر قيمة صالحة.`;
      case 'unknown-field':
        return `لا يوجد حقل باسم «${isolated(found.field)}»${found.near ? `؛ هل تقصد «${isolated(found.near)}»؟` : ''}`;
      case 'unreadable':
        return `تعذّرت قراءة «${isolated(found.got)}»: ${unreadable[found.why](found.most)}.`;
    }
  },
};
