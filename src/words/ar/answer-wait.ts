import type { Sentences } from '../../core/answers/answer.ts';
import type { WaitCodes } from '../../core/answers/wait/codes.ts';
import { isolating } from './isolated.ts';

/** Wait for cheaper models or build now: what is said of it, in Arabic. */
export const waitSentences: Sentences<WaitCodes> = isolating<WaitCodes>({
  'build-now': ({ option, benefit, least }) => `ابنِ الآن، مع ${option}: عائد الميزة ${benefit} شهريًا قبل كلفتها، ولا يكون الانتظار أفضل إلا تحت ${least}، مهما أسرع انخفاض الأسعار ضمن ما جُرّب. وغيّر النموذج لاحقًا.`,
  'wait': ({ option, months, benefit, least }) => `انتظر مدة ${months}، ثم ابنِ بما يساوي ${option} الآن جودةً: عائد الميزة ${benefit} شهريًا قبل كلفتها، والبناء الآن يحتاج إلى ${least}.`,
  'not-within': ({ option, months, benefit, least }) => `لا تبنِها خلال ${months} ما دام عائدها ${benefit} شهريًا قبل كلفتها: مع ${option}، أو ما سيساويه جودةً، يلزم ${least}.`,
  'depends': ({ option, benefit, least, times }) => `يتوقف على سرعة انخفاض الأسعار: مع ${option} وعائد ${benefit} شهريًا قبل الكلفة، ابنِ الآن ما لم ينخفض سعر الجودة نفسها بأكثر من نحو ${times} سنويًا. وما يحتاجه البناء الآن ${least}.`,
  'build-if': ({ option, least }) => `ابنِ الآن، مع ${option}، إذا كان عائد الميزة أكثر من ${least} شهريًا قبل كلفتها؛ وإن كان أقل فانتظار نموذج أرخص أفضل.`,
  'nothing-asked': () => 'لا يسأل أحد شيئًا خلال المدة، فلا شيء يُنتظر.',
  'no-price': () => 'لا شيء للموازنة: سعر الخيار الأول غير معروف على مدى الأشهر.',
  'delay-costs': ({ usd }) => `تأخير شهر يفوّت ${usd}.`,
  'delay-saves': ({ usd }) => `تأخير شهر يوفّر ${usd}: كلفة الشهر الأول أكثر من عائده.`,
  'price-falls': ({ times, left, source }) => `انخفض سعر الجودة نفسها بمقدار ${times} في سنة، إلى ${left} (${source}).`,
  'own-fall': ({ times, left }) => `تفترض أن سعر الجودة نفسها ينخفض بمقدار ${times} في سنة، إلى ${left}.`,
  'answers-grow': ({ times, source }) => `ازدادت إجابات الأسئلة نفسها طولًا إلى ${times} في سنة (${source}).`,
  'bills-rose': ({ low, high, source }) => `انخفضت الأسعار ولم تنخفض الفواتير: صار تشغيل أفضل النماذج أغلى سنويًا بما بين ${low} و${high} (${source}).`,
  'model-flat': ({ option, usd, months }) => `لا ينخفض سعر ${option} نفسه إلا في مواعيده: ${usd} على مدى ${months} من دون تغيير.`,
  'change-later': ({ saved, once, times }) => `من يبني الآن ويغيّر النموذج لاحقًا يوفّر ${saved} خلال المدة، بعد دفع كلفة التغييرات (عددها ${times}، وكل منها ${once}).`,
  'change-never': ({ once }) => `لا يستعيد تغيير النموذج لاحقًا كلفته ${once}.`,
  'price-change': ({ option, date, ratio }) => `في ${date} تصبح كلفة الاستعلام مع ${option} ما قدره ${ratio} منها.`,
  'price-date': ({ option, date }) => `في ${date} تتغير قائمة أسعار ${option}.`,
  'retires': ({ option, date }) => `يُوقف ${option} في ${date}: التغيير لازم قبل ذلك في كل حال.`,
  'while-worth': ({ least }) => `أن يكون عائد الميزة أكثر من ${least} شهريًا قبل كلفتها.`,
  'while-changeable': ({ once }) => `ألّا يكلّف تغيير النموذج لاحقًا أكثر من ${once}.`,
  'while-falls': ({ times }) => `ألّا ينخفض سعر الجودة نفسها بأسرع من ${times} سنويًا.`,
  'worth-turns': ({ least }) => `ينقلب حيث يكون عائد الميزة ${least} شهريًا قبل كلفتها.`,
  'pace-turns': ({ times }) => `ينقلب حيث ينخفض سعر الجودة نفسها بمقدار ${times} سنويًا.`,
  'measure-worth': ({ least }) => `اعرف عائد شهر من الميزة: أكثر أم أقل من ${least}.`,
  'on-benchmark': ({ benchmark }) => `حُسب العائد بنسبة الصواب على ${benchmark}.`,
  'guessed': () => 'نسبة الصواب، وبالتالي العائد، تخمين.',
  'past-falls': () => 'انخفاض الأسعار في الماضي ليس وعدًا بمزيد منه.',
  'paces-differ': ({ low, high }) => `يحتاج البناء الآن إلى ما بين ${low} و${high} شهريًا، حسب سرعة انخفاض الأسعار، وعائد الميزة يقع بينهما.`,
  'worth-unknown': () => 'لم يُذكر عائد الميزة.',
  'lacks': ({ field }) => `غير مذكور: ${field}.`,
});
