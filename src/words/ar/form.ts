import type { Words } from '../language.ts';

/** The fields that stand in the form before anything is unfolded, by their name in the field table, in Arabic. */
export const formFields: Words['fields'] = {
  options: { label: 'النماذج', hint: 'ابحث بالاسم أو المزوّد أو المعرّف' },
  serviceTier: { label: 'فئة الخدمة', hint: 'السرعة المطلوبة للإجابة' },
  inputTokens: { label: 'رموز الإدخال', hint: 'لكل استعلام', short: 'إدخال' },
  outputTokens: { label: 'رموز الإخراج', hint: 'لكل استدعاء', short: 'إخراج' },
  cachedShare: { label: 'المقروء من الذاكرة المؤقتة', hint: 'نسبة من المطالبة', short: 'مخزن' },
  queriesPerMonth: { label: 'الاستعلامات', hint: 'شهريًا', short: 'شهريًا' },
  benchmark: { label: 'مقياس الجودة', hint: 'اختبار معياري ينوب عن مهمتك' },
  errorUsd: { label: 'كلفة الإجابة الخاطئة', hint: 'USD، مقارنة بالصحيحة', short: 'الخطأ', none: 'غير مذكورة' },
};

/** Their choices, by the field's name. */
export const formChoices: Words['choices'] = {
  serviceTier: { standard: 'قياسية', batch: 'دفعات (حتى 24 ساعة)', flex: 'مرنة', priority: 'ذات أولوية', fast: 'سريعة' },
  benchmark: { none: 'لا شيء' },
};

/** The groups of the form, in order. */
export const groups: Words['groups'] = {
  what: 'ما يطلبه الاستعلام',
  load: 'كيف يُستخدم',
  who: 'المستخدمون والنمو',
  quality: 'مدى صوابه',
  conversation: 'المحادثة والخطوات',
  caching: 'التخزين المؤقت',
  failures: 'الإخفاقات',
  spread: 'تفاوت الأطوال',
  limits: 'الحدود',
  around: 'حول النموذج',
  money: 'المال',
  stakes: 'ما يترتب عليه',
  reliability: 'الإجابات الخاطئة',
  change: 'ما يمكن تغييره',
  hosting: 'خوادم خاصة',
};

/** The workloads to start from: the chip, and what it is in a sentence. */
export const presets: Words['presets'] = {
  chat: { label: 'محادثة', task: 'المحادثة' },
  'support-bot': { label: 'روبوت دعم', task: 'روبوت الدعم' },
  'rag-question': { label: 'سؤال RAG', task: 'الإجابة من المستندات' },
  summarisation: { label: 'تلخيص', task: 'التلخيص' },
  'code-completion': { label: 'إكمال الشيفرة', task: 'إكمال الشيفرة' },
  'coding-agent': { label: 'وكيل برمجة', task: 'وكيل البرمجة' },
  'extraction-in-batch': { label: 'استخراج بالدفعات', task: 'الاستخراج' },
  'long-documents': { label: 'مستندات طويلة', task: 'المستندات الطويلة' },
};
