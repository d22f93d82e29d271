import type { Words } from '../language.ts';
import { isolated } from './isolated.ts';

/** Ways to charge, in Arabic. */
export const dimensions: Words['dimensions'] = {
  input: 'الإدخال',
  cacheRead: 'القراءة من الذاكرة المؤقتة',
  cacheWrite: 'الكتابة في الذاكرة المؤقتة',
  cacheWrite1h: 'الكتابة في الذاكرة المؤقتة، ساعة واحدة',
  inputAudio: 'إدخال الصوت',
  cacheReadAudio: 'قراءة الصوت من الذاكرة المؤقتة',
  inputImage: 'إدخال الصور',
  cacheReadImage: 'قراءة الصور من الذاكرة المؤقتة',
  inputVideo: 'إدخال الفيديو',
  cacheReadVideo: 'قراءة الفيديو من الذاكرة المؤقتة',
  output: 'الإخراج',
  reasoning: 'الاستدلال',
  outputAudio: 'إخراج الصوت',
  outputImage: 'إخراج الصور',
  request: 'رسم الطلب',
  webSearch: 'البحث في الويب',
  fileSearch: 'البحث في الملفات',
  images: 'الصور',
  pixels: 'البكسلات',
  characters: 'الأحرف',
  audioSeconds: 'مدة الصوت',
  videoSeconds: 'مدة الفيديو',
  cacheStorage: 'تخزين الذاكرة المؤقتة',
};

/** Units of rates. */
export const rateUnits: Words['rateUnits'] = {
  usdPerMillionTokens: 'لكل مليون رمز',
  usdPerThousandCalls: 'لكل 1,000 استدعاء',
  usdPerImage: 'لكل صورة',
  usdPerMillionPixels: 'لكل مليون بكسل',
  usdPerMillionCharacters: 'لكل مليون حرف',
  usdPerMinute: 'لكل دقيقة',
  usdPerMillionTokenHours: 'لكل مليون رمز-ساعة',
};

/** How much a model was let think. */
export const efforts: Words['efforts'] = {
  none: 'بلا جهد',
  minimal: 'أدنى',
  low: 'منخفض',
  medium: 'متوسط',
  high: 'عالٍ',
  xhigh: 'عالٍ جدًا',
  max: 'أقصى',
  on: 'بعض الجهد',
  unstated: 'غير مذكور',
};

/** Limits of an account. */
export const rateLimits: Words['rateLimits'] = {
  requestsPerMinute: 'الطلبات في الدقيقة',
  tokensPerMinute: 'الرموز في الدقيقة',
  inputTokensPerMinute: 'رموز الإدخال في الدقيقة',
  outputTokensPerMinute: 'رموز الإخراج في الدقيقة',
};

/** Why an option cannot serve the feature as asked. */
export const infeasible: Words['infeasible'] = {
  context: ({ tokens, most }) => `أطول مما يتسع له: تحتاج 95 من كل 100 استدعاء حتى ${isolated(tokens)} من الرموز، وحدّه ${isolated(most)}`,
  'rate-limit': ({ times, limit }) => `الذروة ${isolated(times)} من حدّك على ${limit}`,
  'latency-limit': ({ seconds }) => `أبطأ من اللازم: يتجاوز p95 مهلتك ${isolated(seconds)}`,
  'batch-wait': ({ seconds }) => `قد تستغرق الدفعة 24 ساعة، ومهلتك ${isolated(seconds)}`,
  overloaded: () => 'الذروة أكبر مما تتحمله نسخه',
};

/** What is said of a predicted speed that goes beyond what was measured. */
export const extrapolated = 'لم يُقَس أي تشغيل بهذا المسرّع أو هذه الدقة العددية أو فك الترميز التخميني.';
