import { charts } from './charts.ts';
import { components } from './components.ts';
import { deciding } from './deciding.ts';
import { explained, formulas, whyAssumptions, whyNames, whyUnits } from './workings.ts';

/** What the element says beyond its first words: of the panels that follow the answer, and of what is folded away. */
export const enLater = { charts, components, decision: deciding, explained, formulas, whyNames, whyUnits, whyAssumptions };

/** What a language has to say there. */
export type LaterWords = typeof enLater;
