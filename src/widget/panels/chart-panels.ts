import type { ChartPanelOf } from './chart-panel.ts';
import { howSureView } from './how-sure-view.ts';
import { mattersView } from './matters-view.ts';
import { peakView } from './peak-view.ts';
import { selfHostView } from './self-host-view.ts';
import { tradeOffView } from './trade-off-view.ts';

export type { ChartPanel } from './chart-panel.ts';

/** The panels about deciding, in their order: a line a panel. Each is worked out in a task of its own. */
export const CHART_PANELS: readonly ChartPanelOf[] = [tradeOffView, mattersView, howSureView, selfHostView, peakView];
