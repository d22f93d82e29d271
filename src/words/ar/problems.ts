import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { Words } from '../language.ts';
import { numberFormat } from '../number-format.ts';
import { isolated } from './isolated.ts';
import { dimensions } from './settings.ts';

type Wanted = Parameters<Words['wanted']>[0];

const amount = (value: number): string => numberFormat('ar').format(value);

const wanted = (what: Wanted): string => {
  switch (what.kind) {
    case 'number':
      return `عددًا ${what.whole ? 'صحيحًا ' : ''}من ${amount(what.least)} إلى ${amount(what.most)}${what.optional ? '، أو لا شيء' : ''}`;
    case 'choice':
      return `إحدى القيم ${what.choices.map(isolated).join('، ')}`;
    case 'points':
      return `أشهرًا مع عدد مستخدميها، مثل ${isolated('0:1000, 6:5000')}`;
    case 'speeds':
      return `عدد الاستعلامات المتزامنة مع سرعة كل منها بالرموز في الثانية، مثل ${isolated('8:55, 64:31')}`;
    case 'factors':
      return `أعدادًا تفصل بينها فواصل، عددها ${what.count}، أو لا شيء`;
    case 'sentence':
      return `نصًا لا تتجاوز أحرفه ${amount(what.most)}`;
    case 'word':
      return 'اسمًا من أحرف لاتينية صغيرة وأرقام ونقاط وشرطات وشرطات مائلة';
    case 'date':
      return `يومًا مثل ${isolated('2026-11-22')}`;
    case 'options':
      return `نماذج لا يتجاوز عددها ${what.most}، كل منها معرّف مثل ${isolated('openai/gpt-4o')} أو ${isolated('openai/gpt-4o@batch')}`;
  }
};

/** What could not be read, and what cannot be priced, in Arabic. */
export const problems: Pick<Words, 'wanted' | 'refusals' | 'problem'> = {
  wanted,
  refusals: {
    'unknown-rate': (details) => `لا يُعرف سعر${details['dimension'] ? ` لبند «${dimensions[details['dimension'] as DimensionName]}»` : ''}${details['axis'] ? ` مع ${isolated(String(details['axis']))}` : ''}.`,
    'not-offered': (details) => `غير متاح${details['axis'] ? ` مع ${isolated(String(details['axis']))}` : ''}.`,
    'undefined-together': () => 'لهذه الإعدادات أسعار منفردة، لكن لا يُعرف سعر لها جميعًا معًا.',
    'no-price': (details) => (details['device'] ? `ليس في الفهرس سعر مؤرَّخ من أجل ${isolated(`${String(details['device'])}, ${String(details['rental'])}`)}: اذكر سعرك، مثل ${isolated('@2.5usd')}.` : 'لا يُعرف سعر في هذا اليوم.'),
    'unknown-offer': (details) => `لا يوجد نموذج باسم «${isolated(String(details['name'] ?? ''))}».`,
    'not-loaded': () => 'بانتظار الجزء الذي يحسبه.',
  },
  problem: (found, attribute) => {
    switch (found.code) {
      case 'bad-value':
        return `${attribute === undefined ? `يأخذ ${isolated(found.field)}` : `تأخذ السمة ${isolated(attribute)}`} ${wanted(found.wanted)}، لا «${isolated(found.got)}»؛ وتبقى آخر قيمة صالحة.`;
      case 'unknown-field':
        return `لا يوجد حقل باسم «${isolated(found.field)}»${found.near ? `؛ هل تقصد «${isolated(found.near)}»؟` : ''}`;
      case 'unreadable':
        return `تعذّرت قراءة «${isolated(found.got)}»: ${isolated(found.why)}.`;
    }
  },
};
