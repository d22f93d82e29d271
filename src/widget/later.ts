import { PARTS } from '../scenario/parts.ts';
import type { ReactiveControllerHost } from 'lit';
import { BehindAnswer } from './behind-answer.ts';
import type { RootedHost } from './measured.ts';
import { OverTime } from './over-time.ts';
import { foldedView } from './panels/folded-view.ts';
import { moreInputsView } from './panels/more-inputs-view.ts';
import { openedPanels } from './panels/opened-panels.ts';
import { overTimePanel } from './panels/over-time-panel.ts';
import { questionView, withoutChip } from './panels/question-view.ts';
import { sharingPanel, toldPanel } from './panels/sharing-panel.ts';
import { waysPanel } from './panels/ways-panel.ts';
import { saidBy } from './said-by.ts';
import { Sharing, type SharedElement, type SharingHost } from './sharing.ts';
import { allStyles } from './styles/all-styles.ts';

/** What the element loads when its first numbers are painted: all that a scenario can be run with, the panels that follow the answer, what is folded away, and the reader of questions. */
export const later = {
  parts: PARTS,
  styles: allStyles,
  behindAnswer: (host: ReactiveControllerHost): BehindAnswer => new BehindAnswer(host),
  overTime: (host: RootedHost): OverTime => new OverTime(host),
  overTimePanel,
  openedPanels,
  waysPanel,
  foldedView,
  moreInputsView,
  saidBy,
  questionView,
  withoutChip,
  sharing: (host: SharedElement, to: SharingHost): Sharing => new Sharing(host, to),
  sharingPanel,
  toldPanel,
} as const;

/** What that is. */
export type Later = typeof later;
