import type { LaterWords } from '../language.ts';

/** What is said of what comes from outside the page, a catalogue at an address or a link, in Spanish. */
export const incoming: Pick<LaterWords, 'cannotCheck' | 'catalogueFaults' | 'badLocale' | 'fetchFaults' | 'moreFaults' | 'inLink' | 'cannotWriteLink' | 'unknownPanels'> = {
  cannotCheck: 'Este catálogo no se puede comprobar: validate.min.js tiene que estar junto al script.',
  catalogueFaults: 'Este catálogo no se pudo usar; se conserva el último válido.',
  badLocale: (tag) => `«${tag}» no es una etiqueta de idioma como en o de-CH; se conserva el inglés.`,
  fetchFaults: {
    'bad-address': (address) => `«${address}» no es una dirección http ni https.`,
    'no-reader': (address) => `No se puede leer ${address}: validate.min.js tiene que estar junto al script.`,
    unreachable: (address) => `No se pudo obtener ${address}: no está ahí, su servidor no deja que esta página lo lea (CORS) o esta página no lo permite (connect-src de su política de seguridad de contenido).`,
    status: (address, amount) => `${address} respondió ${amount}.`,
    'too-slow': (address, amount) => `${address} no llegó en ${amount} segundos.`,
    'too-large': (address, amount) => `${address} ocupa más de ${amount} MB.`,
  },
  moreFaults: (count) => `y ${count} más`,
  unknownPanels: (names, known) => `Ningún panel se llama ${names}; existen ${known}.`,
  inLink: (text) => `En el enlace: ${text}`,
  cannotWriteLink: 'El navegador no deja que la dirección de esta página siga los cambios; «Copiar enlace» sigue funcionando.',
};
