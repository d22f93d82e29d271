import type { Sentences } from '../../core/answers/answer.ts';
import type { OwnCase, SelfHostCase, SelfHostCodes, SelfHostQuality } from '../../core/answers/self-host/codes.ts';
import { qualified, unqualified, type Qualifiers, type Written } from '../sentence-tables.ts';

const API_CASES: Readonly<Record<Exclude<SelfHostCase, OwnCase>, Written>> = {
  'api-below': ({ own, api, load, saves, from }) => `${from}未満である限り${api}を使い続けてください。${load}では${own}より月${saves}安くなります`,
  'api-between': ({ own, api, load, saves, from, until }) => `${load}では、追加のレプリカにまだ空きがあるため、${api}が${own}より月${saves}安くなります。${from}から${until}までがそうです`,
  'api-never': ({ own, api, load, saves, upTo }) => `${api}を使い続けてください。${own}は${upTo}までのどの量でも高く、${load}では月${saves}高くなります`,
};

const OWN_CASES: Readonly<Record<OwnCase, Written>> = {
  'own-above': ({ own, api, load, saves, from }) => `${from}を超える限り、${own}で自社運用してください。${load}では${api}より月${saves}安くなります`,
  'own-between': ({ own, api, load, saves, from, until }) => `${from}から${until}までである限り、${own}で自社運用してください。${load}では${api}より月${saves}安くなります`,
  'own-always': ({ own, api, load, saves }) => `${own}で自社運用してください。価格が今のままである限り、調べたどの量でも${api}より安く、${load}では月${saves}安くなります`,
  'mix': ({ own, api, load, saves, share }) => `併用してください。定常部分は${own}、ピークは${api}とし、後者が${load}の${share}を受け持ちます。負荷の変動が今のままである限り、安いほう単独より月${saves}安くなります`,
};

const QUALITY: Qualifiers<`-${SelfHostQuality}`> = {
  '-same': (said) => (texts) => `${said(texts)}。ウェイトが同じため、回答の質も同じとみなしています。`,
  '-counted': (said) => (texts) => `${said(texts)}（両者の誤答と待ち時間を含む）。`,
  '-unknown': (said) => (texts) => `${said(texts)}。両者の回答の質は比べていません。`,
};

const BOUNDS: Qualifiers<'' | '-bound'> = { '': unqualified, '-bound': (said) => (texts) => `${said(texts)}自社サーバーには価格のない部分がまだあり、それは含まれていません。` };

/** Self-host or API: what is said of it, in Japanese. */
export const selfHostSentences: Sentences<SelfHostCodes> = {
  ...qualified(API_CASES, QUALITY),
  ...qualified(qualified(OWN_CASES, QUALITY), BOUNDS),
  'overloaded': ({ own, load, upTo }) => `${own}が処理できるのは${upTo}までですが、負荷は${load}です。比べる前に、サーバー群の規模を決めさせてください。`,
  'no-api': ({ own, usd }) => `${own}と比べるAPIがありません。同等に答えるAPIが1クエリ${usd}を超えるなら見合います。`,
  'no-own': () => '判断する自社サーバーがありません。own/llama-3.3-70b@4xh100-sxm@fp8のように、GPUとオープンウェイトを指定すると、どの量から見合うかが分かります。',
  'own-costs': ({ own, usd, replicas, gpus }) => `${own}は月${usd}です。ピークに必要なレプリカ：${replicas}、予備を含むGPU：${gpus}。`,
  'api-costs': ({ api, usd, each }) => `${api}は月${usd}、1クエリ${each}です。`,
  'per-million': ({ usd, speed }) => `自社の出力100万トークンは${usd}です（ユーザーごとに${speed}で提供）。`,
  'beside-own': ({ own, usd }) => `${own}では誤答と待ち時間で月${usd}を失います。`,
  'beside-api': ({ api, usd }) => `${api}では誤答と待ち時間で月${usd}を失います。`,
  'mix-costs': ({ usd, share, replicas }) => `併用は月${usd}です。自社のレプリカ：${replicas}、APIに送るクエリ：${share}。`,
  'months-own': ({ month }) => `計画期間のうち、${month}からは、少なくともしばらくの間、自社運用が安くなります。`,
  'months-own-all': () => '計画期間のどの月も自社運用が安くなります。',
  'months-api': () => '計画期間のどの月もAPIが安くなります。',
  'sized': ({ own }) => `すべての機種、台数、測定済みの形式のうち、最も少ない費用で負荷をさばけるのは${own}です。`,
  'while-unpriced': ({ usd, fields }) => `まだ価格のない費用が合わせて月${usd}未満であること：${fields}。`,
  'while-host': () => '価格に含まれないホスト機の費用が、節約額より小さいこと。',
  'while-volume': ({ from, until }) => `クエリ数が${from}から${until}までであること。`,
  'while-volume-above': ({ from }) => `クエリ数が${from}を超えること。`,
  'while-volume-below': ({ until }) => `クエリ数が${until}未満であること。`,
  'while-api-price': ({ each }) => `APIの1クエリがどの量でも${each}であること。`,
  'while-same-weights': () => '提供元が同じウェイトを同じビット数で提供していること。',
  'while-fewer-bits': ({ format, native }) => `${format}での回答が、公開された形式の${native}と同じ質であること：ここでは誰も測定していません。`,
  'while-licence': ({ licence, limits }) => `利用が${licence}の範囲内であること：${limits}。`,
  'while-licence-unread': ({ licence }) => `利用がウェイトのライセンスの範囲内であること（制限は未確認）：${licence}。`,
  'while-benchmark': ({ benchmark }) => `ご自身のクエリの難しさが${benchmark}（用途の代わりにすぎません）と同じであること。`,
  'volume-above': ({ at }) => `${at}を超えると結論が変わります。`,
  'volume-below': ({ at }) => `${at}を下回ると結論が変わります。`,
  'api-price-above': ({ at }) => `APIの1クエリが${at}を超えると結論が変わります。`,
  'api-price-below': ({ at }) => `APIの1クエリが${at}を下回ると結論が変わります。`,
  'own-cost-above': ({ at }) => `自社サーバーの費用が月${at}を超えると結論が変わります。`,
  'own-cost-below': ({ at }) => `自社サーバーの費用が月${at}を下回ると結論が変わります。`,
  'quality-worse': ({ points }) => `自社側の正解率が${points}低ければ、この誤答の損失ではAPIが有利です。`,
  'quality-better': ({ points }) => `自社側の正解率が${points}高ければ、この誤答の損失では自社側が有利です。`,
  'measure-speed': ({ field }) => `ご自身のクエリでレプリカ1つの速度を測定し、入力してください：${field}。`,
  'price-the-rest': ({ fields }) => `次の費用を調べてください：${fields}。`,
  'evaluate': ({ options }) => `ご自身のクエリで評価してください：${options}。`,
  'read-licence': ({ licence }) => `ウェイトのライセンスを確認してください：${licence}。`,
  'speed-predicted': ({ mean, median }) => `速度は予測値です。予測に用いなかったモデルでの誤差は、平均${mean}、中央値${median}でした。`,
  'speed-measured': () => '速度は、入力された実測値で補正しています。',
  'band-agrees': ({ low, high }) => `速度の幅のどちらの端でも、自社運用は月${low === high ? low : `${low}から${high}`}で、結論は変わりません。`,
  'band-turns': ({ low, high }) => `速度の幅の中で自社運用は月${low}から${high}となり、その間で結論が変わります。`,
  'extrapolated': () => 'この機種、形式、または投機的デコードを測定した実行がないため、速度は外挿です。',
  'lower-bound': () => '自社サーバーの費用は下限です。',
  'quality-open': () => '両者の回答の質は、同じ方法では分かっていません。',
  'by-guess': () => '正解の頻度は推測です。',
  'lacks': ({ field }) => `未入力：${field}。`,
  'lacks-own': () => '自社GPUの選択肢。',
  'lacks-api': () => '比べるAPI。',
  'lacks-rate': ({ option }) => `${option}の正解の頻度は不明か、別の方法で判定されています。`,
};
