import type { WayName } from '../scenario/ways.ts';

/** How options that work together are called: the names of their members, and the numbers they were given. */
export const ways: Readonly<Record<WayName, (members: readonly string[], params: Readonly<Record<string, number>>) => string>> = {
  cascade: (members) => members.join(' → '),
  router: (members) => `router: ${members.join(' or ')}`,
  vote: ([member = ''], { voters = 3 }) => `${voters} × ${member}, majority`,
  retry: ([member = ''], { attempts = 2 }) => `${member}, checked, up to ${attempts} tries`,
  fallback: (members) => members.join(', else '),
  review: ([member = '']) => `${member} + people`,
  hybrid: (members) => members.join(' + overflow to '),
};
