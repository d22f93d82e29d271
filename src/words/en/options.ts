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

/** Open weights on accelerators of one's own. */
const ownServers = (weights: string, gpus: number, gpu: string): string => `${weights} on ${gpus} × ${gpu}`;

/** What options are called that are own servers or several options together. */
export const optionWords = { ways, ownServers };
