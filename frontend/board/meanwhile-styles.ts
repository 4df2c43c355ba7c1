import { css } from 'lit';

/** A side is as wide as half the line; the words behind the mark take `--words` of it, the rest is distance. */
export const MEANWHILE_STYLES = css`
  :host { container-type: inline-size; color: var(--cs-ink); background: var(--cs-paper); font: 400 var(--cs-text-xs)/1.2 var(--cs-sans); overflow: auto; }
  h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .5rem; margin-block-end: .35rem; font: 600 1.0625rem/1.15 var(--cs-serif); }
  h2 span { font: 400 var(--cs-text-xs)/1.25 var(--cs-sans); color: var(--cs-ink-2); }
  ul { position: relative; }
  li { display: grid; grid-template-columns: 4.75rem 1fr 1fr; align-items: stretch; min-block-size: 1.59rem; }
  li + li .side { border-block-start: 1px solid var(--cs-rule); }
  .name { align-self: center; font: 600 .96875rem/1.05 var(--cs-serif); text-wrap: balance; }
  .side { --words: 5.6rem; position: relative; display: flex; align-items: center; gap: .25rem; min-inline-size: 0; padding: 0; white-space: nowrap; min-block-size: 1.5rem; font-variant-numeric: lining-nums tabular-nums; }
  .before { flex-direction: row-reverse; border-inline-end: 1px solid var(--cs-accent); }
  .after { border-inline-start: 1px solid var(--cs-accent); }
  .line { flex: none; block-size: 1.4px; inline-size: calc(max(0px, 100% - var(--words)) * var(--far)); background: var(--cs-ink-3); margin-inline: 0 -.55rem; }
  .before .line { margin-inline: -.55rem 0; }
  cs-mark { flex: none; font-size: 12px; position: relative; }
  cs-siglum { flex: none; font-size: 11px; }
  .far, .told { overflow: hidden; text-overflow: ellipsis; padding-block: .1rem; }
  .told { display: none; }
  @container (min-width: 27rem) {
    .side { --words: 9.5rem; }
    .told { display: block; }
    .far { display: none; }
  }
  .none { padding-inline: .6rem; font: italic 500 .84375rem/1.1 var(--cs-serif); color: var(--cs-ink-3); }
  button.side:hover :is(.far, .told) { text-decoration: underline; text-underline-offset: 3px; }
  .nothing { font: italic 500 .9375rem/1.3 var(--cs-serif); color: var(--cs-ink-3); }
  @media (pointer: coarse), (max-width: 640px) { li { min-block-size: 2.5rem; } }
  @media (forced-colors: active) { .line { background: CanvasText; } }
`;
