/** Where the load stands: below the volume from which own servers cost less, above it, between two such, or nowhere near. */
export type SelfHostCase = 'api-below' | 'api-between' | 'api-never' | 'own-above' | 'own-between' | 'own-always' | 'mix';
/** What is taken of how often each is right: the same weights, counted at the stake, or not known. */
export type SelfHostQuality = 'same' | 'counted' | 'unknown';

type Both = 'own' | 'api' | 'load' | 'saves';
interface Cases {
  'api-below': Both | 'from';
  'api-between': Both | 'from' | 'until';
  'api-never': Both | 'upTo';
  'own-above': Both | 'from';
  'own-between': Both | 'from' | 'until';
  'own-always': Both;
  'mix': Both | 'share';
}
/** Cases in which own servers are chosen: what of them has no price speaks against it. */
export type OwnCase = Exclude<SelfHostCase, `api-${string}`>;
/** How a verdict is called: `-bound` where parts of the own servers have no price. */
export type SelfHostVerdict = `${SelfHostCase}-${SelfHostQuality}` | `${OwnCase}-${SelfHostQuality}-bound`;
type Verdicts = { [Code in SelfHostVerdict]: Code extends `${infer Case extends SelfHostCase}-${SelfHostQuality}${'' | '-bound'}` ? Cases[Case] : never };

interface Others {
  'overloaded': 'own' | 'load' | 'upTo';
  'no-api': 'own' | 'usd';
  'no-own': never;
  'own-costs': 'own' | 'usd' | 'replicas' | 'gpus';
  'api-costs': 'api' | 'usd' | 'each';
  'per-million': 'usd' | 'speed';
  'beside-own': 'own' | 'usd';
  'beside-api': 'api' | 'usd';
  'mix-costs': 'usd' | 'share' | 'replicas';
  'months-own': 'month';
  'months-own-all': never;
  'months-api': never;
  'sized': 'own';
  'while-unpriced': 'usd' | 'fields';
  'while-host': never;
  'while-volume': 'from' | 'until';
  'while-volume-above': 'from';
  'while-volume-below': 'until';
  'while-api-price': 'each';
  'while-same-weights': never;
  'while-fewer-bits': 'format' | 'native';
  'while-licence': 'licence' | 'limits';
  'while-licence-unread': 'licence';
  'while-benchmark': 'benchmark';
  'volume-above': 'at';
  'volume-below': 'at';
  'api-price-above': 'at';
  'api-price-below': 'at';
  'own-cost-above': 'at';
  'own-cost-below': 'at';
  'quality-worse': 'points';
  'quality-better': 'points';
  'measure-speed': 'field';
  'price-the-rest': 'fields';
  'evaluate': 'options';
  'read-licence': 'licence';
  'speed-predicted': 'mean' | 'median';
  'speed-measured': never;
  'band-agrees': 'low' | 'high';
  'band-turns': 'low' | 'high';
  'extrapolated': never;
  'lower-bound': never;
  'quality-open': never;
  'by-guess': never;
  'lacks': 'field';
  'lacks-own': never;
  'lacks-api': never;
  'lacks-rate': 'option';
}

/** What is said of whether to serve oneself. */
export type SelfHostCodes = Verdicts & Others;
