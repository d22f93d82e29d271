import type { LaterWords } from '../language.ts';
import { isolated } from './isolated.ts';

/** Pasting a history: what stands in the form, in Arabic. */
export const history: LaterWords['history'] = {
  title: 'ألصق بياناتك السابقة',
  label: 'الأشهر الماضية',
  hint: 'سطر لكل منها: شهر أو تاريخ أو رقم، ثم عدد المستخدمين',
  counts: { users: 'كل المستخدمين', adoptions: 'المستخدمون الجدد' },
  fit: 'ملاءمة منحنى',
  fitting: 'تجري الملاءمة…',
  cannotLoad: 'تعذّر تحميل الجزء الذي يلائم المنحنيات: يجب أن يكون fit.min.js بجانب السكربت.',
};

const ends = (hasErrors: boolean): string => (hasErrors ? ' (أخطاء معيارية)' : '؛ لا تُظهر الأسطر مدى التأكد');

/** What a fit found, said once. */
export const fittedHistory: LaterWords['fittedHistory'] = {
  curve: (curve, rows, first, last) => `لوئم منحنى «${curve}» مع الأسطر من ${isolated(first)} إلى ${isolated(last)}، وعددها ${rows}.`,
  parameter: (name, value, error) => `${name} ${isolated(error === undefined ? value : `${value} ± ${error}`)}`,
  parameters: (list, hasErrors) => `${list.join('؛ ')}${ends(hasErrors)}. الشهر 0 هو السطر الأول.`,
  numbered: (list, hasErrors) => `${list.join('؛ ')}${ends(hasErrors)}. الأشهر كما تعدّها الأسطر.`,
  off: (users, share) => `تنحرف الأسطر بجذر متوسط مربعات قدره ${isolated(users)} من المستخدمين، أي ${isolated(share)} من أكبرها.`,
  perMonth: 'تُقارن لكل شهر، أيًّا كان طول السطر.',
  missing: (after, before, line) => (after === undefined || before === undefined ? `السطر ${line}: لا يوجد عدد مستخدمين.` : `السطر ${line}: هناك أسطر ناقصة بين ${isolated(after)} و${isolated(before)}.`),
  filled: (curve, month) => `عُبّئت القيم: «${curve}» ابتداءً من ${isolated(month)}. ومن هنا تحدد الحقول المسار.`,
  filledPoints: (month) => `عُبّئت القيم شهرًا بشهر ابتداءً من ${isolated(month)}، كمسار خاص بك: لا تستطيع حقول هذا المنحنى التعبير عنه.`,
  nearest: (curves) => `الأقرب من بين ${curves.join('، ')}؛ اختر نموًّا آخر ولائم من جديد للمقارنة.`,
  refused: (why) => `تعذّرت قراءة بياناتك: ${why}.`,
};
