import type { Sentences } from '../../core/answers/answer.ts';
import type { MonitoringCodes } from '../../core/answers/monitoring/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';
import { isolating } from './isolated.ts';

const VERDICTS = {
  judge: ({ items, share, usd, rise, price }) => `دع محكِّمًا يرى ${items} من الإجابات أسبوعيًا، أي ${share} من كلها، بكلفة ${usd} شهريًا: يُظهر ذلك زيادة بمقدار ${rise} خلال أسبوع، ويكلّف أقل من الأشخاص ما دام الوسم يكلّف أكثر من ${price}.`,
  'judge-or-people': ({ items, share, usd, rise, price }) => `دع محكِّمًا يرى ${items} من الإجابات أسبوعيًا، أي ${share} من كلها، بكلفة ${usd} شهريًا: يُظهر ذلك زيادة بمقدار ${rise} خلال أسبوع. وإذا كلّف الوسم أقل من ${price} فدع أشخاصًا يقرؤون بدلًا منه.`,
  people: ({ items, share, usd, rise, price }) => `دع أشخاصًا يقرؤون ${items} من الإجابات أسبوعيًا، أي ${share} من كلها، بكلفة ${usd} شهريًا: يُظهر ذلك زيادة بمقدار ${rise} خلال أسبوع، ويكلّف أقل من المحكِّم ما دام الوسم يكلّف أقل من ${price}.`,
  'people-at-any-price': ({ items, share, rise }) => `دع أشخاصًا يقرؤون ${items} من الإجابات أسبوعيًا، أي ${share} من كلها، إذا لزم أن تظهر زيادة بمقدار ${rise} خلال أسبوع: لا محكِّم معروفًا يفعل ذلك.`,
  'too-few': ({ items, rise, weeks }) => `الإجابات أقل من أن تُلحظ زيادة بمقدار ${rise} خلال أسبوع: يلزم منها ${items}، ومع الحكم على كل إجابة يستغرق ذلك من الأسابيع ${weeks}.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about monitoring, in Arabic. */
export const monitoringSentences: Sentences<MonitoringCodes> = isolating<MonitoringCodes>({
  ...qualified(VERDICTS, onEveryBasis),
  'no-queries': () => 'لا يُسأل شيء، فلا شيء يُراقب حتى توجد استعلامات.',
  'no-rise': ({ rise }) => `لا يمكن رصد زيادة بمقدار ${rise}: هي أصغر من أن يُبحث عنها، أو تتجاوز كل الإجابات.`,
  'rate-unknown': ({ items, share, rise }) => `لم يعدّ أحد كم مرة تخطئ الإجابات. ومهما كان ذلك، فإن قراءة أشخاص ${items} من الإجابات أسبوعيًا، أي ${share} من كلها، تُظهر زيادة بمقدار ${rise} خلال أسبوع.`,
  'rate-unknown-too-few': ({ items, rise, weeks }) => `لم يعدّ أحد كم مرة تخطئ الإجابات. قد يلزم لزيادة بمقدار ${rise} من الإجابات ${items}: ومع قراءة كل إجابة يستغرق ذلك من الأسابيع ${weeks}.`,
  'costs-now': ({ evaluation, monitoring, share }) => `كلفة التقييم الآن ${evaluation} شهريًا وكلفة المراقبة ${monitoring}، ومعًا ${share} من الفاتورة.`,
  'adds-to-bill': ({ usd, share }) => `تضيف العينة ${usd} شهريًا، أي ${share} من الفاتورة معها.`,
  'judge-sees': ({ from, to }) => `يعلّم المحكِّم ${from} عادةً و${to} بعد زيادة كهذه، وبينها إجابات صحيحة: لذلك عليه أن يرى أكثر مما يراه الأشخاص.`,
  'judge-useless': ({ catches, passes }) => `محكِّم يلتقط ${catches} من الإجابات الخاطئة ويمرّر ${passes} من الصحيحة لا يُظهر زيادة كهذه.`,
  'people-need': ({ items, share }) => `على الأشخاص أن يقرؤوا ${items} من الإجابات أسبوعيًا، أي ${share} من كلها.`,
  'judge-needs': ({ items, share, usd }) => `على المحكِّم أن يرى ${items} من الإجابات أسبوعيًا، أي ${share} من كلها، بكلفة ${usd} شهريًا.`,
  'while-usual': ({ rate }) => `أن يكون ${rate} من الإجابات خاطئًا عادةً.`,
  'while-judge': ({ catches, passes }) => `أن يلتقط المحكِّم ${catches} من الإجابات الخاطئة ويمرّر ${passes} من الصحيحة.`,
  'people-below': ({ price }) => `إذا كلّف الوسم أقل من ${price} كانت قراءة الأشخاص أرخص.`,
  'judge-above': ({ price }) => `إذا كلّف الوسم أكثر من ${price} كان المحكِّم أرخص.`,
  'half-rise': ({ rise, items }) => `لملاحظة زيادة بمقدار ${rise} يلزم من الإجابات أسبوعيًا ${items}.`,
  'every-answer-below': ({ queries }) => `تحت ${queries} يلزم الحكم على كل إجابة، ولا يكفي أسبوع.`,
  'read-weekly': ({ items }) => `ابدأ هذا الأسبوع: اقرأ ${items} من الإجابات المختارة عشوائيًا، واحفظ نسبة الخاطئ.`,
  'judge-weekly': ({ items }) => `ابدأ هذا الأسبوع: احكم على ${items} من الإجابات المختارة عشوائيًا، واحفظ نسبة المعلَّم.`,
  'count-items': ({ items }) => `دع أشخاصًا يحكمون أولًا على ${items} من إجاباتك، لمعرفة نسبة الخاطئ المعتادة.`,
  'measure-judge': ({ answers }) => `دع أشخاصًا يحكمون على ${answers} من الإجابات التي رآها المحكِّم، المعلَّمة والمارّة: ما يلتقطه افتراض.`,
  'counted-on': ({ rate }) => `نسبة الخاطئ المعتادة هي ${rate}.`,
  'not-counted': () => 'لم تُعدّ إجابات خاطئة بعد.',
  'no-interval': () => 'لم يذكر أحد كم إجابة عُدّت، فقد تكون النسبة المعتادة أي شيء قريب منها.',
  'by-guess': () => 'نسبة الخاطئ المعتادة تخمين.',
  'on-benchmark': ({ benchmark }) => `النسبة المعتادة من ${benchmark}، لا من إجاباتك أنت.`,
  'judge-assumed': ({ catches, passes }) => `ما يفعله المحكِّم افتراض: يلتقط ${catches} من الإجابات الخاطئة ويمرّر ${passes} من الصحيحة.`,
  'missing-rate': ({ field }) => `كم مرة تخطئ الإجابات («${field}»).`,
  'missing-items': ({ field }) => `كم إجابة عُدّ ذلك عليها («${field}»).`,
  'missing-label-price': ({ field }) => `كلفة حكم شخص على إجابة («${field}»).`,
  'missing-bill': () => 'كلفة الشهر: تعذّر حسابها.',
  'missing-prices': () => 'بعض ما يُراقب بلا سعر: الفاتورة حد أدنى.',
});
