import { css } from 'lit';

/** The numbers that open their workings, a few fields in a line, and where the table's numbers are from. */
export const workingsStyles = css`
  .ask {
    min-block-size: 1.5rem;
    font-variant-numeric: inherit;
  }

  .ask:hover,
  .ask[aria-expanded='true'] {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }

  .ask[aria-expanded='true'] {
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
  }

  .unknown,
  .option .aside .ask,
  .estimate .ask {
    color: var(--_muted);
  }

  .estimate .ask {
    min-block-size: 0;
    font-size: var(--_small);
  }

  .own-field {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }

  .sources {
    display: grid;
    gap: 0.25rem;
    padding-block-start: 0.75rem;
    overflow-wrap: anywhere;
  }

  .sources summary {
    display: inline;
    cursor: pointer;
    text-decoration: underline dotted var(--_edge) 1px;
    text-underline-offset: 0.25em;
    list-style: none;
  }

  .sources summary::-webkit-details-marker {
    display: none;
  }

  .sources details {
    display: inline;
  }
`;
