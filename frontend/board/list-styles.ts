import { css } from 'lit';

export const LIST_STYLES = css`
  :host { display: block; container-type: inline-size; color: var(--cs-ink); background: var(--cs-paper); font: 400 var(--cs-text-s)/1.3 var(--cs-sans); }
  :host([hidden]) { display: none; }
  section { padding: 0 1.25rem 1.5rem; }
  .chapter { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); content-visibility: auto; border-block-start: 1px solid var(--cs-rule); }
  h3 { padding-block: .375rem; font: 600 var(--cs-text-l)/1.15 var(--cs-serif); font-variant-numeric: oldstyle-nums; }
  li + li { border-block-start: 1px solid color-mix(in srgb, var(--cs-rule) 55%, transparent); }
  li > button {
    display: grid; inline-size: 100%; min-block-size: 2.25rem; padding: .25rem .5rem; align-items: center; column-gap: .75rem;
    grid-template-columns: 2rem 11.75rem 1rem minmax(0, 1fr) minmax(0, 11rem) 4.5rem 6rem;
  }
  li > button:hover { background: var(--cs-paper-raised); }
  .number { color: var(--cs-ink-3); font-size: var(--cs-text-xs); text-align: end; font-variant-numeric: lining-nums tabular-nums; }
  .when { color: var(--cs-ink-2); font-variant-numeric: lining-nums tabular-nums; }
  cs-mark { font-size: 14px; }
  .title { font: 500 var(--cs-text-m)/1.25 var(--cs-serif); text-wrap: pretty; }
  .title.major { font-weight: 700; }
  .where { color: var(--cs-ink-2); font-size: .875rem; }
  .own { display: block; font-style: italic; }
  .sigla { display: flex; gap: 3px; font-size: 14px; }
  .contested { display: inline-flex; align-items: center; gap: .35rem; font-size: var(--cs-text-xs); color: var(--cs-ink-2); }
  li > button[aria-current='true'] { background: var(--cs-accent); color: var(--cs-on-accent); }
  [aria-current='true'] :is(.number, .when, .where, .contested) { color: inherit; }
  [aria-current='true'] cs-mark { background: var(--cs-paper); box-shadow: 0 0 0 3px var(--cs-paper); border-radius: 50%; }
  li > button:focus-visible { position: relative; }
  .silence { margin-inline: -1.25rem; padding: .5rem 1.25rem .5rem 5.75rem; border-block-start: 1px solid var(--cs-rule); background: var(--cs-silence); font: italic 500 .9375rem/1.3 var(--cs-serif); color: var(--cs-ink-3); }
  .silence span, .nothing { background: var(--cs-paper); padding: .1em .4em; margin-inline-start: -.4em; }
  .nothing { margin-block: 1.5rem; font: italic 500 var(--cs-text-m)/1.4 var(--cs-serif); color: var(--cs-ink-2); }

  @container (max-width: 52rem) {
    .chapter { grid-template-columns: minmax(0, 1fr); margin-inline: -.5rem; padding-inline: .5rem; }
    h3 { padding-block-end: 0; }
    li > button { grid-template-columns: 1.5rem 1rem minmax(0, 1fr) auto; row-gap: .1rem; inline-size: calc(100% + 1rem); margin-inline: -.5rem; padding: .5rem; }
    .number { grid-area: 1 / 1; align-self: start; padding-block-start: .2rem; }
    cs-mark { grid-area: 1 / 2; align-self: start; margin-block-start: .25rem; }
    .title { grid-area: 1 / 3; }
    .sigla { grid-area: 1 / 4; align-self: start; justify-self: end; padding-block-start: .15rem; }
    .when { grid-area: 2 / 3; font-size: .875rem; }
    .where { grid-area: 3 / 3; }
    .contested { grid-area: 2 / 4 / 4 / 5; align-self: start; justify-self: end; padding-block-start: .15rem; }
    section { padding-inline: 1rem; }
    .silence { margin-inline: -1rem; padding-inline: 1rem; }
  }
  @media (forced-colors: active) { li > button[aria-current='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
  @media print {
    :host { background: none; }
    section { padding: 0; }
    .chapter { content-visibility: visible; }
    li { break-inside: avoid; }
    h3 { break-after: avoid; }
    li > button { min-block-size: 0; padding-block: .15rem; }
    li > button[aria-current='true'] { background: none; color: inherit; }
    .title:empty { border-block-end: 1px dotted; min-block-size: 1.6rem; }
  }
`;
