import type { LaterWords } from '../language.ts';

/** What is said of the times that a person measured themselves, in Arabic. */
export const timed: LaterWords['timed'] = {
  own: 'قياسك',
  call: 'استدعاء واحد كما قسته أنت، بالثواني',
  first: 'أول رمز منه',
  field: (of, percentile) => `${of}: ${percentile}`,
  fault: 'يأخذ ثواني أكبر من 0، وp95 لا يقل عن p50، وأول رمز لا يتأخر عن استدعائه؛ وتبقى آخر القيم الصالحة.',
};
