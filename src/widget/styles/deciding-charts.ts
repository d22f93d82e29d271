import { css } from 'lit';

/** What charts about deciding draw beside lines: points and stairs, bars, the one to choose. */
export const decidingChartStyles = css`
  .under {
    fill: none;
    stroke: var(--_line);
    stroke-width: 9;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  @media (forced-colors: active) {
    .under {
      stroke: GrayText;
    }
  }

  .stairs {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }

  .series .dot {
    fill: var(--_series);
  }

  .series .dot.hollow {
    fill: none;
    stroke: var(--_series);
    stroke-width: 1.5;
  }

  .series .dot:not(.hollow) + .inner {
    fill: var(--_surface);
  }

  .series .inner {
    fill: var(--_series);
  }

  .series .ring {
    fill: none;
    stroke: currentColor;
  }

  rect.series {
    fill: var(--_series);
  }

  rect.low {
    fill-opacity: 0.55;
  }

  .plot .row {
    fill: var(--_fill);
  }

  .span {
    fill: var(--_series);
    fill-opacity: 0.3;
  }

  .middle {
    fill: var(--_surface);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }

  .plot .series .said {
    fill: currentColor;
  }

  .plot .bar .aside {
    fill: var(--_muted);
  }
`;
