import { css } from 'lit';

/** The search and the chips of the chosen models. */
export const optionsStyles = css`
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-start: -0.5rem;
  }

  .search {
    position: relative;
    display: flex;
    flex: 0 1 24rem;
    align-items: baseline;
    gap: 1rem;
    min-inline-size: 12rem;
    border-block-end: 1px solid var(--_edge);
  }

  .search-text {
    flex: 1;
    min-inline-size: 0;
    padding: 0.25rem 0;
    border: 0;
    background: none;
    outline: none;
  }

  .search-text::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .search:focus-within {
    border-color: var(--_accent);
    box-shadow: 0 1px 0 var(--_accent);
  }

  .search .unit {
    display: none;
  }

  .hits {
    position: absolute;
    inset-block-start: calc(100% + 2px);
    inset-inline-start: 0;
    inline-size: max(100%, min(34rem, 100cqi));
    z-index: 1;
    max-block-size: 20rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-block-start: 0;
    border-end-start-radius: 0.375rem;
    border-end-end-radius: 0.375rem;
    background: var(--_surface);
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.12);
  }

  .hit {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1rem;
    align-items: baseline;
    padding: 0.5rem 0.75rem;
    cursor: pointer;
  }

  .hit.active,
  .hit:hover {
    background: var(--_fill);
  }

  .hit.active {
    box-shadow: inset 2px 0 0 var(--_accent);
  }

  .hit.sibling {
    padding-inline-start: 1.75rem;
  }

  .hit[aria-disabled='true'] {
    cursor: default;
    color: var(--_muted);
  }

  .hit-seller,
  .hit-reason {
    font-size: var(--_small);
    opacity: 0.72;
  }

  .hit-reason {
    grid-column: 1 / -1;
  }

  .no-match {
    padding: 0.75rem;
    color: var(--_muted);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    padding-inline-start: 0.75rem;
    border-radius: 1rem;
    background: var(--_fill);
    font-weight: 600;
  }

  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: baseline;
    margin-block-start: -0.75rem;
  }

  .presets .unit {
    margin-inline-end: 0.25rem;
  }

  .preset {
    min-block-size: 1.75rem;
    padding-inline: 0.75rem;
    border: 1px dashed var(--_edge);
    border-radius: 1rem;
    color: var(--_muted);
  }

  .preset:hover {
    color: inherit;
    border-style: solid;
  }

  .preset[aria-pressed='true'] {
    border: 1px solid currentColor;
    color: inherit;
    font-weight: 600;
  }

  .remove {
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    border-radius: 1rem;
    text-align: center;
    color: var(--_muted);
  }

  .remove:hover {
    color: inherit;
    background: var(--_line);
  }

  @container calculator (min-width: 49em) {
    .search .unit {
      display: block;
    }

    .hit {
      grid-template-columns: minmax(0, 1fr) 8rem 11rem;
    }

    .hit-reason {
      grid-column: auto;
      text-align: end;
    }
  }

  @media (forced-colors: active) {
    .hit.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .chip {
      border: 1px solid;
    }
  }
`;
