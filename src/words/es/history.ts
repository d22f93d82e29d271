/** Pasting a history: what stands in the form, in Spanish. */
export const history = {
  title: 'Pegar su historial',
  label: 'Meses pasados',
  hint: 'una fila por mes: mes, fecha o número, y después usuarios',
  counts: { users: 'todos los usuarios', adoptions: 'usuarios nuevos' },
  fit: 'Ajustar una curva',
  fitting: 'Ajustando…',
  cannotLoad: 'No se puede cargar la parte que ajusta curvas: fit.min.js tiene que estar junto al script.',
};

/** What a fit found, said once. */
export const fittedHistory = {
  curve: (curve: string, rows: number, first: string, last: string) => `${curve}, ajustado a ${rows} ${rows === 1 ? 'fila' : 'filas'}, de ${first} a ${last}.`,
  parameter: (name: string, value: string, error: string | undefined) => `${name} ${value}${error === undefined ? '' : ` ± ${error}`}`,
  parameters: (list: readonly string[], hasErrors: boolean) => `${list.join('; ')}${hasErrors ? ' (errores estándar)' : '; las filas no dicen con qué seguridad'}. El mes 0 es la primera fila.`,
  numbered: (list: readonly string[], hasErrors: boolean) => `${list.join('; ')}${hasErrors ? ' (errores estándar)' : '; las filas no dicen con qué seguridad'}. Los meses, como los cuentan las filas.`,
  off: (users: string, share: string) => `Las filas se desvían ${users} usuarios en media cuadrática, el ${share} de la mayor.`,
  perMonth: 'Se comparan por mes, dure lo que dure una fila.',
  missing: (after: string | undefined, before: string | undefined, line: number) => (after === undefined || before === undefined ? `Línea ${line}: sin usuarios.` : `Línea ${line}: faltan filas entre ${after} y ${before}.`),
  filled: (curve: string, month: string) => `Rellenado: ${curve} desde ${month}. A partir de aquí los campos dicen cómo sigue.`,
  filledPoints: (month: string) => `Rellenado mes a mes desde ${month}, como curso propio: los campos de su curva no pueden expresarlo.`,
  nearest: (curves: readonly string[]) => `La más cercana de ${curves.join(', ')}; elija otro crecimiento y ajuste de nuevo para comparar.`,
  refused: (why: string) => `Su historial no se puede ajustar: ${why}.`,
};
