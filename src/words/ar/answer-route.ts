import type { Sentences } from '../../core/answers/answer.ts';
import type { RouteCodes } from '../../core/answers/route/codes.ts';
import type { RouteWay } from '../../core/answers/route/ways.ts';
import { ofBoth, ofEach, qualified, unqualified, type Qualifiers, type Texts, type Written } from '../sentence-tables.ts';
import { isolating } from './isolated.ts';

/** What is done with a query. */
const DOING: Readonly<Record<RouteWay, Written>> = {
  alone: ({ first }) => `اسأل ${first} وحده`,
  cascade: ({ first, second }) => `اسأل ${first} وافحص الإجابة، ثم اسأل ${second} حيث يرفضها الفحص`,
  router: ({ first, second }) => `أرسل كل استعلام إلى ${first} أو ${second} بواسطة موجّه`,
  retry: ({ first }) => `اسأل ${first} وافحص الإجابة، ثم اسأله ثانيةً حيث يرفضها الفحص`,
  vote: ({ first }) => `اسأل ${first} ثلاث مرات وخذ الأغلبية`,
};

/** And what that hangs on, where it is the best. */
const CHOSEN: Readonly<Record<RouteWay, Written>> = {
  alone: DOING.alone,
  cascade: (texts) => `${DOING.cascade(texts)}، إذا التقط الفحص ${texts['needed']} من الإجابات الخاطئة على الأقل`,
  router: (texts) => `${DOING.router(texts)}، إذا توقّع الموجّه ${texts['needed']} من الإجابات الخاطئة على الأقل`,
  retry: (texts) => `${DOING.retry(texts)}، إذا التقط الفحص ${texts['needed']} من الإجابات الخاطئة على الأقل`,
  vote: (texts) => `${DOING.vote(texts)}، إذا لم تتشابه أخطاء الإجابات أكثر من المفترض`,
};

/** What success rates rest on. */
const RESTS: Qualifiers<'' | '-on' | '-guess'> = {
  '': unqualified,
  '-on': (said) => (texts) => `${said(texts)} ونسب الصواب هي على ${texts['benchmark']}، وهو مجرد نائب عن مهمتك.`,
  '-guess': (said) => (texts) => `${said(texts)} وفي ذلك نسبة صواب مخمّنة.`,
};

const gained = ({ saves }: Texts): string => `يوفّر ذلك ${saves} لكل استعلام، مع حساب الأخطاء والانتظار، مقارنةً بالتالي في الأفضلية.`;

/** What would be different, and what is best then. */
const FLIPS = {
  'stake-below': (doing: string, { at }: Texts) => `إذا كلّفت الإجابة الخاطئة أقل من ${at}: ${doing}.`,
  'stake-above': (doing: string, { at }: Texts) => `إذا كلّفت الإجابة الخاطئة أكثر من ${at}: ${doing}.`,
  'catches-below': (doing: string, { at }: Texts) => `إذا التقط الفحص أقل من ${at} من الإجابات الخاطئة: ${doing}.`,
  'catches-above': (doing: string, { at }: Texts) => `إذا التقط الفحص أكثر من ${at} من الإجابات الخاطئة: ${doing}.`,
};

/** Route or cascade: what is said of it, in Arabic. */
export const routeSentences: Sentences<RouteCodes> = isolating<RouteCodes>({
  ...qualified(
    {
      'stake-decides': ({ until, first }: Texts) => `يتوقف ما ينبغي فعله على كلفة الإجابة الخاطئة؛ وحتى ${until} هو سؤال ${first}.`,
      'always-alone': (texts: Texts) => `مهما كانت كلفة الإجابة الخاطئة: ${DOING.alone(texts)}، ما دامت النسب كما هي؛ لا جمع بين الخيارات أكثر صوابًا.`,
      ...ofEach('choose', CHOSEN, (doing, texts) => `عند كلفة خطأ ${texts['stake']}: ${doing(texts)}. هذا هو الأفضل من ${texts['from']} إلى ${texts['until']}. ${gained(texts)}`),
      ...ofEach('choose-above', CHOSEN, (doing, texts) => `عند كلفة خطأ ${texts['stake']}: ${doing(texts)}. هذا هو الأفضل ابتداءً من ${texts['from']}. ${gained(texts)}`),
    },
    RESTS,
  ),
  ...ofEach('best', DOING, (doing, texts) => `ما دامت الإجابة الخاطئة تكلّف من ${texts['from']} إلى ${texts['until']}: ${doing(texts)}.`),
  ...ofEach('best-above', DOING, (doing, texts) => `ما دامت الإجابة الخاطئة تكلّف أكثر من ${texts['from']}: ${doing(texts)}.`),
  ...ofBoth('flip', FLIPS, DOING, (flip, doing, texts) => flip(doing(texts), texts)),
  'needs-rates': ({ first, second, share, catches, passes }) => `نسبة صواب هذه غير معروفة. سؤال ${first} أولًا ثم ${second} حيث يرفض الفحص الإجابة يكلّف أقل من ${second} وحده ما دام المرفوض أقل من ${share} من الإجابات؛ أما تساوي الجودة فيتوقف على نسب ينبغي قياسها وعلى الفحص، المفترض أن يلتقط ${catches} ويمرّر ${passes}.`,
  'needs-rates-never': ({ first, second }) => `نسبة صواب هذه غير معروفة، لكن سؤال ${first} أولًا مع الفحص يكلّف مثل ${second} وحده: لا يستحق التسلسل كلفته إلا إذا كان أكثر صوابًا.`,
  'needs-rate': ({ first }) => `نسبة صواب ${first} غير معروفة، فلا يمكن قول شيء عن سؤاله ثانيةً أو عن تصويت ما دام الأمر كذلك.`,
  'wait-unknown': () => 'أُعطي الانتظار سعرًا ولا أحد يعرف زمن الخيارات، فلا يمكن ترتيب شيء ما دام ذلك السعر قائمًا.',
  'no-option': () => 'لا شيء يُجمع بينه: لا خيار سعره معروف.',
  'alone': ({ first, usd, rate }) => `كلفة ${first} وحده ${usd} لكل استعلام، ويصيب في ${rate}.`,
  'cascade': ({ first, second, usd, rate, share }) => `${first} ثم ${second}: ${usd} لكل استعلام، صواب في ${rate}؛ ويُسأل كلاهما في ${share} من الاستعلامات.`,
  'router': ({ first, second, usd, rate }) => `موجّه بين ${first} و${second}: ${usd} لكل استعلام، صواب في ${rate}.`,
  'retry': ({ first, usd, rate }) => `${first} مع فحص وسؤال ثانٍ: ${usd} لكل استعلام، صواب في ${rate}.`,
  'vote': ({ first, usd, rate, voters }) => `${first} بالأغلبية، ومرات السؤال ${voters}: ${usd} لكل استعلام، صواب في ${rate}.`,
  'cascade-saves': ({ second, saved, points }) => `مقارنةً مع ${second} وحده يوفّر التسلسل ${saved} من الكلفة ويخسر من الصواب بمقدار ${points}.`,
  'cascade-saves-and-gains': ({ second, saved, points }) => `مقارنةً مع ${second} وحده يوفّر التسلسل ${saved} من الكلفة ويكسب من الصواب بمقدار ${points}.`,
  'cascade-adds': ({ second, added, points }) => `مقارنةً مع ${second} وحده يضيف التسلسل ${added} إلى الكلفة ويكسب من الصواب بمقدار ${points}.`,
  'cascade-adds-and-loses': ({ second, added, points }) => `مقارنةً مع ${second} وحده يضيف التسلسل ${added} إلى الكلفة ويخسر من الصواب بمقدار ${points}.`,
  'oracle': ({ first, second, rate }) => `لا يمكن لمن يختار بين ${first} و${second} أن يصيب في أكثر من ${rate}: حدّ لا يبلغه أي موجّه.`,
  'alike': ({ phi, from, until }) => `يُفترض أن الخيارات تخفق في الاستعلامات نفسها بمعامل ارتباط ${phi}؛ والنطاقات على ما بين ${from} و${until}.`,
  'while-catches': ({ needed, passes }) => `أن يلتقط الفحص أو الموجّه ${needed} من الإجابات الخاطئة على الأقل ويمرّر ${passes} من الصحيحة.`,
  'while-stake': ({ from, until }) => `أن تكلّف الإجابة الخاطئة بين ${from} و${until}.`,
  'while-stake-above': ({ from }) => `أن تكلّف الإجابة الخاطئة أكثر من ${from}.`,
  'while-phi': ({ from, until }) => `أن تخفق الخيارات في الاستعلامات نفسها بمعامل ارتباط بين ${from} و${until}.`,
  'while-benchmark': ({ benchmark }) => `أن تكون استعلاماتك بصعوبة ${benchmark}.`,
  'foresight-needed': ({ needed, passes }) => `موجّه بلا كلفة يكون أفضل متى توقّع ${needed} من الإجابات الخاطئة للأول على الأقل وأرسل إليه ${passes} مما يصيب فيه.`,
  'foresight-never': () => 'لا موجّه يرسل إلى الأول هذا القدر مما يصيب فيه يكون أفضل، مهما أحسن توقّع البقية.',
  'measure-check': ({ catches, passes }) => `قِس الفحص على إجابات حكم عليها أشخاص: أنه يلتقط ${catches} ويمرّر ${passes} افتراض.`,
  'measure-together': ({ options }) => `قيّم على العناصر نفسها، لترى كم تخفق معًا: ${options}.`,
  'evaluate': ({ options }) => `قيّم على استعلاماتك: ${options}.`,
  'find-stake': ({ until }) => `اعرف كلفة الإجابة الخاطئة: أكثر أم أقل من ${until}.`,
  'sure-evaluation': () => 'نسب الصواب من تقييمك أنت.',
  'only-benchmark': ({ benchmark }) => `نسب الصواب من ${benchmark}، لا من استعلاماتك.`,
  'by-guess': () => 'إحدى نسب الصواب تخمين.',
  'check-assumed': ({ catches, passes }) => `ما يلتقطه الفحص (${catches}) وما يمرّره (${passes}) افتراض.`,
  'check-perfect': () => 'فحص لا يخطئ أبدًا في أحد الاتجاهين حدّ لا يبلغه أي فحص.',
  'phi-turns': ({ from, until }) => `طريقة أخرى هي الأفضل ضمن معاملات ارتباط من ${from} إلى ${until}، وهي محتملة بالقدر نفسه.`,
  'rates-overlap': () => 'يتداخل مجالا نسبتي الصواب.',
  'not-measured': () => 'لم يقس أحد نسبة صواب هذه.',
  'lacks': ({ field }) => `غير مذكور: ${field}.`,
  'lacks-rate': ({ option }) => `نسبة صواب ${option} غير معروفة، أو حُكم عليها بطريقة أخرى.`,
  'lacks-wait': ({ option }) => `الزمن الذي يستغرقه ${option} غير معروف.`,
  'lacks-second': () => 'خيار ثانٍ يُسأل حيث يخفق الأول.',
});
