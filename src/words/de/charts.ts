import type { LaterWords } from '../language.ts';

const parts = {
  input: 'Eingabe',
  cache: 'Cache',
  output: 'Ausgabe',
  reasoning: 'Reasoning',
  fees: 'Gebühren',
  evaluation: 'Evaluation',
  monitoring: 'Monitoring',
  review: 'Durchsicht durch Menschen',
  hosting: 'Eigene Server',
  check: 'Prüfungen',
  router: 'Router',
  guardrails: 'Guardrails',
  retrieval: 'Retrieval',
  tuning: 'Fine-Tuning',
  support: 'Support',
  fixed: 'Fixkosten',
};

/** In the accusative, which is after "über" and "für". */
const months = (count: number): string => (count === 1 ? 'einen Monat' : `${count} Monate`);

/** Titles, labels and sentences of the panels over the months, in German. */
export const charts: LaterWords['charts'] = {
  kind: 'Diagramm',
  now: 'jetzt',
  month: (place, calendar) => `Monat ${place}, ${calendar}`,
  monthHead: 'Monat',
  usersHead: 'Nutzer',
  totalHead: 'Zusammen',
  users: (count) => `${count} Nutzer`,
  entry: (name, usd) => `${name} ${usd}`,
  readout: (month, entries) => `${month}: ${entries.join(', ')}`,
  numbers: 'Diese Zahlen als Tabelle',
  walk: (title) => `${title}. Die Pfeiltasten gehen hindurch, Pos1 und Ende springen an die Enden, Escape verlässt es.`,
  parts,
  otherParts: (count) => `${count} weitere`,

  growth: {
    label: 'Wachstum',
    passesBudget: (name, budget, place, calendar) => `${name} übersteigt das Budget von ${budget} in Monat ${place}, ${calendar}`,
    overBudget: (name, budget) => `${name} liegt vom ersten Monat an über dem Budget von ${budget}`,
    withinBudget: (budget, count, isSeveral) => `${isSeveral ? 'Jede Option bleibt' : 'Es bleibt'} über ${months(count)} innerhalb von ${budget} im Monat`,
    passes: (name, usd, place) => `${name} übersteigt in Monat ${place} ${usd} im Monat`,
    steady: (name, usd) => `${name} bleibt bei etwa ${usd} im Monat`,
    moves: (name, first, last, count) => `${name}: von ${first} auf ${last} im Monat, über ${months(count)}`,
    one: (name, usd) => `${name} kostet im einzigen Monat des Horizonts ${usd}`,
    free: 'In diesen Monaten kostet keine Option etwas',
    none: 'Was es kosten wird, lässt sich noch nicht zeigen',
    note: (curve, first, last) => `Kosten eines Kalendermonats, mit allem rund um das Modell. Nutzer (Wachstum: ${curve}): ${first === last ? first : `${first} → ${last}`}`,
    budget: (usd) => `Budget ${usd}`,
    lacks: (curve, fields) => `Dem Wachstum „${curve}“ fehlt noch: ${new Intl.ListFormat('de').format(fields)}. Die Felder stehen unter „Nutzer und Wachstum“.`,
    lacksStickiness: 'Nach dem Monat gezählte Nutzer brauchen die Stickiness: den Anteil von ihnen, der an einem Tag aktiv ist.',
    fault: (message) => `Diese Monate lassen sich nicht berechnen: ${message}.`,
    notProjected: (names) => `Nicht im Diagramm, da in diesen Monaten ohne Preis: ${names}.`,
    unpriced: (what) => `Untergrenzen, ohne das, was nicht bekannt ist: ${what}.`,
    missing: { reasoning: (name) => `verborgene Reasoning-Tokens von ${name}`, rate: (name) => `was ${name} weiterreicht`, hosting: (name) => `Menschen, Datenträger und Datenverkehr von ${name}` },
    change: (how, percent, date, isAnnounced) => {
      const what = { doubles: 'verdoppelt', halves: 'halbiert', same: 'Preisänderung, nicht für diesen Workload', other: percent }[how];
      return `${isAnnounced ? 'angekündigt: ' : ''}${what} am ${date}`;
    },
    rises: (percent) => `+${percent}`,
    falls: (percent) => `−${percent}`,
    of: (name, what) => `${name}, ${what}`,
    retires: (date) => `eingestellt am ${date}`,
    retired: (name, date) => `${name} wird am ${date} eingestellt: Von da an ist es nicht mehr aufrufbar, und die späteren Monate sind, was es gekostet hätte.`,
  },

  components: {
    label: 'Wohin das Geld geht',
    choose: 'Option',
    allOf: (part, name) => `${part}: alles, was ${name} kostet`,
    shareOf: (part, share, name) => `${part}: ${share} dessen, was ${name} kostet`,
    none: (name) => `${name} kostet in diesen Monaten nichts`,
    note: (count, usd) => `Über ${months(count)}: ${usd}`,
  },

  money: {
    label: 'Geld',
    margins: (name, share) => `${name} lässt am Horizont ${share} des Umsatzes übrig`,
    loses: 'Keine Option verdient am Horizont, was sie kostet',
    userCosts: (name, usd) => `Mit ${name} kostet ein aktiver Nutzer ${usd} im Monat`,
    note: 'Jetzt → am Horizont, mit allem rund um das Modell',
    heads: { option: 'Modell', perUser: 'Kosten je Nutzer', revenue: 'Umsatz', margin: 'Bruttomarge', payback: 'Amortisiert' },
    pair: (first, last) => `${first} → ${last}`,
    unknown: '–',
    paidBack: (place, calendar) => `Monat ${place}, ${calendar}`,
    notPaidBack: 'nicht in diesen Monaten',
    of: (name, sentences) => `${name}: ${sentences.join(' ')}`,
    budgetNever: (budget, count) => `${budget} im Monat reichen für ${months(count)}.`,
    budgetFirst: (budget) => `${budget} im Monat reichen von Anfang an nicht.`,
    budgetEnds: (budget, place, calendar, users) => `${budget} im Monat reichen in Monat ${place}, ${calendar}, nicht mehr; bei etwa ${users} Nutzern sind sie aufgebraucht.`,
    plan: (plan, margin, queries) => `Ein Abo für ${plan} darf bei ${margin} Marge ${queries} Anfragen im Monat enthalten.`,
    planUnlimited: (plan, margin) => `Ein Abo für ${plan} darf bei ${margin} Marge beliebig viele Anfragen enthalten: Sie kosten nichts.`,
    planNone: (plan, margin) => `Ein Abo für ${plan} darf bei ${margin} Marge keine Anfrage enthalten.`,
  },
};
