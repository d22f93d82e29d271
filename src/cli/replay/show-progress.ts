import { enCliReplay } from '../../words/en/cli-logs-replay.ts';
import type { Duckdb } from '../duckdb.ts';
import { countText } from '../figures.ts';
import type { Terminal } from '../terminal.ts';

/** What a replay says of itself while it runs. */
export interface Progress {
  /** Records read so far. */
  readonly read: (records: number) => void;
  /** Removes the line; may be called again. */
  readonly end: () => void;
}

const MILLISECONDS_A_LOOK = 500;

/** A line that says how far the work is, where somebody sees it: records and records a second, then percent and seconds left. */
export function showProgress({ showStatus, now }: Terminal, duckdb: Duckdb): Progress {
  if (!showStatus) return { read: () => undefined, end: () => undefined };
  const begun = now().getTime();
  let statement = { since: begun, percent: 0 };
  const look = (): void => {
    const { percent } = duckdb.progress();
    if (percent <= 0 || percent > 100) return;
    const at = now().getTime();
    if (percent < statement.percent) statement = { since: at, percent };
    statement = { ...statement, percent };
    const seconds = (at - statement.since) / 1_000;
    showStatus(enCliReplay.pricing(percent.toFixed(0), ((seconds * (100 - percent)) / percent).toFixed(0)));
  };
  const timer = setInterval(look, MILLISECONDS_A_LOOK);
  return {
    read: (records) => {
      const seconds = Math.max((now().getTime() - begun) / 1_000, 0.001);
      showStatus(enCliReplay.reading(countText(records), countText(Math.round(records / seconds))));
    },
    end: () => {
      clearInterval(timer);
      showStatus('');
    },
  };
}
