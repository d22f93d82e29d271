import type { LaterWords } from '../language.ts';
import { counted } from './counted.ts';
import { isolated } from './isolated.ts';

const months = (count: number): string => counted(String(count), count, { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' });

/** Titles, labels and sentences of the panels over the months, in Arabic. */
export const charts: LaterWords['charts'] = {
  kind: 'رسم بياني',
  now: 'الآن',
  month: (place, calendar) => `الشهر ${place}، ${isolated(calendar)}`,
  monthHead: 'الشهر',
  usersHead: 'المستخدمون',
  totalHead: 'المجموع',
  users: (count) => `المستخدمون: ${isolated(count)}`,
  entry: (name, usd) => `${isolated(name)} ${isolated(usd)}`,
  readout: (month, entries) => `${month}: ${entries.join('، ')}`,
  numbers: 'هذه الأرقام في جدول',
  walk: (title) => `${title}. تتنقل مفاتيح الأسهم فيه، وينتقل Home وEnd إلى الطرفين، ويغادر Escape.`,
  parts: {
    input: 'الإدخال',
    cache: 'الذاكرة المؤقتة',
    output: 'الإخراج',
    reasoning: 'الاستدلال',
    fees: 'الرسوم',
    evaluation: 'التقييم',
    monitoring: 'المراقبة',
    review: 'المراجعة البشرية',
    hosting: 'خوادم خاصة',
    check: 'الفحوص',
    router: 'الموجّه',
    guardrails: 'حواجز الحماية',
    retrieval: 'الاسترجاع',
    tuning: 'الضبط الدقيق',
    support: 'الدعم',
    fixed: 'كلفة ثابتة',
  },
  otherParts: (count) => `أجزاء أخرى (${count})`,

  growth: {
    label: 'النمو',
    passesBudget: (name, budget, place, calendar) => `يتجاوز ${isolated(name)} الميزانية ${isolated(budget)} في الشهر ${place}، ${isolated(calendar)}`,
    overBudget: (name, budget) => `يتجاوز ${isolated(name)} الميزانية ${isolated(budget)} من الشهر الأول`,
    withinBudget: (budget, count, isSeveral) => `${isSeveral ? 'تبقى كل الخيارات' : 'يبقى الخيار'} ضمن ${isolated(budget)} شهريًا طوال ${months(count)}`,
    passes: (name, usd, place) => `يتجاوز ${isolated(name)} مبلغ ${isolated(usd)} شهريًا في الشهر ${place}`,
    steady: (name, usd) => `يبقى ${isolated(name)} قرب ${isolated(usd)} شهريًا`,
    moves: (name, first, last, count) => `ينتقل ${isolated(name)} من ${isolated(first)} إلى ${isolated(last)} شهريًا خلال ${months(count)}`,
    one: (name, usd) => `يكلّف ${isolated(name)} مبلغ ${isolated(usd)} في الشهر الوحيد من المدة`,
    free: 'لا كلفة لأي خيار في هذه الأشهر',
    none: 'لا يمكن عرض الكلفة بعد',
    note: (curve, first, last) => `كلفة الشهر التقويمي، مع ما حول النموذج. المستخدمون: ${curve}، ${first === last ? isolated(first) : `${isolated(first)} ← ${isolated(last)}`}`,
    budget: (usd) => `الميزانية ${isolated(usd)}`,
    lacks: (curve, fields) => `يحتاج النمو «${curve}» إلى: ${fields.join('، ')}. تجد الحقول تحت «المستخدمون والنمو».`,
    lacksStickiness: 'المستخدمون المعدودون بالشهر يحتاجون إلى الالتصاق: نسبة النشطين منهم في اليوم.',
    fault: (message) => `لا يمكن حساب هذه الأشهر: ${isolated(message)}.`,
    notProjected: (names) => `ليس في الرسم، إذ لا سعر له في هذه الأشهر: ${isolated(names)}.`,
    unpriced: (what) => `حدود دنيا، من دون ما هو غير معروف: ${what}.`,
    missing: { reasoning: (name) => `رموز الاستدلال المخفي في ${isolated(name)}`, rate: (name) => `ما يُصعّده ${isolated(name)}`, hosting: (name) => `الأشخاص والأقراص ونقل البيانات في ${isolated(name)}` },
    change: (how, percent, date, isAnnounced) => {
      const what = { doubles: 'يتضاعف', halves: 'ينخفض إلى النصف', same: 'يتغير السعر، لا لهذا الحمل', other: isolated(percent) }[how];
      return `${isAnnounced ? 'معلن: ' : ''}${what} في ${isolated(date)}`;
    },
    rises: (percent) => `+${percent}`,
    falls: (percent) => `−${percent}`,
    of: (name, what) => `${isolated(name)}: ${what}`,
    retires: (date) => `يُوقف في ${isolated(date)}`,
    retired: (name, date) => `يُوقف ${isolated(name)} في ${isolated(date)}: لا يمكن استدعاؤه بعد ذلك، والأشهر اللاحقة هي ما كان سيكلّفه.`,
  },

  components: {
    label: 'أين يذهب المال',
    choose: 'الخيار',
    allOf: (part, name) => `«${part}» هي كل كلفة ${isolated(name)}`,
    shareOf: (part, share, name) => `«${part}» تمثل ${isolated(share)} من كلفة ${isolated(name)}`,
    none: (name) => `لا كلفة على ${isolated(name)} في هذه الأشهر`,
    note: (count, usd) => `خلال ${months(count)}: ${isolated(usd)}`,
  },

  money: {
    label: 'المال',
    margins: (name, share) => `يترك ${isolated(name)} نسبة ${isolated(share)} من الإيراد في نهاية المدة`,
    loses: 'لا خيار يجني ما يكلّفه في نهاية المدة',
    userCosts: (name, usd) => `مع ${isolated(name)} يكلّف المستخدم النشط ${isolated(usd)} شهريًا`,
    note: 'الآن ← في نهاية المدة، مع ما حول النموذج',
    heads: { option: 'النموذج', perUser: 'الكلفة لكل مستخدم', revenue: 'الإيراد', margin: 'الهامش الإجمالي', payback: 'الاسترداد' },
    pair: (first, last) => `${isolated(first)} ← ${isolated(last)}`,
    unknown: '–',
    paidBack: (place, calendar) => `الشهر ${place}، ${isolated(calendar)}`,
    notPaidBack: 'ليس في هذه الأشهر',
    of: (name, sentences) => `${isolated(name)}: ${sentences.join(' ')}`,
    budgetNever: (budget, count) => `يكفي ${isolated(budget)} شهريًا طوال ${months(count)}.`,
    budgetFirst: (budget) => `لا يكفي ${isolated(budget)} شهريًا من البداية.`,
    budgetEnds: (budget, place, calendar, users) => `لا يعود ${isolated(budget)} شهريًا كافيًا في الشهر ${place}، ${isolated(calendar)}؛ ويُنفق كله عند نحو ${isolated(users)} من المستخدمين.`,
    plan: (plan, margin, queries) => `يمكن أن تشمل خطة ${isolated(plan)} ما يصل إلى ${isolated(queries)} من الاستعلامات شهريًا بهامش ${isolated(margin)}.`,
    planUnlimited: (plan, margin) => `يمكن أن تشمل خطة ${isolated(plan)} أي عدد من الاستعلامات بهامش ${isolated(margin)}: فهي لا تكلّف شيئًا.`,
    planNone: (plan, margin) => `لا يمكن أن تشمل خطة ${isolated(plan)} أي استعلام بهامش ${isolated(margin)}.`,
  },
};
