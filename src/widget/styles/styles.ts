import { belowStyles } from './below.ts';
import { chartStyles } from './charts.ts';
import { comparisonStyles } from './comparison.ts';
import { decisionStyles } from './decision.ts';
import { fieldsStyles } from './fields.ts';
import { inputsStyles } from './inputs.ts';
import { optionsStyles } from './options.ts';
import { pageStyles } from './page.ts';
import { rowsStyles } from './rows.ts';
import { tokens } from './tokens.ts';
import { workingsStyles } from './workings.ts';

/**
 * The element's style sheets for its first numbers, in order; `first-styles.ts` has those of the first answer alone, `all-styles.ts` those too of what is loaded later. A page styles the parts, and sets the properties; what it does not set follows from its own colour and font.
 *
 * @csspart question - The question in words, and what was read of it.
 * @csspart options - The search and the chosen models.
 * @csspart ways - Own GPUs, and chosen options together.
 * @csspart trade-off - Quality against cost.
 * @csspart matters - What each input does to the choice.
 * @csspart how-sure - How probably each option is the best.
 * @csspart self-host - Own servers against an offer.
 * @csspart peak - How long answers take, off the peak and in the busiest minute.
 * @csspart presets - The workloads to start from.
 * @csspart headline - The answer.
 * @csspart stakes - What a wrong answer costs, on the line on which the choice turns, and how often each option was right.
 * @csspart because - How sure the answer is, what would change it, what to measure next.
 * @csspart why - What else stands behind the answer.
 * @csspart hits - What the search found.
 * @csspart chip - One chosen model.
 * @csspart comparison - The table of options.
 * @csspart option - One row of it.
 * @csspart breakdown - How one price adds up.
 * @csspart workings - How one number is worked out.
 * @csspart own - What a person knows of one option.
 * @csspart panels - Everything over the months.
 * @csspart growth - What each option costs month by month.
 * @csspart components - Where the money of one option goes.
 * @csspart money - Costs per user, margins, budget and plan.
 * @csspart inputs - The form.
 * @csspart group - Fields that belong together.
 * @csspart input - One field.
 * @csspart problems - What could not be read.
 * @csspart stale - The warning that prices are old.
 * @csspart footer - Age of the prices and links.
 * @csspart actions - What copies and saves.
 *
 * @cssprop --mcc-accent - The one accent colour.
 * @cssprop --mcc-muted - Quieter text.
 * @cssprop --mcc-line - Hairlines.
 * @cssprop --mcc-edge - Edges of fields.
 * @cssprop --mcc-fill - Ground of fields and chips.
 * @cssprop --mcc-alert - Warnings.
 * @cssprop --mcc-surface - Ground of the list of hits.
 * @cssprop --mcc-series-1 - The colour of the first option or part in a chart; they go on to --mcc-series-8.
 * @cssprop --mcc-text-size - The size of running text, which the others follow.
 * @cssprop --mcc-padding - Space around everything.
 */
export const styles = [tokens, pageStyles, optionsStyles, fieldsStyles, inputsStyles, rowsStyles, comparisonStyles, workingsStyles, chartStyles, decisionStyles, belowStyles];
