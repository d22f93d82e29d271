import type { Words } from '../language.ts';
import { isolated } from './isolated.ts';

/** What is said around the question and the answer, in Arabic. */
export const decision: Words['decision'] = {
  question: {
    label: 'سؤالك',
    hint: 'Enter',
    understood: 'ما فُهم',
    assumed: 'ما افتُرض',
    unread: 'ما لم يُقرأ',
    try: 'جرّب',
    otherLanguage: 'تُقرأ الأسئلة بالإنجليزية.',
  },
  answer: {
    relative: 'تمثل نسبك خيارين، A وB؛ وتُترك النماذج جانبًا إلى أن تزيل النسب.',
    stake: 'كلفة الإجابة الخاطئة',
    stakeUnit: 'USD',
    fill: 'ما لا يعرفه أحد سواك',
    rightOf: (name) => `عدد الإجابات الصحيحة من ${isolated(name)}`,
  },
  flip: {
    axis: 'كلفة الإجابة الخاطئة (لوغاريتمي)',
    flipsAt: (usd) => `ينقلب عند ${isolated(usd)}`,
    you: (usd) => `أنت: ${isolated(usd)}`,
    label: 'كلفة الإجابة الخاطئة',
    unsaid: 'غير مذكورة',
    text: (usd, winner) => `${isolated(usd)}: ${isolated(winner)}`,
  },
};
