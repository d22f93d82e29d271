import type { AdaptCodes, Approach } from '../../core/answers/adapt/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { ofBoth, ofEach } from '../sentence-tables.ts';
import { isolating } from './isolated.ts';

const NAMES: Readonly<Record<Approach, string>> = { prompt: 'المطالبة الأطول', retrieval: 'الاسترجاع', tuning: 'الضبط الدقيق' };

/** The sentences about retrieval, tuning and longer prompts, in Arabic. */
export const adaptSentences: Sentences<AdaptCodes> = isolating<AdaptCodes>({
  ...ofEach('cheapest', NAMES, (way, { month, queries }) => `عند ${queries} الأقل كلفة: ${way}، ${month} شهريًا؛ اختر ذلك إذا كان الصواب مساويًا، وهو ما لم يقسه أحد.`),
  ...ofEach('only', NAMES, (way, { month, queries }) => `لم توصف إلا طريقة واحدة، ${way}: ${month} شهريًا عند ${queries}. صف طريقة أخرى لتختار.`),
  ...ofEach('best', NAMES, (way, { month, queries, stake }) => `عند ${queries} وكلفة خطأ ${stake} اختر ${way}، ${month} شهريًا، إذا صحّت النسب التي ذكرتها.`),
  ...ofEach('costs', NAMES, (way, { query, month }) => `كلفة ${way}: ${query} لكل استعلام، ${month} شهريًا.`),
  ...ofEach('once', NAMES, (way, { usd, months }) => `من ذلك ما يُدفع مرة واحدة من أجل ${way}: ${usd}، موزعًا على ${months}.`),
  ...ofEach('turn-above', NAMES, (way, { queries }) => `فوق ${queries} الأقل كلفة: ${way}.`),
  ...ofEach('turn-below', NAMES, (way, { queries }) => `تحت ${queries} الأقل كلفة: ${way}.`),
  ...ofEach('if-right', NAMES, (way, { points }) => `إذا زاد الصواب مع ${way} بمقدار ${points}: يغطي ذلك كلفته.`),
  ...ofEach('lower-bound', NAMES, (way) => `جزء من كلفة ${way} بلا سعر: هي حد أدنى.`),
  ...ofBoth('after', NAMES, NAMES, (way, other, { queries }) => `ابتداءً من ${queries} تقل كلفة ${way} عن كلفة ${other}.`),
  ...ofBoth('never', NAMES, NAMES, (way, other) => `لا تقل كلفة ${way} أبدًا عن كلفة ${other}: كل استعلام يكلّف مثله أو أكثر.`),
  'nothing-known': () => 'لم توصف أي طريقة بعد: اذكر عدد المستندات، أو ما يُدرَّب عليه.',
  'cache-cuts': ({ from, to }) => `يخفض التخزين المؤقت للمطالبات كلفة الاستعلام بالمطالبة الأطول من ${from} إلى ${to}.`,
  'tuned-never': () => 'لا يستحق الضبط الدقيق كلفته بقصر مطالبته وحده: أسعار النموذج المضبوط أعلى مهما قصرت.',
  'too-long': ({ tokens }) => `لا تتسع المطالبة للمستندات (${tokens}).`,
  'while-queries': ({ queries }) => `أن يكون عدد الاستعلامات نحو ${queries}.`,
  'while-rates': () => 'أن تصيب كل طريقة بقدر ما ذكرت.',
  'while-as-right': () => 'أن تتساوى كل الطرق في الصواب.',
  'tuned-if-shorter': ({ tokens }) => `إذا كانت مطالبة النظام للنموذج المضبوط أقصر من ${tokens}: يكلّف استعلامه أقل.`,
  'measure-ways': ({ items }) => `دع كل طريقة تجيب عن الأسئلة نفسها، وعددها ${items}: لا أحد يعرف أيها أكثر صوابًا.`,
  'measure-again': ({ items }) => `دع كل طريقة تجيب عن الأسئلة نفسها، وعددها ${items}: النسب التي ذكرتها لا يسندها عدد.`,
  'not-measured': () => 'لم يقس أحد نسبة صواب كل طريقة.',
  'by-typed-rates': () => 'ذُكرت النسب بلا عدد.',
  'missing-fields': ({ fields }) => `غير مذكور: ${fields}.`,
  'missing-stake': ({ field }) => `كلفة الإجابة الخاطئة («${field}»).`,
});
