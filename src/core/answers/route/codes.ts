import type { Basis, BASIS_ENDS } from '../basis.ts';
import type { RouteWay } from './ways.ts';

type End = (typeof BASIS_ENDS)[Basis];
/** One option, or two in turn. */
type Of<Way extends RouteWay> = Way extends 'cascade' | 'router' ? 'first' | 'second' : 'first';
/** The condition of a way: what its check or foresight has to catch. */
type Condition<Way extends RouteWay> = Way extends 'cascade' | 'retry' | 'router' ? 'needed' : never;

/** The best at the stake that was said. */
type Chosen = { [Code in `choose-${RouteWay}${End}`]: Code extends `choose-${infer Way extends RouteWay}${End}` ? 'stake' | 'from' | 'until' | 'saves' | 'benchmark' | Of<Way> | Condition<Way> : never };
/** The best at any stake above `from`, where the verdict has no end above. */
type ChosenAbove = { [Code in `choose-above-${RouteWay}${End}`]: Code extends `choose-above-${infer Way extends RouteWay}${End}` ? 'stake' | 'from' | 'saves' | 'benchmark' | Of<Way> | Condition<Way> : never };
/** The best over which stakes. */
type Best = { [Code in `best-${RouteWay}` | `best-above-${RouteWay}`]: Code extends `best-${'' | 'above-'}${infer Way extends RouteWay}` ? 'from' | (Code extends `best-above-${string}` ? never : 'until') | Of<Way> : never };
/** What would be best if something were different. */
type Flips = { [Code in `flip-${'stake-below' | 'stake-above' | 'catches-below' | 'catches-above'}-${RouteWay}`]: Code extends `flip-${string}-${infer Way extends RouteWay}` ? 'at' | Of<Way> : never };
type Decides = { [Code in `stake-decides${End}`]: 'first' | 'until' | 'benchmark' } & { [Code in `always-alone${End}`]: 'first' | 'benchmark' };

interface Others {
  'needs-rates': 'first' | 'second' | 'share' | 'catches' | 'passes';
  'needs-rates-never': 'first' | 'second';
  'needs-rate': 'first';
  'wait-unknown': never;
  'no-option': never;
  'alone': 'first' | 'usd' | 'rate';
  'cascade': 'first' | 'second' | 'usd' | 'rate' | 'share';
  'router': 'first' | 'second' | 'usd' | 'rate';
  'retry': 'first' | 'usd' | 'rate';
  'vote': 'first' | 'usd' | 'rate' | 'voters';
  'cascade-saves': 'second' | 'saved' | 'points';
  'cascade-saves-and-gains': 'second' | 'saved' | 'points';
  'cascade-adds': 'second' | 'added' | 'points';
  'cascade-adds-and-loses': 'second' | 'added' | 'points';
  'oracle': 'first' | 'second' | 'rate';
  'alike': 'phi' | 'from' | 'until';
  'while-catches': 'needed' | 'passes';
  'while-stake': 'from' | 'until';
  'while-stake-above': 'from';
  'while-phi': 'from' | 'until';
  'while-benchmark': 'benchmark';
  'foresight-needed': 'needed' | 'passes';
  'foresight-never': never;
  'measure-check': 'catches' | 'passes';
  'measure-together': 'options';
  'evaluate': 'options';
  'find-stake': 'until';
  'sure-evaluation': never;
  'only-benchmark': 'benchmark';
  'by-guess': never;
  'check-assumed': 'catches' | 'passes';
  'check-perfect': never;
  'phi-turns': 'from' | 'until';
  'rates-overlap': never;
  'not-measured': never;
  'lacks': 'field';
  'lacks-rate': 'option';
  'lacks-wait': 'option';
  'lacks-second': never;
}

/** What is said of whether to route or to cascade. */
export type RouteCodes = Chosen & ChosenAbove & Best & Flips & Decides & Others;
