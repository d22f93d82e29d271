import type { Words } from '../language.ts';

/** What is said of options that are own servers or several options together, in Japanese. */
export const optionWords: Pick<Words, 'ways' | 'ownServers' | 'optimistic' | 'fleet' | 'replica' | 'licenceLimits' | 'perMonthTotal' | 'perQuery'> = {
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
  optimistic: {
    'independent-errors': '上限：モデルが互いに別のクエリで誤ると仮定',
    'perfect-check': '上限：検査が一方の側では決して誤らないと仮定',
    oracle: '上限：どれが正解するか事前に分かると仮定',
    'independent-outages': '上限：提供元が別々の時に停止すると仮定',
  },
  fleet: (needed, spare, gpus, device) => `ピーク用レプリカ${needed}、予備${spare}：${device} × ${gpus}`,
  replica: (batch, tokensPerSecond) => `レプリカごとに同時に最大${batch}件、その場合ユーザーごとに毎秒${tokensPerSecond}トークン（予測値）`,
  licenceLimits: (licence, limits) => `${licence}：${limits}`,
  perMonthTotal: '1か月',
  perQuery: '1クエリあたり',
};
