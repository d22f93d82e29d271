import type { Optimism } from '../../core/routing/member.ts';
import type { WayName } from '../../scenario/ways.ts';

/** How options that work together are called: the names of their members, and the numbers they were given. */
const ways: Readonly<Record<WayName, (members: readonly string[], params: Readonly<Record<string, number>>) => string>> = {
  cascade: (members) => members.join(' → '),
  router: (members) => `router: ${members.join(' or ')}`,
  vote: ([member = ''], { voters = 3 }) => `${voters} × ${member}, majority`,
  retry: ([member = ''], { attempts = 2 }) => `${member}, checked, up to ${attempts} tries`,
  fallback: (members) => members.join(', else '),
  review: ([member = '']) => `${member} + people`,
  hybrid: (members) => members.join(' + overflow to '),
};

/** Why the numbers of options together are bounds that life does not reach. */
const optimistic: Readonly<Record<Optimism, string>> = {
  'independent-errors': 'an upper bound: as if the models erred at different queries',
  'perfect-check': 'an upper bound: as if the check never erred on one side',
  oracle: 'an upper bound: as if somebody knew beforehand who will be right',
  'independent-outages': 'an upper bound: as if sellers failed at different times',
};

/** How many replicas the load needs. */
const fleet = (needed: string, spare: string, gpus: string, device: string): string => `${needed} ${needed === '1' ? 'replica' : 'replicas'} for the peak and ${spare} spare: ${gpus} × ${device}`;

/** What one replica does at most; a prediction. */
const replica = (batch: string, tokensPerSecond: string): string => `up to ${batch} answers at once on each, then ${tokensPerSecond} tokens a second for each user (predicted)`;

/** What a licence limits. */
const licenceLimits = (licence: string, limits: string): string => `${licence}: ${limits}`;

/** The end of a bill of a month. */
const perMonthTotal = 'One month';

/** The unit of a member's cost in the breakdown. */
const perQuery = 'a query';

/** Open weights on accelerators of one's own. */
const ownServers = (weights: string, gpus: number, gpu: string): string => `${weights} on ${gpus} × ${gpu}`;

/** What is said of options that are own servers or several options together. */
export const optionWords = { ways, ownServers, optimistic, fleet, replica, licenceLimits, perMonthTotal, perQuery };
