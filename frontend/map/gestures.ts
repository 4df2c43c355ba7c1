import type { Point } from './plane';

/** What fingers, mouse and wheel ask for; points are pixels from the picture's corner. */
export interface GestureTarget {
  pan(dx: number, dy: number): void;
  /** Returns whether anything changed: if not, the wheel scrolls the page. */
  zoom(factor: number, at: Point): boolean;
  /** Whether there is more of the map than is seen, so that one finger moves it. */
  isClose(): boolean;
  /** The gesture is over. */
  settle(): void;
  hover(at: Point | null): void;
  tap(at: Point): void;
}

const DRAG_STARTS = 4;
const WHEEL_RESTS = 140;
const WHEEL_UNITS: readonly number[] = [1, 16, 400];

/** Listens on the picture; returns what undoes it. Two fingers move the map; one is left to the page as long as all of it is seen. */
export function listen(surface: HTMLElement, target: GestureTarget): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  listenToMouse(surface, target, signal);
  listenToWheel(surface, target, signal);
  listenToFingers(surface, target, signal);
  listenToFinger(surface, target, signal);
  return () => abort.abort();
}

function pointIn(surface: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top } = surface.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

function listenToMouse(surface: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  let from: Point | null = null;
  let dragged = false;
  surface.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    from = pointIn(surface, event);
    dragged = false;
  }, { signal });
  surface.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const at = pointIn(surface, event);
    if (!from) return target.hover(at);
    if (!dragged && Math.hypot(at[0] - from[0], at[1] - from[1]) < DRAG_STARTS) return;
    if (!dragged) surface.setPointerCapture(event.pointerId);
    dragged = true;
    target.pan(at[0] - from[0], at[1] - from[1]);
    from = at;
  }, { signal });
  const end = (): void => {
    if (from && dragged) target.settle();
    from = null;
  };
  surface.addEventListener('pointerup', end, { signal });
  surface.addEventListener('pointercancel', end, { signal });
  surface.addEventListener('pointerleave', () => target.hover(null), { signal });
  surface.addEventListener('click', (event) => {
    if (event.detail > 0 && !dragged) target.tap(pointIn(surface, event));
    dragged = false;
  }, { signal });
}

function listenToWheel(surface: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  let resting = 0;
  surface.addEventListener('wheel', (event) => {
    const pixels = event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1);
    const factor = 2 ** (-pixels * (event.ctrlKey ? 0.01 : 0.002));
    if (target.zoom(factor, pointIn(surface, event))) event.preventDefault();
    clearTimeout(resting);
    resting = window.setTimeout(() => target.settle(), WHEEL_RESTS);
  }, { signal, passive: false });
  signal.addEventListener('abort', () => clearTimeout(resting));
}

function listenToFingers(surface: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  let last: { middle: Point; spread: number } | null = null;
  const grip = ({ touches: [a, b] }: TouchEvent): { middle: Point; spread: number } => ({
    middle: pointIn(surface, { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }),
    spread: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  });
  surface.addEventListener('touchstart', (event) => {
    if (event.touches.length !== 2) return;
    event.preventDefault();
    last = grip(event);
  }, { signal, passive: false });
  surface.addEventListener('touchmove', (event) => {
    if (!last || event.touches.length !== 2) return;
    event.preventDefault();
    const now = grip(event);
    target.pan(now.middle[0] - last.middle[0], now.middle[1] - last.middle[1]);
    target.zoom(now.spread / last.spread, now.middle);
    last = now;
  }, { signal, passive: false });
  const end = (event: TouchEvent): void => {
    if (!last || event.touches.length > 1) return;
    last = null;
    target.settle();
  };
  surface.addEventListener('touchend', end, { signal });
  surface.addEventListener('touchcancel', end, { signal });
}

function listenToFinger(surface: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  let last: Point | null = null;
  let moved = false;
  const only = ({ touches }: TouchEvent): Point | null => (touches.length === 1 && target.isClose() ? pointIn(surface, touches[0]!) : null);
  surface.addEventListener('touchstart', (event) => {
    last = only(event);
    moved = false;
  }, { signal, passive: true });
  surface.addEventListener('touchmove', (event) => {
    const now = only(event);
    if (!last || !now) return;
    event.preventDefault();
    if (!moved && Math.hypot(now[0] - last[0], now[1] - last[1]) < DRAG_STARTS) return;
    moved = true;
    target.pan(now[0] - last[0], now[1] - last[1]);
    last = now;
  }, { signal, passive: false });
  const end = (): void => {
    if (moved) target.settle();
    last = null;
    moved = false;
  };
  surface.addEventListener('touchend', end, { signal });
  surface.addEventListener('touchcancel', end, { signal });
}
