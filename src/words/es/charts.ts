import type { LaterWords } from '../language.ts';

const parts = {
  input: 'Entrada',
  cache: 'Caché',
  output: 'Salida',
  reasoning: 'Razonamiento',
  fees: 'Cargos',
  evaluation: 'Evaluación',
  monitoring: 'Monitorización',
  review: 'Revisión humana',
  hosting: 'Servidores propios',
  check: 'Comprobaciones',
  router: 'Enrutador',
  guardrails: 'Filtros de seguridad',
  retrieval: 'Recuperación',
  tuning: 'Ajuste fino',
  support: 'Soporte',
  fixed: 'Costes fijos',
};

const months = (count: number): string => (count === 1 ? 'un mes' : `${count} meses`);

/** Titles, labels and sentences of the panels over the months, in Spanish. */
export const charts: LaterWords['charts'] = {
  kind: 'gráfico',
  now: 'ahora',
  month: (place, calendar) => `Mes ${place}, ${calendar}`,
  monthHead: 'Mes',
  usersHead: 'Usuarios',
  totalHead: 'En total',
  users: (count) => `${count} usuarios`,
  entry: (name, usd) => `${name} ${usd}`,
  readout: (month, entries) => `${month}: ${entries.join(', ')}`,
  numbers: 'Estos números como tabla',
  walk: (title) => `${title}. Las flechas lo recorren, Inicio y Fin van a los extremos, Escape sale.`,
  parts,
  otherParts: (count) => `${count} más`,

  growth: {
    label: 'Crecimiento',
    passesBudget: (name, budget, place, calendar) => `${name} supera el presupuesto de ${budget} en el mes ${place}, ${calendar}`,
    overBudget: (name, budget) => `${name} supera el presupuesto de ${budget} desde el primer mes`,
    withinBudget: (budget, count, isSeveral) => `${isSeveral ? 'Todas las opciones se mantienen' : 'Se mantiene'} dentro de ${budget} al mes durante ${months(count)}`,
    passes: (name, usd, place) => `${name} supera ${usd} al mes en el mes ${place}`,
    steady: (name, usd) => `${name} se mantiene cerca de ${usd} al mes`,
    moves: (name, first, last, count) => `${name} pasa de ${first} a ${last} al mes en ${months(count)}`,
    one: (name, usd) => `${name} cuesta ${usd} en el único mes del horizonte`,
    free: 'Ninguna opción cuesta nada en estos meses',
    none: 'Todavía no se puede mostrar lo que costará',
    note: (curve, first, last) => `Coste de un mes natural, con lo que rodea al modelo. Usuarios (crecimiento: ${curve}): ${first === last ? first : `${first} → ${last}`}`,
    budget: (usd) => `presupuesto ${usd}`,
    lacks: (curve, fields) => `Al crecimiento «${curve}» le falta: ${new Intl.ListFormat('es').format(fields)}. Los campos están en «Usuarios y crecimiento».`,
    lacksStickiness: 'Los usuarios contados por mes necesitan la fidelidad diaria: la proporción de ellos activa en un día.',
    fault: (message) => `Estos meses no se pueden calcular: ${message}.`,
    notProjected: (names) => `No están en el gráfico, por no tener precio en estos meses: ${names}.`,
    unpriced: (what) => `Cotas inferiores, sin lo que no se conoce: ${what}.`,
    missing: { reasoning: (name) => `los tokens de razonamiento oculto de ${name}`, rate: (name) => `lo que ${name} deriva`, hosting: (name) => `personas, discos y tráfico de ${name}` },
    change: (how, percent, date, isAnnounced) => {
      const what = { doubles: 'se duplica', halves: 'baja a la mitad', same: 'cambia el precio, no para esta carga', other: percent }[how];
      return `${isAnnounced ? 'anunciado: ' : ''}${what} el ${date}`;
    },
    rises: (percent) => `+${percent}`,
    falls: (percent) => `−${percent}`,
    of: (name, what) => `${name}, ${what}`,
    retires: (date) => `se retira el ${date}`,
    retired: (name, date) => `${name} se retira el ${date}: desde entonces no se puede llamar, y los meses posteriores son lo que habría costado.`,
  },

  components: {
    label: 'Adónde va el dinero',
    choose: 'Opción',
    allOf: (part, name) => `${part}: todo lo que cuesta ${name}`,
    shareOf: (part, share, name) => `${part}: el ${share} de lo que cuesta ${name}`,
    none: (name) => `${name} no cuesta nada en estos meses`,
    note: (count, usd) => `En ${months(count)}: ${usd}`,
  },

  money: {
    label: 'Dinero',
    margins: (name, share) => `${name} deja el ${share} de los ingresos en el horizonte`,
    loses: 'Ninguna opción gana lo que cuesta en el horizonte',
    userCosts: (name, usd) => `Con ${name}, un usuario activo cuesta ${usd} al mes`,
    note: 'Ahora → en el horizonte, con lo que rodea al modelo',
    heads: { option: 'Modelo', perUser: 'Coste por usuario', revenue: 'Ingresos', margin: 'Margen bruto', payback: 'Recuperado' },
    pair: (first, last) => `${first} → ${last}`,
    unknown: '–',
    paidBack: (place, calendar) => `mes ${place}, ${calendar}`,
    notPaidBack: 'no en estos meses',
    of: (name, sentences) => `${name}: ${sentences.join(' ')}`,
    budgetNever: (budget, count) => `${budget} al mes bastan para ${months(count)}.`,
    budgetFirst: (budget) => `${budget} al mes no bastan desde el principio.`,
    budgetEnds: (budget, place, calendar, users) => `${budget} al mes dejan de bastar en el mes ${place}, ${calendar}; se agotan con unos ${users} usuarios.`,
    plan: (plan, margin, queries) => `Un plan de ${plan} puede incluir ${queries} consultas al mes con un margen de ${margin}.`,
    planUnlimited: (plan, margin) => `Un plan de ${plan} puede incluir cualquier número de consultas con un margen de ${margin}: no cuestan nada.`,
    planNone: (plan, margin) => `Un plan de ${plan} no puede incluir ninguna consulta con un margen de ${margin}.`,
  },
};
