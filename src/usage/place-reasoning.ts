import { outerSum, type Counts, type Holding } from './counts.ts';
import type { Notice } from './notice.ts';
import { contradiction, stated, type Report } from './report.ts';
import type { Reporting } from './shape.ts';

/**
 * Decides whether reasoning tokens stand inside the output or beside it, and checks the total on the
 * way: the total proves the place whoever the seller is, and where the seller hides reasoning it is what
 * the total holds beyond the rest. Returns true for inside. Adds hidden reasoning to `counts`. Throws
 * `contradictory-usage` with both numbers when the total fits neither.
 *
 * @example
 * placeReasoning({ part: {}, at: '', read: new Set() }, { source: '', counts: {}, reasoning: 'beside' }, new Map(), {}, []) // => false
 */
export function placeReasoning(report: Report, reporting: Reporting, counts: Counts, holding: Holding, notices: Notice[]): boolean {
  const reasoning = counts.get('reasoning')?.value ?? 0;
  const output = counts.get('output')?.value;
  const cannotBeInside = output === undefined || (reporting.reasoning === 'by-size' && reasoning > output);
  const usual = reporting.reasoning !== 'beside' && !cannotBeInside;
  if (reporting.reasoning === 'by-size' && cannotBeInside && reasoning > 0) notices.push({ code: 'reasoning-beside', tokens: reasoning });
  const total = reporting.total === undefined ? undefined : stated(report, reporting.total);
  if (total === undefined) return usual;

  const rest = outerSum(counts, holding);
  const sum = usual ? rest : rest + reasoning;
  if (total.value === sum) return usual;
  if (reasoning > 0 && !cannotBeInside && total.value === (usual ? rest + reasoning : rest)) {
    notices.push({ code: usual ? 'reasoning-beside' : 'reasoning-inside', tokens: reasoning });
    return !usual;
  }
  if (reporting.hidesReasoning === true && reasoning === 0 && output !== undefined && total.value > rest) {
    const tokens = total.value - rest;
    counts.set('reasoning', { value: tokens, path: `${total.path} beyond its parts` });
    notices.push({ code: 'reasoning-from-total', tokens });
    return false;
  }
  for (const sumOfParts of reporting.totalMayBe ?? []) {
    if (stated(report, [sumOfParts])?.value !== total.value) continue;
    notices.push({ code: 'total-of-parts', total: total.value, leaves: sum });
    return usual;
  }
  throw contradiction(`requires "${total.path}" to be the sum of its parts ${sum}, got ${total.value}`, total.value, sum);
}
