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
  /** What is wrong with a line, or with all of them. */
  faults: {
    'no-rows': (line: number) => `Línea ${line}: faltan un mes y sus usuarios.`,
    columns: (line: number) => `Línea ${line}: hacen falta dos columnas, un mes y sus usuarios.`,
    month: (line: number, got: string) => `Línea ${line}: «${got}» no es una fecha como 2026-11-22, ni un mes como 2026-11, ni un número de meses.`,
    far: (line: number, got: string) => `Línea ${line}: «${got}» son demasiados meses.`,
    unit: (line: number, got: string) => `Línea ${line}: «${got}» no está escrito como los meses anteriores.`,
    users: (line: number, got: string) => `Línea ${line}: «${got}» no es un número de usuarios como 1234 o 1234.5.`,
    order: (line: number, got: string) => `Línea ${line}: «${got}» no va después del mes anterior.`,
    lines: (line: number) => `Línea ${line}: hay más líneas de las que se leen.`,
    few: (_: number, got: string) => `Hacen falta al menos ${got} filas.`,
    future: (_: number, got: string) => `La primera fila tiene que ser anterior a ${got}, donde empieza la proyección.`,
  },
  refused: (why: string) => `Su historial no se puede ajustar: ${why}.`,
};
