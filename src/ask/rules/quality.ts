import type { Caught } from '../pattern.ts';
import { always, first, last, type Rule } from './rule.ts';

/** So many of so many, where both were said. */
const counted = ({ quantities: [said] }: Caught): { readonly rate: number; readonly items?: number } => ({ rate: said!.value, ...(said!.items === undefined ? {} : { items: said!.items }) });

/** Plans of services that trace, by their ids in the catalogue. */
const TRACING_PLANS = ['langfuse-hobby', 'langfuse-core', 'langfuse-pro', 'langfuse-enterprise', 'helicone-free', 'helicone-pro'] as const;

/** How often it is right or wrong, what finds it, and what evaluating, watching and reviewing take. */
export const QUALITY: readonly Rule[] = [
  { says: ['{share} <correct> target|minimum|required|needed|goal|threshold', 'at least {share} <correct>', 'at least {share}', 'must|need|needs|require|requires|target|minimum|least be? at? least? {share} <correct>?', 'need|needs|want|require|target|minimum <correct> of|at|above|over? least? {share}', '<correct> above|over|at {share}', '<correct> of? at least {share}'], gives: { 'limits.leastRate': first } },
  { says: ['max|maximum|tolerate|accept|allow|most <error> rate? of? {share}', 'tolerate|accept|allow|most {share} <error> rate?', 'max|maximum {share} <error> rate?', '<error> rate? must|stay|below|under be|stay? below|under? {share}'], gives: { 'limits.leastRate': (caught) => 1 - first(caught) } },
  {
    says: ['{share|of} <correct>', '{share|of} of? <answer> <correct>', '{share|of} of? time <correct>', '<correct> {share|of} of? time', '<correct> of? rate? {share|of}', '{share} <correct> rate', '<correct> on|in {share|of} of?', 'scores|scored|score {share|of}', 'success|pass rate of? {share|of}', '{share|of} success|pass rate'],
    gives: { '#right': counted },
  },
  { says: ['{share|of} $'], gives: { '#right': counted }, assumes: 'share-is-right', afterSubject: true },
  { says: ['<hallucinate> rate? of|on|in|at? {share|of} of? time|answers|queries|cases?', '{share|of} <hallucinate> rate?', '{share|of} of? <answer> <hallucinate>'], gives: { '#wrong': counted }, asks: ['hallucination', 5] },
  { says: ['{count} <error>|<hallucinate> in|of|out|among|on|from of? {count} <items>|<answer>|<queries>?', '{count} <wrong> <answer> in|of|out|among|on|from of? {count}'], gives: { '#wrong': ({ quantities: [some, all] }) => ({ rate: some!.value / all!.value, items: all!.value }) }, asks: ['hallucination', 5] },
  { says: ['{share|of} <answer> contain|contains|have|has|with made|false|invented|<error>|<hallucinate>'], gives: { '#wrong': counted }, asks: ['hallucination', 5] },
  { says: ['every {times} <answer>? <wrong>|<error>|<hallucinate>'], gives: { '#wrong': counted }, asks: ['hallucination', 2] },
  { says: ['invents|invent|inventing|fabricates|fabricate|makes|make * up? in|on? {share|of} of? time|<answer>|cases'], gives: { '#wrong': counted }, asks: ['hallucination', 5] },
  { says: ['makes|make|making things|stuff|facts up in|on? {share|of} of? time|answers|cases?'], gives: { '#wrong': counted }, asks: ['hallucination', 5] },
  {
    says: ['wrong|fails|fail|incorrect|errs|mistaken in|on? {share|of} of? time|answers|cases|queries?', '{share|of} of? time wrong|incorrect', '{share|of} of? <answer>? <wrong> <answer>?', '{share|of} error rate', 'error rate of? {share|of}', '{share|of} <error>'],
    gives: { '#wrong': counted },
    asks: ['hallucination', 2],
  },
  { says: ['judge|checker|check|verifier|guardrail|reviewer|reviewers catches|catch|detects|finds|flags {share|of} of? them|errors|mistakes|hallucinations|wrong? answers|ones?', 'catches|catch|catching|detects|detect|finds|flags {share|of} of? them|errors|mistakes|hallucinations|wrong? answers|ones?', '{share} catch|detection rate', 'catch|detection rate of? {share}', '{share|of} caught|detected|flagged', '{share|of} of? errors|mistakes|hallucinations|wrong answers|ones? caught|detected|flagged'], gives: { 'reliability.catches': first } },
  { says: ['{share|of} false positive|positives|alarm|alarms rate?', 'false positive|alarm rate? of? {share|of}', 'rejects|flags {share|of} of? right|correct|good answers|ones?'], gives: { 'reliability.passes': (caught) => 1 - first(caught) } },
  { says: ['passes|accepts {share|of} of? right|correct|good answers|ones?'], gives: { 'reliability.passes': first } },
  { says: ['fixes|corrects {share|of} of? them|flagged|errors|mistakes?'], gives: { 'reliability.fixes': first } },
  { says: ['check|checks|checker|verifier|verification|guardrail costs|cost|costing|at|is {usd} @query?', '{usd} per|a|each check'], gives: { 'reliability.checkUsd': first } },
  { says: ['saying nothing|no costs|is {usd}', 'abstaining costs|is {usd}', 'refusing|refusal costs|is {usd}', 'unanswered question costs {usd}'], gives: { 'reliability.abstainUsd': first } },
  { says: ['{count} <evaluation> set? <items> @period?', '<evaluation> set? of|on|with|has? {count} <items>?', '{count} labelled|labeled|golden|annotated <items>', 'evaluate|evaluated|evaluating|test|tested on|with|over? {count} <items>?'], gives: { 'operations.evaluationItems': first }, asks: ['evaluation-items', 2] },
  { says: ['{count} <items> enough', 'enough if {count} <items>', 'n of? {count}'], gives: { 'operations.evaluationItems': first }, asks: ['evaluation-items', 7] },
  { says: ['how soon|long notice|detect|see|spot|catch quality|accuracy? drop|regression|rise|decline of? {points|share}', 'notice|detect|see|spot|catch quality|accuracy? drop|regression|rise|decline of? {points|share}', 'if|when quality|accuracy drops|drop|falls|fall by? {points|share}', 'notice|detect|see|spot|catch {points|share} drop|regression|rise|decline'], gives: { 'change.noticedRise': first }, asks: ['monitoring', 7] },
  ...TRACING_PLANS.map((plan): Rule => ({ says: [plan.replace('-', ' ')], gives: { 'operations.tracingPlan': always(plan) }, asks: ['monitoring', 4] })),
  { says: ['{count} releases @period', 'release {count} times? @period'], gives: { 'operations.releasesPerMonth': (caught) => first(caught) / (caught.months ?? 1) } },
  { says: ['judge|judging|score|scoring|sample|sampling|evaluate|evaluating {share} of? queries|answers|traffic|requests|responses|production|conversations?', '{share} sampled|judged|scored|sampling'], gives: { 'operations.judgedShare': first }, asks: ['monitoring', 4] },
  { says: ['trace|tracing|log|logging {share} of? queries|answers|traffic|requests|calls?'], gives: { 'operations.tracedShare': first }, asks: ['monitoring', 4] },
  { says: ['human? review|reviews for|of|on {share} of? queries|answers|traffic|requests|responses|cases?', 'review|reviews|reviewing|check|checking {share} of? queries|answers|traffic|requests|responses|cases? by? people|humans?', '{share} reviewed by? people|humans|hand?', '{share} human review', 'people|humans|human|person|reviewer|reviewers review|reviews|check|checks|read|reads {share} of? <answer>|<queries>?', '{share} of? <answer> reviewed by? people|humans|hand?'], gives: { 'operations.reviewedShare': first } },
  { says: ['reviewer|reviewers cost|costs|earn|earns|at {usd} per|an|a|/ hour|hr ,? need|needs|take|takes|spend|spends {seconds} per|an|a|each? <answer>?'], gives: { 'operations.reviewerUsdPerHour': first, 'operations.minutesPerReview': (caught) => last(caught) / 60 } },
  { says: ['reviewer|reviewers need|needs|take|takes|spend|spends {seconds} per|an|a|each? <answer>?', '{seconds} per|a|each review', 'review|reviews take|takes|of {seconds}'], gives: { 'operations.minutesPerReview': (caught) => first(caught) / 60 } },
  { says: ['reviewer|reviewers|person|people|labor|labour|human costs|cost|earns|earn|at|is|wage {usd} per|an|a|/ hour', 'review|reviewers at {usd} per|an|a|/ hour', '{usd} an|per|/ hour reviewers|reviewer|wage|wages'], gives: { 'operations.reviewerUsdPerHour': first } },
  { says: ['{usd} per|a|each label|annotation', 'label|labels|annotation|labelling|labeling costs|cost|at {usd} each?'], gives: { 'operations.labelUsd': first } },
  { says: ['judge costs|at|is {usd} @query?', '{usd} per|a judged answer|judgement|judgment'], gives: { 'operations.judgeUsd': first }, asks: ['monitoring', 3] },
  { says: ['{usd} @period fixed', 'fixed costs? of? {usd} @period', '{usd} @period overhead'], gives: { 'operations.fixedUsdPerMonth': (caught) => first(caught) / (caught.months ?? 1) } },
  { says: ['{usd} upfront|once', '{usd} one|1 off|time', '{usd} setup|integration', 'setup|integration costs|cost|of {usd}', '{usd} to build|integrate|set'], gives: { 'operations.onceUsd': last } },
  { says: ['data|stay|stays|remain|hosted|residency in? eu|europe', 'eu data|region|only|residency|hosting', 'european|eu hosting|servers'], gives: { 'limits.region': always('eu') } },
  { says: ['data|stay|stays|remain|hosted|residency in us|usa|america', 'us data|region|only|residency|hosting'], gives: { 'limits.region': always('us') } },
];
