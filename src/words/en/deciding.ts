import { decision } from './decision.ts';

/** What was taken for granted to read a question; by the codes of `ask`. */
const assumedBy = {
  'daily-actives': 'users are those active on a day',
  'each-user': 'so many times a day is each user',
  'spread-over-users': 'all queries over all users',
  'count-is-queries': 'the number counts queries',
  'per-month': 'money is by the month',
  p95: 'the limit is on the 95th percentile',
  'middle-of-range': 'a range is read as its middle',
  'percent-faster': '“20% faster” is the time divided by 1.2',
  'times-more': '“3× more expensive” is 3 times the cost',
  'times-less': '“3× cheaper” is a third of the cost',
  'percent-is-points': '“5% more accurate” is 5 points',
  'subject-first': 'it speaks of the first',
  'share-is-right': 'the share is how often it is right',
  'share-is-wrong': 'the share is how often it is wrong',
  'rest-is-wrong': 'what is not right is wrong',
  'name-completed': 'a name cut short',
  'every-seller': 'every seller of the model is an option',
  'members-alone': 'its members are compared alone, too',
  board: 'the board that servers are built of',
  accelerator: 'an accelerator, as none was named',
  gpus: 'the fewest GPUs that hold it',
  precision: 'the precision it is published in',
};

/** Why words of a question were left alone. */
const unreadBy = {
  'unknown-words': 'not read',
  'ambiguous-name': 'several models are called so',
  'unknown-model': 'no such model in the catalogue',
  'not-sold': 'open weights that nobody in the catalogue sells',
  currency: 'another currency needs its rate: say it in USD',
  'out-of-range': 'a number that means nothing there',
  'said-twice': 'said before, differently: the first holds',
  'no-number': 'by how much?',
  'too-many-options': 'more options than fit side by side',
};

const tradeOff = {
  heads: { option: 'Option', cost: 'Per 1,000 queries', right: 'Right', wait: 'Whole answer, p95', frontier: 'On the frontier' },
  note: (right: string) => `${right} against cost per 1,000 queries (log); the line is what money can buy, a bigger dot takes longer`,
  rightOn: (benchmark: string) => `Right on ${benchmark}`,
  right: 'Right answers',
  readout: (name: string, right: string, usd: string, wait: string) => `${name}: ${right} right, ${usd} per 1,000 queries${wait === '' ? '' : `, ${wait}`}`,
  only: (name: string) => `${name} is the cheapest and the best`,
  buys: (name: string, points: string, times: string, other: string) => `${name} buys ${points} points more right for ${times}× the price of ${other}`,
  middle: (name: string, gain: string, price: string) => `${name} buys ${gain} of the gain for ${price} of the extra cost`,
  yes: 'yes',
  no: 'no',
  unknown: (names: string) => `Not in the chart, as their success is not known or was judged otherwise: ${names}.`,
};

const matters = {
  onlyOne: (field: string) => `Only one input can change the answer: ${field}`,
  some: (fields: string) => `These can change the answer: ${fields}`,
  none: (field: string) => `No input changes the answer on its own; it hangs most on: ${field}`,
  note: (second: string, first: string) => `What ${second} would cost more than ${first} per 1,000 queries, wrong answers included, if one input were at its low or high end`,
  heads: { field: 'Input', range: 'From, to', low: 'At the low end', high: 'At the high end' },
  range: (low: string, high: string) => `${low} – ${high}`,
  rateOf: (name: string) => `Success of ${name}`,
  quoted: (field: string) => `“${field}”`,
  turn: 'turns',
  assumed: 'The ranges are assumptions: half to twice what is said, a quarter to four times a wrong answer’s cost, 95% of what an evaluation leaves open.',
  readout: (field: string, range: string, low: string, high: string) => `${field} ${range}: ${low} to ${high}`,
};

const howSure = {
  safe: (stake: string, share: string, name: string) => `At ${stake}, ${name} is the best with ${share}`,
  turns: (name: string, usd: string) => `${name} is likelier the best from ${usd} on`,
  always: (name: string) => `${name} is likelier the best at every stake`,
  note: 'Chance of being the best choice, by what a wrong answer costs (log); the broad line is the one to choose',
  noteProxy: (benchmark: string) => `Chance of being the best choice on ${benchmark}, by what a wrong answer costs (log)`,
  heads: { stake: 'A wrong answer costs', best: 'Choose' },
  readout: (stake: string, entries: readonly string[]) => `At ${stake}: ${entries.join(', ')}`,
  you: (usd: string) => `you: ${usd}`,
  leftOut: (names: string) => `Left out, as no number of evaluated cases is known: ${names}.`,
};

const selfHost = {
  never: (own: string, api: string) => `${own} never pays against ${api}`,
  always: (own: string, api: string) => `${own} is cheaper than ${api} at every volume shown`,
  from: (own: string, api: string, volume: string) => `${own} pays against ${api} from ${volume} queries a month`,
  sometimes: (own: string, api: string) => `${own} pays against ${api} at some volumes only`,
  several: (own: string, api: string, volume: string) => `${own} against ${api}: it turns several times, the last at ${volume} queries a month`,
  note: 'Cost a month by queries a month (both log): own servers in steps, the API in a line',
  heads: { volume: 'Queries a month' },
  volume: (count: string) => `${count} queries a month`,
  crossing: (volume: string) => `turns at ${volume}`,
  unpriced: 'People on call, disks and traffic are in the bill of own servers only where you say what they cost.',
};

const peak = {
  within: (name: string, count: string, limit: string) => `${name} answers ${count} within ${limit} at the peak`,
  withinTwo: (name: string, count: string, limit: string, last: string, lastCount: string) => `${name} answers ${count} within ${limit} at the peak; ${last} ${lastCount}`,
  everyWithin: (count: string, limit: string) => `Every option answers ${count} within ${limit} at the peak`,
  whole: (name: string, time: string) => `At the peak ${name} has 95 of 100 answers whole within ${time}`,
  wholeTwo: (name: string, time: string, last: string, lastTime: string) => `At the peak ${name} has 95 of 100 answers whole within ${time}; ${last} within ${lastTime}`,
  overloaded: (name: string) => `${name} cannot take the peak: those that wait become ever more`,
  of100: (count: string) => `${count} of 100`,
  over: (count: string) => `over ${count} of 100`,
  under: (count: string) => `under ${count} of 100`,
  note: 'Seconds (log) to the whole answer, thick, and to its first word, thin: 9 in 10 queries, half of them darker',
  loads: { mean: 'mean load', peak: 'busiest minute' },
  row: (name: string, load: string) => `${name}, ${load}`,
  limit: (time: string) => `limit ${time}`,
  grows: 'the queue grows',
  p95: (time: string) => `95 of 100 in ${time}`,
  heads: { option: 'Option', firstWord: 'First word, p50 / p95', whole: 'Whole answer, p50 / p95', within: 'Within the limit' },
  readout: (row: string, parts: readonly string[]) => `${row}: ${parts.join(', ')}`,
  firstWordTime: (times: string) => `first word ${times}`,
  wholeTime: (times: string) => `whole answer ${times} (p50 / p95)`,
  withinLimit: (count: string, limit: string) => `${count} within ${limit}`,
  alike: 'Sellers were measured one request at a time; that their times are the same at every hour is an assumption.',
  alikeOwn: 'What you timed yourself is taken to hold at every hour: an assumption.',
  predicted: 'Times of own servers are predicted for each load, with the wait for a free place.',
  rateLimited: (name: string, share: string) => `The rate limit lets ${share} of the busiest minute through to ${name}; what it does not counts as late.`,
  unknown: (names: string) => `Not in the chart, as their times at the peak are not known: ${names}.`,
};

const ways = {
  title: 'More ways',
  own: 'On own GPUs',
  weights: 'Weights',
  gpu: 'GPU',
  gpus: 'How many',
  precision: 'Precision',
  price: 'USD a GPU-hour',
  priceOfCatalogue: 'the catalogue’s',
  together: 'Together',
  way: 'How',
  first: 'First',
  second: 'Second',
  add: 'Add',
  names: { cascade: 'Cascade: the second where a check fails', router: 'Router: one or the other', vote: 'Vote: the first three times', retry: 'Retry: the first until a check passes', fallback: 'Fallback: the second when the first is down', review: 'People check the first' },
};

/** What was made of a question. */
const question = {
  assumedBy,
  assumption: (label: string, text: string): string => `${label}: ${text}`,
  remove: (text: string) => `Back to the default: ${text}`,
  unreadBy,
  unreadText: (words: string, why: string, candidates: readonly string[]) => `“${words}” (${why}${candidates.length > 0 ? `: ${candidates.join(', ')}` : ''})`,
  said: (understood: number, unreadCount: number) => `${understood} understood${unreadCount > 0 ? `, ${unreadCount} not read` : ''}.`,
};

const levels = { high: 'Sure', medium: 'Fairly sure', low: 'Not sure', unknown: 'Not known how sure' };

const answer = {
  sure: levels,
  sureHead: 'How sure',
  changeHead: 'What would change it',
  nextHead: 'What to measure next',
  missingHead: 'Missing',
  whyHead: 'Why',
  whileHead: 'Holds while',
  workingsHead: 'Workings',
  working: (formula: string, option: string | undefined, inputs: readonly string[], result: string) => `${option === undefined ? '' : `${option}: `}${formula}: ${inputs.join(', ')} → ${result}`,
  input: (name: string, value: string) => `${name} ${value}`,
};

/** What is said of what was read of a question, in the panels about deciding and of more ways to serve, beside what is said at first. */
export const deciding = { ...decision, question: { ...decision.question, ...question }, answer: { ...decision.answer, ...answer }, tradeOff, matters, howSure, selfHost, peak, ways };
