import type { LaterWords } from '../language.ts';
import { isolated } from './isolated.ts';

/** What is said of what comes from outside the page, a catalogue at an address or a link, in Arabic. */
export const incoming: Pick<LaterWords, 'cannotCheck' | 'catalogueFaults' | 'badLocale' | 'fetchFaults' | 'moreFaults' | 'inLink' | 'cannotWriteLink' | 'unknownPanels'> = {
  cannotCheck: 'لا يمكن التحقق من هذا الفهرس: يجب أن يكون validate.min.js بجانب السكربت.',
  catalogueFaults: 'تعذّر استخدام هذا الفهرس؛ ويبقى آخر فهرس صالح.',
  badLocale: (tag) => `«${isolated(tag)}» ليس وسم لغة مثل en أو de-CH؛ وتبقى الإنجليزية.`,
  fetchFaults: {
    'bad-address': (address) => `«${address}» ليس عنوان http أو https.`,
    'no-reader': (address) => `تعذرت قراءة ${address}: يجب أن يكون validate.min.js بجانب السكربت.`,
    unreachable: (address) => `تعذر جلب ${address}: إما أنه غير موجود، أو أن مضيفه لا يسمح لهذه الصفحة بقراءته (CORS)، أو أن هذه الصفحة لا تسمح بذلك (connect-src في سياسة أمان المحتوى).`,
    status: (address, amount) => `أجاب ${address} بالحالة ${amount}.`,
    'too-slow': (address, amount) => `لم يصل ${address} خلال ${amount} ثانية.`,
    'too-large': (address, amount) => `حجم ${address} أكبر من ${amount} ميغابايت.`,
  },
  moreFaults: (count) => `و${count} غيرها`,
  unknownPanels: (names, known) => `لا توجد لوحة باسم ${names}؛ المتاح هو ${known}.`,
  inLink: (text) => `في الرابط: ${text}`,
  cannotWriteLink: 'لا يسمح المتصفح بأن يتبع عنوان هذه الصفحة التغييرات؛ ويبقى «نسخ الرابط» متاحًا.',
};
