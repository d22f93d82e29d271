import type { LaterWords } from '../language.ts';
import { isolated } from './isolated.ts';

/** Ways to charge, in Arabic. */
export const dimensions: LaterWords['dimensions'] = {
  input: 'الإدخال',
  cacheRead: 'القراءة من الذاكرة المؤقتة',
  cacheWrite: 'الكتابة في الذاكرة المؤقتة',
  cacheWrite1h: 'الكتابة في الذاكرة المؤقتة، ساعة واحدة',
  inputAudio: 'إدخال الصوت',
  cacheReadAudio: 'قراءة الصوت من الذاكرة المؤقتة',
  inputImage: 'إدخال الصور',
  cacheReadImage: 'قراءة الصور من الذاكرة المؤقتة',
  inputVideo: 'إدخال الفيديو',
  cacheReadVideo: 'قراءة الفيديو من الذاكرة المؤقتة',
  output: 'الإخراج',
  reasoning: 'الاستدلال',
  outputAudio: 'إخراج الصوت',
  outputImage: 'إخراج الصور',
  request: 'رسم الطلب',
  webSearch: 'البحث في الويب',
  fileSearch: 'البحث في الملفات',
  images: 'الصور',
  pixels: 'البكسلات',
  characters: 'الأحرف',
  audioSeconds: 'مدة الصوت',
  videoSeconds: 'مدة الفيديو',
  cacheStorage: 'تخزين الذاكرة المؤقتة',
};

/** Units of rates. */
export const rateUnits: LaterWords['rateUnits'] = {
  usdPerMillionTokens: 'لكل مليون رمز',
  usdPerThousandCalls: 'لكل 1,000 استدعاء',
  usdPerImage: 'لكل صورة',
  usdPerMillionPixels: 'لكل مليون بكسل',
  usdPerMillionCharacters: 'لكل مليون حرف',
  usdPerMinute: 'لكل دقيقة',
  usdPerMillionTokenHours: 'لكل مليون رمز-ساعة',
};

/** What is said of a predicted speed that goes beyond what was measured. */
export const extrapolated = 'لم يُقَس أي تشغيل بهذا المسرّع أو هذه الدقة العددية أو فك الترميز التخميني.';

/** What is said of options that are own servers or several together, and where something is opened: how a price adds up, how a number is worked out, what a person knows of an option, in Arabic. */
export const opened: Pick<LaterWords, 'optimistic' | 'fleet' | 'extrapolated' | 'dimensions' | 'rateUnits' | 'dimension' | 'count' | 'rate' | 'amount' | 'perQueryTotal' | 'result' | 'perQueryAmount' | 'perRightAmount' | 'between' | 'published' | 'measuredBy' | 'yourNumbers' | 'evaluation' | 'guess' | 'effort' | 'effortAssumed' | 'effortUnmeasured' | 'budgetChoice' | 'lines' | 'weeklyMean' | 'expectation' | 'exact' | 'assumedRate' | 'aboveTokens' | 'source' | 'otherDefaults' | 'otherDefault' | 'replica' | 'licenceLimits' | 'perMonthTotal' | 'perQuery'> = {
  dimensions,
  rateUnits,
  optimistic: {
    'independent-errors': 'حد أعلى: كأن النماذج تخطئ في استعلامات مختلفة',
    'perfect-check': 'حد أعلى: كأن الفحص لا يخطئ أبدًا في أحد الاتجاهين',
    oracle: 'حد أعلى: كأن أحدًا يعرف مسبقًا من سيصيب',
    'independent-outages': 'حد أعلى: كأن المزوّدين يتعطلون في أوقات مختلفة',
  },
  fleet: (needed, spare, gpus, device) => `النسخ اللازمة للذروة: ${needed}، والاحتياطية: ${spare}؛ ${isolated(`${gpus} × ${device}`)}`,
  extrapolated,
  dimension: 'البند',
  count: 'العدد',
  rate: 'السعر',
  amount: 'المبلغ',
  perQueryTotal: 'استعلام واحد',
  result: (text) => `= ${isolated(text)}`,
  perQueryAmount: (usd) => `${isolated(usd)} لكل استعلام`,
  perRightAmount: (usd) => `${isolated(usd)} لكل إجابة صحيحة`,
  between: (low, high) => `${isolated(low)} إلى ${isolated(high)} على نطاق المجزّئ`,
  published: 'الصيغة: ',
  measuredBy: (name, date) => `${isolated(name)}، قيس في ${isolated(date)}`,
  yourNumbers: (name) => `ما تعرفه عن ${isolated(name)}`,
  evaluation: 'تقييمك: الصحيح',
  guess: 'أو تخمين',
  effort: 'جهد الاستدلال',
  effortAssumed: (effort) => `غير محدد: ${effort}، افتراض`,
  effortUnmeasured: (effort) => `${effort} (غير مقيس)`,
  budgetChoice: (tokens) => `رموز التفكير: ${isolated(tokens)}`,
  lines: (name) => `كلفة استعلام واحد إلى ${isolated(name)}`,
  weeklyMean: 'يتغير السعر خلال الأسبوع: هذه متوسطات على الساعات التي يسأل الناس فيها.',
  expectation: 'قيمة متوقعة: الأعداد متوسطات.',
  exact: 'دقيق حتى آخر رقم لهذه الأعداد.',
  assumedRate: (as, source) => `يُحاسب بسعر «${as}» وفق قاعدة المزوّد (${isolated(source)})`,
  aboveTokens: (tokens) => `سعر المطالبات التي تتجاوز رموزها ${isolated(tokens)}`,
  source: (source, checked) => `${isolated(source)}، قُرئ في ${isolated(checked)}`,
  otherDefaults: 'مسلَّم به أيضًا',
  otherDefault: (label, value, why) => `${label}: ${isolated(value)} (${isolated(why)})`,
  replica: (batch, tokensPerSecond) => `حتى ${batch} من الإجابات معًا على كل نسخة، وعندئذ ${tokensPerSecond} من الرموز في الثانية لكل مستخدم (توقّع)`,
  licenceLimits: (licence, limits) => `${isolated(licence)}: ${isolated(limits)}`,
  perMonthTotal: 'شهر واحد',
  perQuery: 'لكل استعلام',
};
