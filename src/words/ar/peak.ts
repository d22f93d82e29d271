import type { LaterWords } from '../language.ts';
import { isolated } from './isolated.ts';

/** What is said of the times in the busiest minute, in Arabic. */
export const peak: LaterWords['decision']['peak'] = {
  within: (name, count, limit) => `عند الذروة يجيب ${isolated(name)} عن ${count} خلال ${isolated(limit)}`,
  withinTwo: (name, count, limit, last, lastCount) => `عند الذروة يجيب ${isolated(name)} عن ${count} خلال ${isolated(limit)}؛ و${isolated(last)} عن ${lastCount}`,
  everyWithin: (count, limit) => `عند الذروة يجيب كل خيار عن ${count} خلال ${isolated(limit)}`,
  whole: (name, time) => `عند الذروة تكتمل 95 من كل 100 إجابة من ${isolated(name)} خلال ${isolated(time)}`,
  wholeTwo: (name, time, last, lastTime) => `عند الذروة تكتمل 95 من كل 100 إجابة من ${isolated(name)} خلال ${isolated(time)}؛ ومن ${isolated(last)} خلال ${isolated(lastTime)}`,
  overloaded: (name) => `لا يتحمل ${isolated(name)} الذروة: يزداد المنتظرون بلا توقف`,
  of100: (count) => `${count} من كل 100`,
  over: (count) => `أكثر من ${count} من كل 100`,
  under: (count) => `أقل من ${count} من كل 100`,
  note: 'الثواني (لوغاريتمي) حتى الإجابة كاملة بخط سميك، وحتى أول كلمة بخط رفيع: 9 من كل 10 استعلامات، ونصفها أغمق',
  loads: { mean: 'الحمل المتوسط', peak: 'أكثر الدقائق ازدحامًا' },
  row: (name, load) => `${isolated(name)}، ${load}`,
  limit: (time) => `المهلة ${isolated(time)}`,
  grows: 'يطول الطابور',
  p95: (time) => `95 من كل 100 خلال ${isolated(time)}`,
  heads: { option: 'الخيار', firstWord: 'أول كلمة، p50 / p95', whole: 'الإجابة كاملة، p50 / p95', within: 'ضمن المهلة' },
  readout: (row, parts) => `${row}: ${parts.join('، ')}`,
  firstWordTime: (times) => `أول كلمة ${isolated(times)}`,
  wholeTime: (times) => `الإجابة كاملة ${isolated(times)} (p50 / p95)`,
  withinLimit: (count, limit) => `${count} خلال ${isolated(limit)}`,
  alike: 'قيس المزوّدون بطلب واحد في كل مرة؛ أما تساوي أزمنتهم في كل ساعة فافتراض.',
  alikeOwn: 'ما قسته أنت يُفترض أنه نفسه في كل ساعة.',
  predicted: 'أزمنة الخوادم الخاصة متوقعة لكل حمل، مع انتظار مكان شاغر.',
  rateLimited: (name, share) => `يمرّر حد المعدل إلى ${isolated(name)} نسبة ${isolated(share)} من أكثر الدقائق ازدحامًا؛ وما لا يمرّ يُعد متأخرًا.`,
  unknown: (names) => `ليست في الرسم، إذ إن أزمنتها عند الذروة غير معروفة: ${isolated(names)}.`,
};
