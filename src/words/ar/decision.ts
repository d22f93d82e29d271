import type { Words } from '../language.ts';
import { isolated } from './isolated.ts';

/** What is said around the question and the answer, in Arabic. */
export const decision: Words['decision'] = {
  question: {
    label: 'سؤالك',
    placeholder: 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day',
    hint: 'Enter',
    understood: 'ما فُهم',
    assumed: 'ما افتُرض',
    unread: 'ما لم يُقرأ',
    try: 'جرّب',
    examples: ['GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day', 'A is 3x more expensive and 5 points more accurate', 'Llama 3.3 70B on H100 or GPT-4o mini for 20M queries a month?'],
    remove: (text) => `العودة إلى القيمة الافتراضية: ${isolated(text)}`,
    otherLanguage: 'تُقرأ الأسئلة بالإنجليزية.',
  },
  answer: {
    sure: { high: 'مؤكد', medium: 'شبه مؤكد', low: 'غير مؤكد', unknown: 'درجة التأكد غير معروفة' },
    sureHead: 'درجة التأكد',
    changeHead: 'ما الذي يغيّره',
    nextHead: 'ما الذي ينبغي قياسه بعد ذلك',
    missingHead: 'الناقص',
    whyHead: 'الأسباب',
    whileHead: 'يصحّ ما دام',
    workingsHead: 'الحساب',
    working: (formula, option, inputs, result) => `${option === undefined ? '' : `${isolated(option)}: `}${isolated(formula)}: ${inputs.join('، ')} ← ${isolated(result)}`,
    input: (name, value) => `${name} ${isolated(value)}`,
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
