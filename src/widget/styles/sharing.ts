import { css } from 'lit';

/** What may be taken away: links in a line, and a note that stays in sight. */
export const sharingStyles = css`
  .sharing,
  #formats {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }

  #formats {
    flex-basis: 100%;
  }

  .formats[aria-expanded='true'] {
    text-decoration-color: currentColor;
  }

  .told {
    position: sticky;
    inset-block-end: 0.5rem;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    inline-size: fit-content;
    max-inline-size: min(100%, 34rem);
    margin-block-start: 0.5rem;
    margin-inline-start: auto;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: 0.25rem;
    background: var(--_surface);
    font-size: var(--_small);
    /* what lies under it can be pressed */
    pointer-events: none;
  }

  .told textarea {
    pointer-events: auto;
    inline-size: 34rem;
    max-inline-size: 100%;
    border: 1px solid var(--_edge);
    background: none;
    color: inherit;
    font: inherit;
    overflow-wrap: anywhere;
  }

  @media print {
    .sharing,
    #formats,
    .told {
      display: none;
    }
  }
`;
