import type { Sentences } from '../../core/answers/answer.ts';
import type { RouteCodes } from '../../core/answers/route/codes.ts';
import type { RouteWay } from '../../core/answers/route/ways.ts';
import { ofBoth, ofEach, qualified, unqualified, type Qualifiers, type Texts, type Written } from '../sentence-tables.ts';

/** What is done with a query, as a noun. */
const DOING: Readonly<Record<RouteWay, Written>> = {
  alone: ({ first }) => `${first}だけに尋ねること`,
  cascade: ({ first, second }) => `${first}に尋ねて回答を検査し、落ちたものを${second}に尋ねること`,
  router: ({ first, second }) => `ルーターで各クエリを${first}か${second}に振り分けること`,
  retry: ({ first }) => `${first}に尋ねて回答を検査し、落ちたものを再び尋ねること`,
  vote: ({ first }) => `${first}に3回尋ねて多数決を取ること`,
};

/** And what that hangs on, where it is the best. */
const CHOSEN: Readonly<Record<RouteWay, Written>> = {
  alone: (texts) => `最善は${DOING.alone(texts)}です`,
  cascade: (texts) => `検査が誤答の少なくとも${texts['needed']}を捕らえるなら、最善は${DOING.cascade(texts)}です`,
  router: (texts) => `ルーターが誤答の少なくとも${texts['needed']}を予見するなら、最善は${DOING.router(texts)}です`,
  retry: (texts) => `検査が誤答の少なくとも${texts['needed']}を捕らえるなら、最善は${DOING.retry(texts)}です`,
  vote: (texts) => `回答の誤りの重なりが仮定を超えなければ、最善は${DOING.vote(texts)}です`,
};

/** What success rates rest on. */
const RESTS: Qualifiers<'' | '-on' | '-guess'> = {
  '': unqualified,
  '-on': (said) => (texts) => `${said(texts)}正解率は${texts['benchmark']}のもので、用途の代わりにすぎません。`,
  '-guess': (said) => (texts) => `${said(texts)}正解率には推測が含まれます。`,
};

const gained = ({ saves }: Texts): string => `次善の方法より、誤りと待ち時間を含めて1クエリあたり${saves}節約できます。`;

/** What would be different, and what is best then. */
const FLIPS = {
  'stake-below': (doing: string, { at }: Texts) => `誤答1件の損失が${at}未満の場合：${doing}。`,
  'stake-above': (doing: string, { at }: Texts) => `誤答1件の損失が${at}を超える場合：${doing}。`,
  'catches-below': (doing: string, { at }: Texts) => `検査が捕らえる誤答が${at}未満の場合：${doing}。`,
  'catches-above': (doing: string, { at }: Texts) => `検査が捕らえる誤答が${at}を超える場合：${doing}。`,
};

/** Route or cascade: what is said of it, in Japanese. */
export const routeSentences: Sentences<RouteCodes> = {
  ...qualified(
    {
      'stake-decides': ({ until, first }: Texts) => `どうするかは誤答1件の損失によります。${until}までは${first}に尋ねてください。`,
      'always-alone': (texts: Texts) => `正解率が今のままである限り、誤答1件の損失にかかわらず、最善は${DOING.alone(texts)}です。どう組み合わせても正解は増えません。`,
      ...ofEach('choose', CHOSEN, (best, texts) => `誤答1件の損失が${texts['stake']}の場合、${best(texts)}（${texts['from']}から${texts['until']}まで）。${gained(texts)}`),
      ...ofEach('choose-above', CHOSEN, (best, texts) => `誤答1件の損失が${texts['stake']}の場合、${best(texts)}（${texts['from']}以上）。${gained(texts)}`),
    },
    RESTS,
  ),
  ...ofEach('best', DOING, (doing, texts) => `誤答1件の損失が${texts['from']}から${texts['until']}までの場合：${doing(texts)}。`),
  ...ofEach('best-above', DOING, (doing, texts) => `誤答1件の損失が${texts['from']}を超える場合：${doing(texts)}。`),
  ...ofBoth('flip', FLIPS, DOING, (flip, doing, texts) => flip(doing(texts), texts)),
  'needs-rates': ({ first, second, share, catches, passes }) => `正解の頻度は不明です。まず${first}に尋ね、検査に落ちた回答を${second}に尋ねる方法は、落ちる回答が${share}未満である限り${second}だけより安くなります。同じ質かどうかは、これから測定する正解率と、検査（${catches}を捕らえ${passes}を通すと仮定）によります。`,
  'needs-rates-never': ({ first, second }) => `正解の頻度は不明ですが、まず${first}に尋ねて検査する費用は${second}だけの費用に達します。カスケードが見合うのは、正解がより多い場合だけです。`,
  'needs-rate': ({ first }) => `${first}の正解の頻度が不明なため、その間は再び尋ねることや多数決について何も言えません。`,
  'wait-unknown': () => '待ち時間に価格がついていますが、選択肢の所要時間は誰も知りません。その価格がある限り順位はつけられません。',
  'no-option': () => '組み合わせるものがありません。価格の分かる選択肢がないためです。',
  'alone': ({ first, usd, rate }) => `${first}だけ：1クエリ${usd}、正解率${rate}。`,
  'cascade': ({ first, second, usd, rate, share }) => `${first}の次に${second}：1クエリ${usd}、正解率${rate}。クエリの${share}は両方に尋ねます。`,
  'router': ({ first, second, usd, rate }) => `${first}と${second}を振り分けるルーター：1クエリ${usd}、正解率${rate}。`,
  'retry': ({ first, usd, rate }) => `${first}を検査して再び尋ねる：1クエリ${usd}、正解率${rate}。`,
  'vote': ({ first, usd, rate, voters }) => `${first}に${voters}回尋ねて多数決：1クエリ${usd}、正解率${rate}。`,
  'cascade-saves': ({ second, saved, points }) => `${second}だけと比べて、カスケードはコストを${saved}減らし、正解率は${points}下がります。`,
  'cascade-saves-and-gains': ({ second, saved, points }) => `${second}だけと比べて、カスケードはコストを${saved}減らし、正解率は${points}上がります。`,
  'cascade-adds': ({ second, added, points }) => `${second}だけと比べて、カスケードはコストを${added}増やし、正解率は${points}上がります。`,
  'cascade-adds-and-loses': ({ second, added, points }) => `${second}だけと比べて、カスケードはコストを${added}増やし、正解率は${points}下がります。`,
  'oracle': ({ first, second, rate }) => `${first}と${second}をどう選び分けても、正解率は${rate}を超えません：どのルーターも届かない上限です。`,
  'alike': ({ phi, from, until }) => `選択肢は同じクエリで誤る相関を${phi}と仮定しています。範囲は${from}から${until}に対するものです。`,
  'while-catches': ({ needed, passes }) => `検査またはルーターが誤答の少なくとも${needed}を捕らえ、正解の${passes}を通すこと。`,
  'while-stake': ({ from, until }) => `誤答1件の損失が${from}から${until}の間であること。`,
  'while-stake-above': ({ from }) => `誤答1件の損失が${from}を超えること。`,
  'while-phi': ({ from, until }) => `選択肢が同じクエリで誤る相関が${from}から${until}の間であること。`,
  'while-benchmark': ({ benchmark }) => `ご自身のクエリの難しさが${benchmark}と同じであること。`,
  'foresight-needed': ({ needed, passes }) => `費用のかからないルーターは、最初のモデルの誤答の少なくとも${needed}を予見し、正解するクエリの${passes}をそこへ送れば有利になります。`,
  'foresight-never': () => '最初のモデルが正解するクエリを同じだけそこへ送るルーターは、残りをどれだけ予見しても有利になりません。',
  'measure-check': ({ catches, passes }) => `人が判定した回答で検査を測定してください。${catches}を捕らえ${passes}を通すというのは仮定です。`,
  'measure-together': ({ options }) => `どれだけ同時に誤るかを知るため、同じ項目で評価してください：${options}。`,
  'evaluate': ({ options }) => `ご自身のクエリで評価してください：${options}。`,
  'find-stake': ({ until }) => `誤答1件の損失が${until}より大きいか小さいかを調べてください。`,
  'sure-evaluation': () => '正解率はご自身の評価によるものです。',
  'only-benchmark': ({ benchmark }) => `正解率は${benchmark}のもので、ご自身のクエリのものではありません。`,
  'by-guess': () => '正解率には推測が含まれます。',
  'check-assumed': ({ catches, passes }) => `検査が捕らえる割合（${catches}）と通す割合（${passes}）は仮定です。`,
  'check-perfect': () => '一方の側で決して誤らない検査は、どの検査も届かない限界です。',
  'phi-turns': ({ from, until }) => `同じくらいありうる相関${from}から${until}の中で、最善の方法が変わります。`,
  'rates-overlap': () => '2つの正解率の区間は重なっています。',
  'not-measured': () => 'これらの正解の頻度は測定されていません。',
  'lacks': ({ field }) => `未入力：${field}。`,
  'lacks-rate': ({ option }) => `${option}の正解の頻度は不明か、別の方法で判定されています。`,
  'lacks-wait': ({ option }) => `${option}の所要時間は不明です。`,
  'lacks-second': () => '最初が誤ったときに尋ねる2番目の選択肢。',
};
