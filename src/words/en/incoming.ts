/** What is said of what comes from outside the page, a catalogue at an address or a link, in English. */
export const incoming = {
  cannotCheck: 'This catalogue cannot be checked: validate.min.js has to stand beside the script.',
  catalogueFaults: 'This catalogue could not be used; the last good one is kept.',
  badLocale: (tag: string) => `“${tag}” is not a language tag like en or de-CH; English is kept.`,
  /** Why the catalogue at an address could not be fetched; the amount is a status, seconds or megabytes. */
  fetchFaults: {
    'bad-address': (address: string) => `“${address}” is no http or https address.`,
    'no-reader': (address: string) => `${address} cannot be read: validate.min.js has to stand beside the script.`,
    unreachable: (address: string) => `${address} could not be fetched: it is not there, its host does not let this page read it (CORS), or this page does not allow it (connect-src of its content security policy).`,
    status: (address: string, amount?: number) => `${address} answered ${amount}.`,
    'too-slow': (address: string, amount?: number) => `${address} did not come within ${amount} seconds.`,
    'too-large': (address: string, amount?: number) => `${address} is larger than ${amount} MB.`,
  },
  moreFaults: (count: number) => `and ${count} more`,
  unknownPanels: (names: string, known: string) => `No panel is called ${names}; there are ${known}.`,
  inLink: (text: string) => `In the link: ${text}`,
  cannotWriteLink: 'The browser does not let the address of this page follow; “Copy link” still works.',
};
