import type { answerFieldWords as english } from '../en/answer-fields.ts';

/** Fields about what could be changed, in Arabic. */
export const answerFieldWords: typeof english = {
  gainedPoints: { label: 'مكسب تحسين الإجابات', hint: 'زيادة نسبة الصواب عمّا هي الآن', none: 'الخيار الأعلى التالي' },
  capabilityUsd: { label: 'عائد القدرة الجديدة', hint: 'USD شهريًا، بالميزانية نفسها', none: 'غير مذكور' },
  retrievalRate: { label: 'الصواب مع الاسترجاع', hint: 'نسبة من الإجابات', none: 'غير مقيس' },
  tunedRate: { label: 'الصواب بعد الضبط', hint: 'نسبة من الإجابات', none: 'غير مقيس' },
  tunedSystemTokens: { label: 'مطالبة النظام بعد الضبط', hint: 'رموز', none: 'غير معروفة' },
  noticedRise: { label: 'زيادة تستحق الانتباه', hint: 'نسبة الإجابات الخاطئة فوق المعتاد' },
  monthsKept: { label: 'مدة الاستمرار', hint: 'عدد الأشهر التي يدوم فيها الاختيار' },
};
