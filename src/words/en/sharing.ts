/** What is said where a person takes a result away, or says that a number is wrong, in English. */
export const sharing = {
  label: 'Share and export',
  link: 'Copy link',
  linkHint: 'Copies a link that shows what you see, at the prices of the day it is opened',
  memo: 'Memo',
  memoHint: 'Copies the answer with its reasons and sources, as Markdown',
  csv: 'CSV',
  csvHint: 'Saves the options side by side, for a spreadsheet',
  embed: 'Embed',
  embedHint: 'Copies the code that puts this into another page',
  more: 'More formats',
  memoFile: 'Memo (Markdown)',
  jsonFile: 'Everything with its reasons (JSON)',
  chartFile: (title: string) => `${title} (SVG)`,
  report: 'A number looks wrong?',
  copied: { link: 'Link copied.', memo: 'Memo copied.', embed: 'Code copied.', report: 'What is needed to look into it is copied: send it to whoever runs this page.' },
  saved: (file: string) => `${file} saved.`,
  refused: 'The browser did not allow copying. Copy it from here:',
  reported: { number: 'Number', option: 'Option', value: 'Value', source: 'Source', link: 'Link' },
  badReport: (address: string) => `“${address}” is no https address: reports are copied instead of opened there.`,
  /** Beside a page that was given a catalogue which no address leads to. */
  ownCatalogue: 'This page has a catalogue of its own, which is not in this code: put it at an address and name that in src.',
};
