import type { Sentences } from '../../core/answers/answer.ts';
import type { ImproveCodes } from '../../core/answers/improve/codes.ts';
import { qualified, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';
import { isolating } from './isolated.ts';

const VERDICTS = {
  accuracy: ({ accuracy, capability, points, stake }) => `حسّن الإجابات: مكسب بمقدار ${points} يساوي ${accuracy} شهريًا عند كلفة خطأ ${stake}، أي أكثر من ${capability} للقدرة الجديدة.`,
  capability: ({ accuracy, capability, points, stake }) => `أضف القدرة الجديدة: عائدها ${capability} شهريًا، أي أكثر من ${accuracy} التي يساويها مكسب بمقدار ${points} عند كلفة خطأ ${stake}.`,
  equal: ({ accuracy, points, stake }) => `أيّ منهما: مكسب بمقدار ${points} عند كلفة خطأ ${stake}، والقدرة الجديدة، كلاهما يعود بمبلغ ${accuracy} شهريًا.`,
  'accuracy-worth': ({ accuracy, points, stake }) => `حسّن الإجابات ما لم يكن عائد القدرة الجديدة أكثر من ${accuracy} شهريًا: هذا ما يساويه مكسب بمقدار ${points} عند كلفة خطأ ${stake}.`,
  'needs-stake': ({ capability, points, stake }) => `حسّن الإجابات إذا كانت الإجابة الخاطئة تكلّفك أكثر من ${stake}، وإلا فأضف القدرة الجديدة: من هناك يساوي مكسب بمقدار ${points} عائدها ${capability} شهريًا.`,
} as const satisfies Readonly<Record<string, Written>>;

/** The sentences about better answers or a new capability, in Arabic. */
export const improveSentences: Sentences<ImproveCodes> = isolating<ImproveCodes>({
  ...qualified(VERDICTS, onEveryBasis),
  'needs-points': ({ capability, points, stake }) => `حسّن الإجابات إذا كسبت الميزانية نفسها أكثر من ${points}، وإلا فأضف القدرة الجديدة: عند كلفة خطأ ${stake} يساوي ذلك عائدها ${capability} شهريًا. ومقدار المكسب غير معروف.`,
  'no-gain-enough': ({ capability, stake }) => `أضف القدرة الجديدة إذا كان عائدها ${capability} شهريًا: عند كلفة خطأ ${stake} لا تبلغ ذلك حتى الإجابات المصيبة كلها.`,
  'point-worth': ({ usd, stake }) => `مكسب نقطة واحدة يساوي ${usd} شهريًا عند كلفة خطأ ${stake}: قارن ذلك بعائد القدرة الجديدة. وما تكسبه الميزانية غير معروف.`,
  'no-queries': () => 'لا يُسأل شيء، فلا قيمة لإجابات أفضل حتى توجد استعلامات.',
  'nothing-known': ({ count }) => `مكسب نقطة واحدة يجعل من الإجابات شهريًا ${count} صحيحة: وقيمة ذلك أو قيمة القدرة الجديدة لم يذكرها أحد.`,
  'points-without-worth': ({ points, count }) => `مكسب بمقدار ${points} يجعل من الإجابات شهريًا ${count} صحيحة: وقيمة ذلك أو قيمة القدرة الجديدة لم يذكرها أحد.`,
  'right-more': ({ count, points }) => `زيادة بمقدار ${points} تعني من الإجابات الصحيحة شهريًا ${count} أخرى.`,
  'points-of-step': ({ other, points }) => `لم يذكر أحد ما تكسبه الميزانية: ${other}، الدرجة التالية، يتقدّم بمقدار ${points}، وينوب عن ذلك.`,
  'next-step': ({ other, each, month }) => `الدرجة التالية هي ${other}: زيادة ${month} شهريًا، أي ${each} لكل إجابة صحيحة إضافية.`,
  'next-step-free': ({ other, points }) => `يزيد صواب ${other} بمقدار ${points} ولا تزيد كلفته: هذه الدرجة مجانية.`,
  'no-step': () => 'لا يُعرف عن أي من الخيارات الأخرى أنه أكثر صوابًا.',
  'while-points': ({ points }) => `أن تكسب الميزانية ${points}.`,
  'while-capability': ({ capability }) => `أن يكون عائد القدرة الجديدة ${capability} شهريًا.`,
  'while-queries': ({ queries }) => `أن يكون عدد الاستعلامات نحو ${queries}.`,
  'turn-stake': ({ at }) => `ينقلب عند كلفة خطأ ${at}.`,
  'turn-points': ({ at }) => `ينقلب عند مكسب بمقدار ${at}.`,
  'turn-capability': ({ at }) => `ينقلب إذا كان عائد القدرة الجديدة ${at} شهريًا.`,
  'turn-queries': ({ at }) => `ينقلب عند ${at}.`,
  'find-stake': ({ at }) => `اعرف هل تكلّف الإجابة الخاطئة أكثر أم أقل من ${at}.`,
  'find-stake-any': () => 'اعرف كلفة الإجابة الخاطئة: عندئذ فقط تكون للإجابات الأفضل قيمة.',
  'measure-points': ({ items }) => `دع النسخة الأفضل والنسخة الحالية تجيبان عن الأسئلة نفسها، وعددها ${items}: يُظهر ذلك ما تكسبه الميزانية.`,
  'try-capability': () => 'قدّم القدرة الجديدة إلى جزء من المستخدمين، وانظر إلى عائدها.',
  'points-said': () => 'المكسب مذكور لا مقيس.',
  'capability-said': () => 'عائد القدرة الجديدة مذكور لا مقيس.',
  'points-between': ({ from, until }) => `يقع المكسب بين ${from} و${until}.`,
  'points-unsure': ({ from, until }) => `يتداخل المجالان: قد يكون المكسب أي شيء من ${from} إلى ${until}.`,
  'no-interval': () => 'لم يذكر أحد عدد العناصر التي تقوم عليها النسب.',
  'by-guess': () => 'المكسب بين نسب مخمّنة.',
  'on-benchmark': ({ benchmark }) => `المكسب على ${benchmark}، لا على إجاباتك أنت.`,
  'nothing-measured': () => 'لم يقس أحد ما يمكن كسبه.',
  'missing-stake': ({ field }) => `كلفة الإجابة الخاطئة («${field}»).`,
  'missing-points': ({ field }) => `ما تكسبه الميزانية («${field}»).`,
  'missing-capability': ({ field }) => `عائد القدرة الجديدة («${field}»).`,
});
