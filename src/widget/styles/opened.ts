import { css } from 'lit';

/** More ways to serve, and what opens below a row: its lines, how one number is worked out, and what a person knows of the option. */
export const openedStyles = css`
  .ways summary {
    color: var(--_muted);
    cursor: pointer;
  }

  .ways[open] {
    flex-basis: 100%;
  }

  .ways div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding-block-start: 0.5rem;
  }

  .ways .chosen :is(select, input) {
    min-block-size: 1.75rem;
  }

  .ways .chosen input {
    inline-size: 8.5rem;
  }

  .breakdown table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .breakdown caption {
    padding-block-end: 0.25rem;
    color: var(--_muted);
    font-size: var(--_small);
    text-align: start;
  }

  .breakdown :is(th, td) {
    padding-block: 0.375rem;
    padding-inline: 0.75rem 0;
    border-block-start: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  .breakdown :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .breakdown .number {
    text-align: right;
  }

  .breakdown thead th {
    border: 0;
    color: var(--_muted);
    font-size: var(--_small);
  }

  @container answer (max-width: 27em) {
    .breakdown :is(th, td) {
      padding-inline-start: 0.375rem;
      font-size: var(--_small);
    }

    .breakdown .aside {
      display: block;
    }
  }

  .breakdown tfoot :is(th, td) {
    font-weight: 600;
  }

  .breakdown tfoot .note {
    font-weight: 400;
  }

  .breakdown .note {
    overflow-wrap: anywhere;
  }

  .breakdown > .note {
    max-inline-size: 80ch;
    margin-block-start: 0.5rem;
  }

  @container answer (min-width: 47em) {
    .breakdown .number {
      white-space: nowrap;
    }
  }

  .why,
  .own {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_accent);
  }

  .why {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 48rem;
  }

  .why h3 {
    font-size: inherit;
    font-weight: 600;
  }

  .why .formula {
    color: var(--_muted);
  }

  .why dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0;
  }

  .why dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .why dd {
    margin: 0;
  }

  .why .result {
    font-weight: 600;
  }

  .why ul {
    padding-inline-start: 1rem;
    list-style: disc;
  }

  .why .note {
    overflow-wrap: anywhere;
  }

  .without-priority-2,
  .own {
    margin-block-start: 1rem;
  }

  .own {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    border-color: var(--_line);
  }

  .own .field input {
    inline-size: 4.5rem;
  }

  .own .field select {
    max-inline-size: 14rem;
  }

  .own .fault {
    flex-basis: 100%;
  }
`;
