import { requireAmount } from '../argument.ts';
import { SPEED_ERROR } from '../hosting/speed-error.ts';
import type { VolumeRange } from '../projection/break-even.ts';
import { ownFrom, rangeAt } from '../projection/own-from.ts';
import type { Usd } from '../units.ts';
import { amount, field, list, name, option, type Answer, type ConfidenceLevel, type Statement, type Value, type Working } from './answer.ts';
import { nearestFirst, type Change } from './nearest-first.ts';
import type { SelfHostCase, SelfHostCodes, SelfHostVerdict } from './self-host/codes.ts';
import type { OwnAgainstApi, OwnServers, SelfHostInputs } from './self-host/inputs.ts';

/** A mix of both is worth the trouble of running both where it saves this share of the cheaper one (assumption). */
export const MIX_SAVES = 0.05;
/** The months may differ by this factor and the verdict is still safe from what the prediction is off (assumption: beyond the band of the speed). */
const SAFE_FACTOR = 1.5;

type Said = Statement<SelfHostCodes>;
type Values = Readonly<Record<string, Value>>;
const said = (code: keyof SelfHostCodes, values: Values = {}): Said => ({ code, values }) as unknown as Said;

/** Own servers and an API at the load, errors and waits with them where these are counted. */
interface Weighed extends OwnAgainstApi {
  readonly own: OwnServers;
  readonly queriesPerMonth: number;
  readonly errorUsd?: Usd | undefined;
  readonly ownTotal: Usd;
  readonly apiTotal: Usd;
  readonly range: VolumeRange;
}

/**
 * Whether to serve open weights oneself or to pay an API, from which volume on, and whether a mix of both beats either.
 * The verdict holds at the load; what is unpriced of own servers, how sure their speed is and what is not known of the
 * answers is in it or beside it. Throws `bad-argument` for a negative load.
 *
 * @example
 * const range = (cheaper, aboveQueries, upToQueries) => ({ cheaper, aboveQueries, upToQueries, begins: 'equal' })
 * const volume = { status: 'ranges', ranges: [range('api', 0, 2e6), range('own', 2e6, 1e8)] }
 * const own = { id: 'own', usdPerMonth: 8000, usdRange: [8000, 8000], replicas: 1, gpus: 8, unpriced: [], isHostUnpriced: false, isExtrapolated: false, isMeasured: false, isSized: false, licence: { standing: 'free', name: 'MIT', limits: '' } }
 * const against = { api: { id: 'api', usdPerQuery: 0.004 }, volume: { predicted: volume, slow: volume, fast: volume }, upToQueries: 1e8, hybrid: { usd: 4000, replicas: 0, apiShare: 1 }, quality: 'same', besideUsd: [0, 0], unrated: [], isGuess: false }
 * const { verdict, wouldChange } = selfHostAnswer({ queriesPerMonth: 1e6, own, against })
 * [verdict.code, verdict.values.from.value, verdict.values.saves.value] // => ["api-below-same",2000000,4000]
 * wouldChange.map(({ code }) => code) // => ["own-cost-below","volume-above","api-price-above"]
 */
export function selfHostAnswer(inputs: SelfHostInputs): Answer<SelfHostCodes> {
  const { own, against, queriesPerMonth, errorUsd } = inputs;
  requireAmount(queriesPerMonth, 'queries a month', 'selfHostAnswer');
  if (!own) return answer(said('no-own'), { missing: [said('lacks-own')] });
  const about = [...(own.isSized ? [said('sized', { own: option(own.id) })] : []), costOf(own), ...perMillion(own)];
  const holds = [...licenceWhile(own), ...bitsWhile(own)];
  const lacks = own.unpriced.map((path) => said('lacks', { field: field(path) }));
  if (!against) return answer(said('no-api', { own: option(own.id), usd: amount(queriesPerMonth > 0 ? own.usdPerMonth / queriesPerMonth : own.usdPerMonth, 'usd-per-query') }), { because: about, holdsWhile: holds, missing: [said('lacks-api'), ...lacks] });
  const range = rangeAt(against.volume.predicted, queriesPerMonth);
  const missing = [...lacks, ...against.unrated.map((id) => said('lacks-rate', { option: option(id) })), ...(errorUsd === undefined && against.quality === 'unknown' ? [said('lacks', { field: field('stakes.errorUsd') })] : [])];
  if (!range) return answer(said('overloaded', { own: option(own.id), load: volumeOf(queriesPerMonth), upTo: volumeOf(against.upToQueries) }), { because: about, holdsWhile: holds, missing });
  const [beside, apiBeside] = against.besideUsd;
  const weighed: Weighed = { ...against, own, queriesPerMonth, errorUsd, range, ownTotal: own.usdPerMonth + beside * queriesPerMonth, apiTotal: (against.api.usdPerQuery + apiBeside) * queriesPerMonth };
  const verdict = caseOf(weighed);
  return answer(verdictOf(weighed, verdict), {
    because: [...about, ...apiBecause(weighed), ...besideBecause(weighed), ...mixBecause(weighed), ...timeBecause(weighed)],
    holdsWhile: [...volumeWhile(weighed, verdict), said('while-api-price', { each: amount(against.api.usdPerQuery, 'usd-per-query') }), ...unpricedWhile(weighed, verdict), ...holds, ...qualityWhile(weighed)],
    wouldChange: turns(weighed),
    measureNext: nextOf(weighed),
    confidence: confidenceOf(weighed),
    missing,
    workings: workingsOf(weighed),
  });
}

function caseOf(weighed: Weighed): SelfHostCase {
  const { hybrid, ownTotal, apiTotal, range, volume: { predicted } } = weighed;
  if (hybrid.replicas > 0 && hybrid.apiShare > 0 && mixTotal(weighed) < (1 - MIX_SAVES) * Math.min(ownTotal, apiTotal)) return 'mix';
  const isLast = range === predicted.ranges.at(-1);
  if (range.cheaper === 'own') return isLast ? (range.aboveQueries === 0 ? 'own-always' : 'own-above') : 'own-between';
  if (predicted.status === 'never') return 'api-never';
  return isLast || range.aboveQueries > 0 ? 'api-between' : 'api-below';
}

function verdictOf(weighed: Weighed, which: SelfHostCase): Said {
  const { own, api, quality, range, hybrid, queriesPerMonth, upToQueries } = weighed;
  const both = { own: option(own.id), api: option(api.id), load: volumeOf(queriesPerMonth), saves: amount(savesOf(weighed, which), 'usd-per-month') };
  const from = { from: fromOf(weighed) };
  const [above, until] = [{ from: volumeOf(range.aboveQueries) }, { until: volumeOf(range.upToQueries) }];
  const more: Readonly<Record<SelfHostCase, Values>> = {
    'api-below': from,
    'api-between': { ...above, ...until },
    'api-never': { upTo: volumeOf(upToQueries) },
    'own-above': above,
    'own-between': { ...above, ...until },
    'own-always': {},
    mix: { share: amount(hybrid.apiShare, 'share') },
  };
  const code = `${which}-${quality}` as const;
  return said(isBound(own) && !which.startsWith('api') ? (`${code}-bound` as SelfHostVerdict) : code, { ...both, ...more[which] });
}

/** Against the cheaper of the other ways. */
function savesOf({ ownTotal, apiTotal, ...weighed }: Weighed, which: SelfHostCase): Usd {
  return which === 'mix' ? Math.min(ownTotal, apiTotal) - mixTotal(weighed) : Math.abs(ownTotal - apiTotal);
}

function mixTotal({ hybrid: { usd, apiShare }, besideUsd: [own, api], queriesPerMonth }: Pick<Weighed, 'hybrid' | 'besideUsd' | 'queriesPerMonth'>): Usd {
  return usd + queriesPerMonth * (own * (1 - apiShare) + api * apiShare);
}

/** Parts of own servers have no price: they cost more. */
const isBound = ({ unpriced, isHostUnpriced }: OwnServers): boolean => unpriced.length > 0 || isHostUnpriced;

/** The first volume from which own servers cost less, over the band of their speed where both ends of it have one. */
function fromOf({ volume }: Weighed): Value {
  const [predicted, slow, fast] = [volume.predicted, volume.slow, volume.fast].map((one) => ownFrom(one).first);
  return volumeOf(predicted ?? 0, slow === undefined || fast === undefined || slow === fast ? undefined : [fast, slow]);
}

const volumeOf = (queries: number, range?: readonly [number, number]): Value => amount(queries, 'queries-per-month', range);

function costOf({ id, usdPerMonth, usdRange, replicas, gpus }: OwnServers): Said {
  const range = usdRange[0] === usdRange[1] ? undefined : usdRange;
  return said('own-costs', { own: option(id), usd: amount(usdPerMonth, 'usd-per-month', range), replicas: amount(replicas, 'count'), gpus: amount(gpus, 'count') });
}

function perMillion({ perMillion: sold }: OwnServers): readonly Said[] {
  return sold ? [said('per-million', { usd: amount(sold.usd, 'usd'), speed: amount(sold.tokensPerSecond, 'tokens-per-second') })] : [];
}

function apiBecause({ api, queriesPerMonth }: Weighed): readonly Said[] {
  return [said('api-costs', { api: option(api.id), usd: amount(api.usdPerQuery * queriesPerMonth, 'usd-per-month'), each: amount(api.usdPerQuery, 'usd-per-query') })];
}

function besideBecause({ own, api, besideUsd, quality, queriesPerMonth }: Weighed): readonly Said[] {
  if (quality !== 'counted') return [];
  return [said('beside-own', { own: option(own.id), usd: amount(besideUsd[0] * queriesPerMonth, 'usd-per-month') }), said('beside-api', { api: option(api.id), usd: amount(besideUsd[1] * queriesPerMonth, 'usd-per-month') })];
}

function mixBecause({ hybrid: { usd, apiShare, replicas } }: Weighed): readonly Said[] {
  return replicas > 0 && apiShare > 0 ? [said('mix-costs', { usd: amount(usd, 'usd-per-month'), share: amount(apiShare, 'share'), replicas: amount(replicas, 'count') })] : [];
}

function timeBecause({ time }: Weighed): readonly Said[] {
  if (!time) return [];
  const first = time.monthly.find(({ cheaper }) => cheaper === 'own');
  if (!first) return [said('months-api')];
  return time.monthly.length === 1 ? [said('months-own-all')] : [said('months-own', { month: amount(first.fromMonth + 1, 'month') })];
}

function volumeWhile({ range }: Weighed, which: SelfHostCase): readonly Said[] {
  const [from, until] = [volumeOf(range.aboveQueries), volumeOf(range.upToQueries)];
  if (which === 'own-always' || which === 'api-never' || which === 'mix') return [];
  if (which === 'own-above') return [said('while-volume-above', { from })];
  return range.aboveQueries > 0 ? [said('while-volume', { from, until })] : [said('while-volume-below', { until })];
}

/** What has no price must stay below what is saved; where the API is chosen it only adds to the reasons. */
function unpricedWhile(weighed: Weighed, which: SelfHostCase): readonly Said[] {
  const { unpriced, isHostUnpriced } = weighed.own;
  if (which.startsWith('api')) return [];
  const fields = list(unpriced.map(field));
  return [...(unpriced.length > 0 ? [said('while-unpriced', { usd: amount(savesOf(weighed, which), 'usd-per-month'), fields })] : []), ...(isHostUnpriced ? [said('while-host')] : [])];
}

function licenceWhile({ licence }: OwnServers): readonly Said[] {
  if (licence.standing === 'free') return [];
  return [licence.standing === 'limited' ? said('while-licence', { licence: name(licence.name), limits: name(licence.limits) }) : said('while-licence-unread', { licence: name(licence.name) })];
}

const bitsWhile = ({ fewerBits }: OwnServers): readonly Said[] => (fewerBits ? [said('while-fewer-bits', { format: name(fewerBits.format), native: name(fewerBits.native) })] : []);

function qualityWhile({ quality, benchmark }: Weighed): readonly Said[] {
  if (quality === 'same') return [said('while-same-weights')];
  return quality === 'counted' && benchmark !== undefined ? [said('while-benchmark', { benchmark: name(benchmark) })] : [];
}

/** What would have to be different for the other of the two to cost less, one thing at a time. */
function turns({ range, api, besideUsd, own, ownTotal, apiTotal, queriesPerMonth, quality, errorUsd, upToQueries }: Weighed): readonly Said[] {
  const isOwn = range.cheaper === 'own';
  const found: Change<Said>[] = [];
  const turn = (code: keyof SelfHostCodes, now: number, at: number, value: Value, key = 'at'): void => void (at > 0 && Number.isFinite(at) && found.push({ said: said(code, { [key]: value }), now, at }));
  if (range.upToQueries < upToQueries) turn('volume-above', queriesPerMonth, range.upToQueries, volumeOf(range.upToQueries));
  turn('volume-below', queriesPerMonth, range.aboveQueries, volumeOf(range.aboveQueries));
  const apiAt = queriesPerMonth > 0 ? ownTotal / queriesPerMonth - besideUsd[1] : 0;
  turn(isOwn ? 'api-price-below' : 'api-price-above', api.usdPerQuery, apiAt, amount(apiAt, 'usd-per-query'));
  const ownAt = apiTotal - besideUsd[0] * queriesPerMonth;
  turn(isOwn ? 'own-cost-above' : 'own-cost-below', own.usdPerMonth, ownAt, amount(ownAt, 'usd-per-month'));
  const points = errorUsd !== undefined && errorUsd > 0 && queriesPerMonth > 0 ? Math.abs(ownTotal - apiTotal) / queriesPerMonth / errorUsd : 0;
  if (quality !== 'counted' && points > 0 && points < 1) turn(isOwn ? 'quality-worse' : 'quality-better', 1, 1 + points, amount(points, 'points'), 'points');
  return nearestFirst(found);
}

/** Whether the band of the speed turns the verdict. */
function bandTurns({ volume, queriesPerMonth, range }: Weighed): boolean {
  return [volume.slow, volume.fast].some((one) => (rangeAt(one, queriesPerMonth)?.cheaper ?? range.cheaper) !== range.cheaper);
}

function nextOf(weighed: Weighed): readonly Said[] {
  const { own, unrated, quality } = weighed;
  return [
    ...(bandTurns(weighed) || own.isExtrapolated ? [said('measure-speed', { field: field('hosting.measuredSpeeds') })] : []),
    ...(own.unpriced.length > 0 ? [said('price-the-rest', { fields: list(own.unpriced.map(field)) })] : []),
    ...(quality === 'unknown' && unrated.length > 0 ? [said('evaluate', { options: list(unrated.map(option)) })] : []),
    ...(own.licence.standing === 'unread' || own.licence.standing === 'unknown' ? [said('read-licence', { licence: name(own.licence.name) })] : []),
  ];
}

function confidenceOf(weighed: Weighed): Answer<SelfHostCodes>['confidence'] {
  const { own, quality, ownTotal, apiTotal, isGuess } = weighed;
  const isOpen = bandTurns(weighed);
  const [low, high] = own.usdRange;
  const isClear = Math.max(ownTotal, apiTotal) > SAFE_FACTOR * Math.min(ownTotal, apiTotal);
  // what is unpriced can only speak against own servers
  const isDoubtful = isOpen || (weighed.range.cheaper === 'own' && (own.isExtrapolated || isBound(own)));
  const level: ConfidenceLevel = isDoubtful ? 'low' : quality === 'unknown' ? 'medium' : isClear && !isGuess ? 'high' : 'medium';
  return {
    level,
    because: [
      own.isMeasured ? said('speed-measured') : said('speed-predicted', { mean: amount(SPEED_ERROR.unseen.mean, 'share'), median: amount(SPEED_ERROR.unseen.median, 'share') }),
      said(isOpen ? 'band-turns' : 'band-agrees', { low: amount(low, 'usd-per-month'), high: amount(high, 'usd-per-month') }),
      ...(own.isExtrapolated ? [said('extrapolated')] : []),
      ...(isBound(own) ? [said('lower-bound')] : []),
      ...(quality === 'unknown' ? [said('quality-open')] : []),
      ...(quality === 'counted' && isGuess ? [said('by-guess')] : []),
    ],
  };
}

function workingsOf({ own, api, queriesPerMonth, besideUsd, ownTotal, apiTotal }: Weighed): readonly Working[] {
  const load = volumeOf(queriesPerMonth);
  return [
    { formula: 'own-month', option: own.id, inputs: { bill: amount(own.usdPerMonth, 'usd-per-month'), beside: amount(besideUsd[0], 'usd-per-query'), queries: load }, result: amount(ownTotal, 'usd-per-month') },
    { formula: 'api-month', option: api.id, inputs: { each: amount(api.usdPerQuery, 'usd-per-query'), beside: amount(besideUsd[1], 'usd-per-query'), queries: load }, result: amount(apiTotal, 'usd-per-month') },
  ];
}

const answer = (verdict: Said, rest: Partial<Answer<SelfHostCodes>>): Answer<SelfHostCodes> => ({ question: 'self-host', verdict, because: [], holdsWhile: [], wouldChange: [], measureNext: [], confidence: { level: 'unknown', because: [] }, missing: [], workings: [], ...rest });
