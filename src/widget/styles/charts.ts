import { css } from 'lit';

/** Panels over the months: hairlines, names beside the lines, one colour a series at one lightness. */
export const chartStyles = css`
  .panels {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem 3rem;
    align-items: start;
  }

  .updating {
    position: absolute;
    inset-block-start: -1.25rem;
    inset-inline-end: 0;
    color: var(--_muted);
    font-size: var(--_small);
    visibility: hidden;
  }

  .updating.late {
    visibility: visible;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .figure {
    margin: 0;
    min-inline-size: 0;
  }

  .panel h3 {
    font-weight: 600;
    text-wrap: balance;
  }

  .plot {
    position: relative;
    margin-block-start: 0.75rem;
    direction: ltr;
    touch-action: pan-y;
  }

  .plot svg {
    display: block;
    font-size: calc(var(--_text) * 16 / 13);
    overflow: visible;
    max-inline-size: 100%;
  }

  .plot text {
    fill: currentColor;
    font-size: 12px;
    /* a text in a picture begins where its own letters do, whatever is beside it */
    unicode-bidi: plaintext;
  }

  .axis line,
  .axis .grid {
    stroke: var(--_line);
  }

  .plot .axis text {
    fill: var(--_muted);
  }

  .series {
    --_series: currentColor;
    --_lightness: clamp(0.49, (l - 0.6) * 1000, 0.77);
  }

  /* at least 3:1 on white and on black */
  .series-1 { --_series: var(--mcc-series-1, #6d77cd); }
  .series-2 { --_series: var(--mcc-series-2, #17938b); }
  .series-3 { --_series: var(--mcc-series-3, #ad721c); }
  .series-4 { --_series: var(--mcc-series-4, #bc598c); }
  .series-5 { --_series: var(--mcc-series-5, #2d8ab8); }
  .series-6 { --_series: var(--mcc-series-6, #778a2d); }
  .series-7 { --_series: var(--mcc-series-7, #9c65bc); }
  .series-8 { --_series: var(--mcc-series-8, #c65b4c); }

  /* as with the other colours: the lightness of the ink decides */
  @supports (color: oklch(from currentColor l c h)) {
    .series-1 { --_series: var(--mcc-series-1, oklch(from currentColor var(--_lightness) 0.13 277)); }
    .series-2 { --_series: var(--mcc-series-2, oklch(from currentColor var(--_lightness) 0.1 188)); }
    .series-3 { --_series: var(--mcc-series-3, oklch(from currentColor var(--_lightness) 0.12 70)); }
    .series-4 { --_series: var(--mcc-series-4, oklch(from currentColor var(--_lightness) 0.14 350)); }
    .series-5 { --_series: var(--mcc-series-5, oklch(from currentColor var(--_lightness) 0.11 235)); }
    .series-6 { --_series: var(--mcc-series-6, oklch(from currentColor var(--_lightness) 0.12 120)); }
    .series-7 { --_series: var(--mcc-series-7, oklch(from currentColor var(--_lightness) 0.14 312)); }
    .series-8 { --_series: var(--mcc-series-8, oklch(from currentColor var(--_lightness) 0.14 30)); }
  }

  .series .line {
    fill: none;
    stroke: var(--_series);
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .series .marker,
  .series.at-cursor {
    fill: var(--_series);
  }

  .series .area {
    fill: var(--_series);
    fill-opacity: 0.2;
  }

  .plot .series text {
    fill: var(--_series);
  }

  .series .lead {
    fill: none;
    stroke: var(--_series);
    stroke-width: 0.75;
    opacity: 0.6;
  }

  .series.limit {
    --_series: var(--_alert);
  }

  .limit > :is(line, path) {
    stroke: var(--_alert);
    stroke-width: 1.5;
  }

  .plot :is(.limit, .series.limit) text {
    fill: var(--_alert);
  }

  .step line,
  .cursor {
    stroke: var(--_edge);
  }

  .plot .step text {
    fill: var(--_muted);
  }

  .readout {
    padding-block-start: 0.25rem;
    min-block-size: 1.5em;
    font-size: var(--_small);
  }

  .numbers > summary {
    inline-size: fit-content;
    color: var(--_muted);
    font-size: var(--_small);
    cursor: pointer;
  }

  .scroll {
    max-block-size: 20rem;
    overflow: auto;
  }

  .scroll table {
    border-collapse: collapse;
    min-inline-size: min(100%, 24rem);
    font-size: var(--_small);
  }

  .scroll :is(th, td) {
    padding-block: 0.25rem;
    padding-inline: 1rem 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
    white-space: nowrap;
  }

  .scroll :is(th, td):first-child {
    min-inline-size: 6rem;
    padding-inline-start: 0;
    white-space: normal;
  }

  .scroll .number {
    text-align: right;
  }

  .scroll thead th {
    color: var(--_muted);
    font-weight: 500;
  }

  .chosen {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .chosen select {
    max-inline-size: 14rem;
    margin-inline-start: 0.375rem;
    padding: 0.125rem 0.375rem;
    border: 1px solid var(--_edge);
    border-radius: 0.25rem;
    background: var(--_fill);
    text-overflow: ellipsis;
    /* in WebKit a cut label makes the page wider */
    contain: paint;
  }

  .chosen option {
    color: CanvasText;
    background: Canvas;
  }

  @container answer (min-width: 54em) {
    .panels {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    /* more columns than fit beside another panel */
    .panel.money:has(thead th:nth-child(4)) {
      grid-column: 1 / -1;
    }
  }

  @supports not (color: oklch(from currentColor l c h)) {
    .plot .series text {
      fill: currentColor;
    }
  }

  @media (forced-colors: active) {
    .plot .series {
      --_series: CanvasText;
    }

    .axis line,
    .axis .grid {
      stroke-opacity: 0.3;
    }
  }
`;
