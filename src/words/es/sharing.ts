import type { LaterWords } from '../language.ts';

/** What is said where a person takes a result away, or says that a number is wrong, in Spanish. */
export const sharing: LaterWords['sharing'] = {
  label: 'Compartir y exportar',
  link: 'Copiar enlace',
  linkHint: 'Copia un enlace que muestra lo que usted ve, con los precios del día en que se abra',
  memo: 'Memo',
  memoHint: 'Copia la respuesta con sus razones y fuentes, en Markdown',
  csv: 'CSV',
  csvHint: 'Guarda las opciones lado a lado, para una hoja de cálculo',
  embed: 'Insertar',
  embedHint: 'Copia el código que pone esto en otra página',
  more: 'Más formatos',
  memoFile: 'Memo (Markdown)',
  jsonFile: 'Todo con sus razones (JSON)',
  chartFile: (title) => `${title} (SVG)`,
  report: '¿Hay un número que no cuadra?',
  copied: { link: 'Enlace copiado.', memo: 'Memo copiado.', embed: 'Código copiado.', report: 'Se ha copiado lo necesario para revisarlo: envíelo a quien gestiona esta página.' },
  saved: (file) => `${file} guardado.`,
  refused: 'El navegador no permitió copiar. Cópielo de aquí:',
  reported: { number: 'Número', option: 'Opción', value: 'Valor', source: 'Fuente', link: 'Enlace' },
  badReport: (address) => `«${address}» no es una dirección https: los avisos se copian en vez de abrirse allí.`,
  ownCatalogue: 'Esta página tiene un catálogo propio que no está en este código: póngalo en una dirección y nómbrela en src.',
};
