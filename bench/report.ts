import type { Benchmark } from './benchmark.ts';
import { BARE, OURS } from './benchmark.ts';
import { measure, ratio, spread, type Contender, type Rounds } from './measure.ts';

/** Doubles of different order of operations; anything more is another price. */
const TOLERANCE = 1e-12;

/** Prints a benchmark; false when its contenders do not agree on every price, and then nothing is timed. */
export function report({ title, contenders, aims }: Benchmark): boolean {
  console.log(`\n${title}`);
  const disagreements = disagreementsOf(contenders);
  for (const disagreement of disagreements) console.log(`  ${disagreement}`);
  if (disagreements.length > 0) return false;
  const rounds = measure(contenders);
  printTable(['', 'M/s', 'p10–p90', 'of bare', 'ours is', ''], contenders.map((contender) => row(contender, rounds)));
  for (const aim of aims) {
    const { text, met } = aim(rounds, contenders);
    printAim(text, met);
  }
  return true;
}

export const printAim = (text: string, met: boolean): void => console.log(`  aim ${text}, ${met ? 'met' : 'NOT MET'}`);

/** Prints rows in columns: the first and the last to the left, numbers to the right. */
export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  for (const line of lines) {
    const cells = line.map((cell, column) => (column === 0 || column === heads.length - 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)));
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}

function disagreementsOf(contenders: readonly Contender[]): string[] {
  const [first, ...others] = contenders.filter(({ baseline }) => baseline !== 'bare');
  if (!first) return ['no contender prices anything'];
  return others.flatMap((other) => {
    const index = first.requests.findIndex((_, place) => !(Math.abs(usd(other, place) - usd(first, place)) <= TOLERANCE * usd(first, place)));
    return index < 0 ? [] : [`DISAGREE on request ${index}: ${other.name} says ${usd(other, index)} USD, ${first.name} ${usd(first, index)}`];
  });
}

const usd = ({ requests, price, unitsPerUsd }: Contender, index: number): number => price(requests[index]) / unitsPerUsd;

function row({ name, note = '' }: Contender, rounds: ReadonlyMap<string, Rounds>): string[] {
  const own = rounds.get(name)!;
  const [bare, ours] = [rounds.get(BARE), rounds.get(OURS)!];
  const { median, p10, p90 } = spread(own);
  return [name, millions(median), `${millions(p10)}–${millions(p90)}`, bare ? ratio(own, bare).toFixed(3) : '', name === OURS ? '' : `× ${ratio(ours, own).toPrecision(2)}`, note];
}

const millions = (perSecond: number): string => (perSecond / 1e6).toFixed(perSecond < 1e7 ? 3 : 1);
