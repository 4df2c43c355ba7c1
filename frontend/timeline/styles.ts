/** The canvas shows, the elements over it are for hands, keyboard and assistive technology. */
export const STYLES = `
:host{display:block;position:relative;block-size:21rem;background:var(--cs-paper);color:var(--cs-ink);font-family:var(--cs-sans);overflow:hidden;contain:layout paint style}
:host([strip]){block-size:5.5rem}
:host([hidden]){display:none}
.root{position:absolute;inset:0;touch-action:pan-y;cursor:grab;user-select:none;-webkit-user-select:none}
.root.dragging{cursor:grabbing}
.root.over{cursor:pointer}
.root.grip{cursor:ew-resize}
canvas{position:absolute;inset:0;inline-size:100%;block-size:100%;pointer-events:none}
.lanes{position:absolute;inset-inline:0;overflow:hidden auto;touch-action:pan-y;overscroll-behavior:contain;scrollbar-width:thin;scrollbar-color:var(--cs-rule-strong) transparent;outline:none}
.lanes.fits{overflow:hidden}
.space{position:relative;inline-size:100%}
.event{position:absolute;padding:0;margin:0;border:0;background:none;color:transparent;font-size:0;cursor:pointer;border-radius:3px;min-inline-size:24px;min-block-size:24px}
.event:focus{outline:none}
.event:focus-visible{outline:3px solid var(--cs-accent);outline-offset:0}
.event[hidden]{display:none}
.slider{position:absolute;pointer-events:none;border-radius:2px}
.slider:focus{outline:none}
.slider:focus-visible{outline:3px solid var(--cs-accent);outline-offset:2px}
.ring{position:absolute;pointer-events:none;border:2px solid var(--cs-ink);border-radius:50%;box-sizing:border-box}
.tip{position:absolute;pointer-events:none;max-inline-size:18rem;padding:.25rem .5rem;background:var(--cs-paper-raised);color:var(--cs-ink);border:1px solid var(--cs-rule-strong);border-radius:2px;font-size:var(--cs-text-xs,13px);line-height:1.3;z-index:1}
.tip b{display:block;font-weight:600}
.tip span{color:var(--cs-ink-2)}
.ring[hidden],.tip[hidden]{display:none}
.empty{position:absolute;inset-inline:0;inset-block-start:40%;inline-size:fit-content;max-inline-size:90%;margin-inline:auto;padding:.25rem .75rem;background:var(--cs-paper);text-align:center;font:italic 500 1.0625rem var(--cs-serif);color:var(--cs-ink-2);pointer-events:none}
.empty[hidden]{display:none}
.said{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.tip{border-color:CanvasText}}
`;
