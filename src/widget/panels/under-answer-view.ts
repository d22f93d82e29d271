import { optionKeys } from '../../scenario/option-keys.ts';
import { FIELDS } from '../../scenario/fields.ts';
import type { FlipInput } from '../charts/flip-line.ts';
import type { Context } from '../context.ts';
import { writtenFields, type OptionDraft } from '../option-draft.ts';
import { valueTexts } from '../value-texts.ts';
import { isRelative } from './answer-view.ts';
import { SLIDERS } from './form.ts';
import { inputAt, type InputView } from './fields-view.ts';
import { optionName } from './options-view.ts';

type Lead = NonNullable<Context['result']['lead']>;

/** How often one option was right, to fill. */
export interface RightOf {
  /** Its place among the options. */
  readonly index: number;
  readonly name: string;
  readonly draft: OptionDraft;
}

/** What stands under the answer and changes with it: what is left to fill, and the line it turns on. */
export interface UnderAnswerView {
  /** What a wrong answer costs, to fill; `undefined`: the question does not turn on it. */
  readonly stake: InputView | undefined;
  readonly rights: readonly RightOf[];
  readonly flip: FlipInput | undefined;
  /** What the slider of the flip line says. */
  readonly flipText: string;
  /** How many lines each part of what stands behind may have, to keep their place until it is there. */
  readonly awaited: readonly number[];
}

/** Amounts from which a tick has no room for all its digits: below, they are no longer than in few letters. */
const SHORT_FROM = 1_000;
/** Lines of each part of what stands behind that are kept free for it: assumption, what most answers that weigh options have, and those that leave the choice open. */
const AWAITED = { weighed: [3, 3, 2], open: [2, 1] } as const;
/** Questions that turn on what a wrong answer costs. */
const ABOUT_STAKES: readonly Lead['question'][] = ['compare', 'hallucination', 'route', 'adapt', 'improve', 'evaluation-items'];

/**
 * What stands under the answer; `undefined` where the question has none.
 *
 * @example
 * underAnswerView(context).rights.map(({ name }) => name) // => ["GPT-4o","GPT-4o mini"]
 */
export function underAnswerView(context: Context): UnderAnswerView | undefined {
  const { lead } = context.result;
  if (!lead) return undefined;
  const flip = isCompared(context) ? flipOf(lead, context) : undefined;
  return {
    stake: ABOUT_STAKES.includes(lead.question) ? inputAt(FIELDS.errorUsd.path, context) : undefined,
    rights: isCompared(context) ? rightsOf(context) : [],
    flip,
    flipText: flip ? flipText(flip, context) : '',
    awaited: flip ? AWAITED.weighed : AWAITED.open,
  };
}

const isCompared = (context: Context): boolean => context.scenario.question === FIELDS.question.default.value && !isRelative(context);

/** The options whose success nobody measured, or a person did: what they say may be changed. */
function rightsOf(context: Context): readonly RightOf[] {
  const { scenario, result } = context;
  const { survivors } = result.comparison.filtered;
  if (survivors.length < 2) return [];
  const isAsked = (slot: number): boolean => survivors.some((choice) => choice.slot === slot && (choice.quote.success === undefined || choice.quote.success.origin === 'own-evaluation'));
  return scenario.options.flatMap((option, index) => (isAsked(index) || option.evaluation ? [{ index, name: optionName(option, context), draft: writtenFields(option) }] : []));
}

function flipOf({ turnsWithin }: Lead, context: Context): FlipInput | undefined {
  const { scenario, result, words: { decision: { flip: say } }, formats } = context;
  const { winners } = result.comparison.winners;
  const stakeUsd = scenario.stakes.errorUsd ?? undefined;
  if (winners.length === 0 || result.comparison.winners.unknown.length > 0) return undefined;
  const keys = optionKeys(scenario.options);
  const usd = (value: number): string => valueTexts(context).amount(value, 'usd');
  const { perUsd } = formats.currency;
  return {
    winners: winners.map(({ id, fromUsd }) => {
      const slot = keys.indexOf(id);
      return { slot, name: optionName(scenario.options[slot]!, context), fromUsd };
    }),
    ...(turnsWithin && turnsWithin[0] > 0 && winners.length === 2 ? { band: { low: turnsWithin[0], high: turnsWithin[1] } } : {}),
    stakeUsd,
    steps: SLIDERS[FIELDS.errorUsd.path]!,
    tick: Object.assign((value: number) => (value * perUsd < SHORT_FROM ? formats.usd(value, Math.max(0, Math.round(-Math.log10(value * perUsd)))) : formats.shortUsd(value)), { per: perUsd }),
    flipText: (value) => say.flipsAt(usd(value)),
    stakeText: stakeUsd === undefined ? '' : say.you(usd(stakeUsd)),
    axis: say.axis,
  };
}

function flipText({ winners, stakeUsd }: FlipInput, context: Context): string {
  const { words: { decision: { flip: say } } } = context;
  if (stakeUsd === undefined) return say.unsaid;
  return say.text(valueTexts(context).amount(stakeUsd, 'usd'), winners.findLast(({ fromUsd }) => fromUsd <= stakeUsd)?.name ?? '');
}
