import type { Words } from '../language.ts';

/** What is said of what comes from outside the page, a catalogue at an address or a link, in Arabic. */
export const incoming: Pick<Words, 'readingCatalogue' | 'fetchFaults' | 'moreFaults' | 'inLink' | 'cannotWriteLink' | 'unknownPanels'> = {
  readingCatalogue: (address) => `تجري قراءة الفهرس من ${address}؛ وحتى يصل تبقى هذه أسعار ما قبله.`,
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
