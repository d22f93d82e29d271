import type { LaterWords } from '../language.ts';

/** What is said of what comes from outside the page, a catalogue at an address or a link, in Japanese. */
export const incoming: Pick<LaterWords, 'cannotCheck' | 'catalogueFaults' | 'badLocale' | 'fetchFaults' | 'moreFaults' | 'inLink' | 'cannotWriteLink' | 'unknownPanels'> = {
  cannotCheck: 'このカタログは検証できません。validate.min.jsをスクリプトと同じ場所に置いてください。',
  catalogueFaults: 'このカタログは使えませんでした。直前の有効なものを保持します。',
  badLocale: (tag) => `「${tag}」はenやde-CHのような言語タグではありません。英語のままにします。`,
  fetchFaults: {
    'bad-address': (address) => `「${address}」はhttpまたはhttpsのアドレスではありません。`,
    'no-reader': (address) => `${address}を読み込めません。validate.min.jsをスクリプトと同じ場所に置いてください。`,
    unreachable: (address) => `${address}を取得できませんでした。存在しないか、相手のホストがこのページからの読み取りを許可していない（CORS）か、このページが許可していません（コンテンツセキュリティポリシーのconnect-src）。`,
    status: (address, amount) => `${address}の応答は${amount}でした。`,
    'too-slow': (address, amount) => `${address}は${amount}秒以内に届きませんでした。`,
    'too-large': (address, amount) => `${address}は${amount} MBを超えています。`,
  },
  moreFaults: (count) => `ほか${count}件`,
  unknownPanels: (names, known) => `${names}という名前のパネルはありません。使えるのは${known}です。`,
  inLink: (text) => `リンク内：${text}`,
  cannotWriteLink: 'ブラウザーがこのページのアドレスの更新を許可していません。「リンクをコピー」は引き続き使えます。',
};
