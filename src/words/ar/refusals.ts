import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { LaterWords } from '../language.ts';
import { isolated } from './isolated.ts';
import { dimensions } from './opened.ts';

/** A short sentence for an option that cannot be priced, in Arabic; the message has the detail. */
export const refusals: LaterWords['refusals'] = {
  'unknown-rate': (details) => `لا يُعرف سعر${details['dimension'] ? ` لبند «${dimensions[details['dimension'] as DimensionName]}»` : ''}${details['axis'] ? ` مع ${isolated(String(details['axis']))}` : ''}.`,
  'not-offered': (details) => `غير متاح${details['axis'] ? ` مع ${isolated(String(details['axis']))}` : ''}.`,
  'undefined-together': () => 'لهذه الإعدادات أسعار منفردة، لكن لا يُعرف سعر لها جميعًا معًا.',
  'no-price': (details) => (details['device'] ? `ليس في الفهرس سعر مؤرَّخ من أجل ${isolated(`${String(details['device'])}, ${String(details['rental'])}`)}: اذكر سعرك، مثل ${isolated('@2.5usd')}.` : 'لا يُعرف سعر في هذا اليوم.'),
  'unknown-offer': (details) => `لا يوجد نموذج باسم «${isolated(String(details['name'] ?? ''))}».`,
};
