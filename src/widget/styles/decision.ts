import { css } from 'lit';

/** The question and what was read of it, and a long answer. */
export const decisionStyles = css`
  .asked {
    display: flex;
    gap: 1rem;
    align-items: center;
    border-block-end: 2px solid currentColor;
  }

  .asked:focus-within {
    border-color: var(--_accent);
    box-shadow: 0 1px 0 var(--_accent);
  }

  .asked-text {
    flex: 1;
    min-inline-size: 0;
    padding: 0.5rem 0;
    border: 0;
    background: none;
    font-size: var(--_large);
    text-overflow: ellipsis;
    outline: none;
  }

  .asked-text::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  kbd {
    padding-inline: 0.375rem;
    border: 1px solid var(--_line);
    border-radius: 0.25rem;
    color: var(--_muted);
    font: inherit;
    font-size: var(--_small);
  }

  .read {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
    padding-block-start: 0.75rem;
  }

  .read .preset {
    max-inline-size: 100%;
    padding-block: 0.1875rem;
  }

  .guess {
    padding: 0.1875rem 0.75rem;
    border: 1px dashed var(--_line);
    border-radius: 1rem;
    color: var(--_muted);
  }

  .headline h2.long {
    max-inline-size: 62ch;
    font-size: var(--_large);
    line-height: 1.35;
    text-wrap: pretty;
  }

  .headline h2.long :is(.name, .other) {
    white-space: normal;
  }
`;
