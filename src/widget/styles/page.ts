import { css } from 'lit';

/** The page: one column, or the form beside the answer where there is room. */
export const pageStyles = css`
  .root {
    position: relative;
    container: calculator / inline-size;
    padding: var(--mcc-padding, var(--_inset, 0));
  }

  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }

  .problems ul {
    padding-block: 0.5rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_alert);
    overflow-wrap: anywhere;
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-content: start;
    container: answer / inline-size;
  }

  /* what the page has after the element does not come up for a moment, until all stands below the answer; assumption: that is as high as this */
  .answer.alone {
    min-block-size: min(100vh, 60rem);
  }

  .headline h2 {
    max-inline-size: 34ch;
    font-size: var(--_large);
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .headline .name {
    color: var(--_accent);
  }

  .headline .amount {
    text-decoration: underline;
    text-decoration-color: var(--_alert);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }

  .lead {
    max-inline-size: 68ch;
    margin-block-start: 0.5rem;
    color: var(--_muted);
  }

  @container calculator (min-width: 31em) {
    .headline :is(.name, .other) {
      white-space: nowrap;
    }
  }

  @container calculator (min-width: 43em) {
    .headline h2 {
      font-size: var(--_huge);
      line-height: 1.2;
    }

    .headline .amount {
      white-space: nowrap;
    }
  }

  @container calculator (min-width: 74em) {
    /* the form makes its own column, so that a page that hides it leaves no gap */
    .page {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 2rem 0;
    }

    .inputs {
      inline-size: 15.5rem;
      margin-inline-end: 2.25rem;
    }

    .answer {
      grid-column: 2;
    }

    .question,
    .options,
    .presets,
    .problems,
    .footer {
      grid-column: 1 / -1;
    }
  }
`;
