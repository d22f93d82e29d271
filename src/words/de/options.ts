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

/** Open weights on accelerators of one's own. */
const ownServers = (weights: string, gpus: number, gpu: string): string => `${weights} auf ${gpus} × ${gpu}`;

/** What options are called that are own servers or several options together. */
export const optionWords = { ways, ownServers };
