import type { LaterWords } from '../language.ts';

/** What is said where a person takes a result away, or says that a number is wrong, in Japanese. */
export const sharing: LaterWords['sharing'] = {
  label: '共有と書き出し',
  link: 'リンクをコピー',
  linkHint: 'いま見えている内容を示すリンクをコピーします（価格は開いた日のもの）',
  memo: 'メモ',
  memoHint: '回答を理由と出典とともにMarkdownとしてコピーします',
  csv: 'CSV',
  csvHint: '選択肢の比較を表計算用に保存します',
  embed: '埋め込み',
  embedHint: 'これを別のページに載せるためのコードをコピーします',
  more: 'その他の形式',
  memoFile: 'メモ（Markdown）',
  jsonFile: 'すべてとその根拠（JSON）',
  chartFile: (title) => `${title}（SVG）`,
  report: '数字がおかしいですか？',
  copied: { link: 'リンクをコピーしました。', memo: 'メモをコピーしました。', embed: 'コードをコピーしました。', report: '調べるのに必要な情報をコピーしました。このページの運営者に送ってください。' },
  saved: (file) => `${file}を保存しました。`,
  refused: 'ブラウザーがコピーを許可しませんでした。ここからコピーしてください：',
  reported: { number: '数字', option: '選択肢', value: '値', source: '出典', link: 'リンク' },
  badReport: (address) => `「${address}」はhttpsのアドレスではないため、報告はそこで開かずにコピーします。`,
  ownCatalogue: 'このページには独自のカタログがありますが、このコードには含まれません。アドレスに置き、srcで指定してください。',
};
