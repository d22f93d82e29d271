import type { Optimism } from '../../core/routing/member.ts';
import type { WayName } from '../../scenario/ways.ts';

/** How options that work together are called: the names of their members, and the numbers they were given. */
const ways: Readonly<Record<WayName, (members: readonly string[], params: Readonly<Record<string, number>>) => string>> = {
  cascade: (members) => members.join(' → '),
  router: (members) => `Router: ${members.join(' oder ')}`,
  vote: ([member = ''], { voters = 3 }) => `${voters} × ${member}, Mehrheit`,
  retry: ([member = ''], { attempts = 2 }) => `${member}, geprüft, bis zu ${attempts} Versuche`,
  fallback: (members) => members.join(', sonst '),
  review: ([member = '']) => `${member} + Menschen`,
  hybrid: (members) => members.join(' + Überlauf an '),
};

/** Why the numbers of options together are bounds that life does not reach. */
const optimistic: Readonly<Record<Optimism, string>> = {
  'independent-errors': 'eine Obergrenze: als irrten die Modelle bei verschiedenen Anfragen',
  'perfect-check': 'eine Obergrenze: als irrte die Prüfung auf einer Seite nie',
  oracle: 'eine Obergrenze: als wüsste jemand vorher, wer richtig liegen wird',
  'independent-outages': 'eine Obergrenze: als fielen Anbieter zu verschiedenen Zeiten aus',
};

/** How many replicas the load needs. */
const fleet = (needed: string, spare: string, gpus: string, device: string): string => `${needed} ${needed === '1' ? 'Replikat' : 'Replikate'} für die Spitze und ${spare} als Reserve: ${gpus} × ${device}`;

/** What one replica does at most; a prediction. */
const replica = (batch: string, tokensPerSecond: string): string => `höchstens ${batch} Antworten zugleich auf jedem, dann ${tokensPerSecond} Tokens je Sekunde für jeden Nutzer (vorhergesagt)`;

/** What a licence limits. */
const licenceLimits = (licence: string, limits: string): string => `${licence}: ${limits}`;

/** The end of a bill of a month. */
const perMonthTotal = 'Ein Monat';

/** The unit of a member's cost in the breakdown. */
const perQuery = 'je Anfrage';

/** Open weights on accelerators of one's own. */
const ownServers = (weights: string, gpus: number, gpu: string): string => `${weights} auf ${gpus} × ${gpu}`;

/** What is said of options that are own servers or several options together. */
export const optionWords = { ways, ownServers, optimistic, fleet, replica, licenceLimits, perMonthTotal, perQuery };
