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
  .option .seller,
  .option .estimate {
    display: block;
  }

  .option > td > .unknown,
  .option > td > span:first-child {
    display: inline-block;
    line-height: 1.5rem;
  }

  .expand,
  .unpriced {
    font-weight: 600;
  }

  /* the arrow hangs before a name of several lines, and the numbers stand beside its first */
  .expand {
    display: inline-flex;
    align-items: baseline;
  }

  .expand:hover {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }

  .perThousand .ask {
    font-weight: 600;
  }

  .cheapest .expand {
    color: var(--_accent);
  }

  .expand::before {
    content: '';
    flex: none;
    align-self: flex-start;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    margin-block-start: 0.375rem;
    margin-inline: 0.125rem 0.625rem;
    border: solid currentColor;
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
    opacity: 0.7;
  }

  .expand:dir(rtl)::before {
    rotate: -135deg;
  }

  .expand[aria-expanded='true']::before {
    rotate: 135deg;
    translate: 0 -0.125rem;
  }

  .seller,
  .estimate,
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

  .without-priority-2 {
    display: none;
  }

  @container calculator (min-width: 31em) {
    .option {
      grid-template-columns: repeat(3, 1fr);
    }
  }

  @container answer (min-width: 47em) {
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
      padding-block: 0.5rem;
      padding-inline: 0.75rem 0;
      vertical-align: baseline;
    }

    .comparison .priority-2,
    .comparison .priority-3 {
      display: none;
    }

    .without-priority-2 {
      display: block;
    }

    .comparison > thead th {
      padding-block: 0 0.5rem;
      color: var(--_muted);
      font-size: var(--_small);
      font-weight: 500;
      text-align: start;
      vertical-align: bottom;
      white-space: nowrap;
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
      text-align: right;
    }

    .option > .number > :is(.ask, .unknown, .aside, span:first-child) {
      white-space: nowrap;
    }

    .option > .right > .aside:last-child {
      min-inline-size: 6.25rem;
      max-inline-size: 7rem;
      margin-left: auto;
      white-space: normal;
    }

    .option > .number > .warning {
      max-inline-size: 9rem;
      margin-left: auto;
    }

    .more > td {
      padding-block: 0 1.25rem;
      padding-inline: 1.125rem 0;
    }

    .comparison > tbody > tr:last-child > td,
    .comparison > tbody > tr:last-child > th {
      border-block-end: 1px solid var(--_line);
    }
  }

  @container answer (min-width: 57em) {
    .comparison .priority-2 {
      display: table-cell;
    }

    .without-priority-2 {
      display: none;
    }
  }

  @container answer (min-width: 66em) {
    .comparison .priority-3 {
      display: table-cell;
    }
  }
`;
