import type { LaterWords } from '../language.ts';
import { decision } from './decision.ts';
import { isolated } from './isolated.ts';
import { peak } from './peak.ts';

type Deciding = LaterWords['decision'];

/** What was made of a question. */
const question: Omit<Deciding['question'], keyof typeof decision.question> = {
  assumedBy: {
    'daily-actives': 'المستخدمون هم النشطون في يوم',
    'each-user': 'هذا العدد من المرات يوميًا لكل مستخدم',
    'spread-over-users': 'كل الاستعلامات موزعة على كل المستخدمين',
    'count-is-queries': 'العدد يعدّ الاستعلامات',
    'per-month': 'المال بالشهر',
    p95: 'المهلة على المئين 95',
    'middle-of-range': 'يُقرأ النطاق بمنتصفه',
    'percent-faster': '«20% faster» هو الزمن مقسومًا على 1.2',
    'times-more': '«3× more expensive» هو 3 أضعاف الكلفة',
    'times-less': '«3× cheaper» هو ثلث الكلفة',
    'percent-is-points': '«5% more accurate» هو 5 نقاط',
    'subject-first': 'الكلام عن الأول',
    'share-is-right': 'النسبة هي نسبة الصواب',
    'share-is-wrong': 'النسبة هي نسبة الخطأ',
    'rest-is-wrong': 'ما ليس صوابًا خطأ',
    'name-completed': 'اسم مختصر أُكمل',
    'every-seller': 'كل مزوّد للنموذج خيار',
    'members-alone': 'تُقارن أجزاؤه منفردة أيضًا',
    board: 'اللوحة التي تُبنى منها الخوادم',
    accelerator: 'مسرّع، إذ لم يُذكر أي منها',
    gpus: 'أقل عدد من معالجات GPU يتسع له',
    precision: 'الدقة العددية التي نُشر بها',
  },
  assumption: (label, text) => `${label}: ${text}`,
  remove: (text) => `العودة إلى القيمة الافتراضية: ${isolated(text)}`,
  unreadBy: {
    'unknown-words': 'لم يُقرأ',
    'ambiguous-name': 'عدة نماذج بهذا الاسم',
    'unknown-model': 'لا نموذج كهذا في الفهرس',
    'not-sold': 'أوزان مفتوحة لا يبيعها أحد في الفهرس',
    currency: 'تحتاج العملة الأخرى إلى سعر صرفها: اذكرها بالدولار',
    'out-of-range': 'عدد لا معنى له هنا',
    'said-twice': 'ذُكر قبلًا بقيمة أخرى: تُعتمد الأولى',
    'no-number': 'بكم؟',
    'too-many-options': 'خيارات أكثر مما يتسع له جنبًا إلى جنب',
  },
  unreadText: (words, why, candidates) => `«${isolated(words)}» (${why}${candidates.length > 0 ? `: ${candidates.map(isolated).join('، ')}` : ''})`,
  said: (understood, unreadCount) => `عدد ما فُهم: ${understood}${unreadCount > 0 ? `، وما لم يُقرأ: ${unreadCount}` : ''}.`,
};

const tradeOff: Deciding['tradeOff'] = {
  heads: { option: 'الخيار', cost: 'لكل 1,000 استعلام', right: 'الصواب', wait: 'الإجابة كاملة، p95', frontier: 'على الحد الأمثل' },
  note: (right) => `${right} مقابل الكلفة لكل 1,000 استعلام (لوغاريتمي)؛ الخط هو ما يمكن للمال شراؤه، والنقطة الأكبر تستغرق أطول`,
  rightOn: (benchmark) => `الصواب على ${isolated(benchmark)}`,
  right: 'الإجابات الصحيحة',
  readout: (name, right, usd, wait) => `${isolated(name)}: صواب ${isolated(right)}، ${isolated(usd)} لكل 1,000 استعلام${wait === '' ? '' : `، ${isolated(wait)}`}`,
  only: (name) => `${isolated(name)} هو الأرخص والأفضل`,
  buys: (name, points, times, other) => `${isolated(name)} يشتري صوابًا أكثر بمقدار ${isolated(points)} من النقاط بسعر ${isolated(`${times}×`)} سعر ${isolated(other)}`,
  middle: (name, gain, price) => `${isolated(name)} يشتري ${isolated(gain)} من المكسب مقابل ${isolated(price)} من الكلفة الإضافية`,
  yes: 'نعم',
  no: 'لا',
  unknown: (names) => `ليست في الرسم، إذ إن نسبة صوابها غير معروفة أو حُكم عليها بطريقة أخرى: ${isolated(names)}.`,
};

const matters: Deciding['matters'] = {
  onlyOne: (field) => `مُدخل واحد فقط يمكنه تغيير الإجابة: ${field}`,
  some: (fields) => `هذه يمكنها تغيير الإجابة: ${fields}`,
  none: (field) => `لا مُدخل يغيّر الإجابة وحده؛ وأكثرها تأثيرًا: ${field}`,
  note: (second, first) => `كم تزيد كلفة ${isolated(second)} على ${isolated(first)} لكل 1,000 استعلام، مع الإجابات الخاطئة، لو كان أحد المدخلات عند طرفه الأدنى أو الأعلى`,
  heads: { field: 'المُدخل', range: 'من، إلى', low: 'عند الطرف الأدنى', high: 'عند الطرف الأعلى' },
  range: (low, high) => `${isolated(low)} – ${isolated(high)}`,
  rateOf: (name) => `نسبة صواب ${isolated(name)}`,
  quoted: (field) => `«${field}»`,
  turn: 'ينقلب',
  assumed: 'النطاقات افتراضات: من نصف ما ذُكر إلى ضعفه، ومن ربع كلفة الإجابة الخاطئة إلى أربعة أضعافها، و95% مما يتركه التقييم مفتوحًا.',
  readout: (field, range, low, high) => `${field} ${isolated(range)}: ${isolated(low)} إلى ${isolated(high)}`,
};

const howSure: Deciding['howSure'] = {
  safe: (stake, share, name) => `عند ${isolated(stake)}، ${isolated(name)} هو الأفضل باحتمال ${isolated(share)}`,
  turns: (name, usd) => `${isolated(name)} هو الأرجح أفضليةً ابتداءً من ${isolated(usd)}`,
  always: (name) => `${isolated(name)} هو الأرجح أفضليةً عند كل كلفة خطأ`,
  note: 'احتمال أن يكون الخيار الأفضل، حسب كلفة الإجابة الخاطئة (لوغاريتمي)؛ الخط العريض هو ما ينبغي اختياره',
  noteProxy: (benchmark) => `احتمال أن يكون الخيار الأفضل على ${isolated(benchmark)}، حسب كلفة الإجابة الخاطئة (لوغاريتمي)`,
  heads: { stake: 'كلفة الإجابة الخاطئة', best: 'اختر' },
  readout: (stake, entries) => `عند ${isolated(stake)}: ${entries.join('، ')}`,
  you: (usd) => `أنت: ${isolated(usd)}`,
  leftOut: (names) => `استُبعدت، إذ لا يُعرف عدد الحالات المقيّمة: ${isolated(names)}.`,
};

const selfHost: Deciding['selfHost'] = {
  never: (own, api) => `${isolated(own)} لا يوفّر أبدًا مقابل ${isolated(api)}`,
  always: (own, api) => `${isolated(own)} أرخص من ${isolated(api)} عند كل حجم معروض`,
  from: (own, api, volume) => `${isolated(own)} يوفّر مقابل ${isolated(api)} ابتداءً من ${isolated(volume)} من الاستعلامات شهريًا`,
  sometimes: (own, api) => `${isolated(own)} يوفّر مقابل ${isolated(api)} عند بعض الأحجام فقط`,
  several: (own, api, volume) => `${isolated(own)} مقابل ${isolated(api)}: ينقلب عدة مرات، آخرها عند ${isolated(volume)} من الاستعلامات شهريًا`,
  note: 'الكلفة الشهرية حسب الاستعلامات الشهرية (كلاهما لوغاريتمي): الخوادم الخاصة درجات، وAPI خط',
  heads: { volume: 'الاستعلامات شهريًا' },
  volume: (count) => `${isolated(count)} من الاستعلامات شهريًا`,
  crossing: (volume) => `ينقلب عند ${isolated(volume)}`,
  unpriced: 'لا يدخل المناوبون والأقراص ونقل البيانات في فاتورة الخوادم الخاصة إلا حيث تذكر كلفتها.',
};

const ways: Deciding['ways'] = {
  title: 'طرق أخرى',
  own: 'على معالجات GPU خاصة',
  weights: 'الأوزان',
  gpu: 'GPU',
  gpus: 'العدد',
  precision: 'الدقة العددية',
  price: 'USD لكل ساعة GPU',
  priceOfCatalogue: 'سعر الفهرس',
  together: 'معًا',
  way: 'الطريقة',
  first: 'الأول',
  second: 'الثاني',
  add: 'إضافة',
  names: { cascade: 'تسلسل: الثاني حيث يفشل الفحص', router: 'موجّه: أحدهما أو الآخر', vote: 'تصويت: الأول ثلاث مرات', retry: 'إعادة: الأول حتى ينجح الفحص', fallback: 'بديل: الثاني حين يتعطل الأول', review: 'أشخاص يراجعون الأول' },
};

const answer: Omit<Deciding['answer'], keyof typeof decision.answer> = {
  sure: { high: 'مؤكد', medium: 'شبه مؤكد', low: 'غير مؤكد', unknown: 'درجة التأكد غير معروفة' },
  sureHead: 'درجة التأكد',
  changeHead: 'ما الذي يغيّره',
  nextHead: 'ما الذي ينبغي قياسه بعد ذلك',
  missingHead: 'الناقص',
  whyHead: 'الأسباب',
  whileHead: 'يصحّ ما دام',
  workingsHead: 'الحساب',
  working: (formula, option, inputs, result) => `${option === undefined ? '' : `${isolated(option)}: `}${isolated(formula)}: ${inputs.join('، ')} ← ${isolated(result)}`,
  input: (name, value) => `${name} ${isolated(value)}`,
};

/** What is said of what was read of a question, in the panels about deciding and of more ways to serve, in Arabic. */
export const deciding: Deciding = { ...decision, question: { ...decision.question, ...question }, answer: { ...decision.answer, ...answer }, tradeOff, matters, howSure, selfHost, peak, ways };
