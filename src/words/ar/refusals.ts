import type { ErrorDetails } from '../../core/errors.ts';
import type { HostRefusal } from '../../core/hosting/replica.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { LaterWords } from '../language.ts';
import { numberFormat } from '../number-format.ts';
import { isolated } from './isolated.ts';
import { dimensions } from './opened.ts';

const gigabytes = (bytes: ErrorDetails[string]): string => numberFormat('ar', { maximumFractionDigits: 1 }).format(Number(bytes) / 1e9);
const speed = (perSecond: ErrorDetails[string]): string => numberFormat('ar', { maximumFractionDigits: 1 }).format(Number(perSecond));

/** Why servers of one's own cannot serve. */
const cannotHost: Readonly<Record<HostRefusal, (details: ErrorDetails) => string>> = {
  'parameters-underivable': () => 'لم تُشتقّ معاملات آلية الانتباه في هذه الأوزان.',
  'cache-underivable': () => 'لم يُشتقّ حجم ذاكرة التخزين المؤقت لهذه الأوزان.',
  'no-bandwidth': () => 'عرض نطاق ذاكرة الجهاز غير معروف.',
  'no-flops': () => 'القدرة الحسابية للجهاز غير معروفة.',
  'no-link': () => 'وصلة ما بين الأجهزة غير معروفة.',
  'too-large': ({ needed, usable }) => `لا يتسع: يلزم ${isolated(`${gigabytes(needed)} GB`)} في كل GPU، والمتاح ${isolated(`${gigabytes(usable)} GB`)}.`,
  'too-slow': ({ tokensPerSecond }) => `سرعة المستخدم الواحد ${speed(tokensPerSecond)} من الرموز في الثانية، والحد يطلب أكثر.`,
  overloaded: () => 'لا عدد من النسخ يتحمل هذا الحمل.',
};

/** A short sentence for an option that cannot be priced, in Arabic; the message has the detail. */
export const refusals: LaterWords['refusals'] = {
  'unknown-rate': (details) => `لا يُعرف سعر${details['dimension'] ? ` لبند «${dimensions[details['dimension'] as DimensionName]}»` : ''}${details['axis'] ? ` مع ${isolated(String(details['axis']))}` : ''}.`,
  'not-offered': (details) => `غير متاح${details['axis'] ? ` مع ${isolated(String(details['axis']))}` : ''}.`,
  'undefined-together': () => 'لهذه الإعدادات أسعار منفردة، لكن لا يُعرف سعر لها جميعًا معًا.',
  'no-price': (details) => (details['device'] ? `ليس في الفهرس سعر مؤرَّخ من أجل ${isolated(`${String(details['device'])}, ${String(details['rental'])}`)}: اذكر سعرك، مثل ${isolated('@2.5usd')}.` : 'لا يُعرف سعر في هذا اليوم.'),
  'unknown-offer': (details) => `لا يوجد نموذج باسم «${isolated(String(details['name'] ?? ''))}».`,
  'cannot-host': (details) => cannotHost[details['reason'] as HostRefusal](details),
};
