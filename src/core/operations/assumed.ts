/** Items of an evaluation. Assumption: a share of 200 items is known to 7 points either way. */
export const EVALUATION_ITEMS = 200;
/** Runs of each item. Assumption: one; more tell the spread between runs. */
export const EVALUATION_RUNS = 1;
/** Releases a month, each evaluated: a new prompt, model or index. Assumption. */
export const EVALUATION_RELEASES_PER_MONTH = 2;
/** Share of queries that a model judges. Assumption: none until someone says so; what others report is weak. */
export const JUDGED_SHARE = 0;
/** Share of queries that people read. Assumption: none until someone says so; what others report is weak. */
export const READ_SHARE = 0;
/** Share of queries that are traced. Assumption: all of them. */
export const TRACED_SHARE = 1;
/** Hours a full-time reviewer is paid for in a month. Assumption: 40 a week, four weeks. */
export const REVIEWER_HOURS_PER_MONTH = 160;
/** Share of the paid hours in which a reviewer reviews; the rest is leave, breaks, meetings and waiting. Assumption. */
export const REVIEWER_UTILISATION = 0.75;
/** Gross margin a plan is sized for. Source: traditional software has 80–90%, a common benchmark (2025). */
export const PLAN_MARGIN = 0.8;
