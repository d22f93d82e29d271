import type { Words } from '../language.ts';

/** What is said around the question and the answer, in Japanese. */
export const decision: Words['decision'] = {
  question: {
    label: '質問',
    placeholder: 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day',
    hint: 'Enter',
    understood: '読み取った内容',
    assumed: '仮定',
    unread: '読み取れなかった部分',
    try: '例',
    examples: ['GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day', 'A is 3x more expensive and 5 points more accurate', 'Llama 3.3 70B on H100 or GPT-4o mini for 20M queries a month?'],
    remove: (text) => `既定値に戻す：${text}`,
    otherLanguage: '質問は英語で読み取ります。',
  },
  answer: {
    sure: { high: '確実', medium: 'ほぼ確実', low: '不確実', unknown: '確実さは不明' },
    sureHead: '確実さ',
    changeHead: '結論が変わる条件',
    nextHead: '次に測定すること',
    missingHead: '不足している情報',
    whyHead: '理由',
    whileHead: '成り立つ条件',
    workingsHead: '計算',
    working: (formula, option, inputs, result) => `${option === undefined ? '' : `${option}：`}${formula}：${inputs.join('、')} → ${result}`,
    input: (name, value) => `${name} ${value}`,
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
