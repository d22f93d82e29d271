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
  /** What is wrong with a line, or with all of them. */
  faults: {
    'no-rows': (line) => `السطر ${line}: ينقص شهر ومستخدموه.`,
    columns: (line) => `السطر ${line}: يلزم عمودان، شهر ومستخدموه.`,
    month: (line, got) => `السطر ${line}: «${isolated(got)}» ليس تاريخًا مثل ${isolated('2026-11-22')} ولا شهرًا مثل ${isolated('2026-11')} ولا عدد أشهر.`,
    far: (line, got) => `السطر ${line}: «${isolated(got)}» أشهر أكثر من اللازم.`,
    unit: (line, got) => `السطر ${line}: «${isolated(got)}» ليس مكتوبًا كالأشهر السابقة.`,
    users: (line, got) => `السطر ${line}: «${isolated(got)}» ليس عدد مستخدمين مثل 1234 أو 1234.5.`,
    order: (line, got) => `السطر ${line}: «${isolated(got)}» لا يأتي بعد الشهر السابق.`,
    lines: (line) => `السطر ${line}: الأسطر أكثر مما يُقرأ.`,
    few: (_, got) => `يلزم ${got} من الصفوف على الأقل.`,
    future: (_, got) => `يجب أن يسبق الصف الأول ${isolated(got)} الذي يبدأ فيه الإسقاط.`,
  },
  refused: (why) => `تعذّرت قراءة بياناتك: ${why}.`,
};
