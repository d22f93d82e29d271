import { css } from 'lit';

/** The rows of the form: labels and exact numbers on one line, sliders below. */
export const rowsStyles = css`
  .group {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .group-title {
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

  .history :is(textarea, .link, .fitted) {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .history textarea {
    inline-size: 100%;
    background: var(--_fill);
  }

  .more-inputs > summary {
    color: var(--_muted);
    cursor: pointer;
  }

  .more-inputs > summary:hover {
    color: inherit;
  }

  .more-inputs[open] > summary {
    margin-block-end: 0.75rem;
  }

  .more-inputs .input + .input {
    margin-block-start: 0.75rem;
  }

  .said {
    overflow-wrap: anywhere;
    font-size: var(--_small);
  }

  .said::before {
    content: '· ';
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

  @container calculator (min-width: 74em) {
    .group + .group {
      padding-block-start: 1.25rem;
      border-block-start: 1px solid var(--_line);
    }

    .group.folded {
      padding-block-start: 0.625rem;
    }
  }
`;
