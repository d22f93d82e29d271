import type { Sentences } from '../../core/answers/answer.ts';
import type { AffordCodes } from '../../core/answers/afford/codes.ts';
import { isolating } from './isolated.ts';

/** Can we afford it: what is said of it, in Arabic. */
export const affordSentences: Sentences<AffordCodes> = isolating<AffordCodes>({
  'fits': ({ options, months }) => `نعم، على مدى ${months}، ما دام المستخدمون يزدادون كما تقول. ضمن ما تسمح به: ${options}.`,
  'some-fit': ({ fitting, breaking, month, months }) => `نعم مع ${fitting}، على مدى ${months}، ما دام المستخدمون يزدادون كما تقول. وفوق ما تسمح به، ابتداءً من ${month} على أقرب تقدير: ${breaking}.`,
  'none-fits': ({ option, month, months }) => `ليس على مدى ${months}، إذا ازداد المستخدمون كما تقول: ${option} أطولها صمودًا، وتتجاوز كلفته ما تسمح به ابتداءً من ${month}.`,
  'none-from-start': ({ option, ratio }) => `لا، ولا حتى الآن: تتجاوز كلفة ${option} ما تسمح به من الشهر الأول، ويلزم أن تصبح ${ratio} مما هي عليه.`,
  'no-limit': ({ option, first, most, months }) => `لم تذكر ميزانية ولا إيرادًا ولا خطة: كلفة ${option} هي ${first} شهريًا الآن و${most} على الأكثر خلال ${months}، فتكفي ميزانية بهذا القدر إذا ازداد المستخدمون كما تقول.`,
  'no-projection': () => 'لا شيء يمكن جمعه: لا خيار سعره معروف على مدى الأشهر.',
  'costs': ({ option, first, most, month }) => `كلفة ${option} هي ${first} في الشهر الأول و${most} على الأكثر، في ${month}.`,
  'budget-holds': ({ option, most, budget }) => `كلفة ${option} هي ${most} شهريًا على الأكثر، ضمن ${budget}.`,
  'budget-breaks': ({ option, month, usd, budget, users }) => `يتجاوز ${option} مبلغ ${budget} في ${month}: ${usd}، والمستخدمون يوميًا ${users}.`,
  'margin-holds': ({ option, margin, target }) => `يترك ${option} نسبة ${margin} من الإيراد في أسوأ أشهره، وأنت تريد ${target}.`,
  'margin-breaks': ({ option, month, margin, target }) => `يترك ${option} نسبة ${margin} من الإيراد في ${month}، وأنت تريد ${target}.`,
  'plan-holds': ({ option, each, allowed }) => `كلفة ${option} لكل عميل هي ${each} في أسوأ أشهره؛ وتترك الخطة لذلك ${allowed}.`,
  'plan-breaks': ({ option, month, each, allowed }) => `كلفة ${option} لكل عميل هي ${each} في ${month}؛ وتترك الخطة لذلك ${allowed}.`,
  'lever-model': ({ option, to, saved }) => `استخدام ${to} بدل ${option} يوفّر ${saved} في أغلى شهر؛ أما مدى جودته لك فسؤال آخر.`,
  'lever-cache': ({ option, share, saved }) => `قراءة ${share} من المطالبة من الذاكرة المؤقتة توفّر ${saved} في أغلى شهر لدى ${option}.`,
  'lever-batch': ({ option, share, saved }) => `إرسال ${share} من الاستعلامات دفعةً يوفّر ${saved} في أغلى شهر لدى ${option}، إذا أمكنها الانتظار يومًا.`,
  'lever-shorter': ({ option, share, saved }) => `إجابات بطول ${share} من طولها الحالي توفّر ${saved} في أغلى شهر لدى ${option}.`,
  'lever-makes-it': ({ option }) => `بهذا وحده يبقى ${option} ضمن ما تسمح به.`,
  'while-growth': ({ users, month }) => `ألّا يزيد المستخدمون يوميًا في ${month} على ${users}.`,
  'while-tokens': ({ ratio }) => `أن يصنع النص من الرموز بقدر المفترض: قد يكلّف الشهر ما يصل إلى ${ratio} من ذلك.`,
  'cost-turns': ({ option, ratio }) => `ينقلب حيث تكون كلفة ${option} ما قدره ${ratio} مما ذُكر هنا.`,
  'users-turn': ({ option, users }) => `مع ${option} تُنفق الميزانية تمامًا عندما يبلغ المستخدمون يوميًا ${users}.`,
  'budget-turns': ({ option, usd }) => `مع ${option} ينقلب عند ميزانية قدرها ${usd}.`,
  'measure-tokens': ({ option }) => `عُدّ رموز استعلاماتك لدى ${option}: عليها يتوقف هل تكفي الميزانية.`,
  'watch-users': ({ users, month }) => `قارن المستخدمين في ${month} بالعدد اليومي المفترض ${users}.`,
  'growth-assumed': () => 'ازدياد المستخدمين هو ما ذكرته أو ما افتُرض، لا تنبؤ.',
  'token-band': ({ option }) => `يتسع ${option} برموز أقل من المفترض، ولا يتسع بأكثر.`,
  'lower-bound': ({ options }) => `شيء من هذه بلا سعر، فكلفتها هذه على الأقل: ${options}.`,
  'lacks': ({ field }) => `غير مذكور: ${field}.`,
});
