import { css } from 'lit';

/** The options side by side: cards, or a table where there is room. */
export const comparisonStyles = css`
  .comparison,
  .comparison > tbody {
    display: block;
  }

  .comparison > thead {
    display: none;
  }

  .option {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75rem 1rem;
    padding-block: 1rem;
    border-block-start: 1px solid var(--_line);
  }

  .option > th {
    grid-column: 1 / -1;
    text-align: start;
    font-weight: inherit;
  }

  .option > td {
    display: block;
    padding: 0;
    text-align: start;
  }

  .option > td::before {
    content: attr(data-head) / '';
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .option > .refusal {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-style: italic;
  }

  .option > .refusal::before {
    content: none;
  }

  .option .aside,
  .option .warning,
  .option .seller {
    display: block;
  }

  .expand,
  .unpriced {
    font-weight: 600;
  }

  .expand:hover {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }

  .perMonth > span:first-child {
    font-weight: 600;
  }

  .cheapest .expand {
    color: var(--_accent);
  }

  .expand::before {
    content: '';
    display: inline-block;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    margin-inline: 0.125rem 0.625rem;
    border: solid currentColor;
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
    translate: 0 -0.0625rem;
    opacity: 0.7;
  }

  .expand:dir(rtl)::before {
    rotate: -135deg;
  }

  .expand[aria-expanded='true']::before {
    rotate: 135deg;
    translate: 0 -0.1875rem;
  }

  .seller,
  .option > th > .warning {
    padding-inline-start: 1.125rem;
  }

  .unpriced {
    padding-inline-start: 1.125rem;
  }

  .more {
    display: block;
  }

  .more > td {
    display: block;
    padding: 0 0 1rem;
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
    padding: 0.375rem 0 0.375rem 0.75rem;
    border-block-start: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  .breakdown :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .breakdown .number {
    text-align: end;
  }

  .breakdown thead th {
    border: 0;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .breakdown tfoot :is(th, td) {
    font-weight: 600;
  }

  .breakdown tfoot .note {
    font-weight: 400;
  }

  .breakdown > .note {
    max-inline-size: 80ch;
    margin-block-start: 0.5rem;
    overflow-wrap: anywhere;
  }

  @container calculator (min-width: 40rem) {
    .comparison {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    .comparison > thead {
      display: table-header-group;
    }

    .comparison > tbody {
      display: table-row-group;
    }

    .option,
    .more {
      display: table-row;
    }

    .option > :is(th, td),
    .more > td,
    .comparison > thead th {
      display: table-cell;
      padding: 0.75rem 0 0.75rem 1rem;
      vertical-align: top;
    }

    .comparison > thead th {
      padding-block: 0 0.5rem;
      color: var(--_muted);
      font-size: var(--_small);
      font-weight: 500;
      text-align: start;
      vertical-align: bottom;
    }

    .option > :is(th, td) {
      border-block-start: 1px solid var(--_line);
    }

    .option > :is(th, td):first-child,
    .comparison > thead th:first-child {
      padding-inline-start: 0;
    }

    .option > td::before {
      content: none;
    }

    .option > .number,
    .comparison > thead .number {
      text-align: end;
    }

    .option > .number {
      white-space: nowrap;
    }

    .comparison > thead th:first-child {
      inline-size: 32%;
    }

    .more > td {
      padding: 0 0 1.25rem 1.125rem;
    }

    .comparison > tbody > tr:last-child > td,
    .comparison > tbody > tr:last-child > th {
      border-block-end: 1px solid var(--_line);
    }
  }
`;
