import type { Sentences } from '../../core/answers/answer.ts';
import type { EvaluationItemsCodes } from '../../core/answers/evaluation-items/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';
import { isolating } from './isolated.ts';

const VERDICTS = {
  worth: ({ items, net, first, second, stake }) => `قيّم ${first} و${second} على ${items} أخرى من العناصر: عند كلفة خطأ ${stake} يبقى من ذلك ${net} بعد كلفته.`,
  'not-worth': ({ winner, other, stake }) => `لا تستحق عناصر أخرى ثمنها عند كلفة خطأ ${stake}: خذ ${winner}، فنادرًا ما تغيّر ذلك إلى ${other}.`,
  'worth-up-to': ({ items, price, first, second, stake }) => `قيّم ${first} و${second} على ${items} أخرى من العناصر إذا كلّف العنصر أقل من ${price} عدا الإجابات: هذا ما تستحقه عند كلفة خطأ ${stake}.`,
  sizes: ({ first, second, points, shared, each }) => `لتمييز ${first} من ${second} بالفرق بينهما (${points}) يلزم من العناصر ${shared} يجيب عنها كلاهما، أو ${each} لكل منهما.`,
  'equal-rates': ({ first, second, points, shared }) => `يتساوى ${first} و${second} في الصواب بقدر ما يُعرف: عناصر يجيب عنها كلاهما، عددها ${shared}، تُظهر فرقًا بمقدار ${points}.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about evaluation items, in Arabic. */
export const evaluationItemsSentences: Sentences<EvaluationItemsCodes> = isolating<EvaluationItemsCodes>({
  ...qualified(VERDICTS, onEveryBasis),
  'no-option': () => 'لا شيء لتقييمه: لا خيار سعره معروف.',
  'one-option': ({ option, items, precision }) => `عناصر عددها ${items} تُظهر نسبة صواب ${option} بدقة نحو ${precision} في الاتجاهين؛ ومع خيار واحد لا شيء آخر يُقرَّر.`,
  'rates-unknown': ({ first, second, points, shared, each }) => `نسبة الصواب غير معروفة. لكشف فرق بمقدار ${points} بين ${first} و${second} يلزم من العناصر ما يصل إلى ${shared} يجيب عنها كلاهما، أو ${each} لكل منهما.`,
  'rates-unknown-matter': ({ first, second, points, shared, each, stake }) => `نسبة الصواب غير معروفة. عند كلفة خطأ ${stake} يستحق ${first} كلفته إذا تقدّم على ${second} بمقدار ${points}: ولرؤية ذلك يلزم من العناصر ما يصل إلى ${shared} يجيب عنها كلاهما، أو ${each} لكل منهما.`,
  ahead: ({ better, other, points }) => `يتقدّم ${better} على ${other} بمقدار ${points}.`,
  'ahead-between': ({ better, other, points, from, until }) => `يتقدّم ${better} على ${other} بمقدار ${points}؛ وقد يكون أي شيء من ${from} إلى ${until}.`,
  'shared-or-each': ({ shared, each }) => `لإظهار ذلك الفرق وحده يلزم من العناصر ${shared} يجيب عنها كلاهما، أو ${each} لكل منهما.`,
  'shows-now': ({ items, points }) => `العناصر الموجودة، وعددها ${items}، تُظهر الفروق ابتداءً من نحو ${points}.`,
  'knowing-all': ({ usd, queries }) => `المعرفة اليقينية بالأفضل تساوي ${usd} على استعلامات عددها ${queries}.`,
  'costs-in-all': ({ usd, each }) => `كلفتها ${usd}، أي ${each} للعنصر مع الإجابتين.`,
  'while-queries': ({ queries, months }) => `أن يخدم الاختيار ${queries} ويدوم ${months}.`,
  'while-alike': ({ discordant }) => `أن يصيب أحدهما وحده في نحو ${discordant} من العناصر: افتراض، إذ يميلان إلى الإخفاق في العناصر نفسها.`,
  'while-counted': ({ discordant }) => `أن يصيب أحدهما وحده في ${discordant} من العناصر، كما عُدّ.`,
  'turn-stake': ({ at, other }) => `عند كلفة خطأ ${at} ينقلب الاختيار إلى ${other}.`,
  'pays-from-queries': ({ queries }) => `تبدأ العناصر الإضافية تستحق ثمنها عند ${queries}.`,
  'pays-below-price': ({ price }) => `تستحق العناصر الإضافية ثمنها ما دام العنصر يكلّف أقل من ${price}.`,
  'evaluate-shared': ({ items, first, second }) => `دع ${first} و${second} يجيبان عن العناصر نفسها، وعددها ${items}، واحفظ لكل عنصر من أصاب.`,
  'evaluate-own': ({ items, options }) => `قيّم ${options} على ${items} من استعلاماتك.`,
  'find-stake': ({ flip }) => `اعرف هل تكلّف الإجابة الخاطئة أكثر أم أقل من ${flip}: هناك ينقلب الاختيار.`,
  'find-stake-any': () => 'اعرف كلفة الإجابة الخاطئة: عندئذ فقط تكون للعناصر قيمة.',
  probability: ({ winner, probability }) => `${winner} هو الخيار الأفضل باحتمال ${probability}.`,
  'probability-on': ({ winner, probability, benchmark }) => `على ${benchmark}، مع إضافة 5 نقاط من التفاوت لمهمتك، ${winner} هو الخيار الأفضل باحتمال ${probability}.`,
  overlaps: ({ first, second }) => `يتداخل مجالا ${first} و${second}.`,
  'no-items': () => 'لم يذكر أحد عدد العناصر التي تقوم عليها النسب.',
  'by-guess': () => 'النسب تخمينات.',
  'missing-stake': ({ field }) => `كلفة الإجابة الخاطئة («${field}»).`,
  'missing-item-price': ({ field }) => `كلفة العنصر («${field}»).`,
  'missing-rates': ({ options }) => `نسبة صواب ${options}.`,
  'missing-wait': ({ options }) => `الزمن الذي يستغرقه ${options}.`,
});
