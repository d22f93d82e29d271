import type { Explained } from '../scenario/reading.ts';

/** A number that looks wrong to somebody, as the page shows it. */
export interface ReportedNumber {
  readonly number: Explained;
  /** As `models` takes it. */
  readonly option: string;
  readonly value: string;
  /** Where it was read or measured. */
  readonly source: string;
}

/** What a page is told of it: without a number it is about the whole. */
export interface Report extends Partial<ReportedNumber> {
  /** A link that shows the same. */
  readonly link: string;
}

/** Letters of one part: an address that is longer than a few thousand is refused by servers. */
const MOST_LETTERS = 1_500;

/**
 * Where a report is taken, with what it says as parameters of the address.
 *
 * @example
 * reportAddress('https://a.example/new?title=Wrong', { number: 'cost', value: '$1 & more', link: 'https://b.example/#mcc.i=5' }) // => "https://a.example/new?title=Wrong&number=cost&value=%241+%26+more&link=https%3A%2F%2Fb.example%2F%23mcc.i%3D5"
 */
export function reportAddress(address: string, report: Report): string {
  const url = new URL(address);
  for (const [name, text] of Object.entries(report)) url.searchParams.set(name, String(text).slice(0, MOST_LETTERS));
  return url.href;
}

/**
 * A report as lines of text.
 *
 * @example
 * reportText({ number: 'cost', link: 'https://b.example/' }, { number: 'Number', option: 'Option', value: 'Value', source: 'Source', link: 'Link' }) // => "Number: cost\nLink: https://b.example/"
 */
export function reportText(report: Report, heads: Readonly<Record<keyof Report, string>>): string {
  return (Object.keys(heads) as (keyof Report)[]).flatMap((name) => (report[name] === undefined ? [] : [`${heads[name]}: ${report[name]}`])).join('\n');
}
