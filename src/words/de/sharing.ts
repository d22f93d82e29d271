import type { LaterWords } from '../language.ts';

/** What is said where a person takes a result away, or says that a number is wrong, in German. */
export const sharing: LaterWords['sharing'] = {
  label: 'Teilen und exportieren',
  link: 'Link kopieren',
  linkHint: 'Kopiert einen Link, der zeigt, was Sie sehen, zu den Preisen des Tages, an dem er geöffnet wird',
  memo: 'Memo',
  memoHint: 'Kopiert die Antwort mit Gründen und Quellen als Markdown',
  csv: 'CSV',
  csvHint: 'Speichert die Optionen nebeneinander für eine Tabellenkalkulation',
  embed: 'Einbetten',
  embedHint: 'Kopiert den Code, der dies in eine andere Seite setzt',
  more: 'Weitere Formate',
  memoFile: 'Memo (Markdown)',
  jsonFile: 'Alles mit Begründungen (JSON)',
  chartFile: (title) => `${title} (SVG)`,
  report: 'Stimmt eine Zahl nicht?',
  copied: { link: 'Link kopiert.', memo: 'Memo kopiert.', embed: 'Code kopiert.', report: 'Was zur Prüfung nötig ist, ist kopiert: Schicken Sie es an die Betreiber dieser Seite.' },
  saved: (file) => `${file} gespeichert.`,
  refused: 'Der Browser hat das Kopieren nicht erlaubt. Kopieren Sie es von hier:',
  reported: { number: 'Zahl', option: 'Option', value: 'Wert', source: 'Quelle', link: 'Link' },
  badReport: (address) => `„${address}“ ist keine https-Adresse: Meldungen werden kopiert statt dort geöffnet.`,
  ownCatalogue: 'Diese Seite hat einen eigenen Katalog, der nicht in diesem Code steht: Legen Sie ihn unter einer Adresse ab und nennen Sie diese in src.',
};
