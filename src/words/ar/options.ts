import type { Words } from '../language.ts';
import { isolated, joined } from './isolated.ts';

/** What options are called that are own servers or several options together, in Arabic. */
export const optionWords: Pick<Words, 'ways' | 'ownServers'> = {
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
};
