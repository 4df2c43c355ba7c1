/** The map's own style sheet; colours, faces and sizes are the global tokens. */
export const STYLES = `
:host { display: grid; place-content: center; position: relative; overflow: hidden; contain: strict; background: var(--cs-paper-sunk); color: var(--cs-ink);
  font: 400 calc(.78125rem * var(--cs-zoom)) / 1.25 var(--cs-sans); -webkit-user-select: none; user-select: none; }
:host([hidden]) { display: none; }
.frame { position: relative; overflow: hidden; background: var(--cs-sea); outline: none; }
.frame::after { content: ""; position: absolute; inset: 0; pointer-events: none; border: 1px solid var(--cs-ink-2); }
.frame::before { content: ""; position: absolute; inset: 4px; z-index: 1; pointer-events: none; border: .6px solid var(--cs-ink-2); }
.stage { position: absolute; inset: 0; touch-action: pan-x pan-y; cursor: grab; }
.stage[data-over] { cursor: pointer; }
.stage[data-moving] { cursor: grabbing; }
canvas { position: absolute; left: 0; top: 0; width: 100%; height: 100%; transform-origin: 0 0; }
canvas.marks { pointer-events: none; }
.focus { position: absolute; left: 0; top: 0; margin: 0; padding: 0; border: 0; background: none; opacity: 0; cursor: pointer; }
.focus:focus-visible { opacity: 1; outline: 3px solid var(--cs-accent); outline-offset: 1px; border-radius: var(--cs-radius-s); box-shadow: 0 0 0 1px var(--cs-paper); }
.buttons { position: absolute; right: 10px; top: 10px; z-index: 2; display: grid; border: 1px solid var(--cs-rule-strong); border-radius: var(--cs-radius-s); background: var(--cs-paper-raised); }
.buttons button, .pan { display: grid; place-items: center; padding: 0; border: 0; background: none; color: var(--cs-ink); cursor: pointer;
  width: max(26px, 1.7rem); height: max(26px, 1.7rem); font: 600 1.0625rem/1 var(--cs-sans); }
.buttons button + button { border-top: 1px solid var(--cs-rule); }
.buttons button:disabled { color: var(--cs-rule-strong); cursor: default; }
.buttons button:hover:enabled, .pan:hover { background: var(--cs-paper-sunk); }
svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.7; }
.pan { position: absolute; z-index: 2; background: var(--cs-paper-raised); border: 1px solid var(--cs-rule-strong); border-radius: var(--cs-radius-s); }
.pan.north { top: 1px; left: calc(50% - 14px); height: 24px; } .pan.south { bottom: 1px; left: calc(50% - 14px); height: 24px; }
.pan.west { left: 1px; top: calc(50% - 14px); width: 24px; } .pan.east { right: 1px; top: calc(50% - 14px); width: 24px; }
.frame:not([data-close]) .pan { display: none; }
.legend { position: absolute; left: 13px; bottom: 9px; z-index: 1; pointer-events: none; line-height: 1.3; }
.frame[data-close] .legend { left: 9px; padding: 4px 8px 3px 6px; background: var(--cs-paper-raised); border: 1px solid var(--cs-rule); }
.frame[data-close] .stage { touch-action: none; }
@media (max-width: 640px) { .frame[data-close] .legend { padding-block: 1px; } .frame[data-close] .legend > :not(.note) { display: none; } }
.legend b { display: block; margin-bottom: 4px; font-weight: 600; }
.scale { display: flex; margin-bottom: 6px; color: var(--cs-sea-ink); font: 400 var(--cs-text-2xs)/1.2 var(--cs-sans); }
.scale span { flex: none; width: 27px; padding-top: 2px; text-align: center; }
.scale span::before { content: ""; display: block; height: 11px; margin: 0 -.6px 2px 0; border: .6px solid var(--cs-coast); background: var(--tint); forced-color-adjust: none; }
.sign { display: flex; align-items: center; gap: 8px; min-height: 18px; }
.sign::before { content: ""; box-sizing: border-box; flex: none; width: 12px; height: 12px; }
.sign.town::before { margin: 0 2px; width: 8px; height: 8px; border-radius: 50%; background: var(--cs-ink); forced-color-adjust: none; }
.sign.region::before { border: 1.4px dashed var(--cs-ink); border-radius: 50%; }
.sign.country::before { border: .8px solid var(--cs-ink); background: repeating-linear-gradient(135deg, var(--cs-ink-2) 0 1px, transparent 1px 4px); forced-color-adjust: none; }
.sign.own::before { background: radial-gradient(circle at 50% 4px, var(--cs-ink) 3.6px, transparent 4.1px), linear-gradient(var(--cs-ink), var(--cs-ink)) 50% 10px / 8px 2px no-repeat; forced-color-adjust: none; }
.sign[hidden] { display: none; }
.note { max-width: 150px; color: var(--cs-sea-ink); font-size: var(--cs-text-2xs); }
.hint { position: absolute; left: 5px; right: 5px; top: 5px; z-index: 1; margin: 0; padding: 4px 44px 4px 8px; background: var(--cs-paper-raised); border-bottom: 1px solid var(--cs-rule);
  font-size: var(--cs-text-2xs); visibility: hidden; }
.frame:has(.focus:focus-visible) .hint { visibility: visible; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:host([mini]) .note { font-size: calc(.875rem * var(--cs-zoom)); max-width: none; }
:host([mini]) .stage { cursor: default; touch-action: auto; }
:host([data-small]) .frame::before, :host([data-small]) .legend { display: none; }
@media (forced-colors: active) { .frame { forced-color-adjust: none; } .buttons, .pan { forced-color-adjust: auto; } }
`;
