/** A piece of a sentence: plain, marked, quoted, or a link that is safe to follow. */
export interface Part {
  readonly text: string;
  readonly mark?: 'name' | 'other' | 'amount';
  /** A quotation: it is in English whatever is spoken around it, and its https addresses are links. */
  readonly lang?: 'en';
  /** Always https. */
  readonly href?: string;
}

/**
 * The address when it is a whole https address, else nothing: whatever else a catalogue says there is text.
 *
 * @example
 * httpsOnly('https://openai.com/pricing') // => "https://openai.com/pricing"
 * httpsOnly('javascript:alert(1)') // => undefined
 */
export function httpsOnly(address: string | undefined): string | undefined {
  if (address === undefined || !/^https:\/\/[^\s"'<>]+$/iu.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}

/**
 * A text from a catalogue with its https addresses as links that show their host.
 *
 * @example
 * linked('the page: https://a.example/b?c, read today').map((part) => part.text) // => ["the page: ","a.example",", read today"]
 */
export function linked(text: string): readonly Part[] {
  return text.split(/(https:\/\/[^\s"'<>)]*[^\s"'<>).,;:])/iu).flatMap((piece, index): Part[] => {
    const href = index % 2 === 1 ? httpsOnly(piece) : undefined;
    if (piece === '') return [];
    return [href === undefined ? { text: piece } : { text: new URL(href).host, href }];
  });
}

/**
 * A line that ends in the page it is about, unless it leads there already.
 *
 * @example
 * withPage([{ text: 'mine' }], 'https://a.example/b').map((part) => part.text) // => ["mine"," · ","a.example"]
 */
export function withPage(line: readonly Part[], page: string | undefined): readonly Part[] {
  const href = httpsOnly(page);
  const parts = line.flatMap((part) => (part.lang === undefined ? [part] : linked(part.text)));
  return href === undefined || parts.some((part) => part.href !== undefined) ? line : [...line, { text: ' · ' }, { text: new URL(href).host, href }];
}
