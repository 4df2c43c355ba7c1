import { css } from 'lit';

/** The heights are those of stands.ts. */
export const SHEET_STYLES = css`
  :host { display: flex; flex-direction: column; min-block-size: 0; background: var(--cs-paper-raised); }
  :host([hidden]) { display: none; }
  .body { flex: 1; min-block-size: 0; overflow: auto; }
  @media (max-width: 640px) {
    :host {
      position: fixed; inset: auto 0 54px; z-index: 12; block-size: 96px;
      border-block-start: 2px solid var(--cs-ink); box-shadow: var(--cs-shadow-sheet); transition: block-size 120ms ease-out;
    }
    :host([stand='half']) { block-size: 42dvh; }
    :host([stand='full']) { block-size: calc(100dvh - 104px); }
    :host([dragged]) { transition: none; }
    :host([stand='peek']:not([dragged])) .body { overflow: hidden; }
    .body { overscroll-behavior: contain; }
    .grip { position: relative; flex: none; block-size: 20px; touch-action: none; display: grid; place-items: center; cursor: grab; }
    .grip::after { content: ''; position: absolute; inset: -14px 0 -10px; }
    .grip span { inline-size: 38px; block-size: 4px; border-radius: 2px; background: var(--cs-rule-strong); }
    .grip:focus-visible { box-shadow: inset 0 0 0 3px var(--cs-accent); }
  }
  @media (prefers-reduced-motion: reduce) { :host { transition: none; } }
  @media (forced-colors: active) { .grip span { background: ButtonText; } }
  @media print { :host { display: none; } }
`;
