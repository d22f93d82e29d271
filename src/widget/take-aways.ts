import { quotesCsv } from '../scenario/quotes-csv.ts';
import { resultData } from '../scenario/result-data.ts';
import type { LaterContext } from './context.ts';
import { memoOf } from './panels/memo-text.ts';

/** The forms in which a result is taken away. */
export type TakeAwayFormat = 'memo' | 'csv' | 'json' | 'svg' | 'embed';

/** A result to take away. */
export interface TakeAway {
  readonly format: TakeAwayFormat;
  /** What a file of it is called. */
  readonly name: string;
  readonly text: string;
}

/** What a format's files are: the end of their name, and their media type. */
export const FILES: Readonly<Record<TakeAwayFormat, { readonly ending: string; readonly type: string }>> = {
  memo: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  svg: { ending: 'svg', type: 'image/svg+xml' },
  embed: { ending: 'html', type: 'text/html' },
};

/**
 * The name of a file of the day, and what it shows where that is a part.
 *
 * @example
 * fileName('csv', '2026-11-22') // => "model-cost-2026-11-22.csv"
 * fileName('svg', '2026-11-22', 'growth') // => "model-cost-2026-11-22-growth.svg"
 */
export function fileName(format: TakeAwayFormat, day: string, part?: string): string {
  return `model-cost-${day}${part === undefined ? '' : `-${part}`}.${FILES[format].ending}`;
}

/**
 * The answer as a memo; `undefined` where there is no answer.
 *
 * @example
 * memoTake(context).name // => "model-cost-2026-11-22.md"
 */
export function memoTake(context: LaterContext): TakeAway | undefined {
  const { answer } = context.result;
  return answer && { format: 'memo', name: fileName('memo', context.scenario.date), text: memoOf(answer, context) };
}

/**
 * The options side by side, for a spreadsheet.
 *
 * @example
 * csvTake(context).text.split(',')[0] // => "option"
 */
export function csvTake({ result, catalogue, scenario }: LaterContext): TakeAway {
  return { format: 'csv', name: fileName('csv', scenario.date), text: quotesCsv(result, catalogue) };
}

/**
 * The scenario, its result, and a link that shows the same.
 *
 * @example
 * Object.keys(JSON.parse(jsonTake(context, 'https://a.example/#mcc.i=5').text)) // => ["link","estimate","scenario","quotes","answer"]
 */
export function jsonTake({ result, catalogue, scenario, words }: LaterContext, link: string): TakeAway {
  return { format: 'json', name: fileName('json', scenario.date), text: `${JSON.stringify({ link, estimate: words.estimate, ...resultData(result, scenario, catalogue) }, undefined, 2)}\n` };
}
