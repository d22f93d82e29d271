import { css } from 'lit';

/**
 * Colours come from the inherited ink, so that the element is legible on any page: dark ink means a light
 * page and deeper accents, light ink a dark page and brighter ones. A browser that cannot read them from it has the ink
 * itself, and series between light and dark. Four type sizes on an 8px grid; where there is room is counted in their em, so
 * that a larger text is laid out as in a narrower place.
 */
export const tokens = css`
  :host {
    --_muted: var(--mcc-muted, currentColor);
    --_line: var(--mcc-line, rgb(128 128 128 / 0.4));
    --_edge: var(--mcc-edge, rgb(128 128 128));
    --_fill: var(--mcc-fill, rgb(128 128 128 / 0.1));
    --_accent: var(--mcc-accent, currentColor);
    --_alert: var(--mcc-alert, currentColor);
    --_surface: var(--mcc-surface, Canvas);
    --_text: var(--mcc-text-size, 0.8125rem);
    --_small: calc(var(--_text) * 12 / 13);
    --_large: calc(var(--_text) * 20 / 13);
    --_huge: calc(var(--_text) * 28 / 13);
    display: block;
    contain-intrinsic-inline-size: 40rem;
    color: inherit;
    font-size: var(--_text);
    line-height: 1.5;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  /* ink of any colour, surfaces of any colour: the lightness of the ink decides */
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_muted: var(--mcc-muted, oklch(from currentColor l c h / 0.7));
      --_line: var(--mcc-line, oklch(from currentColor l c h / 0.16));
      --_edge: var(--mcc-edge, oklch(from currentColor l c h / 0.5));
      --_fill: var(--mcc-fill, oklch(from currentColor l c h / 0.05));
      --_accent: var(--mcc-accent, oklch(from currentColor clamp(0.49, (l - 0.6) * 1000, 0.78) 0.1 188 / 1));
      --_alert: var(--mcc-alert, oklch(from currentColor clamp(0.52, (l - 0.6) * 1000, 0.79) 0.14 45 / 1));
      --_surface: var(--mcc-surface, oklch(from currentColor clamp(0.2, (0.6 - l) * 1000, 1) 0 0 / 1));
    }
  }

  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
      --_line: CanvasText;
      --_edge: CanvasText;
      --_accent: CanvasText;
      --_alert: CanvasText;
      --_surface: Canvas;
    }
  }

  :host([theme='light']) {
    color-scheme: light;
    color: #1b1c21;
    background: #fff;
    --_inset: 1.5rem;
  }

  :host([theme='dark']) {
    color-scheme: dark;
    color: #e9e9ec;
    background: #15161a;
    --_inset: 1.5rem;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  h2,
  h3,
  p,
  ul,
  table {
    margin: 0;
    padding: 0;
    font-size: inherit;
    font-weight: inherit;
  }

  ul {
    list-style: none;
  }

  button,
  input,
  select {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }

  a,
  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }

  a:hover,
  .link:hover {
    text-decoration-color: currentColor;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* digits run to the right in every script: their units stand under each other */
  .number {
    text-align: right;
  }

  .note,
  .unit,
  .aside,
  .seller {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .note a {
    color: inherit;
  }

  .warning,
  .fault {
    color: var(--_alert);
    font-size: var(--_small);
  }
`;
