import type { LaterWords } from '../language.ts';
import { answerFieldWords } from './answer-fields.ts';
import { formChoices, formFields } from './form.ts';
import { curves, overTimeFields } from './over-time.ts';
import { stakeChoices, stakeFieldWords } from './stakes.ts';

/** The fields of a scenario, in Arabic, by their name in the field table. */
export const fields: LaterWords['fields'] = {
  ...formFields,
  ...overTimeFields,
  ...stakeFieldWords,
  ...answerFieldWords,
  date: { label: 'الأسعار بتاريخ', hint: '' },
  preset: { label: 'حمل العمل', hint: 'أرقام للانطلاق منها' },
  systemTokens: { label: 'مطالبة النظام والأدوات', hint: 'رموز، هي نفسها في كل استدعاء', short: 'نظام' },
  retrievedTokens: { label: 'المقاطع المسترجعة', hint: 'رموز لكل استعلام', short: 'مسترجع' },
  toolTokens: { label: 'نتائج الأدوات', hint: 'رموز تدخل كل استدعاء لاحق', short: 'من الأدوات' },
  reasoningTokens: { label: 'الاستدلال المخفي', hint: 'رموز لكل استدعاء، حيث يستدل النموذج', short: 'استدلال', none: 'غير معروف' },
  imageTokens: { label: 'الصور', hint: 'رموز لكل استعلام، كما يعدّها المزوّد', short: 'صور' },
  audioTokens: { label: 'الصوت', hint: 'رموز لكل استعلام، كما يعدّها المزوّد', short: 'صوت' },
  videoTokens: { label: 'الفيديو', hint: 'رموز لكل استعلام، كما يعدّها المزوّد', short: 'فيديو' },
  webSearches: { label: 'البحث في الويب', hint: 'مرات لكل استعلام', short: 'بحث ويب' },
  fileSearches: { label: 'البحث في الملفات', hint: 'مرات لكل استعلام', short: 'بحث ملفات' },
  tokenizer: { label: 'معدودة بـ', hint: 'رموز أيّ مجزّئ هذه الأعداد' },
  callsPerTurn: { label: 'استدعاءات الاستعلام', hint: 'واحدًا بعد آخر: خطوات الوكيل', short: 'استدعاءات' },
  turnsPerConversation: { label: 'الأدوار', hint: 'استعلامات لكل محادثة', short: 'أدوار' },
  historyTokens: { label: 'السجل المعاد إرساله', hint: 'رموز الأدوار السابقة، على الأكثر', short: 'سجل', none: 'كله' },
  caching: { label: 'التخزين المؤقت', hint: 'من أين تأتي الحصة المخزنة' },
  cacheWriteShare: { label: 'المكتوب في الذاكرة المؤقتة', hint: 'نسبة من المطالبة', short: 'مكتوب' },
  lateShare: { label: 'ما يصل متأخرًا', hint: 'نسبة الاستدعاءات اللاحقة بعد انتهاء التخزين', short: 'متأخر' },
  failureShare: { label: 'المحاولات الفاشلة', hint: 'مدفوعة بلا فائدة', short: 'فاشل' },
  mostAttempts: { label: 'المحاولات', hint: 'على الأكثر لكل استدعاء', short: 'محاولات' },
  inputCv: { label: 'تفاوت أطوال المطالبات', hint: 'الانحراف المعياري إلى المتوسط', short: 'إدخال' },
  outputCv: { label: 'تفاوت أطوال الإجابات', hint: 'الانحراف المعياري إلى المتوسط', short: 'إخراج' },
  batchShare: { label: 'المرسل دفعةً', hint: 'نسبة من الاستعلامات؛ حتى 24 ساعة', short: 'دفعات' },
  peakFactor: { label: 'معامل الذروة', hint: 'أكثر الدقائق ازدحامًا إلى متوسطها', short: '× عند الذروة' },
  latencySeconds: { label: 'الإجابة كاملة خلال', hint: 'ثوانٍ، في 95 من كل 100', short: 'ث', none: 'بلا حد' },
  requestsPerMinute: { label: 'الطلبات في الدقيقة', hint: 'حد حسابك', short: 'طلبات في الدقيقة', none: 'بلا حد' },
  tokensPerMinute: { label: 'الرموز في الدقيقة', hint: 'حد حسابك', short: 'رموز في الدقيقة', none: 'بلا حد' },
};

/** The choices of a field that has some, by the field's name. */
export const choices: LaterWords['choices'] = {
  tokenizer: { o200k: 'رموز o200k', own: 'رموز كل نموذج' },
  caching: { typed: 'حصة مدخلة', prefix: 'بادئة مشتركة', conversation: 'محادثة' },
  ...formChoices,
  ...stakeChoices,
  curve: Object.fromEntries(Object.entries(curves).map(([name, { label }]) => [name, label])),
  counted: { daily: 'النشطون في يوم', monthly: 'النشطون في شهر' },
  activeHours: { always: 'في كل الساعات', office: 'الاثنين إلى الجمعة، 9 إلى 17', 'business-days': 'الاثنين إلى الجمعة', evenings: 'مساءً، 18 إلى 24', typed: 'كما تحدد الحصص' },
};
