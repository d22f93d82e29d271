import type { answerFieldWords as english } from '../en/answer-fields.ts';

/** Fields about what could be changed, in Japanese. */
export const answerFieldWords: typeof english = {
  gainedPoints: { label: '回答改善の効果', hint: '正解率の増分', none: '一段上の選択肢' },
  capabilityUsd: { label: '新機能の効果', hint: 'USD、同じ予算で1か月あたり', none: '未入力' },
  retrievalRate: { label: '検索ありの正解率', hint: '回答に占める割合', none: '未測定' },
  tunedRate: { label: '調整後の正解率', hint: '回答に占める割合', none: '未測定' },
  tunedSystemTokens: { label: '調整後のシステムプロンプト', hint: 'トークン数', none: '不明' },
  noticedRise: { label: '気づきたい増加', hint: 'ふだんより多い誤答の割合' },
  monthsKept: { label: '継続期間', hint: '選択を続ける月数' },
};
