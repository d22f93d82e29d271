import type { Sentences } from '../../core/answers/answer.ts';
import type { OwnCase, SelfHostCase, SelfHostCodes, SelfHostQuality } from '../../core/answers/self-host/codes.ts';
import { qualified, unqualified, type Qualifiers, type Written } from '../sentence-tables.ts';

const API_CASES: Readonly<Record<Exclude<SelfHostCase, OwnCase>, Written>> = {
  'api-below': ({ own, api, load, saves, from }) => `Stay with ${api} while you have fewer than ${from}: at your ${load} it costs ${saves} a month less than ${own}`,
  'api-between': ({ own, api, load, saves, from, until }) => `At your ${load}, ${api} costs ${saves} a month less than ${own}, as a further replica is not full yet; that is so from ${from} to ${until}`,
  'api-never': ({ own, api, load, saves, upTo }) => `Stay with ${api}: ${own} costs more at every volume up to ${upTo}, and ${saves} a month more at your ${load}`,
};

const OWN_CASES: Readonly<Record<OwnCase, Written>> = {
  'own-above': ({ own, api, load, saves, from }) => `Serve it yourself on ${own} while you have more than ${from}: at your ${load} it costs ${saves} a month less than ${api}`,
  'own-between': ({ own, api, load, saves, from, until }) => `Serve it yourself on ${own} while you have between ${from} and ${until}: at your ${load} it costs ${saves} a month less than ${api}`,
  'own-always': ({ own, api, load, saves }) => `Serve it yourself on ${own}: while prices stay as they are it costs less than ${api} at every volume looked at, ${saves} a month less at your ${load}`,
  'mix': ({ own, api, load, saves, share }) => `Do both: ${own} for the steady part and ${api} for the peaks, which take ${share} of your ${load}; while the load swings as it does, that costs ${saves} a month less than the cheaper of the two`,
};

const QUALITY: Qualifiers<`-${SelfHostQuality}`> = {
  '-same': (said) => (texts) => `${said(texts)}. The weights are the same, so the answers are taken to be as good.`,
  '-counted': (said) => (texts) => `${said(texts)}, with the wrong answers and the waiting of both counted.`,
  '-unknown': (said) => (texts) => `${said(texts)}. How good the answers of the two are is not compared.`,
};

const BOUNDS: Qualifiers<'' | '-bound'> = { '': unqualified, '-bound': (said) => (texts) => `${said(texts)} Parts of your own servers have no price yet and are not in it.` };

/** Self-host or API: what is said of it. */
export const selfHostSentences: Sentences<SelfHostCodes> = {
  ...qualified(API_CASES, QUALITY),
  ...qualified(qualified(OWN_CASES, QUALITY), BOUNDS),
  'overloaded': ({ own, load, upTo }) => `${own} take no more than ${upTo}, and you have ${load}: let the fleet be sized before it is compared.`,
  'no-api': ({ own, usd }) => `There is no API to hold ${own} against: it pays if an API that answers as well asks more than ${usd} a query.`,
  'no-own': () => 'There are no servers of your own to judge: name open weights on GPUs, like own/llama-3.3-70b@4xh100-sxm@fp8, and it can be said from which volume they pay.',
  'own-costs': ({ own, usd, replicas, gpus }) => `${own} costs ${usd} a month: replicas needed at the peak: ${replicas}; GPUs with the spare: ${gpus}.`,
  'api-costs': ({ api, usd, each }) => `${api} costs ${usd} a month, ${each} a query.`,
  'per-million': ({ usd, speed }) => `A million output tokens of your own cost ${usd}, sold at ${speed} to each user.`,
  'beside-own': ({ own, usd }) => `Wrong answers and waiting lose ${usd} a month with ${own}.`,
  'beside-api': ({ api, usd }) => `Wrong answers and waiting lose ${usd} a month with ${api}.`,
  'mix-costs': ({ usd, share, replicas }) => `A mix of both costs ${usd} a month: replicas of your own: ${replicas}; at the API: ${share} of the queries.`,
  'months-own': ({ month }) => `Over the months you plan for, your own cost less from ${month} on, at least for a while.`,
  'months-own-all': () => 'Your own cost less in every month you plan for.',
  'months-api': () => 'The API costs less in every month you plan for.',
  'sized': ({ own }) => `${own} is what serves your load for the least money, out of all devices, counts and measured formats.`,
  'while-unpriced': ({ usd, fields }) => `What has no price yet costs less than ${usd} a month in all: ${fields}.`,
  'while-host': () => 'The host machines, which the price leaves out, cost less than what is saved.',
  'while-volume': ({ from, until }) => `You have between ${from} and ${until}.`,
  'while-volume-above': ({ from }) => `You have more than ${from}.`,
  'while-volume-below': ({ until }) => `You have fewer than ${until}.`,
  'while-api-price': ({ each }) => `A query at the API costs ${each} at every volume.`,
  'while-same-weights': () => 'The seller serves the same weights in the same number of bits as you do.',
  'while-fewer-bits': ({ format, native }) => `Answers in ${format} are as good as in ${native}, the format that was published; nobody here measured that.`,
  'while-licence': ({ licence, limits }) => `Your use keeps to the ${licence}: ${limits}.`,
  'while-licence-unread': ({ licence }) => `Your use keeps to the licence of the weights, whose limits were not read: ${licence}.`,
  'while-benchmark': ({ benchmark }) => `Your queries are as hard as ${benchmark}, which only stands for your task.`,
  'volume-above': ({ at }) => `More than ${at} turn it.`,
  'volume-below': ({ at }) => `Fewer than ${at} turn it.`,
  'api-price-above': ({ at }) => `A query at the API costing more than ${at} turns it.`,
  'api-price-below': ({ at }) => `A query at the API costing less than ${at} turns it.`,
  'own-cost-above': ({ at }) => `Your own servers costing more than ${at} a month turn it.`,
  'own-cost-below': ({ at }) => `Your own servers costing less than ${at} a month turn it.`,
  'quality-worse': ({ points }) => `If your own are right ${points} less often, the API is better at what a wrong answer costs.`,
  'quality-better': ({ points }) => `If your own are right ${points} more often, they are better at what a wrong answer costs.`,
  'measure-speed': ({ field }) => `Measure the speed of one replica on your own queries and enter it: ${field}.`,
  'price-the-rest': ({ fields }) => `Find out what these cost: ${fields}.`,
  'evaluate': ({ options }) => `Evaluate on your own queries: ${options}.`,
  'read-licence': ({ licence }) => `Read the licence of the weights: ${licence}.`,
  'speed-predicted': ({ mean, median }) => `The speed is predicted; predictions were off by ${mean} on average, ${median} in the median, for models nobody had looked at.`,
  'speed-measured': () => 'The speed is corrected by what you measured.',
  'band-agrees': ({ low, high }) => `At either end of the band of the speed your own cost ${low === high ? low : `${low} to ${high}`} a month, and the verdict stays.`,
  'band-turns': ({ low, high }) => `Over the band of the speed your own cost ${low} to ${high} a month, and the verdict turns within it.`,
  'extrapolated': () => 'No measured run had this device, format or speculation: the speed is extrapolated.',
  'lower-bound': () => 'The cost of your own servers is a lower bound.',
  'quality-open': () => 'How good the answers of the two are is not known alike.',
  'by-guess': () => 'How often an answer is right is a guess.',
  'lacks': ({ field }) => `Not said: ${field}.`,
  'lacks-own': () => 'An option on GPUs of your own.',
  'lacks-api': () => 'An API to compare with.',
  'lacks-rate': ({ option }) => `How often ${option} is right is not known, or was judged in another way.`,
};
