import { breakdownPanel } from './breakdown-panel.ts';
import { optionFieldsPanel } from './option-fields-panel.ts';
import { whyPanel } from './why-panel.ts';

/** What a row of the table opens: how a number is worked out, how a price adds up, what a person knows of the option. */
export const openedPanels = { why: whyPanel, breakdown: breakdownPanel, fields: optionFieldsPanel } as const;
/** What draws them. */
export type OpenedPanels = typeof openedPanels;
