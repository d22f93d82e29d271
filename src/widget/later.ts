import { PARTS } from '../scenario/parts.ts';
import { answerSentences } from '../words/en/answers.ts';
import { enLater } from '../words/en/later.ts';
import type { RootedHost } from './measured.ts';
import { OverTime } from './over-time.ts';
import { breakdownView } from './panels/breakdown-view.ts';
import { memoOf } from './panels/memo-text.ts';
import { overTimePanel } from './panels/over-time-panel.ts';
import { questionView, withoutChip } from './panels/question-view.ts';
import { waysPanel } from './panels/ways-panel.ts';
import { waysView } from './panels/ways-view.ts';
import { whyView } from './panels/why-view.ts';
import { saidBy } from './said-by.ts';

/** What the element loads when its first numbers are painted: all that a scenario can be run with, the panels that follow the answer, what is folded away, and the reader of questions. */
export const later = {
  parts: PARTS,
  sentences: answerSentences,
  words: enLater,
  overTime: (host: RootedHost): OverTime => new OverTime(host),
  overTimePanel,
  waysView,
  waysPanel,
  whyView,
  breakdownView,
  memoOf,
  saidBy,
  questionView,
  withoutChip,
} as const;

/** What that is. */
export type Later = typeof later;
