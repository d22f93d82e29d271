import { below, type Below } from './below.ts';

export { styles } from './styles/styles.ts';

/** What follows the first answer; the build puts `below-apart.ts` in the place of this where each part is a file of its own. */
export const belowParts = (): Below | Promise<Below> => below;
