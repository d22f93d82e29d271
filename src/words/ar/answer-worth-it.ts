import type { Sentences } from '../../core/answers/answer.ts';
import type { WorthItCodes } from '../../core/answers/worth-it/codes.ts';
import { isolating } from './isolated.ts';

type Texts = Readonly<Record<'option' | 'gain' | 'worth' | 'needed' | 'rate' | 'benchmark', string>>;

const found = ({ rate }: Texts): string => `؛ ووجد تقييمك ${rate}`;
const onBenchmark = ({ rate, benchmark }: Texts): string => `؛ وعلى ${benchmark}، وهو مجرد نائب عن مهمتك، كانت ${rate}`;
const guessed = ({ rate }: Texts): string => `؛ و${rate} تخمين`;

const ai = ({ option, gain, worth, needed }: Texts, known: string): string => `نعم، مع ${option}: يعود بزيادة ${gain} لكل استعلام على ثاني أفضل طريقة، ما دامت الإجابة الصحيحة تساوي أكثر من ${worth} وكان الصحيح ${needed} من الإجابات على الأقل${known}.`;
const nothing = ({ option, gain, worth, needed }: Texts, known: string): string => `لا، ما دامت الإجابة الصحيحة تساوي أقل من ${worth}: يخسر ${option} مبلغ ${gain} لكل استعلام مقارنةً بالاستغناء عنه. ويلزم صواب ${needed} من الإجابات${known}.`;
const people = ({ option, gain, worth, needed }: Texts, known: string): string => `الأشخاص أفضل ما دامت الإجابة الصحيحة تساوي أكثر من ${worth}: يعودون بزيادة ${gain} لكل استعلام على ${option}، الذي يلزم أن يصيب في ${needed} من الاستعلامات${known}.`;
const fromWorth = ({ option, worth }: Texts, known: string): string => `يستحق ${option} كلفته متى زادت قيمة الإجابة الصحيحة على ${worth}، إذا ${known}.`;

/** Should this be AI at all: what is said of it, in Arabic. */
export const worthItSentences: Sentences<WorthItCodes> = isolating<WorthItCodes>({
  'ai': (texts) => ai(texts, found(texts)),
  'ai-on': (texts) => ai(texts, onBenchmark(texts)),
  'ai-guess': (texts) => ai(texts, guessed(texts)),
  'nothing': (texts) => nothing(texts, found(texts)),
  'nothing-on': (texts) => nothing(texts, onBenchmark(texts)),
  'nothing-guess': (texts) => nothing(texts, guessed(texts)),
  'people': (texts) => people(texts, found(texts)),
  'people-on': (texts) => people(texts, onBenchmark(texts)),
  'people-guess': (texts) => people(texts, guessed(texts)),
  'from-worth': (texts) => fromWorth(texts, `بقي يصيب في ${texts.rate} من الاستعلامات كما في تقييمك`),
  'from-worth-on': (texts) => fromWorth(texts, `كان يصيب في ${texts.rate} من الاستعلامات كما على ${texts.benchmark}، وهو مجرد نائب عن مهمتك`),
  'from-worth-guess': (texts) => fromWorth(texts, `صحّ تخمينك أن ${texts.rate} من الإجابات صحيحة`),
  'never': ({ option, usd, worth }) => `لا: بكلفة ${usd} لكل استعلام يخسر ${option} المال حتى لو صحّت كل إجاباته، ما دامت الإجابة الصحيحة تساوي ${worth}.`,
  'needs-rate': ({ option, needed, worth }) => `نسبة صواب ${option} غير معروفة: يستحق كلفته إذا كان الصحيح ${needed} من الإجابات على الأقل، ما دامت الإجابة الصحيحة تساوي ${worth}.`,
  'needs-both': ({ option, usd, half }) => `نسبة صواب ${option} وقيمة الإجابة الصحيحة غير معروفتين: يستحق كلفته إذا زاد حاصل ضربهما على ${usd}. فإن صحّ نصف الإجابات لزم أن تساوي الصحيحة أكثر من ${half}.`,
  'no-option': () => 'لا شيء للحكم عليه: لا خيار سعره معروف.',
  'brings': ({ option, usd, month }) => `يعود ${option} بمبلغ ${usd} لكل استعلام بعد كلفته وأخطائه، ${month} شهريًا.`,
  'without-brings': ({ usd }) => `الاستغناء عنه يعود بمبلغ ${usd} لكل استعلام.`,
  'people-bring': ({ usd, each, rate }) => `يعود الأشخاص بمبلغ ${usd} لكل استعلام بكلفة ${each} لكل منه، إذا صحّ ${rate} من إجاباتهم.`,
  'rate-known': ({ option, rate }) => `يصيب ${option} في ${rate} من الاستعلامات.`,
  'unrated': ({ options }) => `نسبة صواب هذه غير معروفة، فاستُبعدت: ${options}.`,
  'wait-unknown': ({ options }) => `زمن هذه غير معروف، فاستُبعدت: ${options}.`,
  'while-rate': ({ needed }) => `أن يصحّ ${needed} من الإجابات على الأقل.`,
  'while-worth': ({ worth }) => `أن تساوي الإجابة الصحيحة ${worth}.`,
  'while-people': ({ each, rate }) => `أن يكلّف الشخص ${each} لكل استعلام ويصيب في ${rate}: دقائق المراجعة والأجر والصواب كما في حقولك.`,
  'on-benchmark': ({ benchmark }) => `أن تكون استعلاماتك بصعوبة ${benchmark}.`,
  'worth-turns': ({ worth }) => `ينقلب حيث تساوي الإجابة الصحيحة ${worth}.`,
  'rate-turns': ({ needed }) => `ينقلب حيث يصيب في ${needed} من الاستعلامات.`,
  'cost-turns': ({ usd }) => `ينقلب حيث يكلّف الاستعلام ${usd}، مع الانتظار.`,
  'people-above': ({ worth }) => `متى زادت قيمة الإجابة الصحيحة على ${worth} كان الأشخاص أفضل.`,
  'measure-rate': ({ option, needed }) => `قيّم ${option} على استعلاماتك، وانظر هل يصحّ ${needed} من الإجابات.`,
  'measure-worth': ({ worth }) => `اعرف كم تساوي الإجابة الصحيحة: أكثر أم أقل من ${worth}.`,
  'sure-evaluation': ({ rate }) => `وجد تقييمك أن ${rate} صحيح.`,
  'rate-open': ({ rate, needed }) => `تقع النسبة اللازمة، ${needed}، ضمن ما وُجد: ${rate}.`,
  'only-benchmark': ({ benchmark }) => `النسبة هي نسبة ${benchmark}، لا نسبة استعلاماتك.`,
  'guessed': ({ option }) => `نسبة صواب ${option} تخمين.`,
  'not-measured': () => 'لم يقس أحد نسبة الصواب.',
  'no-rate': ({ option }) => `لا يُعرف عن أي إجابة من ${option} أنها كانت صحيحة، أو لا يُعرف زمنه.`,
  'lacks': ({ field }) => `غير مذكور: ${field}.`,
});
