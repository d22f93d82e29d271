import { css } from 'lit';

/** Numbers and choices to fill, and sliders. */
export const fieldsStyles = css`
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
    /* in WebKit a cut label makes the page wider */
    contain: paint;
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

  .field :disabled,
  .slider:disabled {
    opacity: 0.5;
    cursor: default;
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
