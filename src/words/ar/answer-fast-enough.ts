import type { Sentences } from '../../core/answers/answer.ts';
import type { FastEnoughCodes } from '../../core/answers/fast-enough/codes.ts';
import { isolating } from './isolated.ts';

/** Is it fast enough: what is said of it, in Arabic. */
export const fastEnoughSentences: Sentences<FastEnoughCodes> = isolating<FastEnoughCodes>({
  'fast-enough': ({ option, within, limit, goal }) => `نعم، مع ${option}: تصل ${within} من إجاباته خلال ${limit}، والمطلوب ${goal}، ما دام عندك بالسرعة التي قيست.`,
  'barely': ({ option, within, limit, goal }) => `بالكاد، مع ${option}: تصل ${within} من إجاباته خلال ${limit}، والمطلوب ${goal}؛ وإذا كان عندك أبطأ قليلًا مما قيس فهو أبطأ من اللازم.`,
  'too-slow': ({ option, within, limit, goal }) => `لا: أقربها ${option}، تصل ${within} من إجاباته خلال ${limit} والمطلوب ${goal}، إذا كان عندك بالسرعة التي قيست.`,
  'rate-limited': ({ option, ratio, limit }) => `سريع بما يكفي، لكن ليس عند ذروتك: يجيب ${option} خلال ${limit}، ولا يخدم حد المعدل لديك إلا ${ratio} من أكثر الدقائق ازدحامًا.`,
  'unmeasured': ({ options, limit }) => `غير معروف: لم يقس أحد زمن ${options}، فيلزم قياس هل يُلتزم بـ ${limit}.`,
  'unmeasured-no-limit': ({ options }) => `غير معروف: لم يقس أحد زمن ${options}، ولم تذكر مهلة.`,
  'only-batch': ({ wait }) => `لا، ما دام كل استعلام يُرسل دفعةً: قد تستغرق الإجابة ما يصل إلى ${wait}.`,
  'no-limit': ({ option, p95 }) => `لم تذكر مهلة: أسرعها ${option} يجيب عن 95 من كل 100 استعلام خلال ${p95}، فهو سريع بما يكفي إن كان ذلك يكفيك.`,
  'no-option': () => 'لا شيء لقياس زمنه: لا خيار سعره معروف ويتسع سياقه.',
  'times': ({ option, p50, p95, p99 }) => `${option}: نصف الإجابات خلال ${p50} على الأكثر، و95 من كل 100 خلال ${p95}، و99 من كل 100 خلال ${p99}.`,
  'meets': ({ option, within, limit }) => `يلتزم ${option} بمهلة ${limit} في ${within} من الاستعلامات.`,
  'batch-left-out': ({ options, wait }) => `قد تستغرق الدفعة ${wait}، فاستُبعدت هذه: ${options}.`,
  'unmeasured-left-out': ({ options }) => `لم يقس أحد زمن هذه، فاستُبعدت: ${options}.`,
  'too-long': ({ options }) => `أطول الاستدعاءات لا تتسع لها هذه: ${options}.`,
  'limited-left-out': ({ options }) => `يوقف حد المعدل لديك هذه في أكثر الدقائق ازدحامًا: ${options}.`,
  'headroom': ({ option, ratio }) => `${option}: حد المعدل ${ratio} مما تطلبه أكثر الدقائق ازدحامًا.`,
  'runs-out': ({ option, month }) => `${option}: تتجاوز أكثر الدقائق ازدحامًا حد المعدل في ${month}.`,
  'while-measured': ({ band }) => `أن يكون عندك، تحت حملك، بالسرعة التي قيست بطلب واحد في كل مرة، بهامش ${band} زيادةً أو نقصًا.`,
  'while-peak': ({ option, ratio }) => `ألّا تتجاوز أكثر الدقائق ازدحامًا ${ratio} مما هي عليه الآن، مع ${option}.`,
  'limit-turns': ({ option, seconds }) => `ينقلب لدى ${option} عند مهلة قدرها ${seconds}.`,
  'slower-turns': ({ option, ratio }) => `إذا استغرق ${option} ما قدره ${ratio} مما قيس فهو أبطأ من اللازم.`,
  'shorter-makes-it': ({ option, tokens }) => `بإجابات لا تتجاوز ${tokens} يلتزم ${option} بالمهلة.`,
  'effort-makes-it': ({ option, effort }) => `بجهد استدلال «${effort}» يلتزم ${option} بالمهلة؛ وقد تسوء إجاباته.`,
  'stream-makes-it': ({ option, seconds }) => `إذا كان الناس يقرؤون أولًا بأول، يبدأ ${option} الإجابة خلال ${seconds} في 95 من كل 100 استعلام.`,
  'time-it': ({ option, limit }) => `قِس زمن ${option} بمطالباتك أنت، عند ذروتك، مقابل ${limit}.`,
  'time-any': ({ options }) => `قِس زمن ${options} بمطالباتك أنت، عند ذروتك.`,
  'measured-alone': ({ band }) => `قيست الأزمنة بطلب واحد في كل مرة، من دون حملك: بهامش ${band} زيادةً أو نقصًا.`,
  'band-straddles': ({ option, within }) => `ضمن هذا الهامش يكون ${option} سريعًا بما يكفي تارةً وأبطأ من اللازم تارةً: ${within}.`,
  'not-measured': () => 'لم يقس أحد الزمن الذي يستغرقه.',
  'lacks': ({ field }) => `غير مذكور: ${field}.`,
});
