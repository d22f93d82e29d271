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

  @container calculator (min-width: 43em) {
    .fields.open {
      grid-template-columns: 1fr 1fr;
      column-gap: 3rem;
    }
  }

  @container calculator (min-width: 74em) {
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
      padding-block-start: 1.25rem;
      border-block-start: 1px solid var(--_line);
    }

    .group.folded {
      padding-block-start: 0.625rem;
    }

    .fields {
      row-gap: 0.75rem;
    }
  }
`;
