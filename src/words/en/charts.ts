import type { CostPart } from '../../scenario/over-months.ts';

/** What each part of a month's cost is called where those of one operation are taken together. */
const parts = {
  input: 'Input',
  cache: 'Cache',
  output: 'Output',
  reasoning: 'Reasoning',
  fees: 'Fees',
  evaluation: 'Evaluation',
  monitoring: 'Monitoring',
  review: 'Human review',
  hosting: 'Own servers',
  check: 'Checks',
  router: 'Router',
  guardrails: 'Guardrails',
  retrieval: 'Retrieval',
  tuning: 'Fine-tuning',
  support: 'Support',
  fixed: 'Fixed costs',
} satisfies Record<CostPart, string>;

const months = (count: number): string => (count === 1 ? 'month' : `${count} months`);

/** Titles, labels and sentences of the panels over the months, in English. */
export const charts = {
  kind: 'chart',
  now: 'now',
  /** `place`: counted from 1; `calendar`: such as Nov 2026. */
  month: (place: string, calendar: string) => `Month ${place}, ${calendar}`,
  monthHead: 'Month',
  usersHead: 'Users',
  totalHead: 'Together',
  users: (count: string) => `${count} users`,
  entry: (name: string, usd: string) => `${name} ${usd}`,
  readout: (month: string, entries: readonly string[]) => `${month}: ${entries.join(', ')}`,
  numbers: 'These numbers as a table',
  walk: (title: string) => `${title}. The arrow keys walk through it, Home and End go to the ends, Escape leaves.`,
  parts,
  otherParts: (count: number) => `${count} others`,

  growth: {
    label: 'Growth',
    passesBudget: (name: string, budget: string, place: string, calendar: string) => `${name} passes the budget of ${budget} in month ${place}, ${calendar}`,
    overBudget: (name: string, budget: string) => `${name} is over the budget of ${budget} from the first month`,
    withinBudget: (budget: string, count: number, isSeveral: boolean) => `${isSeveral ? 'Every option stays' : 'It stays'} within ${budget} a month for ${months(count)}`,
    passes: (name: string, usd: string, place: string) => `${name} passes ${usd} a month in month ${place}`,
    steady: (name: string, usd: string) => `${name} stays near ${usd} a month`,
    moves: (name: string, first: string, last: string, count: number) => `${name} goes from ${first} to ${last} a month in ${months(count)}`,
    one: (name: string, usd: string) => `${name} costs ${usd} in the one month of the horizon`,
    free: 'No option costs anything in these months',
    none: 'What it will cost cannot be shown yet',
    note: (curve: string, first: string, last: string) => `Cost of a calendar month, with what is around the model. Users: ${curve.toLowerCase()}, ${first === last ? first : `${first} → ${last}`}`,
    budget: (usd: string) => `budget ${usd}`,
    /** `fields`: names of those to fill. */
    lacks: (curve: string, fields: readonly string[]) => `${curve} growth needs ${new Intl.ListFormat('en').format(fields)}. The fields stand under “Who and growth”.`,
    lacksStickiness: 'Users counted by the month need the stickiness: the share of them that is active on a day.',
    fault: (message: string) => `These months cannot be worked out: ${message}.`,
    notProjected: (names: string) => `Not in the chart, as it has no price in these months: ${names}.`,
    unpriced: (what: string) => `Lower bounds, without what is not known: ${what}.`,
    missing: { reasoning: (name: string) => `hidden reasoning tokens of ${name}`, rate: (name: string) => `what ${name} escalates`, hosting: (name: string) => `people, disks and traffic of ${name}` },
    /** `ratio`: after over before; absent where it is not known. */
    change: (how: 'doubles' | 'halves' | 'same' | 'other', percent: string, date: string, isAnnounced: boolean) => {
      const what = { doubles: 'doubles', halves: 'halves', same: 'price changes, not for this workload', other: percent }[how];
      return `${isAnnounced ? 'announced: ' : ''}${what} on ${date}`;
    },
    rises: (percent: string) => `+${percent}`,
    falls: (percent: string) => `−${percent}`,
    of: (name: string, what: string) => `${name}, ${what}`,
    retires: (date: string) => `retired on ${date}`,
    retired: (name: string, date: string) => `${name} is retired on ${date}: from then on it cannot be called, and the later months are what it would have cost.`,
  },

  components: {
    label: 'Where the money goes',
    choose: 'Option',
    allOf: (part: string, name: string) => `${part} is all that ${name} costs`,
    shareOf: (part: string, share: string, name: string) => `${part} is ${share} of what ${name} costs`,
    none: (name: string) => `${name} costs nothing in these months`,
    note: (count: number, usd: string) => `Over ${months(count)}: ${usd}`,
  },

  money: {
    label: 'Money',
    margins: (name: string, share: string) => `${name} leaves ${share} of the revenue at the horizon`,
    loses: 'No option earns what it costs at the horizon',
    userCosts: (name: string, usd: string) => `With ${name} an active user costs ${usd} a month`,
    note: 'Now → at the horizon, with what is around the model',
    heads: { option: 'Model', perUser: 'Cost per user', revenue: 'Revenue', margin: 'Gross margin', payback: 'Paid back' },
    pair: (first: string, last: string) => `${first} → ${last}`,
    unknown: '–',
    paidBack: (place: string, calendar: string) => `month ${place}, ${calendar}`,
    notPaidBack: 'not in these months',
    of: (name: string, sentences: readonly string[]) => `${name}: ${sentences.join(' ')}`,
    budgetNever: (budget: string, count: number) => `${budget} a month is enough for ${months(count)}.`,
    budgetFirst: (budget: string) => `${budget} a month is not enough from the start.`,
    budgetEnds: (budget: string, place: string, calendar: string, users: string) => `${budget} a month is no longer enough in month ${place}, ${calendar}; it is spent at about ${users} users.`,
    plan: (plan: string, margin: string, queries: string) => `A ${plan} plan may include ${queries} queries a month at ${margin} margin.`,
    planUnlimited: (plan: string, margin: string) => `A ${plan} plan may include any number of queries at ${margin} margin: they cost nothing.`,
    planNone: (plan: string, margin: string) => `A ${plan} plan may include no query at ${margin} margin.`,
  },
};
