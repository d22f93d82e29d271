/** Pasting a history: what stands in the form, in German. */
export const history = {
  title: 'Bisherigen Verlauf einfügen',
  label: 'Vergangene Monate',
  hint: 'eine Zeile je Monat: Monat, Datum oder Zahl, dann Nutzer',
  counts: { users: 'alle Nutzer', adoptions: 'neue Nutzer' },
  fit: 'Kurve anpassen',
  fitting: 'Wird angepasst …',
  cannotLoad: 'Der Teil, der Kurven anpasst, lässt sich nicht laden: fit.min.js muss neben dem Skript liegen.',
};

/** What a fit found, said once. */
export const fittedHistory = {
  curve: (curve: string, rows: number, first: string, last: string) => `${curve}, angepasst an ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'} von ${first} bis ${last}.`,
  parameter: (name: string, value: string, error: string | undefined) => `${name} ${value}${error === undefined ? '' : ` ± ${error}`}`,
  parameters: (list: readonly string[], hasErrors: boolean) => `${list.join('; ')}${hasErrors ? ' (Standardfehler)' : '; wie sicher, sagen die Zeilen nicht'}. Monat 0 ist die erste Zeile.`,
  numbered: (list: readonly string[], hasErrors: boolean) => `${list.join('; ')}${hasErrors ? ' (Standardfehler)' : '; wie sicher, sagen die Zeilen nicht'}. Monate, wie die Zeilen sie zählen.`,
  off: (users: string, share: string) => `Im quadratischen Mittel weichen die Zeilen um ${users} Nutzer ab, ${share} der größten.`,
  perMonth: 'Verglichen werden sie je Monat, wie lang eine Zeile auch ist.',
  missing: (after: string | undefined, before: string | undefined, line: number) => (after === undefined || before === undefined ? `Zeile ${line}: keine Nutzer.` : `Zeile ${line}: Zwischen ${after} und ${before} fehlen Zeilen.`),
  filled: (curve: string, month: string) => `Eingetragen: ${curve} ab ${month}. Von hier an sagen die Felder, wie es weitergeht.`,
  filledPoints: (month: string) => `Monat für Monat ab ${month} als eigener Verlauf eingetragen: Die Felder der Kurve können ihn nicht ausdrücken.`,
  nearest: (curves: readonly string[]) => `Am nächsten von ${curves.join(', ')}; wählen Sie ein anderes Wachstum und passen Sie erneut an, um zu vergleichen.`,
  /** What is wrong with a line, or with all of them. */
  faults: {
    'no-rows': (line: number) => `Zeile ${line}: Ein Monat und seine Nutzer fehlen.`,
    columns: (line: number) => `Zeile ${line}: Nötig sind zwei Spalten, ein Monat und seine Nutzer.`,
    month: (line: number, got: string) => `Zeile ${line}: „${got}“ ist kein Datum wie 2026-11-22, kein Monat wie 2026-11 und keine Zahl von Monaten.`,
    far: (line: number, got: string) => `Zeile ${line}: „${got}“ sind zu viele Monate.`,
    unit: (line: number, got: string) => `Zeile ${line}: „${got}“ ist anders geschrieben als die Monate davor.`,
    users: (line: number, got: string) => `Zeile ${line}: „${got}“ ist keine Nutzerzahl wie 1234 oder 1234.5.`,
    order: (line: number, got: string) => `Zeile ${line}: „${got}“ kommt nicht nach dem Monat davor.`,
    lines: (line: number) => `Zeile ${line}: Das sind mehr Zeilen, als gelesen werden.`,
    few: (_: number, got: string) => `Nötig sind mindestens ${got} Zeilen.`,
    future: (_: number, got: string) => `Die erste Zeile muss vor ${got} liegen: Dort beginnt die Projektion.`,
  },
  refused: (why: string) => `Ihr Verlauf lässt sich nicht anpassen: ${why}.`,
};
