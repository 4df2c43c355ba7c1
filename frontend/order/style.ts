/** How an order looks: rows between hairlines, the place at the left, the ways to move at the right. */
export const STYLE = `:host{display:block}
:host([hidden]){display:none}
*{box-sizing:border-box}
ol{list-style:none;margin:0;padding:0;counter-reset:place;border-block-start:1px solid var(--cs-rule)}
li{counter-increment:place;display:flex;align-items:center;gap:.25rem;padding-inline-start:.4rem;min-block-size:3.25rem;background:var(--cs-paper-raised,Canvas);
border-block-end:1px solid var(--cs-rule);position:relative;cursor:grab;user-select:none}
li::before{content:counter(place);flex:none;inline-size:1.8rem;font:700 1.3125rem/1 var(--cs-serif,serif);font-variant-numeric:lining-nums;color:var(--cs-ink-2)}
li:is(.lifted,.dragged){box-shadow:0 0 0 2px var(--cs-accent);z-index:2}
li.dragged{cursor:grabbing}
button{font:inherit;color:inherit;background:none;border:0;margin:0;padding:0;cursor:inherit;border-radius:var(--cs-radius-s,2px)}
button:focus-visible{outline:none;box-shadow:var(--cs-focus,0 0 0 3px)}
.grip{flex:1;min-inline-size:0;display:flex;align-items:center;gap:.75rem;min-block-size:3.25rem;padding:.4rem .5rem .4rem 0;text-align:start;
font:400 var(--cs-text-m,17px)/1.3 var(--cs-sans,sans-serif);color:var(--cs-ink)}
.handle{flex:none;display:grid;place-items:center;inline-size:1.75rem;block-size:2.75rem;touch-action:none;color:var(--cs-ink-3);font-size:1.1rem;letter-spacing:-.1em}
.step{flex:none;inline-size:2.25rem;block-size:2.25rem;border:1px solid var(--cs-rule-strong);color:var(--cs-ink);font:600 1.05rem/1 var(--cs-sans,sans-serif);cursor:pointer}
.step:hover{border-color:var(--cs-ink);background:var(--cs-paper-sunk)}
.step[aria-disabled="true"]{color:var(--cs-rule-strong);border-color:var(--cs-rule);background:none;cursor:default}
p{margin:.6rem 0 0;font:400 var(--cs-text-xs,13px)/1.4 var(--cs-sans,sans-serif);color:var(--cs-ink-3)}
.status{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (pointer:coarse),(max-width:640px){.step{inline-size:2.75rem;block-size:2.75rem}.handle{inline-size:2.75rem}}
@media (max-width:640px){li::before{inline-size:1.2rem}.grip{gap:.25rem}
:host([tools]) li{flex-wrap:wrap;justify-content:end;padding-block-end:.4rem}:host([tools]) .grip{flex-basis:calc(100% - 1.6rem)}}
@media (forced-colors:active){button:focus-visible,li:is(.lifted,.dragged){outline:2px solid Highlight}}`;
