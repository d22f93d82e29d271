import type { Words } from '../language.ts';
import { isolated } from './isolated.ts';

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
