import type { LaterWords } from '../language.ts';

/** Pasting a history: what stands in the form, in Japanese. */
export const history: LaterWords['history'] = {
  title: '過去の実績を貼り付ける',
  label: '過去の月',
  hint: '1行に1件：月・日付・番号のいずれか、続けてユーザー数',
  counts: { users: '全ユーザー', adoptions: '新規ユーザー' },
  fit: '曲線を当てはめる',
  fitting: '当てはめています…',
  cannotLoad: '曲線を当てはめる部分を読み込めません。fit.min.jsをスクリプトと同じ場所に置いてください。',
};

const ends = (hasErrors: boolean): string => (hasErrors ? '（±は標準誤差）' : '（確実さはこの実績からは分かりません）');

/** What a fit found, said once. */
export const fittedHistory: LaterWords['fittedHistory'] = {
  curve: (curve, rows, first, last) => `${first}から${last}までの${rows}行に「${curve}」を当てはめました。`,
  parameter: (name, value, error) => `${name} ${value}${error === undefined ? '' : ` ± ${error}`}`,
  parameters: (list, hasErrors) => `${list.join('、')}${ends(hasErrors)}。0か月目は最初の行です。`,
  numbered: (list, hasErrors) => `${list.join('、')}${ends(hasErrors)}。月の番号は行に書かれたとおりです。`,
  off: (users, share) => `各行とのずれは二乗平均平方根で${users}ユーザー、最大値の${share}です。`,
  perMonth: '行の間隔にかかわらず、1か月あたりで比べています。',
  missing: (after, before, line) => (after === undefined || before === undefined ? `${line}行目：ユーザー数がありません。` : `${line}行目：${after}と${before}の間の行がありません。`),
  filled: (curve, month) => `入力しました：${month}から「${curve}」。以後の推移は各項目の値に従います。`,
  filledPoints: (month) => `${month}から月ごとの値を独自の推移として入力しました。この曲線は項目の値では表せません。`,
  nearest: (curves) => `${curves.join('、')}のうち最も近いものです。比べるには、別の増え方を選んでもう一度当てはめてください。`,
  /** What is wrong with a line, or with all of them. */
  faults: {
    'no-rows': (line) => `${line}行目：月とそのユーザー数がありません。`,
    columns: (line) => `${line}行目：月とそのユーザー数の2列が必要です。`,
    month: (line, got) => `${line}行目：「${got}」は、2026-11-22のような日付、2026-11のような月、月数のいずれでもありません。`,
    far: (line, got) => `${line}行目：「${got}」は月数が多すぎます。`,
    unit: (line, got) => `${line}行目：「${got}」の書き方が前の行の月と異なります。`,
    users: (line, got) => `${line}行目：「${got}」は、1234や1234.5のようなユーザー数ではありません。`,
    order: (line, got) => `${line}行目：「${got}」が前の行の月より後になっていません。`,
    lines: (line) => `${line}行目：読み取れる行数を超えています。`,
    few: (_, got) => `少なくとも${got}行が必要です。`,
    future: (_, got) => `最初の行は、予測が始まる${got}より前でなければなりません。`,
  },
  refused: (why) => `実績を読み取れません：${why}。`,
};
