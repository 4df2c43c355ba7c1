import { BAR, HALVES, HOLLOW, OUTLINES, REACH, isKind } from './glyphs';
import type { Kind } from '../model';

const SVG = 'http://www.w3.org/2000/svg';

const STYLE = `:host{display:inline-block;inline-size:1em;block-size:1em;vertical-align:-.12em;line-height:0}
:host([hidden]){display:none}
svg{inline-size:135%;block-size:135%;margin:-17.5%;overflow:visible;fill:var(--mark,currentColor);stroke:none}
@media (forced-colors:active){svg{fill:CanvasText;forced-color-adjust:none}}`;

/**
 * `<cs-mark kind="rupture" cut hollow bar label="…">`: the sign of a kind, one em wide, in the colour of the kind.
 * A cut mark wins over a hollow one; the bar stands beneath what a teacher added. Without `label` it is decoration and hidden from assistive technology.
 * An unknown kind draws nothing.
 */
export class CsMark extends HTMLElement {
  static readonly observedAttributes = ['kind', 'cut', 'hollow', 'bar', 'label'];

  readonly #root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  #draw(): void {
    const kind = this.getAttribute('kind');
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.#root.replaceChildren(style);
    if (isKind(kind)) this.#root.append(this.#picture(kind));
  }

  #picture(kind: Kind): SVGSVGElement {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', `${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`);
    svg.style.setProperty('--mark', `var(--cs-k-${kind}, currentColor)`);
    this.#name(svg);
    if (this.hasAttribute('cut')) svg.append(...HALVES[kind].map(shape));
    else svg.append(outline(kind, this.hasAttribute('hollow')));
    if (this.hasAttribute('bar')) svg.append(shape(BAR));
    return svg;
  }

  #name(svg: SVGSVGElement): void {
    const label = this.getAttribute('label');
    if (!label) {
      svg.setAttribute('aria-hidden', 'true');
      return;
    }
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  }
}

function shape(path: string): SVGPathElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('d', path);
  return element;
}

function outline(kind: Kind, hollow: boolean): SVGElement {
  const element = shape(OUTLINES[kind]);
  if (hollow) {
    element.setAttribute('transform', `scale(${HOLLOW.scale})`);
    element.style.cssText = `fill:var(--cs-paper,Canvas);stroke:var(--mark,currentColor);stroke-width:${HOLLOW.stroke};stroke-linejoin:round`;
  }
  return element;
}

if (!customElements.get('cs-mark')) customElements.define('cs-mark', CsMark);
