import { css } from 'lit';

export const SEARCH_STYLES = css`
  :host { display: block; inline-size: 16.375rem; max-inline-size: 100%; }
  :host([hidden]) { display: none; }
  * { box-sizing: border-box; }
  .field {
    position: relative; display: flex; align-items: center; gap: .5rem; block-size: 2rem; padding-inline: .625rem;
    border: 1px solid var(--cs-rule-strong); border-radius: var(--cs-radius-s); color: var(--cs-ink-3); background: transparent; font: 400 .875rem/1.2 var(--cs-sans);
  }
  .field:hover { border-color: var(--cs-ink-2); }
  .field:has(input:focus-visible) { box-shadow: var(--cs-focus); }
  .icon { flex: none; display: block; }
  input { flex: 1; min-inline-size: 0; block-size: 100%; padding: 0; border: 0; outline: 3px solid transparent; outline-offset: 1px; background: none; color: var(--cs-ink); font: inherit; appearance: none; }
  input::placeholder { color: var(--cs-ink-3); opacity: 1; text-overflow: ellipsis; }
  input::-webkit-search-cancel-button { display: none; }
  kbd { flex: none; padding: 2px 5px; border: 1px solid var(--cs-rule-strong); border-radius: var(--cs-radius-s); color: var(--cs-ink-2); font: 600 .75rem/1 var(--cs-sans); }
  .field:has(input:focus) kbd { visibility: hidden; }
  #hits {
    position: absolute; z-index: 10; inset-block-start: calc(100% + 7px); inset-inline-end: -1px; inline-size: min(27rem, calc(100vw - 16px)); max-block-size: min(32rem, calc(100dvh - 80px)); overflow-y: auto;
    padding: var(--cs-2) 0; border-radius: var(--cs-radius-m); background: var(--cs-paper-raised); color: var(--cs-ink); box-shadow: var(--cs-shadow-pop);
  }
  #hits[hidden] { display: none; }
  [role='option'] { padding: .4375rem var(--cs-4); cursor: pointer; border-inline-start: 3px solid transparent; }
  [role='option']:hover { background: var(--cs-paper-sunk); }
  [role='option'][aria-selected='true'] { background: var(--cs-paper-sunk); border-inline-start-color: var(--cs-accent); }
  .title { display: block; font: 600 var(--cs-text-m)/1.2 var(--cs-serif); }
  .excerpt { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; margin-block-start: .1rem; font-size: var(--cs-text-xs); line-height: 1.35; color: var(--cs-ink-2); }
  mark { background: linear-gradient(var(--cs-term), var(--cs-term)) 0 62% / 100% 76% no-repeat; color: inherit; font-weight: 600; }
  .all { margin-block-start: var(--cs-1); border-block-start: 1px solid var(--cs-rule); font-weight: 600; font-size: .875rem; padding-block: .625rem; }
  .nothing { margin: 0; padding: var(--cs-3) var(--cs-4); background: var(--cs-silence); font: italic 500 var(--cs-text-m)/1.3 var(--cs-serif); }
  .spoken { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (pointer: coarse), (max-width: 640px) {
    .field { block-size: var(--cs-target); font-size: 1rem; }
    kbd { display: none; }
    [role='option'] { min-block-size: var(--cs-target); }
  }
  @media (forced-colors: active) {
    input:focus-visible { outline-color: Highlight; }
    [role='option'][aria-selected='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    mark { background: Mark; color: MarkText; }
    #hits { border: 1px solid; }
  }
`;
