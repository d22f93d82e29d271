import type { Sentences } from '../../core/answers/answer.ts';
import type { FlipOf, HallucinationCodes, StakeShape } from '../../core/answers/hallucination/codes.ts';
import type { MitigationKind } from '../../core/answers/hallucination/mitigations.ts';
import { ofBoth, ofEach, qualified, type Texts, type Written } from '../sentence-tables.ts';
import { onEveryBasis } from './answer-basis.ts';
import { isolating } from './isolated.ts';

/** What is done. */
const DOING: Readonly<Record<MitigationKind, Written>> = {
  nothing: () => 'اتركه كما هو',
  review: () => 'افحص كل إجابة ودع أشخاصًا ينظرون فيما يعلّمه الفحص',
  retry: () => 'افحص كل إجابة واسأل النموذج نفسه ثانيةً حيث يعلّم الفحص واحدة',
  escalate: ({ other }) => `افحص كل إجابة واسأل ${other} حيث يعلّم الفحص واحدة`,
  switch: ({ other }) => `انتقل إلى ${other}`,
  abstain: () => 'افحص كل إجابة ولا تُجب حيث يعلّم الفحص واحدة',
  retrieval: () => 'استرجع من المستندات',
};

const CHOSEN: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing, { stake }) => `عند كلفة خطأ ${stake}: ${doing}. هذا هو الأفضل عند أي كلفة.`,
  below: (doing, { stake, until }) => `عند كلفة خطأ ${stake}: ${doing}. هذا هو الأفضل حتى ${until}.`,
  between: (doing, { stake, from, until }) => `عند كلفة خطأ ${stake}: ${doing}. هذا هو الأفضل بين ${from} و${until}.`,
  above: (doing, { stake, from }) => `عند كلفة خطأ ${stake}: ${doing}. هذا هو الأفضل فوق ${from}.`,
};

const BEST: Readonly<Record<StakeShape, (doing: string, texts: Texts) => string>> = {
  always: (doing) => `مهما كانت كلفة الإجابة الخاطئة عليك: ${doing}.`,
  below: (doing, { until }) => `ما دامت الإجابة الخاطئة تكلّف أقل من ${until}: ${doing}.`,
  between: (doing, { from, until }) => `ما دامت تكلّف بين ${from} و${until}: ${doing}.`,
  above: (doing, { from }) => `ما دامت تكلّف أكثر من ${from}: ${doing}.`,
};

const FLIPS: Readonly<Record<FlipOf, (doing: string, texts: Texts) => string>> = {
  'stake-below': (doing, { at }) => `إذا كلّفت الإجابة الخاطئة أقل من ${at}: ${doing}.`,
  'stake-above': (doing, { at }) => `إذا كلّفت الإجابة الخاطئة أكثر من ${at}: ${doing}.`,
  'rate-below': (doing, { at }) => `إذا كان أقل من ${at} من الإجابات خاطئًا: ${doing}.`,
  'rate-above': (doing, { at }) => `إذا كان أكثر من ${at} من الإجابات خاطئًا: ${doing}.`,
  'catches-below': (doing, { at }) => `إذا التقط الفحص أقل من ${at} من الإجابات الخاطئة: ${doing}.`,
};

/** A form with what is done in it. */
const done = (form: (doing: string, texts: Texts) => string, doing: Written, texts: Texts): string => form(doing(texts), texts);

/** The sentences about what to do about wrong answers, in Arabic. */
export const hallucinationSentences: Sentences<HallucinationCodes> = isolating<HallucinationCodes>({
  ...qualified({ ...ofBoth('choose', CHOSEN, DOING, done), ...ofBoth('best', BEST, DOING, done), 'stake-decides': ({ until }: Texts) => `يتوقف ما ينبغي فعله على كلفة الإجابة الخاطئة عليك؛ وأول تغيّر يأتي عند ${until}.` }, onEveryBasis),
  ...ofBoth('flip', FLIPS, DOING, done),
  'no-option': () => 'لا يمكن قول شيء عن الإجابات الخاطئة: لا خيار سعره معروف.',
  ...ofEach('rate-unknown', DOING, (doing, texts) => `لم يعدّ أحد كم مرة يخطئ. عند كلفة خطأ ${texts['stake']} اتركه كما هو حتى ${texts['share']} من الإجابات؛ وفوق ذلك: ${doing(texts)}.`),
  'rate-unknown-never': ({ stake }) => `لم يعدّ أحد كم مرة يخطئ. عند كلفة خطأ ${stake} اتركه كما هو مهما كثر ذلك: كل ما يُعرف يكلّف أكثر مما يوفّر.`,
  'rate-and-stake-unknown': () => 'لم يعدّ أحد كم مرة يخطئ ولم تُذكر كلفة الإجابة الخاطئة: عُدّ أولًا، وعندئذ يمكن قول ما ينبغي فعله.',
  'wait-unknown': () => 'أُعطي الانتظار سعرًا ولا أحد يعرف زمن أي شيء، فلا يمكن ترتيب شيء ما دام ذلك السعر قائمًا.',
  'wrong-a-month': ({ count, rate }) => `عدد الإجابات الخاطئة شهريًا نحو ${count}، أي ${rate} من كلها.`,
  'loses-a-month': ({ usd, stake }) => `بكلفة ${stake} لكل منها تخسر ${usd} شهريًا.`,
  'leaves-wrong': ({ rate, extra, saves }) => `يبقى ${rate} خاطئًا، وتزيد الكلفة بمقدار ${extra} شهريًا عن الآن، وهو أفضل بمقدار ${saves} شهريًا من تركه كما هو.`,
  'leaves-wrong-for-less': ({ rate, less, saves }) => `يبقى ${rate} خاطئًا، وتقل الكلفة بمقدار ${less} شهريًا عن الآن، وهو أفضل بمقدار ${saves} شهريًا من تركه كما هو.`,
  'review-staff': ({ flagged, answers, people }) => `يعلّم الفحص ${flagged}، وبينها إجابات صحيحة: ما يقرؤه أشخاص شهريًا من الإجابات ${answers}، وهو عمل بدوام كامل لأشخاص عددهم ${people}.`,
  'answer-above': ({ confidence }) => `حيث يقول النموذج مدى تأكده، ويمكن الوثوق به في ذلك، أجب ابتداءً من ${confidence}.`,
  'again-alike': ({ phi }) => `من يُسأل ثانيةً يميل إلى الإخفاق في الأسئلة نفسها (معامل الارتباط ${phi}، افتراض).`,
  'while-rate-between': ({ from, until }) => `أن يكون بين ${from} و${until} من الإجابات خاطئًا.`,
  'while-rate-above': ({ from }) => `أن يكون أكثر من ${from} من الإجابات خاطئًا.`,
  'while-rate-below': ({ until }) => `أن يكون أقل من ${until} من الإجابات خاطئًا.`,
  'while-check-catches': ({ catches, passes }) => `أن يلتقط الفحص ${catches} من الإجابات الخاطئة ويمرّر ${passes} من الصحيحة.`,
  'abstain-if-below': ({ usd }) => `إذا كلّف ترك سؤال بلا إجابة أقل من ${usd}: لا تُجب حيث يعلّم الفحص الإجابة.`,
  'needs-wrong-at-most': ({ other, share }) => `إذا أخطأ ${other} في أقل من ${share} من الإجابات: انتقل إليه.`,
  'retrieval-needs-wrong-at-most': ({ extra, share }) => `إذا أنزل الاسترجاع، بزيادة ${extra} لكل استعلام، الإجابات الخاطئة تحت ${share}: استرجع من المستندات.`,
  'count-items': ({ items, precision }) => `دع أشخاصًا يحكمون على ${items} من الإجابات: يُظهر ذلك نسبة الخاطئ بدقة نحو ${precision} في الاتجاهين.`,
  'count-more-items': ({ items }) => `دع أشخاصًا يحكمون على ${items} من الإجابات إجمالًا: يُظهر ذلك في أي جانب من الانقلاب أنت.`,
  'find-stake': ({ flip }) => `اعرف هل تكلّف الإجابة الخاطئة أكثر أم أقل من ${flip}.`,
  'measure-check': ({ answers }) => `دع أشخاصًا يحكمون على ${answers} من الإجابات التي رآها الفحص، المعلَّمة والمارّة: ما يلتقطه افتراض.`,
  'measure-options': ({ others }) => `عُدّ الإجابات الخاطئة لدى ${others} على الأسئلة نفسها.`,
  'measure-retrieval': () => 'عُدّ الإجابات الخاطئة مع الاسترجاع على الأسئلة نفسها.',
  'watch-weekly': ({ items, from, to }) => `احكم على ${items} من الإجابات أسبوعيًا: تظهر زيادة من ${from} إلى ${to} خلال أسبوع.`,
  'same-at-both-ends': ({ rate }) => `الإجابة نفسها عند طرفي النسبة، ${rate}.`,
  'turns-within': ({ rate }) => `تنقلب الإجابة ضمن ما قد تكونه النسبة، ${rate}.`,
  'no-interval': () => 'لم يذكر أحد كم إجابة عُدّت، فقد تكون النسبة أي شيء قريب منها.',
  'not-counted': () => 'لم تُعدّ إجابات خاطئة بعد.',
  overlaps: ({ others }) => `قد تتساوى نسبة خطأ ${others} ونسبة الخطأ الآن: يتداخل المجالان.`,
  'other-not-counted': ({ others }) => `لم يذكر أحد على كم إجابة حُكم على ${others}.`,
  'at-most': ({ share }) => `لم يُعثر على خطأ؛ والخاطئ ${share} على الأكثر، في 95 من كل 100 مرة.`,
  'on-benchmark': ({ benchmark }) => `النسبة من ${benchmark}، لا من إجاباتك أنت.`,
  'by-guess': () => 'النسبة تخمين.',
  'check-assumed': ({ catches, passes }) => `ما يفعله الفحص افتراض: يلتقط ${catches} من الإجابات الخاطئة ويمرّر ${passes} من الصحيحة.`,
  'check-perfect': () => 'ذُكر فحص لا يخطئ أبدًا: لا فحص كذلك، وهذا حدّ.',
  'missing-rate': ({ field }) => `كم مرة يخطئ («${field}»).`,
  'missing-items': ({ field }) => `كم إجابة عُدّ ذلك عليها («${field}»).`,
  'missing-stake': ({ field }) => `كلفة الإجابة الخاطئة («${field}»).`,
  'missing-abstain': ({ field }) => `كلفة ترك سؤال بلا إجابة («${field}»): وحتى ذلك الحين لا يُترك شيء بلا إجابة.`,
  'missing-rate-of': ({ others }) => `كم مرة يخطئ ${others}، معدودًا بالطريقة نفسها.`,
  'missing-wait': () => 'كم ينتظر الناس مع بعض هذه، وقد أُعطي الانتظار سعرًا.',
  'missing-retrieval': ({ field }) => `كلفة الاسترجاع («${field}»).`,
});
