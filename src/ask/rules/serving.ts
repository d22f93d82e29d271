import { EFFORTS } from '../../core/model/setting.ts';
import { ENGINES, PRECISIONS } from '../../core/model/serving.ts';
import type { WayName } from '../../scenario/ways.ts';
import { always, first, monthly, type Rule } from './rule.ts';

const way = (name: WayName, weight: number, ...says: readonly string[]): Rule => ({ says, gives: { '#way': always(name) }, asks: ['route', weight] });

/** How an option is served: own accelerators, combinations, efforts. */
export const SERVING: readonly Rule[] = [
  { says: ['self host|hosted|hosting|hosts', 'selfhost|selfhosted|selfhosting', 'own|dedicated gpu|gpus|hardware|servers|machines|cluster|infrastructure', 'our gpu|gpus', 'on prem|premise|premises', 'in house gpus|hosting|inference', 'host|hosting|serve|run ourselves|myself|locally', 'host|hosting it? ourselves|myself|locally', 'rent|renting|buy|buying gpu|gpus', 'run|running|in house'], gives: { '#own': always(true) }, asks: ['self-host', 7] },
  { says: ['engineer|engineers|ops|devops|mlops|sre|sres|staff|people on? call? costs|cost|costing {usd} @period', 'on call costs|cost|is {usd} @period', '{usd} @period on call|ops|devops'], gives: { 'hosting.peopleUsdPerMonth': monthly } },
  { says: ['{months} commitment|commit|reservation ,? {share} off|discount|cheaper?', 'commitment|commit|reservation discount? of|at? {share}', '{share} commitment|commit|committed discount|off?', '{share} off for? {months}? commitment|commit|reservation'], gives: { 'hosting.commitment': ({ quantities }) => quantities.find(({ unit }) => unit === 'share')!.value } },
  { says: ['{usd} per|a|an|/ gpu hour', '{usd} per|an|/ hour|hr|h', '{usd} / gpu / hour', 'gpu hour|hours costs|cost|at|is|of {usd}', 'gpu at|for|costs {usd}'], gives: { '#gpuUsd': first } },
  { says: ['spot instances|pricing|gpus?'], gives: { '#rental': always('spot') } },
  { says: ['reserved instances|pricing|gpus?'], gives: { '#rental': always('reserved') } },
  ...ENGINES.map((engine): Rule => ({ says: engine === 'trtllm' ? [engine, 'tensorrt llm?', 'trt llm'] : [engine], gives: { '#engine': always(engine) } })),
  ...PRECISIONS.map((precision): Rule => ({ says: precision === 'bf16' ? [precision, 'fp16', '16 bit'] : [precision, ...(precision === 'fp8' ? ['8 bit'] : precision === 'int4' ? ['4 bit', 'awq', 'gptq'] : ['nvfp4', 'mxfp4'])], gives: { '#precision': always(precision) } })),
  { says: ['{count} replicas|copies|nodes'], gives: { '#replicas': first } },
  { says: ['{share} utilisation|utilization|utilised|utilized|busy', 'utilisation|utilization of|at? {share}', 'gpu|gpus {share} busy|utilised|utilized'], gives: { 'hosting.utilisation': first } },
  way('cascade', 5, 'cascade|cascading|cascades', 'cheap model|one? first then', 'escalate|escalates|escalating|escalation hard|difficult? questions|queries|cases|ones?', 'first , then', 'try first'),
  way('router', 5, 'router|routers|routing|route|routes easy|simple|hard|traffic|queries|questions?', 'model routing', 'send|sends|sending|give|route easy|simple|hard|difficult|complex questions|queries|ones|traffic|requests|tickets?', 'easy|simple|hard|difficult questions|queries|ones|traffic|requests|tickets to|go|goes'),
  way('vote', 5, 'majority vote|voting of|with|over?', 'vote|voting|votes', 'self consistency', 'ensemble'),
  way('retry', 4, 'retry with verifier|check|checker', 'verify and retry', 'retry until right|correct'),
  way('fallback', 4, 'fallback', 'fall|falls|falling back', 'backup', 'failover'),
  way('review', 1, 'human review|reviewer|check|in', 'people|human|humans review|check|reviews', 'human in the? loop', 'human|person|people|reviewer|reviewers review|reviews|reviewing|check|checks|checking every|each|all <answer>'),
  { says: ['human|person|people|reviewer|reviewers review|reviews|reviewing|check|checks|checking every|each|all? <answer>? at|for {usd} per|an|a|/ hour|hr'], gives: { '#way': always('review'), 'operations.reviewerUsdPerHour': first }, asks: ['route', 1] },
  way('hybrid', 4, 'overflow to|into? api?', 'burst to|into? api?'),
  { says: ['send|sends|sending|route|routes|routing {share} of? easy|hard|simple? queries|traffic|questions|requests? to', '{share} of? traffic|queries|requests|questions? to|goes'], gives: { '#way': always('router'), '#param.share': first }, asks: ['route', 4] },
  { says: ['majority vote|voting of|with|over {count}', '{count} votes|voters', 'vote|voting of|over|with|by? {count|times} times?', 'majority|best of|out? {count}', '{count} way vote|voting', '{count|times} times? take|taking|use majority|vote'], gives: { '#way': always('vote'), '#param.voters': first }, asks: ['route', 5] },
  { says: ['correlation of? {count|share}', 'phi of|=? {count}'], gives: { '#param.phi': first } },
  ...EFFORTS.map((effort): Rule => ({ says: [`${effort} reasoning|thinking? effort`, `${effort} reasoning|thinking`, `effort ${effort}`, `reasoning effort? ${effort}`, `${effort} $`], gives: { '#effort': always(effort) }, afterSubject: true })),
];

