/** The map of an answer: the picture of the map room, with a pin, a crosshair and a list beside it. */
export const WHERE_STYLES = `
:host { display: grid; gap: var(--cs-3); color: var(--cs-ink); font: 400 var(--cs-text-s)/1.35 var(--cs-sans); }
:host([hidden]) { display: none; }
.room { display: grid; place-content: center; position: relative; overflow: hidden; contain: strict; block-size: min(34rem, 62dvh); background: var(--cs-paper-sunk); user-select: none; }
.frame { position: relative; overflow: hidden; background: var(--cs-sea); }
.frame::after { content: ""; position: absolute; inset: 0; pointer-events: none; border: 1px solid var(--cs-ink-2); }
.frame::before { content: ""; position: absolute; inset: 4px; z-index: 1; pointer-events: none; border: .6px solid var(--cs-ink-2); }
.stage { position: absolute; inset: 0; touch-action: pan-x pan-y; cursor: crosshair; }
.stage[data-moving] { cursor: grabbing; }
:host([marked]) .stage { cursor: grab; }
canvas { position: absolute; left: 0; top: 0; width: 100%; height: 100%; transform-origin: 0 0; }
canvas.marks { pointer-events: none; }
.pin { position: absolute; left: -22px; top: -42px; z-index: 2; width: 44px; height: 44px; touch-action: none; cursor: grab; }
.pin[hidden], .cross[hidden], .choose[hidden] { display: none; }
.pin svg { position: absolute; left: 5px; top: 8px; width: 34px; height: 34px; fill: var(--cs-accent); stroke: var(--cs-paper); stroke-width: 1.5; }
.pin span { position: absolute; left: 0; right: 0; top: 12px; color: var(--cs-on-accent); font: 600 11px/1 var(--cs-sans); text-align: center; }
:host([marked]) .pin { pointer-events: none; }
.cross { position: absolute; left: -22px; top: -22px; z-index: 3; width: 44px; height: 44px; margin: 0; padding: 0; border: 0; background: none; opacity: 0; pointer-events: none; }
.cross:focus-visible { opacity: 1; outline: 3px solid var(--cs-accent); border-radius: var(--cs-radius-s); box-shadow: 0 0 0 1px var(--cs-paper), inset 0 0 0 1px var(--cs-paper); }
.cross::before, .cross::after { content: ""; position: absolute; background: var(--cs-ink); box-shadow: 0 0 0 1px var(--cs-paper); }
.cross::before { left: 21px; top: 4px; width: 2px; height: 36px; } .cross::after { top: 21px; left: 4px; height: 2px; width: 36px; }
.buttons { position: absolute; right: 10px; top: 10px; z-index: 2; display: grid; border: 1px solid var(--cs-rule-strong); border-radius: var(--cs-radius-s); background: var(--cs-paper-raised); }
.buttons button { display: grid; place-items: center; padding: 0; border: 0; background: none; color: var(--cs-ink); cursor: pointer; width: max(26px, 1.7rem); height: max(26px, 1.7rem); }
.buttons button + button { border-top: 1px solid var(--cs-rule); }
.buttons button:disabled { color: var(--cs-rule-strong); cursor: default; }
svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.7; }
.hint { position: absolute; left: 5px; right: 5px; bottom: 5px; z-index: 1; margin: 0; padding: 4px 8px; background: var(--cs-paper-raised); border-top: 1px solid var(--cs-rule); font-size: var(--cs-text-xs); visibility: hidden; }
.frame:has(.cross:focus-visible) .hint { visibility: visible; }
.borders { position: absolute; left: 12px; bottom: 9px; margin: 0; color: var(--cs-sea-ink); font-size: var(--cs-text-2xs); pointer-events: none; }
.say { margin: 0; font-weight: 600; }
.say span { color: var(--cs-ink-2); font-weight: 400; font-variant-numeric: lining-nums tabular-nums; }
.beside { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--cs-2) var(--cs-4); }
.choose { display: flex; flex-wrap: wrap; align-items: center; gap: var(--cs-2); color: var(--cs-ink-2); }
select { min-block-size: 2.25rem; max-inline-size: 100%; padding: 0 .5rem; border: 1px solid var(--cs-rule-strong); border-radius: var(--cs-radius-s); background: var(--cs-paper-raised); color: var(--cs-ink); font: 600 var(--cs-text-s)/1.2 var(--cs-sans); }
select:focus-visible { outline: 3px solid transparent; box-shadow: var(--cs-focus); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (pointer: coarse), (max-width: 640px) { .buttons button { width: var(--cs-target); height: var(--cs-target); } select { min-block-size: var(--cs-target); } .room { block-size: 24rem; } }
@media (forced-colors: active) { .frame { forced-color-adjust: none; } .buttons, .cross { forced-color-adjust: auto; } select:focus-visible { outline-color: Highlight; } }
`;
