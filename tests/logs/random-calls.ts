// Random calls over a whole catalogue: every name and setting it knows and some it does not, instants around every
// change and window's edge, prompts around every threshold.
import { randomLcg } from 'd3-random';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { EFFORTS } from '../../src/core/model/setting.ts';
import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from '../../src/core/pricing/dimensions.ts';
import type { LogRow } from '../../src/logs/log-row.ts';
import type { RatesTable } from '../../src/logs/rates-table.ts';

/** A call as a warehouse keeps it: absent is NULL. */
export interface RandomCall {
  readonly at: number | undefined;
  readonly model: string;
  readonly seller: string;
  readonly service_tier: string;
  readonly region: string;
  readonly mode: string;
  readonly feature: string;
  readonly counts: Readonly<Partial<Record<DimensionName, number>>>;
}

/** Values that end a badly quoted text. */
const FEATURES = ['search', "it's", 'a "quoted" one', 'back\\slash', 'comma, semicolon; --', 'naïve 😀'];
const DAY = 86_400_000;
const WEEK = 7 * DAY;
const FIRST = Date.UTC(2025, 0, 1);
const SPAN = Date.UTC(2027, 1, 1) - FIRST;

/** A row of a log, as the row pricer takes it. */
export const rowOf = ({ at, model, seller, service_tier, region, mode, counts }: RandomCall): LogRow => ({
  at: at!,
  model,
  ...(seller === '' ? {} : { seller }),
  leaves: counts,
  setting: { ...(service_tier === '' ? {} : { serviceTier: service_tier }), ...(region === '' ? {} : { region }), ...(mode === '' ? {} : { mode }) },
});

export function* randomCalls({ data, ids }: Catalogue, { rates, names }: RatesTable, count: number, seed: number): Generator<RandomCall> {
  const random = randomLcg(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  const pick = <Value>(values: readonly Value[]): Value => values[whole(values.length)]!;
  const snapshots = Object.entries(data.offers).flatMap(([id, { snapshotPattern }]) => (snapshotPattern === undefined ? [] : [sample(snapshotPattern), `${id.slice(0, id.indexOf('/'))}/${sample(snapshotPattern)}`]));
  const changes = [...new Set(rates.flatMap(({ from, until }) => [from, until]))].filter((time) => Math.abs(time) < 8e15);
  const edges = [...new Set(rates.map(({ minuteFrom }) => minuteFrom))];
  const thresholds = [...new Set(rates.map(({ above }) => above))].filter((above) => above > 0);
  const regions = [...new Set(rates.map(({ region }) => region))];
  const sellers = Object.keys(data.sellers);
  const charged = [...new Set(rates.flatMap(({ units }) => Object.keys(units)))] as DimensionName[];
  const windowed = [...new Set(rates.filter(({ minuteUntil, minuteFrom }) => minuteUntil - minuteFrom < 10_080).map(({ offer }) => offer))];

  const instant = (): number | undefined => {
    const roll = random();
    if (roll < 0.002) return undefined;
    if (roll < 0.2 && changes.length > 0) return pick(changes) + whole(3) - 1;
    const monday = Date.UTC(2026, 7, 3) + whole(24) * WEEK;
    if (roll < 0.5 && edges.length > 0) return monday + pick(edges) * 60_000 + whole(3) - 1;
    return FIRST + whole(SPAN);
  };
  const name = (): string => {
    const roll = random();
    if (roll < 0.35) return pick(ids);
    if (roll < 0.5 && windowed.length > 0) return pick(windowed);
    if (roll < 0.85) return pick(names).name;
    if (roll < 0.95 && snapshots.length > 0) return pick(snapshots);
    return pick(['gpt-4x', '', ' GPT-4o ', 'OpenAI/GPT-4o', 'o3-2025-4-16', 'it\'s \\ "none"']);
  };
  const tokens = (): number => Math.floor(10 ** (random() * 6));
  const counts = (): RandomCall['counts'] => {
    const made: Partial<Record<DimensionName, number>> = { input: tokens(), output: tokens() };
    for (const leaf of charged) if (random() < 0.015) made[leaf] = DIMENSIONS[leaf].grain < 1 ? whole(1e7) / 1_000 : tokens();
    if (random() < 0.2) made.cacheRead = tokens();
    if (random() < 0.01) made[pick(DIMENSION_NAMES)] = 3;
    if (random() < 0.3 && thresholds.length > 0) {
      const others = DIMENSION_NAMES.reduce((sum, leaf) => (DIMENSIONS[leaf].prompt && leaf !== 'input' ? sum + (made[leaf] ?? 0) : sum), 0);
      made.input = Math.max(0, pick(thresholds) + whole(3) - 1 - others);
    }
    const roll = random();
    if (roll < 0.002) made.output = -1 - whole(5);
    else if (roll < 0.004) made.input = 2 ** 53 + whole(1_000) * 2;
    else if (roll < 0.006) made.input = Number.MAX_SAFE_INTEGER - 1;
    return made;
  };
  for (let index = 0; index < count; index++) {
    const seller = random() < 0.15 ? pick(sellers) : '';
    yield {
      at: instant(),
      model: name(),
      seller,
      service_tier: random() < 0.75 ? '' : pick(['standard', 'batch', 'batch', 'flex', 'priority', 'fast', 'default', 'cheap']),
      region: random() < 0.9 ? '' : pick([...regions, 'us', 'mars']),
      mode: random() < 0.85 ? '' : pick(['thinking', 'thinking', EFFORTS[4]]),
      feature: pick(FEATURES),
      counts: counts(),
    };
  }
}

/** A name that a snapshot pattern matches. */
const sample = (pattern: string): string =>
  pattern
    .replaceAll(/^\^|\$$/gu, '')
    .replaceAll(/\\d\{(\d+)\}/gu, (_, digits: string) => '20261122'.slice(0, Number(digits)))
    .replaceAll(/\\d/gu, '7')
    .replaceAll(/\[([^\]])[^\]]*\]/gu, '$1')
    .replaceAll(/[()?]/gu, '')
    .replaceAll('\\', '');
