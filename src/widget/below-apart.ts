import type { Below } from './below.ts';

export { firstStyles as styles } from './styles/first-styles.ts';

/** What follows the first answer, in a file of its own. */
export const belowParts = async (): Promise<Below> => (await import('./below.ts')).below;
