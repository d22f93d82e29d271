import type { Sentences } from '../../core/answers/answer.ts';
import type { OwnCase, SelfHostCase, SelfHostCodes, SelfHostQuality } from '../../core/answers/self-host/codes.ts';
import { qualified, unqualified, type Qualifiers, type Written } from '../sentence-tables.ts';
import { isolated, isolating } from './isolated.ts';

const API_CASES: Readonly<Record<Exclude<SelfHostCase, OwnCase>, Written>> = {
  'api-below': ({ own, api, load, saves, from }) => `ابقَ على ${api} ما دام لديك أقل من ${from}: عند حملك (${load}) تقل كلفته عن ${own} بمقدار ${saves} شهريًا`,
  'api-between': ({ own, api, load, saves, from, until }) => `عند حملك (${load}) تقل كلفة ${api} عن ${own} بمقدار ${saves} شهريًا، إذ لم تمتلئ نسخة إضافية بعد؛ والأمر كذلك من ${from} إلى ${until}`,
  'api-never': ({ own, api, load, saves, upTo }) => `ابقَ على ${api}: كلفة ${own} أعلى عند كل حجم حتى ${upTo}، وأعلى بمقدار ${saves} شهريًا عند حملك (${load})`,
};

const OWN_CASES: Readonly<Record<OwnCase, Written>> = {
  'own-above': ({ own, api, load, saves, from }) => `شغّله بنفسك على ${own} ما دام لديك أكثر من ${from}: عند حملك (${load}) تقل كلفته عن ${api} بمقدار ${saves} شهريًا`,
  'own-between': ({ own, api, load, saves, from, until }) => `شغّله بنفسك على ${own} ما دام لديك بين ${from} و${until}: عند حملك (${load}) تقل كلفته عن ${api} بمقدار ${saves} شهريًا`,
  'own-always': ({ own, api, load, saves }) => `شغّله بنفسك على ${own}: ما دامت الأسعار كما هي تقل كلفته عن ${api} عند كل حجم نُظر فيه، بمقدار ${saves} شهريًا عند حملك (${load})`,
  'mix': ({ own, api, load, saves, share }) => `اجمع بينهما: ${own} للجزء الثابت و${api} للذروات، التي تأخذ ${share} من حملك (${load})؛ ما دام الحمل يتأرجح كما يفعل الآن تقل الكلفة عن أرخصهما بمقدار ${saves} شهريًا`,
};

const QUALITY: Qualifiers<`-${SelfHostQuality}`> = {
  '-same': (said) => (texts) => `${said(texts)}. الأوزان نفسها، فتُعد الإجابات بالجودة نفسها.`,
  '-counted': (said) => (texts) => `${said(texts)}، مع حساب الإجابات الخاطئة والانتظار لكليهما.`,
  '-unknown': (said) => (texts) => `${said(texts)}. لم تُقارن جودة إجاباتهما.`,
};

const BOUNDS: Qualifiers<'' | '-bound'> = { '': unqualified, '-bound': (said) => (texts) => `${said(texts)} أجزاء من خوادمك الخاصة بلا سعر بعد، وليست محسوبة.` };

/** Self-host or API: what is said of it, in Arabic. */
export const selfHostSentences: Sentences<SelfHostCodes> = isolating<SelfHostCodes>({
  ...qualified(API_CASES, QUALITY),
  ...qualified(qualified(OWN_CASES, QUALITY), BOUNDS),
  'overloaded': ({ own, load, upTo }) => `لا يتحمل ${own} أكثر من ${upTo}، ولديك ${load}: دع حجم الأسطول يُحسب قبل مقارنته.`,
  'no-api': ({ own, usd }) => `لا API يُقارن به ${own}: يستحق كلفته إذا طلب API يجيب بالجودة نفسها أكثر من ${usd} لكل استعلام.`,
  'no-own': () => `لا خوادم خاصة للحكم عليها: سمِّ أوزانًا مفتوحة على معالجات GPU، مثل ${isolated('own/llama-3.3-70b@4xh100-sxm@fp8')}، وعندئذ يمكن قول من أي حجم تستحق كلفتها.`,
  'own-costs': ({ own, usd, replicas, gpus }) => `كلفة ${own} هي ${usd} شهريًا: النسخ اللازمة للذروة: ${replicas}؛ ومعالجات GPU مع الاحتياطي: ${gpus}.`,
  'api-costs': ({ api, usd, each }) => `كلفة ${api} هي ${usd} شهريًا، أي ${each} لكل استعلام.`,
  'per-million': ({ usd, speed }) => `يكلّف مليون رمز إخراج من خوادمك ${usd}، بسرعة ${speed} لكل مستخدم.`,
  'beside-own': ({ own, usd }) => `تخسر الإجابات الخاطئة والانتظار ${usd} شهريًا مع ${own}.`,
  'beside-api': ({ api, usd }) => `تخسر الإجابات الخاطئة والانتظار ${usd} شهريًا مع ${api}.`,
  'mix-costs': ({ usd, share, replicas }) => `يكلّف الجمع بينهما ${usd} شهريًا: نسخ خاصة: ${replicas}؛ ولدى API: ${share} من الاستعلامات.`,
  'months-own': ({ month }) => `على مدى الأشهر التي تخطط لها، تكون الخوادم الخاصة أرخص ابتداءً من ${month}، لفترة على الأقل.`,
  'months-own-all': () => 'الخوادم الخاصة أرخص في كل شهر تخطط له.',
  'months-api': () => 'يكون API أرخص في كل شهر تخطط له.',
  'sized': ({ own }) => `من بين كل الأجهزة والأعداد والصيغ المقيسة، يخدم ${own} حملك بأقل كلفة.`,
  'while-unpriced': ({ usd, fields }) => `أن يكلّف ما لا سعر له بعد أقل من ${usd} شهريًا إجمالًا: ${fields}.`,
  'while-host': () => 'أن تكلّف الأجهزة المضيفة، التي لا يشملها السعر، أقل مما يُوفَّر.',
  'while-volume': ({ from, until }) => `أن يكون لديك بين ${from} و${until}.`,
  'while-volume-above': ({ from }) => `أن يكون لديك أكثر من ${from}.`,
  'while-volume-below': ({ until }) => `أن يكون لديك أقل من ${until}.`,
  'while-api-price': ({ each }) => `أن يكلّف الاستعلام لدى API ${each} عند كل حجم.`,
  'while-same-weights': () => 'أن يخدم المزوّد الأوزان نفسها بعدد البتات نفسه الذي تستخدمه.',
  'while-fewer-bits': ({ format, native }) => `أن تكون الإجابات بصيغة ${format} بجودتها بصيغة ${native} المنشورة؛ ولم يقس أحد ذلك هنا.`,
  'while-licence': ({ licence, limits }) => `أن يلتزم استخدامك بترخيص ${licence}: ${limits}.`,
  'while-licence-unread': ({ licence }) => `أن يلتزم استخدامك بترخيص الأوزان، الذي لم تُقرأ حدوده: ${licence}.`,
  'while-benchmark': ({ benchmark }) => `أن تكون استعلاماتك بصعوبة ${benchmark}، وهو مجرد نائب عن مهمتك.`,
  'volume-above': ({ at }) => `أكثر من ${at} يقلب الحكم.`,
  'volume-below': ({ at }) => `أقل من ${at} يقلب الحكم.`,
  'api-price-above': ({ at }) => `يقلب الحكم أن يكلّف الاستعلام لدى API أكثر من ${at}.`,
  'api-price-below': ({ at }) => `يقلب الحكم أن يكلّف الاستعلام لدى API أقل من ${at}.`,
  'own-cost-above': ({ at }) => `يقلب الحكم أن تكلّف خوادمك الخاصة أكثر من ${at} شهريًا.`,
  'own-cost-below': ({ at }) => `يقلب الحكم أن تكلّف خوادمك الخاصة أقل من ${at} شهريًا.`,
  'quality-worse': ({ points }) => `إذا قل صواب خوادمك بمقدار ${points} كان API أفضل عند كلفة الخطأ هذه.`,
  'quality-better': ({ points }) => `إذا زاد صواب خوادمك بمقدار ${points} كانت أفضل عند كلفة الخطأ هذه.`,
  'measure-speed': ({ field }) => `قِس سرعة نسخة واحدة على استعلاماتك وأدخلها: ${field}.`,
  'price-the-rest': ({ fields }) => `اعرف كلفة هذه: ${fields}.`,
  'evaluate': ({ options }) => `قيّم على استعلاماتك: ${options}.`,
  'read-licence': ({ licence }) => `اقرأ ترخيص الأوزان: ${licence}.`,
  'speed-predicted': ({ mean, median }) => `السرعة متوقعة؛ وكان انحراف التوقعات ${mean} في المتوسط و${median} في الوسيط، لنماذج لم ينظر فيها أحد.`,
  'speed-measured': () => 'السرعة مصحّحة بما قسته.',
  'band-agrees': ({ low, high }) => `عند طرفي نطاق السرعة تكلّف خوادمك الخاصة ${low === high ? low : `من ${low} إلى ${high}`} شهريًا، ويبقى الحكم.`,
  'band-turns': ({ low, high }) => `على نطاق السرعة تكلّف خوادمك الخاصة من ${low} إلى ${high} شهريًا، وينقلب الحكم ضمنه.`,
  'extrapolated': () => 'لم يُقَس أي تشغيل بهذا الجهاز أو الصيغة أو فك الترميز التخميني: السرعة مستقرأة.',
  'lower-bound': () => 'كلفة خوادمك الخاصة حد أدنى.',
  'quality-open': () => 'لا تُعرف جودة إجابات الاثنين بالطريقة نفسها.',
  'by-guess': () => 'نسبة الصواب تخمين.',
  'lacks': ({ field }) => `غير مذكور: ${field}.`,
  'lacks-own': () => 'خيار على معالجات GPU خاصة.',
  'lacks-api': () => 'واجهة API للمقارنة بها.',
  'lacks-rate': ({ option }) => `نسبة صواب ${option} غير معروفة، أو حُكم عليها بطريقة أخرى.`,
});
