import type { CompareLead, RatedVerdicts, RequiredVerdicts } from '../../core/answers/compare/codes.ts';
import type { Sentences } from '../../core/answers/answer.ts';
import { qualified, unqualified, type Qualifiers } from '../sentence-tables.ts';
import { isolating } from './isolated.ts';

/** Verdicts that rest on rates; the others of the table say the same on a benchmark, by a guess, or of those that are known. */
const rated: Sentences<RatedVerdicts> = {
  always: ({ winner }) => `اختر ${winner} مهما كانت كلفة الإجابة الخاطئة عليك: لا يستحق أي من الخيارات الأخرى سعره عند أي كلفة.`,
  equal: ({ options }) => `اختر أيًّا من ${options}: هي متساوية فيما يُعرف من الكلفة ونسبة الصواب، ما دام هذا كل ما تقارنه.`,
  'by-stake': ({ below, flip, above }) => `اختر ${below} ما دامت الإجابة الخاطئة تكلّفك أقل من ${flip}؛ وفوق ذلك اختر ${above}.`,
  'by-stakes': ({ first, firstFlip, last, lastFlip }) => `اختر ${first} ما دامت الإجابة الخاطئة تكلّفك أقل من ${firstFlip}؛ وفوق ${lastFlip} اختر ${last}؛ وبينهما خيارات أخرى أدناه.`,
  'at-stake-below': ({ winner, stake, until, next }) => `اختر ${winner}: تكلّفك الإجابة الخاطئة ${stake}، ولا يصبح الخيار ${next} إلا فوق ${until}.`,
  'at-stake-above': ({ winner, stake, from, previous }) => `اختر ${winner}: تكلّفك الإجابة الخاطئة ${stake}، ولا يصبح الخيار ${previous} إلا حتى ${from}.`,
  'at-stake-between': ({ winner, stake, from, until, previous, next }) => `اختر ${winner}: تكلّفك الإجابة الخاطئة ${stake}؛ وحتى ${from} يكون الخيار ${previous}، وفوق ${until} يكون ${next}.`,
  stay: ({ current, stake, better, once, worth, months }) => `ابقَ على ${current} إن كنت تستخدمه الآن: عند كلفة خطأ ${stake} يكون ${better} أفضل، لكنه يوفّر ${worth} خلال ${months}، أي أقل من كلفة التغيير ${once}.`,
};

/** Verdicts where too little is known of how often options are right. */
const required: Sentences<RequiredVerdicts> = {
  'cheapest-at-stake': ({ winner, stake }) => `اختر ${winner} ما دامت الإجابة الخاطئة تكلّفك ${stake}: تزيد كلفة الخيارات الأخرى على ما توفّره حتى الإجابات المصيبة كلها.`,
  requirement: ({ dearer, perMonth, cheaper, times, stake }) => `تزيد كلفة ${dearer} بمقدار ${perMonth} شهريًا على ${cheaper}: يستحق ذلك إذا زاد صوابه بأكثر من ${times} من كل 100، عند كلفة خطأ ${stake}. ونسبة الصواب غير معروفة.`,
  'requirement-open': ({ dearer, perMonth, cheaper, atOne, atFive }) => `تزيد كلفة ${dearer} بمقدار ${perMonth} شهريًا على ${cheaper}: يستحق ذلك إذا زاد صوابه بمقدار 1 من كل 100 وكانت كلفة الإجابة الخاطئة فوق ${atOne}، أو بمقدار 5 من كل 100 وكانت فوق ${atFive}. ونسبة الصواب غير معروفة.`,
  'requirement-many': ({ cheapest, stake }) => `اختر ${cheapest}، وهو الأرخص، ما لم يزد صواب خيار آخر بما يكفي عند كلفة خطأ ${stake}: ما يُعرف عن نسب الصواب قليل جدًا.`,
  'requirement-many-open': ({ cheapest }) => `اختر ${cheapest}، وهو الأرخص، ما لم يزد صواب خيار آخر بما يكفي: ما يُعرف عن نسب الصواب قليل جدًا.`,
  'requirement-equal': ({ options }) => `الكلفة نفسها لكل من ${options}: والخيار هو الأكثر صوابًا. ونسبة الصواب غير معروفة.`,
};

const ORIGINS: Qualifiers<'' | '-by-proxy' | '-by-guess'> = {
  '': unqualified,
  '-by-proxy': (said) => (texts) => `على ${texts['benchmark']}، وهو مجرد نائب عن مهمتك: ${said(texts)}`,
  '-by-guess': (said) => (texts) => `إذا صحّت النسب المخمّنة: ${said(texts)}`,
};
const PARTS: Qualifiers<'' | '-of-known'> = { '': unqualified, '-of-known': (said) => (texts) => `${said(texts)} استُبعد ما يُعرف عنه القليل جدًا: ${texts['unknown']}.` };
const BOUNDS: Qualifiers<'' | '-at-least'> = { '': unqualified, '-at-least': (said) => (texts) => `بقدر ما حُسب من الكلفة: ${said(texts)}` };

const verdicts = qualified({ ...qualified(qualified(rated, ORIGINS), PARTS), ...required }, BOUNDS) as unknown as Pick<Sentences<CompareLead>, Verdict>;

type Verdict = { readonly [Code in keyof CompareLead]: Code extends keyof RatedVerdicts | keyof RequiredVerdicts | `${string}-by-proxy` | `${string}-by-guess` | `${string}-of-known` | `${string}-at-least` ? Code : never }[keyof CompareLead];

const cascaded = ({ first, second }: Readonly<Record<'first' | 'second', string>>): string => `سؤال ${first} أولًا، ثم ${second} حيث يرفض الفحص الإجابة،`;

/** What a cascade takes for granted. */
const taken = ({ catches, passes, check, phi }: Readonly<Record<'catches' | 'passes' | 'check' | 'phi', string>>): string =>
  `ويُفترض لذلك، من دون قياس، فحص يرفض ${catches} من الإجابات الخاطئة ويقبل ${passes} من الصحيحة ويكلّف ${check} لكل استعلام، وأخطاء معامل ارتباطها ${phi}.`;

/** What the answer to "which option?" leads with: the verdict and why, in Arabic. */
export const compareLead: Sentences<CompareLead> = isolating<CompareLead>({
  ...verdicts,

  'no-option': () => 'لا شيء يمكن الاختيار منه: لا خيار سعره معروف.',
  'none-qualifies': () => 'لا خيار يلتزم بحدودك: خفّف أحدها، أو أضف خيارًا.',
  'only-one': ({ option, perMonth }) => `لا خيار إلا ${option}، بكلفة ${perMonth} شهريًا: أضف آخر للمقارنة.`,
  'only-one-qualifies': ({ option, perMonth }) => `اختر ${option}، بكلفة ${perMonth} شهريًا: هو الوحيد الذي يلتزم بحدودك.`,
  'wait-unknown': ({ options }) => `لا اختيار ما دام للانتظار كلفة: لم يُقَس الزمن الذي يستغرقه ${options}.`,
  'relative-always': ({ winner }) => `اختر ${winner} مهما كانت كلفة الإجابة الخاطئة عليك، إذا صحّت نسبك: هو مساوٍ أو أفضل من كل وجه.`,
  'relative-equal': ({ options }) => `اختر أيًّا من ${options}، إذا صحّت نسبك: لا شيء مما ذكرته يميّز بينهما.`,
  'relative-flip': ({ above, multiple, other }) => `اختر ${above} إذا كانت الإجابة الخاطئة تكلّفك أكثر من ${multiple} من كلفة استعلام من B؛ وتحت ذلك اختر ${other}.`,
  'relative-at-stake': ({ above, stake, usd, other, multiple }) => `عند كلفة خطأ ${stake}، اختر ${above} ما دام الاستعلام من B يكلّف أقل من ${usd}؛ وفوق ذلك اختر ${other}. والانقلاب عند ${multiple} من كلفة استعلام من B.`,
  'relative-requirement': ({ dearer, cheaper, atOne, atFive }) => `يستحق ${dearer} كلفته إذا زاد صوابه على ${cheaper} بمقدار 1 من كل 100 وكانت كلفة الإجابة الخاطئة فوق ${atOne} من كلفة استعلام من B، أو بمقدار 5 من كل 100 وكانت فوق ${atFive}. ونسبة الصواب غير مذكورة.`,
  'relative-waits-only': ({ faster }) => `اختر ${faster} إذا تساوت الكلفة ونسبة الصواب: لم تُذكر إلا الأزمنة.`,
  'relative-cost-unknown': ({ better, points, perStake }) => `يزيد صواب ${better} بمقدار ${points}: يستحق ذلك ما دام الاستعلام يكلّف أقل من ${perStake} مما تخسره الإجابة الخاطئة زيادةً. وكلفته غير مذكورة.`,

  'excluded-context': ({ option }) => `استُبعد ${option}: سياقه أقصر من أطول استعلاماتك.`,
  'excluded-rate-limit': ({ option }) => `استُبعد ${option}: حد معدله لا يخدم ذروتك.`,
  'excluded-latency-limit': ({ option }) => `استُبعد ${option}: كثير من إجاباته يصل بعد مهلتك.`,
  'excluded-batch-wait': ({ option }) => `استُبعد ${option}: قد تستغرق الدفعة 24 ساعة، أكثر من مهلتك.`,
  'excluded-region': ({ option }) => `استُبعد ${option}: يُستدعى في منطقة غير التي يجوز أن تكون بياناتك فيها.`,
  'excluded-success-rate': ({ option }) => `استُبعد ${option}: صوابه أقل مما تطلب.`,
  'excluded-overloaded': ({ option }) => `استُبعد ${option}: ذروتك أكبر مما تتحمله نسخه.`,

  'costs-more': ({ dearer, perMonth, cheaper }) => `تزيد كلفة ${dearer} على ${cheaper} بمقدار ${perMonth} شهريًا.`,
  'costs-more-right-more': ({ dearer, perMonth, cheaper, times }) => `تزيد كلفة ${dearer} على ${cheaper} بمقدار ${perMonth} شهريًا، ويزيد صوابه بمقدار ${times} من كل 100.`,
  'costs-more-right-less': ({ dearer, perMonth, cheaper, times }) => `تزيد كلفة ${dearer} على ${cheaper} بمقدار ${perMonth} شهريًا، ويقل صوابه بمقدار ${times} من كل 100.`,
  'costs-more-right-alike': ({ dearer, perMonth, cheaper }) => `تزيد كلفة ${dearer} على ${cheaper} بمقدار ${perMonth} شهريًا، وصوابهما متساوٍ.`,
  'costs-alike-right-more': ({ better, other, times }) => `كلفة ${better} مثل كلفة ${other}، ويزيد صوابه بمقدار ${times} من كل 100.`,
  'right-more': ({ better, other, times }) => `يزيد صواب ${better} على ${other} بمقدار ${times} من كل 100.`,
  'waiting-counted': ({ second }) => `الانتظار محسوب في هذه الكلفة، بقيمة ${second} للثانية.`,
  'waits-longer': ({ slower, seconds, faster }) => `ينتظر المستخدم مع ${slower} أطول مما مع ${faster} بمقدار ${seconds} في المتوسط.`,
  margin: ({ winner, second, perQuery, perMonth }) => `إجمالًا، مع الإجابات الخاطئة، تقل كلفة ${winner} عن ${second} بمقدار ${perQuery} لكل استعلام: ${perMonth} شهريًا.`,
  'wins-below': ({ option, until }) => `الأفضل هو ${option} حتى كلفة خطأ ${until}.`,
  'wins-between': ({ option, from, until }) => `الأفضل هو ${option} من كلفة خطأ ${from} إلى ${until}.`,
  'wins-above': ({ option, from }) => `الأفضل هو ${option} فوق كلفة خطأ ${from}.`,
  dominated: ({ loser, by }) => `استُبعد ${loser}: لا تزيد كلفة ${by} عليه ولا يقل صوابه عنه.`,
  'dominated-by-mix': ({ loser, first, second }) => `ليس ${loser} الأفضل عند أي كلفة خطأ: دائمًا ${first} أو ${second} أفضل منه.`,
  'dominated-many': ({ count }) => `خيارات أخرى ليست الأفضل عند أي كلفة خطأ، عددها ${count}.`,
  'same-as': ({ option, others }) => `كلفة ${others} مثل كلفة ${option}، والصواب متساوٍ.`,
  'cannot-win': ({ option, stake }) => `لا يمكن أن يكون ${option} الأفضل عند كلفة خطأ ${stake} مهما كان صوابه: سعره وحده مرتفع جدًا.`,
  'pays-if': ({ dearer, perMonth, times, cheapest }) => `تزيد كلفة ${dearer} على ${cheapest} بمقدار ${perMonth} شهريًا: يستحق ذلك إذا زاد صوابه بأكثر من ${times} من كل 100.`,
  'pays-if-open': ({ dearer, perMonth, atOne, cheapest }) => `تزيد كلفة ${dearer} على ${cheapest} بمقدار ${perMonth} شهريًا: يستحق ذلك إذا زاد صوابه بمقدار 1 من كل 100 وكانت كلفة الإجابة الخاطئة فوق ${atOne}.`,
  'known-rate': ({ option, rate }) => `نسبة صواب ${option} هي ${rate}.`,
  'severe-share': ({ option, share }) => `من كلفة ${option} الإجمالية تأتي ${share} من الأخطاء النادرة الجسيمة: وهي أقل الأجزاء معرفةً.`,
  'third-way': (texts) => `${cascaded(texts)} يتفوق على كليهما بمقدار ${texts.perQuery} لكل استعلام، ${texts.perMonth} شهريًا. ${taken(texts)}`,
  'third-way-between': (texts) => `من كلفة خطأ ${texts.from} إلى ${texts.until}: ${cascaded(texts)} يتفوق على كليهما. ${taken(texts)}`,
  'third-way-above': (texts) => `فوق كلفة خطأ ${texts.from}: ${cascaded(texts)} يتفوق على كليهما. ${taken(texts)}`,
  'third-way-mix': ({ first, firstShare, second, secondShare, perMonth, rate }) => `إرسال ${firstShare} من الاستعلامات إلى ${first} و${secondShare} إلى ${second}، عشوائيًا، يصيب في ${rate}، كما تطلب، بكلفة ${perMonth} شهريًا: أرخص من أي منها وحده.`,
  'relative-costs': ({ dearer, ratio, cheaper }) => `يكلّف استعلام ${dearer} ما قدره ${ratio} من كلفة استعلام ${cheaper}.`,
  'relative-rates': ({ better, points, worse }) => `يزيد صواب ${better} على ${worse} بمقدار ${points}.`,
  'relative-waits': ({ slower, ratio, faster }) => `يستغرق ${slower} ما قدره ${ratio} من زمن ${faster}.`,
  'switch-pays': ({ current, months }) => `تُسترد كلفة التغيير من ${current} بعد ${months}.`,
});
