import { css } from 'lit';

/** On paper: the answer, the options and the panels, in dark ink on nothing; what only a hand could use is left out. */
export const printStyles = css`
  @media print {
    :host,
    :host([theme]) {
      --_inset: 0;
      color-scheme: light;
      color: #1b1c21;
      background: none;
    }

    :is(.inputs, .options, .presets, .memo, .numbers, .readout, .updating, kbd, .read button, .stakes .own-field, .stakes .slider, .behind:not([open]), .question:has(:placeholder-shown)) {
      display: none;
    }

    /* a grid would not be cut at the end of a page */
    :is(.page, .answer) {
      display: block;
    }

    :is(.page, .answer) > * {
      margin-block-end: 1.5rem;
    }

    .expand::before {
      content: none;
    }

    .chosen select {
      border: 0;
      padding-inline: 0;
      appearance: none;
      background: none;
    }

    .plot svg {
      block-size: auto;
    }

    :is(.option, .panel, .because > section) {
      break-inside: avoid;
    }

    :is(h2, h3, figcaption) {
      break-after: avoid;
    }
  }
`;
