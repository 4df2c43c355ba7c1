import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Part } from './part';
import { heightOf, lower, nearest, next, raise, type Stand } from './stands';
import { isNarrow, onNarrow } from './narrow';
import { CONTROL_STYLES } from './styles';
import { SHEET_STYLES } from './sheet-styles';

/** A press that moves less than this, in px, is no drag. */
const STILL = 6;

/** The entry of the history that a sheet in full has made, by the address it was made at. */
const OWN_ENTRY = 'csSheet';

/**
 * `<cs-sheet>`: what is told of the chosen event. Where there is room it is a plain part of the page; on a phone it lies
 * over the pictures and stands at a peek, at half or at full height, as its attribute `stand` says. It is dragged by its
 * grip, or moved by pressing it or with its arrow keys; Escape and the way back step it down, a choice raises it, and so
 * does the focus when it comes in. Leaving it by keyboard uncovers what it hid.
 */
export class CsSheet extends Part {
  static override styles = [CONTROL_STYLES, SHEET_STYLES];

  static override properties = { ...Part.properties, stand: { reflect: true }, narrow: { state: true } };

  declare stand: Stand;
  declare private narrow: boolean;

  #connected: AbortController | null = null;
  #chosen: string | null = null;
  /** Where a drag began: of the finger and of the sheet's edge, in px. */
  #drag: { readonly y: number; readonly height: number; moved: boolean } | null = null;

  constructor() {
    super();
    this.stand = 'peek';
    this.narrow = isNarrow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    onNarrow(signal, () => {
      this.narrow = isNarrow();
    });
    this.addEventListener('keydown', (event) => this.#escape(event), { signal });
    addEventListener('focusin', (event) => this.#focusMoved(event), { signal });
    addEventListener('popstate', () => this.#returned(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connected?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('state')) return;
    const chosen = this.state?.selection.chosen ?? null;
    if (chosen === this.#chosen) return;
    this.#chosen = chosen;
    if (chosen === null) this.stand = 'peek';
    else if (this.stand === 'peek') this.stand = 'half';
    this.#body()?.scrollTo(0, 0);
  }

  protected override updated(): void {
    if (this.narrow && this.stand === 'peek') this.#body()?.scrollTo(0, 0);
  }

  protected override render(): TemplateResult {
    return html`${this.narrow ? this.#grip() : nothing}<div class="body"><slot></slot></div>`;
  }

  protected override told(): typeof nothing {
    return nothing;
  }

  #grip(): TemplateResult {
    return html`<button type="button" class="grip" aria-expanded=${this.stand !== 'peek'} aria-label=${this.voice.say(`board.sheet.${next(this.stand)}`)}
      @click=${this.#press} @keydown=${this.#key} @pointerdown=${this.#grasp} @pointermove=${this.#pull}
      @pointerup=${this.#release} @pointercancel=${this.#release}><span></span></button>`;
  }

  // ---- moving ----

  #move(stand: Stand): void {
    const before = this.stand;
    this.stand = stand;
    if (stand === before) return;
    if (stand === 'full') history.pushState({ ...history.state, [OWN_ENTRY]: location.href }, '');
    else if (before === 'full') this.#dropEntry();
  }

  /** The entry goes with the sheet, unless something has been chosen from it meanwhile. */
  #dropEntry(): void {
    if (history.state?.[OWN_ENTRY] === location.href) history.back();
  }

  #returned(): void {
    if (this.stand === 'full' && history.state?.[OWN_ENTRY] !== location.href) this.stand = 'half';
  }

  readonly #press = (): void => {
    const dragged = this.#drag?.moved === true;
    this.#drag = null;
    if (!dragged) this.#move(next(this.stand));
  };

  readonly #key = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, Stand>> = {
      ArrowUp: raise(this.stand), ArrowDown: lower(this.stand), Home: 'full', End: 'peek',
    };
    const stand = steps[event.key];
    if (stand === undefined) return;
    event.preventDefault();
    this.#move(stand);
  };

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.narrow || this.stand === 'peek') return;
    event.preventDefault();
    const stand = lower(this.stand);
    this.#move(stand);
    if (stand === 'peek') this.#button()?.focus();
  }

  /** Whoever tabs into a sheet at a peek would not see where she is, and behind a full one neither. */
  #focusMoved(event: FocusEvent): void {
    if (!this.narrow) return;
    const inside = event.composedPath().includes(this);
    const onGrip = event.composedPath().includes(this.#button() as EventTarget);
    if (inside && !onGrip && this.stand === 'peek') this.#move('half');
    if (!inside && this.stand === 'full') this.#move('half');
  }

  // ---- dragging ----

  readonly #grasp = (event: PointerEvent): void => {
    this.#drag = { y: event.clientY, height: this.offsetHeight, moved: false };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };

  readonly #pull = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || !(event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) return;
    const up = drag.y - event.clientY;
    drag.moved ||= Math.abs(up) > STILL;
    if (!drag.moved) return;
    this.toggleAttribute('dragged', true);
    this.style.blockSize = `${Math.min(heightOf('full', innerHeight), Math.max(heightOf('peek', innerHeight), drag.height + up))}px`;
  };

  /** A click follows and ends the drag; a cancelled one has none. */
  readonly #release = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (event.type === 'pointercancel') this.#drag = null;
    if (!drag?.moved) return;
    const stand = nearest(this.offsetHeight, drag.y - event.clientY, this.stand, innerHeight);
    this.removeAttribute('dragged');
    this.style.removeProperty('block-size');
    this.#move(stand);
  };

  #button(): HTMLElement | null {
    return this.renderRoot.querySelector('.grip');
  }

  #body(): HTMLElement | null {
    return this.renderRoot.querySelector('.body');
  }
}

if (!customElements.get('cs-sheet')) customElements.define('cs-sheet', CsSheet);
