import type { LaterWords } from '../language.ts';
import { workings } from './answer-workings.ts';
import { charts } from './charts.ts';
import { components } from './components.ts';
import { deciding } from './deciding.ts';
import { choices, fields } from './fields.ts';
import { fittedHistory, history } from './history.ts';
import { incoming } from './incoming.ts';
import { memoWords } from './memo-words.ts';
import { opened } from './opened.ts';
import { curveParameters, curves, fitSteps } from './over-time.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { sharing } from './sharing.ts';
import { timed } from './timed.ts';
import { whereFrom } from './where-from.ts';
import { explained, formulas, whyAssumptions, whyNames, whyUnits } from './workings.ts';

/** What the element says in Arabic beyond its first words. */
export const arLater: LaterWords = { ...opened, ...problems, ...incoming, refusals, fields, choices, charts, components, decision: deciding, history, fittedHistory, curves, curveParameters, fitSteps, memo: memoWords, whereFrom, sharing, timed, workings, explained, formulas, whyNames, whyUnits, whyAssumptions };
