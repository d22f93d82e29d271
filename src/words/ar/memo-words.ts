import type { MemoWords } from '../memo-words.ts';

/** The headings of a memo, in Arabic. */
export const memoWords: MemoWords = {
  levels: { high: 'مؤكد', medium: 'شبه مؤكد', low: 'غير مؤكد', unknown: 'غير معروف' },
  sure: (level) => `درجة التأكد: ${level}`,
  withProbability: (level, share) => `${level}، ${share}`,
  why: 'الأسباب',
  holdsWhile: 'يصحّ ما دام',
  wouldChange: 'ما الذي يغيّره',
  measureNext: 'ما الذي ينبغي قياسه بعد ذلك',
  missing: 'الناقص',
  options: 'الخيارات',
  workings: 'الحساب',
  heads: ['الموضوع', 'الصيغة', 'المدخلات', 'النتيجة'],
  sources: 'المصادر',
  assumptions: 'المسلّمات',
  foot: (asOf) => `تقدير لا عرض سعر؛ الأسعار بتاريخ ${asOf}.`,
};
