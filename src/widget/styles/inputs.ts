import { css } from 'lit';

/** The place of the form, and the line it folds into where there is no room. */
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

    .fields {
      row-gap: 0.75rem;
    }
  }
`;
