import type { LaterWords } from '../language.ts';

/** What is said of what comes from outside the page, a catalogue at an address or a link, in German. */
export const incoming: Pick<LaterWords, 'cannotCheck' | 'catalogueFaults' | 'badLocale' | 'fetchFaults' | 'moreFaults' | 'inLink' | 'cannotWriteLink' | 'unknownPanels'> = {
  cannotCheck: 'Dieser Katalog lässt sich nicht prüfen: validate.min.js muss neben dem Skript liegen.',
  catalogueFaults: 'Dieser Katalog war nicht verwendbar; der letzte gültige bleibt.',
  badLocale: (tag) => `„${tag}“ ist kein Sprachkürzel wie en oder de-CH; es bleibt bei Englisch.`,
  fetchFaults: {
    'bad-address': (address) => `„${address}“ ist keine http- oder https-Adresse.`,
    'no-reader': (address) => `${address} kann nicht gelesen werden: validate.min.js muss neben dem Skript liegen.`,
    unreachable: (address) => `${address} konnte nicht abgerufen werden: Dort ist nichts, der Host lässt diese Seite nicht lesen (CORS), oder diese Seite erlaubt es nicht (connect-src ihrer Content Security Policy).`,
    status: (address, amount) => `${address} antwortete mit ${amount}.`,
    'too-slow': (address, amount) => `${address} kam nicht innerhalb von ${amount} Sekunden.`,
    'too-large': (address, amount) => `${address} ist größer als ${amount} MB.`,
  },
  moreFaults: (count) => `und ${count} weitere`,
  unknownPanels: (names, known) => `Kein Panel heißt ${names}; es gibt ${known}.`,
  inLink: (text) => `Im Link: ${text}`,
  cannotWriteLink: 'Der Browser lässt die Adresse dieser Seite nicht mitgehen; „Link kopieren“ geht weiterhin.',
};
