import type { Words } from '../language.ts';

/** What is said around the question and the answer, in Japanese. */
export const decision: Words['decision'] = {
  question: {
    label: '質問',
    hint: 'Enter',
    understood: '読み取った内容',
    assumed: '仮定',
    unread: '読み取れなかった部分',
    try: '例',
    otherLanguage: '質問は英語で読み取ります。',
  },
  answer: {
    relative: '入力された比率は2つの選択肢AとBを表します。比率を消すまで、モデルの比較は行いません。',
    stake: '誤答1件の損失',
    stakeUnit: 'USD',
    fill: 'あなただけが知っている値',
    rightOf: (name) => `${name}の正解数`,
  },
  flip: {
    axis: '誤答1件の損失（対数）',
    flipsAt: (usd) => `${usd}で入れ替わる`,
    you: (usd) => `あなた：${usd}`,
    label: '誤答1件の損失',
    unsaid: '未入力',
    text: (usd, winner) => `${usd}：${winner}`,
  },
};
