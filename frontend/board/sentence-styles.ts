import { css } from 'lit';

/** The sentence, its tools, its sheet on a phone, and what it says when there is nothing to see. */
export const SENTENCE_STYLES = css`
  .bar {
    display: flex; flex-wrap: wrap; align-items: center; column-gap: .625rem; row-gap: .375rem; min-block-size: 2.6875rem; padding: .25rem 1.25rem;
    border-block-end: 1px solid var(--cs-rule); color: var(--cs-ink); background: var(--cs-paper); font: 400 .96875rem/1.25 var(--cs-sans);
  }
  .say { flex: 1 1 26rem; min-inline-size: 0; font: 400 1.09375rem/1.45 var(--cs-serif); color: var(--cs-ink-2); font-variant-numeric: oldstyle-nums proportional-nums; }
  .say b { color: var(--cs-ink); font-weight: 700; }
  .word {
    color: var(--cs-ink); text-decoration: underline dotted 1px; text-underline-offset: 4px; text-decoration-skip-ink: none;
    min-block-size: 1.5rem; border-radius: var(--cs-radius-s); display: inline;
  }
  .word:hover, .word[aria-expanded='true'] { text-decoration-style: solid; text-decoration-thickness: 1.5px; }
  .word cs-siglum { font-size: .9em; vertical-align: -.14em; }
  cs-siglum + cs-siglum { margin-inline-start: .2em; }
  .word.small, .clear { font: 500 .875rem/1.5 var(--cs-sans); margin-inline-start: .15rem; }
  .word.small { color: var(--cs-ink-2); padding-inline: .15rem; }
  .clear { min-block-size: 1.5rem; color: var(--cs-ink-2); text-decoration: underline 1px; text-underline-offset: 3px; white-space: nowrap; }
  .clear:hover { color: var(--cs-ink); }
  .remove { display: inline-grid; place-items: center; inline-size: 1.5rem; block-size: 1.5rem; margin-inline: 0 -.35rem; vertical-align: -.3rem; color: var(--cs-ink-2); border-radius: var(--cs-radius-s); }
  .remove:hover { color: var(--cs-ink); background: var(--cs-paper-sunk); }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: .375rem .5rem; margin-inline-start: auto; }
  .contested {
    display: inline-flex; align-items: center; gap: .4rem; min-block-size: 1.6875rem; padding: 0 .3rem; font: 500 .875rem/1.2 var(--cs-sans); color: var(--cs-ink);
    border-radius: var(--cs-radius-s); white-space: nowrap;
  }
  .contested span { text-decoration: underline 1px; text-underline-offset: 3px; font-variant-numeric: lining-nums tabular-nums; }
  .contested:hover span { text-decoration-thickness: 2px; }
  .contested[aria-pressed='true'] { background: var(--cs-ink); color: var(--cs-paper); }
  .contested[aria-pressed='true'] span { text-decoration: none; }
  .spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  .empty {
    display: flex; flex-wrap: wrap; align-items: center; gap: var(--cs-2) var(--cs-3); padding: var(--cs-3) 1.25rem;
    border-block-end: 1px solid var(--cs-rule); background: var(--cs-silence), var(--cs-paper);
  }
  .empty p { padding: .05em .4em; margin-inline-start: -.4em; background: var(--cs-paper); font: italic 500 var(--cs-text-m)/1.35 var(--cs-serif); color: var(--cs-ink); }
  .empty .button:not(.primary) { background: var(--cs-paper); }

  @media (max-width: 640px) {
    .bar { flex-wrap: nowrap; padding: 0 0 0 1rem; min-block-size: 3rem; position: relative; border-block-end: 0; }
    .say { flex: 1; font-size: 1.0625rem; line-height: 1.3; }
    .word { padding-block: .6rem; }
    .filters { position: relative; display: grid; place-items: center; flex: none; inline-size: var(--cs-target); block-size: var(--cs-target); margin-inline-end: .25rem; }
    .badge {
      position: absolute; inset-block-start: 2px; inset-inline-end: 0; min-inline-size: 1.125rem; padding: 0 .2rem; border-radius: var(--cs-radius-s);
      background: var(--cs-ink); color: var(--cs-paper); font: 700 var(--cs-text-2xs)/1.125rem var(--cs-sans); text-align: center;
    }
    .empty { padding-inline: 1rem; }
    .contested { min-block-size: var(--cs-target); font-size: var(--cs-text-s); }
  }

  .sheet {
    inset: auto 0 0; margin: 0; inline-size: 100%; max-inline-size: none; max-block-size: 88dvh; padding: 0; border: 0; overflow: hidden;
    background: var(--cs-paper-raised); color: var(--cs-ink); border-block-start: 2px solid var(--cs-ink); box-shadow: var(--cs-shadow-sheet);
    font: 400 var(--cs-text-s)/var(--cs-lh-ui) var(--cs-sans);
  }
  .sheet[open] { display: flex; flex-direction: column; }
  .sheet::backdrop { background: rgb(20 16 8 / .32); }
  .sheet header { display: flex; align-items: center; justify-content: space-between; padding: var(--cs-3) 1rem var(--cs-1); }
  .sheet h2 { font: 700 var(--cs-text-l)/1.1 var(--cs-serif); }
  .sheet .clear { min-block-size: var(--cs-target); font-size: var(--cs-text-s); }
  .sections { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 0 1rem; }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--cs-2); }
  details + .row { padding-block: var(--cs-3); }
  .row .contested { margin-inline-start: -.4rem; }
  details { border-block-start: 1px solid var(--cs-rule); }
  details:last-of-type { border-block-end: 1px solid var(--cs-rule); }
  summary { display: flex; align-items: baseline; justify-content: space-between; gap: var(--cs-3); padding: .75rem .125rem; min-block-size: var(--cs-target); cursor: pointer; list-style: none; font-weight: 600; }
  summary::-webkit-details-marker { display: none; }
  .now { color: var(--cs-ink-2); font: 400 1.03125rem/1.2 var(--cs-serif); text-align: end; }
  .now cs-siglum { font-size: .9em; }
  details[open] .now { color: var(--cs-ink-3); }
  .inside { padding: 0 0 var(--cs-3); }
  .sheet footer { padding: var(--cs-3) 1rem; border-block-start: 1px solid var(--cs-rule); }
  .sheet footer .button { inline-size: 100%; justify-content: center; min-block-size: 2.875rem; }
`;
