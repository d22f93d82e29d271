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
  refused: (why) => `実績を読み取れません：${why}。`,
};
