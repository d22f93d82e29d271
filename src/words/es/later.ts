import type { LaterWords } from '../language.ts';
import { workings } from './answer-workings.ts';
import { charts } from './charts.ts';
import { components } from './components.ts';
import { deciding } from './deciding.ts';
import { fittedHistory } from './history.ts';
import { memoWords } from './memo-words.ts';
import { curveParameters, fitSteps } from './over-time.ts';
import { sharing } from './sharing.ts';
import { explained, formulas, whyAssumptions, whyNames, whyUnits } from './workings.ts';

/** What the element says beyond its first words, in Spanish. */
export const esLater: LaterWords = { charts, components, decision: deciding, fittedHistory, curveParameters, fitSteps, memo: memoWords, sharing, workings, explained, formulas, whyNames, whyUnits, whyAssumptions };
