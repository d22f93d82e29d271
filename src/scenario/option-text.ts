import { EFFORTS, MODES, SERVICE_TIERS } from '../core/model/setting.ts';
import { ENGINES, PRECISIONS, RENTALS } from '../core/model/serving.ts';
import { areTimes, type OwnSeconds } from '../core/query/own-time.ts';
import type { CombinedOption, HostedOption, KnownSuccess, OfferOption, OptionSpec } from './scenario.ts';
import { wayOf, type WayName } from './ways.ts';

/** A word of an option's text: what it says of the option, and how it is written. */
interface Word<Option> {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Partial<Option> | undefined;
  readonly write: (option: Option) => string | undefined;
}

const KNOWN: readonly Word<KnownSuccess>[] = [
  {
    pattern: /^(\d{1,9})of(\d{1,9})$/u,
    read: ([, correct, asked]) => (Number(correct) <= Number(asked) && Number(asked) > 0 ? { evaluation: { correct: Number(correct), asked: Number(asked) } } : undefined),
    write: ({ evaluation }) => evaluation && `${evaluation.correct}of${evaluation.asked}`,
  },
  {
    pattern: /^(\d{1,3}(?:\.\d{1,6})?)%$/u,
    read: ([, percent]) => (Number(percent) <= 100 ? { guessedSuccess: Number(percent) / 100 } : undefined),
    write: ({ guessedSuccess }) => (guessedSuccess === undefined ? undefined : `${Number((guessedSuccess * 100).toFixed(6))}%`),
  },
];

/** A word that is one of a list and nothing else. */
const oneOf = <Option>(list: readonly string[], read: (word: string) => Partial<Option>, write: (option: Option) => string | undefined): Word<Option> => ({
  pattern: new RegExp(`^(?:${list.join('|')})$`, 'u'),
  read: ([word]) => read(word),
  write,
});

/** Seconds of a call that a person timed: the median, or from it to the 95th percentile. */
function seconds(head: string, key: 'callSeconds' | 'ttftSeconds'): Word<OfferOption> {
  const text = (value: number): string => String(Number(value.toFixed(6)));
  return {
    pattern: new RegExp(`^${head}(\\d{1,5}(?:\\.\\d{1,6})?)(?:-(\\d{1,5}(?:\\.\\d{1,6})?))?s$`, 'u'),
    read: ([, p50, p95]) => {
      const said: OwnSeconds = { p50: Number(p50), ...(p95 === undefined ? {} : { p95: Number(p95) }) };
      return areTimes({ callSeconds: said }) ? { [key]: said } : undefined;
    },
    write: ({ [key]: said }) => said && `${head}${[said.p50, ...(said.p95 === undefined ? [] : [said.p95])].map(text).join('-')}s`,
  };
}

/** The settings an option text may name, by the list its word stands in; any other word is a region. */
const SETTINGS = { effort: EFFORTS, serviceTier: SERVICE_TIERS, mode: MODES } as const;

const OF_OFFERS: readonly Word<OfferOption>[] = [
  ...Object.entries(SETTINGS).map(([key, list]) => oneOf<OfferOption>(list, (word) => ({ setting: { [key]: word } }), ({ setting }) => setting[key as keyof typeof SETTINGS])),
  {
    pattern: /^r(\d{1,8})$/u,
    read: ([, tokens]) => ({ reasoningTokens: Number(tokens) }),
    write: ({ reasoningTokens }) => (reasoningTokens === undefined ? undefined : `r${Math.round(reasoningTokens)}`),
  },
  {
    pattern: /^x(\d{1,2}(?:\.\d{1,4})?)$/u,
    read: ([, verbosity]) => (Number(verbosity) >= 0.01 ? { verbosity: Number(verbosity) } : undefined),
    write: ({ verbosity }) => (verbosity === undefined ? undefined : `x${Number(verbosity.toFixed(4))}`),
  },
  {
    pattern: /^b(\d{1,8})$/u,
    read: ([, budget]) => ({ setting: { thinkingBudgetTokens: Number(budget) } }),
    write: ({ setting }) => (setting.thinkingBudgetTokens === undefined ? undefined : `b${setting.thinkingBudgetTokens}`),
  },
  seconds('', 'callSeconds'),
  seconds('first', 'ttftSeconds'),
  {
    pattern: /^snapshot=([\w.-]{1,64})$/u,
    read: ([, snapshot = '']) => ({ setting: { snapshot } }),
    write: ({ setting: { snapshot } }) => (snapshot === undefined ? undefined : `snapshot=${snapshot}`),
  },
];

const REGION: Word<OfferOption> = { pattern: /^[a-z0-9-]{1,32}$/u, read: ([region]) => ({ setting: { region } }), write: ({ setting }) => setting.region };

const OF_HOSTED: readonly Word<HostedOption>[] = [
  {
    pattern: /^(\d{1,4})x([a-z][a-z0-9-]{1,38})$/u,
    read: ([, gpus, gpu = '']) => (Number(gpus) > 0 ? { gpus: Number(gpus), gpu } : undefined),
    write: ({ gpus, gpu }) => `${gpus}x${gpu}`,
  },
  oneOf<HostedOption>(PRECISIONS, (precision) => ({ precision: precision as HostedOption['precision'] }), ({ precision }) => precision),
  oneOf<HostedOption>(ENGINES, (engine) => ({ engine: engine as NonNullable<HostedOption['engine']> }), ({ engine }) => engine),
  oneOf<HostedOption>(RENTALS, (rental) => ({ rental: rental as NonNullable<HostedOption['rental']> }), ({ rental }) => rental),
  {
    pattern: /^(\d{1,6}(?:\.\d{1,6})?)usd$/u,
    read: ([, usd]) => ({ usdPerGpuHour: Number(usd) }),
    write: ({ usdPerGpuHour }) => (usdPerGpuHour === undefined ? undefined : `${Number(usdPerGpuHour.toFixed(6))}usd`),
  },
  {
    pattern: /^(\d{1,6})replicas$/u,
    read: ([, replicas]) => (Number(replicas) > 0 ? { replicas: Number(replicas) } : undefined),
    write: ({ replicas }) => (replicas === undefined ? undefined : `${replicas}replicas`),
  },
];

/** Open weights on own accelerators begin so: no seller is called that. */
const OWN = 'own/';
/** Options inside one another: a cascade whose first stage is a vote. */
const DEEPEST = 3;

/**
 * Reads the text of an option. An offer is `id@word@word`: each word is an effort, a service tier, a mode, a fact of
 * your own (`176of200` answers right, `88%` guessed, `2.4-9.8s` p50 and p95 of a call or `2.4s` p50 alone, beside it
 * `first0.6-1.9s` of its first token, `r1500` reasoning tokens, `x1.2` as many words, `b4000` thinking budget), a snapshot (`snapshot=2024-08-06`) or else a region. Own GPUs are `own/weights@4xgpu@precision`, with `vllm`,
 * `spot`, `2.5usd` a GPU-hour or `3replicas`; options that work together are `way(option+option)@name=number`.
 * `undefined` when a word is empty, means nothing, or something is said twice, and for times that cannot be (`areTimes`).
 *
 * @example
 * readOption('openai/gpt-5@high@batch') // => {"offer":"openai/gpt-5","setting":{"effort":"high","serviceTier":"batch"}}
 * readOption('openai/gpt-4o@2.4-9.8s').callSeconds // => {"p50":2.4,"p95":9.8}
 * readOption('openai/gpt-4o@snapshot=2024-08-06') // => {"offer":"openai/gpt-4o","setting":{"snapshot":"2024-08-06"}}
 * readOption('own/llama-3.3-70b@4xh100-sxm@fp8') // => {"weights":"llama-3.3-70b","gpus":4,"gpu":"h100-sxm","precision":"fp8"}
 * readOption('vote(openai/gpt-4o-mini)@voters=5').params // => {"voters":5}
 * readOption('openai/gpt-5@@') // => undefined
 */
export function readOption(text: string, depth = 0): OptionSpec | undefined {
  const [head = '', ...words] = splitOutside(text, '@');
  if (head === '' || words.includes('')) return undefined;
  const [, way, inner] = /^([a-z]+)\((.*)\)$/su.exec(head) ?? [];
  if (way !== undefined && inner !== undefined) return readCombined(way, inner, words, depth);
  if (/[()]/u.test(head)) return undefined;
  if (head.startsWith(OWN)) {
    const said = saidBy<HostedOption>([...KNOWN, ...OF_HOSTED], words);
    return said && 'gpu' in said && 'precision' in said && head.length > OWN.length ? ({ weights: head.slice(OWN.length), ...said } as HostedOption) : undefined;
  }
  const said = saidBy<OfferOption>([...KNOWN, ...OF_OFFERS, REGION], words);
  return said && isTimed(said) ? { offer: head, setting: {}, ...said } : undefined;
}

/** A first token is timed with its call, and is no later. */
const isTimed = ({ callSeconds, ttftSeconds }: Partial<OfferOption>): boolean => (callSeconds ? areTimes({ callSeconds, ttftSeconds }) : ttftSeconds === undefined);

function readCombined(name: string, inner: string, words: readonly string[], depth: number): CombinedOption | undefined {
  const way = wayOf(name);
  const members = splitOutside(inner, '+').map((member) => readOption(member, depth + 1));
  const isParam = (word: string): boolean => word.includes('=');
  const said = saidBy<KnownSuccess>(KNOWN, words.filter((word) => !isParam(word)));
  if (!way || depth >= DEEPEST || !said || members.length < way.leastMembers || members.length > way.mostMembers) return undefined;
  const params: Record<string, number> = {};
  for (const word of words.filter(isParam)) {
    const [key = '', value = ''] = word.split('=');
    const param = Object.hasOwn(way.params, key) ? way.params[key] : undefined;
    const number = /^-?\d{1,9}(?:\.\d{1,9})?$/u.test(value) ? Number(value) : NaN;
    if (!param || key in params || !(number >= param.least && number <= param.most) || (param.whole && !Number.isInteger(number))) return undefined;
    params[key] = number;
  }
  return members.includes(undefined) ? undefined : { way: name as WayName, members: members as OptionSpec[], params, ...said };
}

/** What words say together; `undefined` where one means nothing or something is said twice. */
function saidBy<Option extends object>(known: readonly Word<Option>[], words: readonly string[]): Partial<Option> | undefined {
  let said: { setting?: object } & Record<string, unknown> = {};
  for (const word of words) {
    const match = known.map(({ pattern, read }) => ({ found: pattern.exec(word), read })).find(({ found }) => found);
    const part = match?.read(match.found!) as typeof said | undefined;
    if (!part) return undefined;
    const { setting = {}, ...facts } = part;
    if (Object.keys(setting).some((key) => key in (said.setting ?? {})) || Object.keys(facts).some((key) => key in said)) return undefined;
    said = { ...said, ...facts, ...(part.setting ? { setting: { ...said.setting, ...setting } } : {}) };
  }
  return said as Partial<Option>;
}

/** The parts between separators that stand outside parentheses. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (text[at] === separator && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, text.slice(from).trim()];
}

/**
 * Writes an option the way `readOption` reads it.
 *
 * @example
 * writeOption({ offer: 'openai/gpt-5', setting: { effort: 'high', serviceTier: 'batch' }, guessedSuccess: 0.88 }) // => "openai/gpt-5@high@batch@88%"
 * writeOption(readOption('cascade(openai/gpt-4o-mini+openai/gpt-4o)@catches=0.8')) // => "cascade(openai/gpt-4o-mini+openai/gpt-4o)@catches=0.8"
 */
export function writeOption(option: OptionSpec): string {
  const words = <Option>(known: readonly Word<Option>[], of: Option): readonly (string | undefined)[] => known.map(({ write }) => write(of));
  const written =
    'offer' in option
      ? [option.offer, ...words(OF_OFFERS.slice(0, 3), option), REGION.write(option), ...words(KNOWN, option), ...words(OF_OFFERS.slice(3), option)]
      : 'weights' in option
        ? [`${OWN}${option.weights}`, ...words(OF_HOSTED, option), ...words(KNOWN, option)]
        : [`${option.way}(${option.members.map(writeOption).join('+')})`, ...Object.entries(option.params).map(([name, value]) => `${name}=${Number(value.toFixed(9))}`), ...words(KNOWN, option)];
  return written.filter((word) => word !== undefined).join('@');
}
