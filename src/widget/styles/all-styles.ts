import { belowStyles } from './below.ts';
import { chartStyles } from './charts.ts';
import { comparisonStyles } from './comparison.ts';
import { decidingChartStyles } from './deciding-charts.ts';
import { decisionStyles } from './decision.ts';
import { fieldsStyles } from './fields.ts';
import { inputsStyles } from './inputs.ts';
import { openedStyles } from './opened.ts';
import { optionsStyles } from './options.ts';
import { pageStyles } from './page.ts';
import { printStyles } from './print.ts';
import { rowsStyles } from './rows.ts';
import { sharingStyles } from './sharing.ts';
import { tokens } from './tokens.ts';
import { workingsStyles } from './workings.ts';

/** All style sheets, in order, once what follows the first numbers is there. */
export const allStyles = [tokens, pageStyles, optionsStyles, fieldsStyles, inputsStyles, rowsStyles, comparisonStyles, workingsStyles, openedStyles, chartStyles, decidingChartStyles, decisionStyles, belowStyles, sharingStyles, printStyles];
