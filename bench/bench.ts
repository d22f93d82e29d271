// npm run bench: what the performance figures come from. A report: it fails only when two contenders disagree on a price.
import { availableParallelism, cpus } from 'node:os';
import type { Benchmark } from './benchmark.ts';
import { reportBrowser } from './browser.ts';
import { contextTier, inlined, listPrice, tierAndRegion, twoLeaves } from './compiled-total.ts';
import { reportDurations } from './durations.ts';
import { plainBill, sixLineBill } from './itemised-bill.ts';
import { reportLoadTime } from './load-time.ts';
import { namedPrice } from './named-price.ts';
import { report } from './report.ts';
import { everyAxis, everyAxisInlined, plainDated, realHistory } from './schedule-total.ts';

/** In the order of the report. */
const BENCHMARKS: readonly (() => Benchmark)[] = [
  tierAndRegion,
  inlined,
  listPrice,
  twoLeaves,
  contextTier,
  everyAxis,
  everyAxisInlined,
  realHistory,
  plainDated,
  namedPrice,
  plainBill,
  sixLineBill,
];

console.log(`Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}; medians of rounds taken in turn`);
const agreed = BENCHMARKS.map((benchmark) => report(benchmark()));
reportLoadTime();
await reportDurations();
await reportBrowser();
process.exitCode = agreed.every(Boolean) ? 0 : 1;
