import { css } from 'lit';

/** What stands below the answer: what is left to fill, the line it turns on, what stands behind it, and the footer. */
export const belowStyles = css`
  .stakes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .stakes .field input {
    inline-size: 4rem;
  }

  .because + .behind {
    margin-block-start: -0.75rem;
  }

  .rights {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2.5rem;
  }

  .flip {
    margin-block-start: 0.25rem;
  }

  .plot.flip .slider {
    position: absolute;
    inset-block-start: 0.923em;
    inset-inline-start: 0;
  }

  .plot.flip.crowded .slider {
    inset-block-start: 2.308em;
  }

  .flip .slider::-webkit-slider-runnable-track {
    background: none;
  }

  .flip .slider::-moz-range-track {
    background: none;
  }

  .flip .slider::-webkit-slider-thumb {
    inline-size: 1rem;
    block-size: 1rem;
    margin-block-start: calc(1px - 0.5rem);
    border: 2px solid var(--_surface);
    background: var(--_alert);
  }

  .flip .slider::-moz-range-thumb {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 2px solid var(--_surface);
    background: var(--_alert);
  }

  .flip .unsaid::-webkit-slider-thumb {
    border-color: var(--_alert);
    background: var(--_surface);
  }

  .flip .unsaid::-moz-range-thumb {
    border-color: var(--_alert);
    background: var(--_surface);
  }

  .band {
    fill: currentColor;
    opacity: 0.4;
  }

  .turn {
    stroke: currentColor;
    stroke-width: 2;
  }

  .plot .stake text {
    fill: var(--_alert);
  }

  .because {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem 2rem;
  }

  .because h3 {
    margin-block-end: 0.25rem;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  .because.awaited {
    margin-block-end: 1.75rem;
    visibility: hidden;
  }

  .because.awaited li {
    min-block-size: 3.2em;
  }

  .because li + li {
    margin-block-start: 0.25rem;
  }

  .behind > summary {
    inline-size: fit-content;
    color: var(--_muted);
    cursor: pointer;
  }

  .behind > .because {
    padding-block-start: 0.75rem;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .footer details {
    flex-basis: 100%;
  }

  .footer summary {
    inline-size: fit-content;
    cursor: pointer;
  }

  .badge {
    padding-inline: 0.375rem;
    border: 1px solid;
    border-radius: 0.25rem;
    color: var(--_alert);
  }

  @container answer (min-width: 54em) {
    .because {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
