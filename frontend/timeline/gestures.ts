/** What hands do to the picture, in px from its left top corner. */
export interface GestureHandlers {
  pan(dx: number, dy: number): void;
  /** `factor` below 1 shows less time. */
  zoom(factor: number, x: number): void;
  /** A gesture of panning or zooming has ended. */
  end(): void;
  click(x: number, y: number): void;
  doubleClick(x: number, y: number): void;
  /** null when the pointer has left. */
  hover(at: { readonly x: number; readonly y: number } | null): void;
  /** Whether the wheel zooms and pans at this place; elsewhere it scrolls. */
  wheels(x: number, y: number, event: WheelEvent): boolean;
  /** Takes a drag over from the picture: the overview and its handles. */
  grab(x: number, y: number): ((x: number) => void) | null;
}

/** A pointer that moved less than this, in px, has clicked. */
const STEADY = 4;

/** The wheel has no end; after this many ms of quiet its gesture is over. */
const WHEEL_QUIET = 160;

interface Finger { x: number; y: number }

/** Mouse, touch and wheel, told as pans, zooms and clicks. Connected until `stop`. */
export class Gestures {
  readonly #target: HTMLElement;
  readonly #handlers: GestureHandlers;
  readonly #connected = new AbortController();
  readonly #fingers = new Map<number, Finger>();
  #start: Finger | null = null;
  #dragged = false;
  #grabbed: ((x: number) => void) | null = null;
  #quiet = 0;

  constructor(target: HTMLElement, handlers: GestureHandlers) {
    this.#target = target;
    this.#handlers = handlers;
    const { signal } = this.#connected;
    target.addEventListener('pointerdown', event => this.#down(event), { signal });
    target.addEventListener('pointermove', event => this.#move(event), { signal });
    target.addEventListener('pointerup', event => this.#up(event), { signal });
    target.addEventListener('pointercancel', event => this.#up(event), { signal });
    target.addEventListener('pointerleave', () => handlers.hover(null), { signal });
    target.addEventListener('click', event => this.#click(event), { signal, capture: true });
    target.addEventListener('dblclick', event => this.#doubleClick(event), { signal });
    target.addEventListener('wheel', event => this.#wheel(event), { signal, passive: false });
  }

  stop(): void {
    this.#connected.abort();
    clearTimeout(this.#quiet);
  }

  #at(event: MouseEvent): Finger {
    const box = this.#target.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const at = this.#at(event);
    this.#fingers.set(event.pointerId, at);
    if (this.#fingers.size > 1) {
      this.#dragged = true;
      return;
    }
    this.#start = at;
    this.#dragged = false;
    this.#grabbed = this.#handlers.grab(at.x, at.y);
  }

  #move(event: PointerEvent): void {
    const at = this.#at(event);
    const before = this.#fingers.get(event.pointerId);
    if (!before) {
      this.#handlers.hover(at);
      return;
    }
    if (!this.#dragged && !this.#begins(at, event.pointerId)) return;
    if (this.#fingers.size === 1) this.#drag(before, at);
    else this.#pinch(event.pointerId, before, at);
    this.#fingers.set(event.pointerId, at);
  }

  #begins(at: Finger, pointer: number): boolean {
    if (!this.#start || Math.hypot(at.x - this.#start.x, at.y - this.#start.y) < STEADY) return false;
    this.#dragged = true;
    this.#handlers.hover(null);
    this.#target.setPointerCapture(pointer);
    return true;
  }

  #drag(before: Finger, at: Finger): void {
    if (this.#grabbed) this.#grabbed(at.x);
    else this.#handlers.pan(at.x - before.x, at.y - before.y);
  }

  /** Two fingers keep the days under them. */
  #pinch(pointer: number, before: Finger, at: Finger): void {
    const other = [...this.#fingers].find(([id]) => id !== pointer)?.[1];
    if (!other) return;
    const [was, is] = [Math.abs(before.x - other.x), Math.abs(at.x - other.x)].map(distance => Math.max(20, distance)) as [number, number];
    this.#handlers.pan((at.x - before.x) / 2, 0);
    this.#handlers.zoom(was / is, (at.x + other.x) / 2);
  }

  #up(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId) || this.#fingers.size > 0) return;
    if (this.#dragged) this.#handlers.end();
    this.#grabbed = null;
    this.#start = null;
  }

  /** The click that ends a drag chooses nothing. */
  #click(event: MouseEvent): void {
    if (this.#dragged) {
      this.#dragged = false;
      event.stopPropagation();
      return;
    }
    if (event.detail === 0 || event.detail > 1) return;
    const { x, y } = this.#at(event);
    this.#handlers.click(x, y);
  }

  #doubleClick(event: MouseEvent): void {
    const { x, y } = this.#at(event);
    this.#handlers.doubleClick(x, y);
  }

  #wheel(event: WheelEvent): void {
    const { x, y } = this.#at(event);
    if (!this.#handlers.wheels(x, y, event)) return;
    event.preventDefault();
    const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) this.#handlers.pan(-sideways * line, 0);
    else this.#handlers.zoom(Math.exp(event.deltaY * line * (event.ctrlKey ? 0.01 : 0.002)), x);
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(() => this.#handlers.end(), WHEEL_QUIET);
  }
}
