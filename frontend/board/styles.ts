import { css } from 'lit';

/** Buttons and segments, as every part of the board has them. */
export const CONTROL_STYLES = css`
  * { box-sizing: border-box; }
  button { margin: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
  button:focus-visible, input:focus-visible, summary:focus-visible {
    outline: 3px solid transparent; box-shadow: var(--cs-focus); border-radius: var(--cs-radius-s);
  }
  p, h2, h3, ol, ul { margin: 0; padding: 0; }
  ol, ul { list-style: none; }
  .icon { flex: none; display: block; }
  .button {
    display: inline-flex; align-items: center; gap: .45rem; min-block-size: 1.8125rem; padding: 0 .65rem;
    border: 1px solid var(--cs-rule-strong); border-radius: var(--cs-radius-s);
    font: 600 .84375rem/1.1 var(--cs-sans); white-space: nowrap;
  }
  .button:hover { border-color: var(--cs-ink); background: var(--cs-paper-raised); }
  .button.primary { background: var(--cs-accent); border-color: var(--cs-accent); color: var(--cs-on-accent); }
  .button.primary:hover { background: color-mix(in oklab, var(--cs-accent) 88%, var(--cs-ink)); }
  .segments {
    display: inline-flex; border: 1px solid var(--cs-rule-strong); border-radius: var(--cs-radius-s);
    font: 600 var(--cs-text-xs)/1 var(--cs-sans);
  }
  .segments button {
    min-block-size: 1.6875rem; min-inline-size: 1.6875rem; padding: 0 .625rem; color: var(--cs-ink-2);
    border-inline-start: 1px solid var(--cs-rule); text-align: center; white-space: nowrap;
  }
  .segments button:first-child { border-inline-start: 0; }
  .segments button.sign { padding: 0 .45rem; font-size: var(--cs-text-s); }
  .segments button:hover { background: var(--cs-paper-sunk); color: var(--cs-ink); }
  .segments button[aria-pressed='true'] { background: var(--cs-ink); color: var(--cs-paper); }
  .segments button:focus-visible { position: relative; z-index: 1; }
  @media (pointer: coarse), (max-width: 640px) {
    .button { min-block-size: var(--cs-target); padding: 0 1rem; font-size: var(--cs-text-s); }
    .segments { font-size: var(--cs-text-s); }
    .segments button { position: relative; min-block-size: 2.125rem; min-inline-size: var(--cs-target); padding: 0 .75rem; }
    .segments button::after { content: ''; position: absolute; inset: -.375rem 0; }
  }
  @media (forced-colors: active) {
    .segments button[aria-pressed='true'], .contested[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    button:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid Highlight; }
  }
`;

/** What opens under a word of the sentence, or in the sheet of a phone. */
export const CHOOSER_STYLES = css`
  .popup, .inside { font: 400 var(--cs-text-s)/var(--cs-lh-ui) var(--cs-sans); color: var(--cs-ink); }
  .popup {
    position: fixed; inset: auto; margin: 0; inline-size: max-content; min-inline-size: 15rem; max-inline-size: min(25rem, calc(100vw - 16px));
    padding: var(--cs-3); overflow-y: auto; overscroll-behavior: contain;
    border: 0; border-radius: var(--cs-radius-m); background: var(--cs-paper-raised); box-shadow: var(--cs-shadow-pop);
  }
  .popup[data-choice='themes'], .popup[data-choice='countries'] { max-inline-size: min(35rem, calc(100vw - 16px)); }
  .popup[data-choice='themes'] .options, .popup .groups { columns: 2 14rem; column-gap: var(--cs-4); }
  .popup .options > *, .popup .groups > * { break-inside: avoid; }
  .popup h3, .inside h3 { margin: var(--cs-3) .375rem var(--cs-1); font: 600 var(--cs-text-xs)/1.2 var(--cs-sans); color: var(--cs-ink-3); }
  .popup > h3:first-child { margin-block-start: 0; }
  .option {
    display: flex; align-items: center; gap: .55rem; inline-size: 100%; min-block-size: 1.875rem; padding: .1875rem .375rem;
    border-radius: var(--cs-radius-s); cursor: pointer;
  }
  .option:hover { background: var(--cs-paper-sunk); }
  .option:has(:focus-visible) { background: var(--cs-paper-sunk); }
  .option.none { color: var(--cs-ink-3); }
  .option input { flex: none; inline-size: 1rem; block-size: 1rem; margin: 0; accent-color: var(--cs-ink); }
  .option cs-mark { flex: none; font-size: 13px; }
  .option cs-siglum { flex: none; font-size: 15px; vertical-align: 0; }
  .option .name { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
  .all { border-block-end: 1px solid var(--cs-rule); border-radius: 0; margin-block-end: var(--cs-1); }
  .count { color: var(--cs-ink-3); font-size: var(--cs-text-xs); font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
  .options[hidden] { display: none; }
  .find, .year input {
    inline-size: 100%; min-block-size: 2.125rem; padding: .25rem .5rem; border: 1px solid var(--cs-rule-strong); border-radius: var(--cs-radius-s);
    background: transparent; color: var(--cs-ink); font: 400 var(--cs-text-s)/1.2 var(--cs-sans);
  }
  .find { margin-block-end: var(--cs-2); }
  .find::placeholder { color: var(--cs-ink-3); opacity: 1; }
  .group { position: relative; margin: 0 0 var(--cs-2); padding: 0 0 0 .6rem; border: 0; border-inline-start: 4px solid var(--group); min-inline-size: 0; }
  .group:not(:has(.options:not([hidden]))) { display: none; }
  .group legend { float: inline-start; inline-size: 100%; padding: .1rem .375rem; font: 600 var(--cs-text-s)/1.2 var(--cs-serif); }
  .group.alone legend { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
  .group legend + * { clear: both; }
  .silent { margin-block-start: var(--cs-2); padding: .5rem; background: var(--cs-silence); font: italic 500 .875rem/1.35 var(--cs-serif); color: var(--cs-ink-3); }
  .silent span { background: var(--cs-paper-raised); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .05em .3em; }
  .rest { padding: var(--cs-2) .375rem 0; font: italic 500 .875rem/1.35 var(--cs-serif); color: var(--cs-ink-3); }
  .years { display: flex; gap: var(--cs-3); padding: 0 .375rem var(--cs-2); }
  .year { display: flex; align-items: center; gap: .4rem; color: var(--cs-ink-2); }
  .year input { inline-size: 5.25rem; font: 600 var(--cs-text-m)/1 var(--cs-serif); font-variant-numeric: lining-nums tabular-nums; }
  .year input:invalid { border-color: var(--cs-wrong); border-width: 2px; }
  .plain { display: flex; justify-content: space-between; align-items: center; gap: var(--cs-3); inline-size: 100%; min-block-size: 1.875rem; padding: 0 .375rem; font-weight: 600; border-radius: var(--cs-radius-s); }
  .plain:hover { background: var(--cs-paper-sunk); }
  @media (pointer: coarse), (max-width: 640px) {
    .option, .plain, .find, .year input { min-block-size: var(--cs-target); }
    .option input { inline-size: 1.25rem; block-size: 1.25rem; }
  }
`;
