import { css } from 'lit';

/** The form: labels and exact numbers on one line, sliders below. */
export const inputsStyles = css`
  .drawer {
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
    inline-size: 100%;
    padding-block: 0.5rem;
    border-block: 1px solid var(--_line);
  }

  .drawer::after {
    content: '';
    flex: none;
    inline-size: 0.4rem;
    block-size: 0.4rem;
    margin-inline: auto 0.25rem;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.2rem;
  }

  .drawer[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0;
  }

  .drawer-title {
    font-weight: 600;
  }

  .drawer-summary {
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .fields {
    display: none;
    gap: 1.5rem;
  }

  .fields.open {
    display: grid;
    padding-block-start: 1rem;
  }

  .group {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .group h3 {
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_muted);
  }

  .input {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.75rem;
  }

  .input label {
    font-weight: 500;
  }

  .input .unit {
    grid-column: 1;
  }

  .input .fault,
  .input .slider,
  .input .default {
    grid-column: 1 / -1;
  }

  .field {
    grid-row: 1 / span 2;
    grid-column: 2;
    position: relative;
    align-self: start;
  }

  .field input,
  .field select {
    inline-size: 6.5rem;
    padding: 0.1875rem 0.5rem;
    border: 1px solid var(--_edge);
    border-radius: 0.25rem;
    background: var(--_fill);
    text-align: end;
    font-variant-numeric: inherit;
    appearance: textfield;
  }

  .field input::-webkit-inner-spin-button {
    appearance: none;
  }

  .field select {
    inline-size: auto;
    max-inline-size: 9rem;
    appearance: auto;
    text-align: start;
    text-overflow: ellipsis;
  }

  .field option {
    color: CanvasText;
    background: Canvas;
  }

  .field.percent input {
    padding-inline-end: 1.5rem;
  }

  .sign {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.5rem;
    color: var(--_muted);
    pointer-events: none;
  }

  [aria-invalid='true'] {
    border-color: var(--_alert) !important;
    outline-color: var(--_alert);
  }

  .slider {
    inline-size: 100%;
    block-size: 1.5rem;
    appearance: none;
    background: none;
    cursor: pointer;
  }

  .slider::-webkit-slider-runnable-track {
    block-size: 2px;
    background: var(--_line);
  }

  .slider::-moz-range-track {
    block-size: 2px;
    background: var(--_line);
  }

  .slider::-webkit-slider-thumb {
    appearance: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin-block-start: calc(1px - 0.375rem);
    border-radius: 50%;
    background: currentColor;
  }

  .slider::-moz-range-thumb {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 0;
    border-radius: 50%;
    background: currentColor;
  }

  .default {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .field.choice {
    grid-row: 1;
  }

  .input .choice + .unit {
    grid-column: 1 / -1;
  }

  .more-inputs {
    display: grid;
    gap: 1rem;
  }

  .more-inputs summary {
    color: var(--_muted);
    cursor: pointer;
  }

  .default summary {
    inline-size: fit-content;
    cursor: pointer;
    list-style: none;
    text-decoration: underline dotted var(--_line) 1px;
    text-underline-offset: 0.25em;
  }

  .default summary::-webkit-details-marker {
    display: none;
  }

  .default summary:hover {
    text-decoration-color: currentColor;
  }

  @container calculator (min-width: 35rem) {
    .fields.open {
      grid-template-columns: 1fr 1fr;
      column-gap: 3rem;
    }
  }

  @container calculator (min-width: 60rem) {
    .drawer {
      display: none;
    }

    .fields,
    .fields.open {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding-block-start: 0;
    }

    .group + .group {
      padding-block-start: 1.5rem;
      border-block-start: 1px solid var(--_line);
    }
  }

  @media (forced-colors: active) {
    .slider {
      appearance: auto;
    }

    .slider::-webkit-slider-runnable-track {
      background: none;
    }

    .slider::-moz-range-track {
      background: none;
    }
  }
`;
