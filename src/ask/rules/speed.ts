import { always, first, type Rule } from './rule.ts';

const UNDER = '<under>|in than? {seconds}';

/** How fast it has to be. */
export const SPEED: readonly Rule[] = [
  {
    says: ['answer|answers|respond|responds|reply <under>|in than? {seconds} at? p95', 'latency|slo|sla|wait|time <limit>? <under>|of|in|at than? {seconds} at? p95', '<under>|in|to than? {seconds} at? p95', 'at most|least? {seconds} at? p95', '{seconds} at? p95', 'p95 latency? <under>|of|at|is|<? than|most? {seconds}', 'p95 latency? {seconds}', 'latency|response time? p95 <under>|of|at? than|most? {seconds}'],
    gives: { 'limits.latencySeconds': first },
    asks: ['fast-enough', 2],
  },
  {
    says: [UNDER, '< {seconds}', 'at most {seconds}', 'no slower|more|longer than {seconds}', 'faster|quicker than {seconds}', '{seconds} <limit>', 'meet|hit|keep|meets|hits {seconds} <limit>?', 'latency|wait|time <limit>? of|is? {seconds}', 'latency|slo|sla of|at|under|below {seconds}', '<limit> of {seconds}', 'up to {seconds}', '{seconds} or less|faster|under', 'max|maximum {seconds}', 'not? take|takes|taking|wait longer|more than {seconds}'],
    gives: { 'limits.latencySeconds': first },
    assumes: 'p95',
    asks: ['fast-enough', 1],
  },
  { says: ['<answer> come|comes|arrive|arrives|return|back|ready <under>|in than? {seconds}', 'answer|answers|respond|responds|reply <under>|in than? {seconds}', '{seconds} realistic|possible|feasible|achievable|doable', 'leave|leaves|abandon|bounce|quit|give|churn|lose|losing users? up? after {seconds}'], gives: { 'limits.latencySeconds': first }, assumes: 'p95', asks: ['fast-enough', 5] },
  // the limit is on p95: another percentile is another question
  { says: ['p50|p90|p99|median|mean|average latency? <under>|of|at|in? than|most? {seconds}', '<under> than? {seconds} at? p50|p90|p99|median|average', '{seconds} at? p50|p90|p99|median'], unread: 'unknown-words', asks: ['fast-enough', 2] },
  { says: ['streamed|streaming|stream'], gives: { 'stakes.waiting': always('streamed') } },
  { says: ['in? background', 'nobody|no waits|wait|waiting', 'offline', 'overnight'], gives: { 'stakes.waiting': always('background') } },
  { says: ['time to first token|word is|be|must? under|within|in|below|<|of {seconds}', 'first token|word must? within|under|in|below|< {seconds}', 'ttft under|of|below|<? {seconds}', '{seconds} to first token|word', '{seconds} ttft'], gives: { 'hosting.firstWordSeconds': first } },
  { says: ['{count} <tokens> per|a|/ second', '{count} tps', '{count} tok / s'], gives: { 'hosting.tokensPerSecond': first } },
];
