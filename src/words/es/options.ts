import type { Optimism } from '../../core/routing/member.ts';
import type { WayName } from '../../scenario/ways.ts';

/** How options that work together are called: the names of their members, and the numbers they were given. */
const ways: Readonly<Record<WayName, (members: readonly string[], params: Readonly<Record<string, number>>) => string>> = {
  cascade: (members) => members.join(' → '),
  router: (members) => `enrutador: ${members.join(' o ')}`,
  vote: ([member = ''], { voters = 3 }) => `${voters} × ${member}, mayoría`,
  retry: ([member = ''], { attempts = 2 }) => `${member}, con comprobación, hasta ${attempts} intentos`,
  fallback: (members) => members.join(' y, si no, '),
  review: ([member = '']) => `${member} + personas`,
  hybrid: (members) => members.join(' + exceso a '),
};

/** Why the numbers of options together are bounds that life does not reach. */
const optimistic: Readonly<Record<Optimism, string>> = {
  'independent-errors': 'una cota superior: como si los modelos errasen en consultas distintas',
  'perfect-check': 'una cota superior: como si la comprobación nunca errase por un lado',
  oracle: 'una cota superior: como si alguien supiera de antemano quién acertará',
  'independent-outages': 'una cota superior: como si los proveedores fallasen en momentos distintos',
};

/** How many replicas the load needs. */
const fleet = (needed: string, spare: string, gpus: string, device: string): string => `${needed} ${needed === '1' ? 'réplica' : 'réplicas'} para el pico y ${spare} de reserva: ${gpus} × ${device}`;

/** What one replica does at most; a prediction. */
const replica = (batch: string, tokensPerSecond: string): string => `hasta ${batch} respuestas a la vez en cada una; entonces, ${tokensPerSecond} tokens por segundo para cada usuario (previsión)`;

/** What a licence limits. */
const licenceLimits = (licence: string, limits: string): string => `${licence}: ${limits}`;

/** The end of a bill of a month. */
const perMonthTotal = 'Un mes';

/** The unit of a member's cost in the breakdown. */
const perQuery = 'por consulta';

/** Open weights on accelerators of one's own. */
const ownServers = (weights: string, gpus: number, gpu: string): string => `${weights} en ${gpus} × ${gpu}`;

/** What is said of options that are own servers or several options together. */
export const optionWords = { ways, ownServers, optimistic, fleet, replica, licenceLimits, perMonthTotal, perQuery };
