import type { SuccessRateOrigin } from '../../query/quality.ts';
import type { Alternative } from '../../tradeoff/alternative.ts';
import type { RightOf } from '../../tradeoff/difference.ts';
import type { Candidate, Limits } from '../../tradeoff/filters.ts';
import type { Share, Usd } from '../../units.ts';
import type { Amount } from '../answer.ts';

/** An option as the choice between options knows it. */
export interface ComparedOption extends Alternative, Candidate {
  /** Over the band of its tokenizer; absent: the cost is certain. */
  readonly usdLow?: Usd;
  readonly usdHigh?: Usd;
  /** Hidden reasoning that nobody counted is not in its cost. */
  readonly isLowerBound?: boolean;
  /** The evaluation behind its rate; absent: no number of items is known, so no interval. */
  readonly evaluated?: RightOf;
}

/** Another value of a field at which another option is the best. */
export interface FieldTurn {
  readonly path: string;
  readonly now: Amount;
  readonly at: Amount;
  /** The option that is the best from there. */
  readonly other: string;
  /** How far away it is: the larger over the smaller of the two values. */
  readonly factor: number;
}

/** What a cascade of two of the options would be checked with. */
export interface CheckAssumed {
  readonly catches: Share;
  readonly passes: Share;
  /** Absent: as much as the first one's own query. */
  readonly usd?: Usd;
}

/** What "which option?" is answered from. */
export interface CompareInputs {
  readonly options: readonly ComparedOption[];
  readonly limits: Limits;
  /** What a wrong answer loses; absent: nobody said. */
  readonly errorUsd?: Usd;
  readonly secondUsd: Usd;
  readonly queriesPerMonth: number;
  /** How long the choice will be used, and what it costs once to change from the first option. */
  readonly months: number;
  readonly switchUsd: Usd;
  /** How the known rates were judged; absent: not alike, so they are not used. */
  readonly judged?: { readonly by: SuccessRateOrigin; readonly benchmark?: string };
  /** Only ratios are known, of the first option to the second: the options themselves are left aside. */
  readonly relative?: { readonly costRatio?: number; readonly rateDifference?: number; readonly waitRatio?: number };
  /** Items of a common evaluation that only the first, only the second of `options` had right. */
  readonly paired?: { readonly onlyFirst: number; readonly onlySecond: number };
  /** Of the loss of a wrong answer, the part that comes from its rarest class. */
  readonly severeShareOfLoss?: Share;
  /** What an evaluation item costs, labelled. */
  readonly itemUsd?: Usd;
  readonly check?: CheckAssumed;
  /** Other values of fields that turn the verdict, worked out by pricing again. */
  readonly turns?: readonly FieldTurn[];
}
