/** Sentences of the command line about catalogues of others, in English. */
export const enCliCatalogue = {
  diff: 'Show what a catalogue changes of the bundled prices, exactly',
  import: 'Make a catalogue of another list of prices, and show what it changes of the bundled one',
  file: 'a JSON catalogue; - reads standard input',
  list: 'the list as JSON; - reads standard input; an https address is fetched',
  flags: { from: (choices: string) => `whose list it is: ${choices}`, out: 'write the catalogue; - is standard output', built: 'plain JSON: how many offers and sellers, and the faults',
    json: 'plain JSON; exact rates as decimal texts' },
  heads: ['Offer', 'Tier', 'Rate', 'Above', 'Before', 'After'],
  unit: 'Rates in USD for what the catalogue counts them by: a million tokens, unless the list says otherwise.',
  counts: (changes: string, same: string, added: string, missing: string) => `${changes} rates differ; ${same} offers are the same; ${added} only there; ${missing} of its sellers only here.`,
  imported: (offers: string, sellers: string) => `${offers} offers of ${sellers} sellers imported`,
  notCarriedTitle: 'Not carried over:',
  notCarried: { 'not-a-model': 'no model', 'bad-name': 'a name no id can be made of', 'no-price': 'no price of input or output', 'bad-price': 'a price that is no number from 0 on with at most 10 digits', 'other-charge': 'a way to charge that has no place', 'bad-date': 'a date that is no day' },
  examples: (names: readonly string[], more: string) => (more === '0' ? names.join(', ') : `${names.join(', ')} and ${more} more`),
  notHttps: (got: string) => `catalogue import requires an https address or a file, got ${JSON.stringify(got)}`,
  notFetched: (got: string, reason: string) => `catalogue import requires an address that answers with a list of at most 50 MB, got ${got}: ${reason}`,
};
