import type { Words } from '../language.ts';

/** What options are called that are own servers or several options together, in Japanese. */
export const optionWords: Pick<Words, 'ways' | 'ownServers'> = {
  ways: {
    cascade: (members) => members.join(' → '),
    router: (members) => `ルーター：${members.join(' / ')}`,
    vote: ([member = ''], { voters = 3 }) => `${member} × ${voters}の多数決`,
    retry: ([member = ''], { attempts = 2 }) => `${member}（検査つき、最大${attempts}回）`,
    fallback: (members) => members.join('、停止時は'),
    review: ([member = '']) => `${member} + 人`,
    hybrid: (members) => members.join(' + 超過分は'),
  },
  ownServers: (weights, gpus, gpu) => `${weights}（${gpu} × ${gpus}）`,
};
