import type { Words } from '../language.ts';
import { isolated, joined } from './isolated.ts';

/** What is said of options that are own servers or several options together, in Arabic. */
export const optionWords: Pick<Words, 'ways' | 'ownServers' | 'optimistic' | 'fleet' | 'replica' | 'licenceLimits' | 'perMonthTotal' | 'perQuery'> = {
  ways: {
    cascade: (members) => joined(members, ' ← '),
    router: (members) => `موجّه: ${joined(members, ' أو ')}`,
    vote: ([member = ''], { voters = 3 }) => `${isolated(member)} بتصويت الأغلبية، عدد الأصوات ${voters}`,
    retry: ([member = ''], { attempts = 2 }) => `${isolated(member)} مع فحص، عدد المحاولات ${attempts} على الأكثر`,
    fallback: (members) => joined(members, '، وإلا '),
    review: ([member = '']) => `${isolated(member)} + أشخاص`,
    hybrid: (members) => joined(members, ' + الفائض إلى '),
  },
  ownServers: (weights, gpus, gpu) => `${isolated(weights)} على ${isolated(`${gpus} × ${gpu}`)}`,
  optimistic: {
    'independent-errors': 'حد أعلى: كأن النماذج تخطئ في استعلامات مختلفة',
    'perfect-check': 'حد أعلى: كأن الفحص لا يخطئ أبدًا في أحد الاتجاهين',
    oracle: 'حد أعلى: كأن أحدًا يعرف مسبقًا من سيصيب',
    'independent-outages': 'حد أعلى: كأن المزوّدين يتعطلون في أوقات مختلفة',
  },
  fleet: (needed, spare, gpus, device) => `النسخ اللازمة للذروة: ${needed}، والاحتياطية: ${spare}؛ ${isolated(`${gpus} × ${device}`)}`,
  replica: (batch, tokensPerSecond) => `حتى ${batch} من الإجابات معًا على كل نسخة، وعندئذ ${tokensPerSecond} من الرموز في الثانية لكل مستخدم (توقّع)`,
  licenceLimits: (licence, limits) => `${isolated(licence)}: ${isolated(limits)}`,
  perMonthTotal: 'شهر واحد',
  perQuery: 'لكل استعلام',
};
