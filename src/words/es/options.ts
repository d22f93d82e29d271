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

/** Open weights on accelerators of one's own. */
const ownServers = (weights: string, gpus: number, gpu: string): string => `${weights} en ${gpus} × ${gpu}`;

/** What options are called that are own servers or several options together. */
export const optionWords = { ways, ownServers };
