import { RECORD } from './sigla';

const STYLE = `:host{display:inline-block;vertical-align:-.02em;line-height:1}
:host([hidden]){display:none}
span{display:inline-grid;place-items:center;box-sizing:border-box;min-inline-size:1.22em;block-size:1.22em;padding:0 .12em;
border-radius:var(--cs-radius-s,2px);background:var(--cs-ink,CanvasText);color:var(--cs-paper,Canvas);font:700 1em/1 var(--cs-serif,serif)}
.record{background:var(--cs-paper-raised,Canvas);color:var(--cs-ink,CanvasText);
border:1px solid;outline:.8px solid;outline-offset:-3.3px;outline-color:currentColor}
@media (forced-colors:active){span{forced-color-adjust:none;background:CanvasText;color:Canvas}.record{background:Canvas;color:CanvasText}}`;

/**
 * `<cs-siglum letter="V" label="Velasco, 1948">`: who says it, as tall as the surrounding text.
 * `R`, the record, stands in a double frame. Without `label` the letter itself is read.
 */
export class CsSiglum extends HTMLElement {
  static readonly observedAttributes = ['letter', 'label'];

  readonly #root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  #draw(): void {
    const style = document.createElement('style');
    style.textContent = STYLE;
    const letter = this.getAttribute('letter') ?? '';
    const box = document.createElement('span');
    box.textContent = letter;
    box.classList.toggle('record', letter === RECORD);
    this.#name(box);
    this.#root.replaceChildren(style, box);
  }

  #name(box: HTMLElement): void {
    const label = this.getAttribute('label');
    if (!label) return;
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', label);
  }
}

if (!customElements.get('cs-siglum')) customElements.define('cs-siglum', CsSiglum);
