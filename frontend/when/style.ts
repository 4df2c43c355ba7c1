/** The line is paper with an ink axis; carmine is the learner's, green what is right. */
export const STYLE = `
:host{display:block;font-family:var(--cs-sans);color:var(--cs-ink)}
:host([hidden]){display:none}
.line{position:relative;block-size:var(--cs-when-block,11rem);touch-action:pan-y;cursor:crosshair;user-select:none;-webkit-user-select:none;outline:none}
.line:focus-visible{box-shadow:var(--cs-focus,0 0 0 3px var(--cs-accent));border-radius:2px}
:host([right-from]) .line{cursor:default;block-size:var(--cs-when-block,19rem)}
svg{position:absolute;inset:0;inline-size:100%;block-size:100%;overflow:hidden}
text{fill:var(--cs-ink);font:500 13px var(--cs-sans)}
.axis{stroke:var(--cs-ink);stroke-width:2}
.tick{stroke:var(--cs-ink-2);stroke-width:1}
.major{stroke-width:1.6;stroke:var(--cs-ink)}
.year{font:600 18px var(--cs-serif);font-feature-settings:"lnum"}
.flag{fill:var(--cs-accent)}
.pole{stroke:var(--cs-accent);stroke-width:2.2}
.mine{fill:var(--cs-accent);fill-opacity:.14}
.on-flag{fill:var(--cs-on-accent);font:700 13px var(--cs-sans);text-anchor:middle}
.when{font:700 19px var(--cs-serif);font-feature-settings:"lnum";paint-order:stroke;stroke:var(--cs-paper-raised);stroke-width:4px}
.note{fill:var(--cs-ink-2);font:400 14px var(--cs-sans);paint-order:stroke;stroke:var(--cs-paper-raised);stroke-width:4px}
.level{stroke:var(--cs-rule-strong);stroke-dasharray:2 4}
.part{fill:var(--cs-right-soft)}
.full{fill:var(--cs-right);fill-opacity:.22}
.slope{fill:none;stroke:var(--cs-right);stroke-width:1.6;stroke-dasharray:5 4}
.right-pole{stroke:var(--cs-right);stroke-width:2.2}
.right-ring{fill:var(--cs-paper-raised);stroke:var(--cs-right);stroke-width:2.6}
.right-sign{fill:none;stroke:var(--cs-right);stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}
.right-note{fill:var(--cs-right);font-weight:600}
.way{stroke:var(--cs-wrong);stroke-width:1.6}
.way-head{fill:var(--cs-wrong)}
.way-box{fill:var(--cs-paper-raised);stroke:var(--cs-wrong);stroke-width:1.3}
.way-words{fill:var(--cs-wrong);font:600 13.5px var(--cs-sans);text-anchor:middle}
.tools{display:flex;flex-wrap:wrap;align-items:end;gap:.6rem 1rem;margin-block-start:.75rem}
.tools[hidden]{display:none}
label{display:grid;gap:.2rem;font-weight:600;font-size:var(--cs-text-xs,13px)}
input{box-sizing:border-box;inline-size:11.5rem;min-block-size:2.6rem;padding:.3rem .6rem;border:1px solid var(--cs-rule-strong);border-radius:2px;background:var(--cs-paper-raised);color:var(--cs-ink);font:500 1.0625rem var(--cs-sans);font-variant-numeric:lining-nums tabular-nums}
input[aria-invalid=true]{border-color:var(--cs-wrong)}
button{min-inline-size:2.6rem;min-block-size:2.6rem;border:1px solid var(--cs-rule-strong);border-radius:2px;background:transparent;color:var(--cs-ink);font:600 1.15rem/1 var(--cs-sans);cursor:pointer}
button:hover{border-color:var(--cs-ink)}
:is(input,button):focus-visible{outline:3px solid var(--cs-accent);outline-offset:1px}
.zoom{display:flex;gap:.4rem}
.hint{flex-basis:100%;margin:0;color:var(--cs-ink-3);font-size:var(--cs-text-xs,13px);line-height:1.4}
.hint[role=alert]:not(:empty){color:var(--cs-wrong);font-weight:600}
.said{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (pointer:coarse){input,button{min-block-size:2.75rem}button{min-inline-size:2.75rem}}
@media (forced-colors:active){.flag,.way-head{fill:Highlight}.pole{stroke:Highlight}.on-flag{fill:HighlightText}.part,.full{fill:none}.slope,.right-pole,.right-ring{stroke:CanvasText}}
`;
