import { CalculatorError } from '../core/errors.ts';
import type { Counts, Holding } from './counts.ts';
import type { Notice } from './notice.ts';
import { MEDIA } from './parts.ts';

/**
 * Decides the modality of cached tokens where a report has prompt tokens of several and does not say:
 * all of each when the whole prompt was cached, else text first, and the rest from the one other modality
 * there is. Adds what it decides to `counts`. Throws `bad-report` when the rest could be of several.
 *
 * @example
 * placeCached(new Map(), {}, []) // => undefined
 */
export function placeCached(counts: Counts, holding: Holding, notices: Notice[]): void {
  const value = (name: Parameters<Counts['get']>[0]): number => counts.get(name)?.value ?? 0;
  const prompt = counts.get('input');
  const cached = counts.get('cacheRead');
  const media = MEDIA.filter(({ fresh }) => value(fresh) > 0);
  const isSaid = MEDIA.some((medium) => counts.has(medium.cached));
  const isInside = holding.input?.includes('cacheRead') === true;
  if (prompt === undefined || cached === undefined || cached.value === 0 || media.length === 0 || isSaid || !isInside) return;

  const ofMedia = media.reduce((sum, { fresh }) => sum + value(fresh), 0);
  const text = prompt.value - ofMedia - value('cacheWrite');
  const beyondText = cached.value - text;
  if (text < 0 || beyondText > ofMedia) return; // more parts than prompt: the split says so with its numbers
  if (beyondText > 0 && beyondText < ofMedia && media.length > 1) {
    throw new CalculatorError(
      'bad-report',
      `readUsage requires the cached tokens of each modality where they exceed the text of the prompt (${text}), got "${cached.path}" ${cached.value} alone`,
      { path: cached.path },
    );
  }
  if (beyondText !== ofMedia) notices.push({ code: 'cached-as-text', leaf: 'cacheRead', tokens: cached.value - Math.max(beyondText, 0) });
  for (const medium of beyondText > 0 ? media : []) {
    counts.set(medium.cached, { value: Math.min(beyondText, value(medium.fresh)), path: cached.path });
  }
}
