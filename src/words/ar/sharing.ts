import type { LaterWords } from '../language.ts';

/** What is said where a person takes a result away, or says that a number is wrong, in Arabic. */
export const sharing: LaterWords['sharing'] = {
  label: 'المشاركة والتصدير',
  link: 'نسخ الرابط',
  linkHint: 'ينسخ رابطًا يعرض ما تراه، بأسعار اليوم الذي يُفتح فيه',
  memo: 'مذكرة',
  memoHint: 'ينسخ الإجابة مع أسبابها ومصادرها بصيغة Markdown',
  csv: 'CSV',
  csvHint: 'يحفظ الخيارات جنبًا إلى جنب لجدول بيانات',
  embed: 'تضمين',
  embedHint: 'ينسخ الشيفرة التي تضع هذا في صفحة أخرى',
  more: 'صيغ أخرى',
  memoFile: 'مذكرة (Markdown)',
  jsonFile: 'كل شيء مع أسبابه (JSON)',
  chartFile: (title) => `${title} (SVG)`,
  report: 'هل يبدو رقم خاطئًا؟',
  copied: { link: 'نُسخ الرابط.', memo: 'نُسخت المذكرة.', embed: 'نُسخت الشيفرة.', report: 'نُسخ ما يلزم للتحقق: أرسله إلى من يدير هذه الصفحة.' },
  saved: (file) => `حُفظ ${file}.`,
  refused: 'لم يسمح المتصفح بالنسخ. انسخه من هنا:',
  reported: { number: 'الرقم', option: 'الخيار', value: 'القيمة', source: 'المصدر', link: 'الرابط' },
  badReport: (address) => `«${address}» ليس عنوان https: تُنسخ البلاغات بدل فتحها هناك.`,
  ownCatalogue: 'لهذه الصفحة فهرس خاص ليس في هذه الشيفرة: ضعه في عنوان واذكره في src.',
};
