import { ZOOM_STEP } from './keys';
import { between, clamp, FARTHEST, frameOf, moved, zoomed, type Frame, type View } from './view';
import type { Box, Point } from './plane';

const TRAVEL = 320;
const PAN_STEP = 0.4;
const MARGIN = 9;
/** A picture flatter or taller than this would show half the world; it is framed instead. */
const ASPECT = { tallest: 0.6, flattest: 1.6 };

/** What a button of the map asks for. */
export type Press = 'in' | 'out' | 'home' | 'north' | 'south' | 'west' | 'east';

/** What part of the plane a picture shows, and the way to another part of it. */
export class Camera {
  frame: Frame | null = null;
  view: View | null = null;
  /** Whether a gesture or a journey is under way. */
  moving = false;
  private journey = 0;

  /** @param moved something else is seen now @param rested nothing moves any more */
  constructor(private readonly moved: () => void, private readonly rested: () => void) {}

  /** Fits an area into the room there is, in the limits of what can be shown; returns the frame, `null` without room. */
  fit(width: number, height: number, area: Box): Frame | null {
    if (width === 0 || height === 0) return null;
    const wide = Math.round(Math.min(width, height * ASPECT.flattest));
    const high = Math.round(Math.min(height, width / ASPECT.tallest));
    this.frame = frameOf(wide, high, area, MARGIN);
    this.view = clamp(this.frame, this.view ?? this.frame.home);
    return this.frame;
  }

  /** Moves at once, as a hand does. Returns whether anything changed. */
  move(change: (frame: Frame, view: View) => View): boolean {
    if (!this.frame || !this.view) return false;
    cancelAnimationFrame(this.journey);
    const view = change(this.frame, this.view);
    if (view.k === this.view.k && view.x === this.view.x && view.y === this.view.y) return false;
    this.view = view;
    this.moving = true;
    this.moved();
    return true;
  }

  /** The hand has let go. */
  settle(): void {
    if (!this.moving) return;
    this.moving = false;
    this.rested();
  }

  /** Goes to a view in the time the tokens allow for moves; at once where motion is not wanted. */
  travel(to: View): void {
    const from = this.view;
    if (!from || (from.k === to.k && from.x === to.x && from.y === to.y)) return;
    cancelAnimationFrame(this.journey);
    const begin = performance.now();
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : TRAVEL;
    this.moving = true;
    const step = (now: number): void => {
      const t = duration === 0 ? 1 : Math.min(1, Math.max(0, now - begin) / duration);
      this.view = between(from, to, 1 - (1 - t) ** 3);
      if (t < 1) this.journey = requestAnimationFrame(step);
      else this.settle();
      this.moved();
    };
    step(duration === 0 ? begin : performance.now());
  }

  press(act: string): void {
    const { frame, view } = this;
    if (!frame || !view) return;
    const { width, height, home } = frame;
    const [dx, dy] = [PAN_STEP * width, PAN_STEP * height];
    const views: Readonly<Record<Press, () => View>> = {
      in: () => zoomed(frame, view, ZOOM_STEP, [width / 2, height / 2]),
      out: () => zoomed(frame, view, 1 / ZOOM_STEP, [width / 2, height / 2]),
      home: () => home,
      north: () => moved(frame, view, 0, dy), south: () => moved(frame, view, 0, -dy),
      west: () => moved(frame, view, dx, 0), east: () => moved(frame, view, -dx, 0),
    };
    const to = views[act as Press]?.();
    if (to) this.travel(to);
  }

  /** Zooms towards a point of the screen, on a journey. */
  zoomAt(factor: number, at: Point): void {
    if (this.frame && this.view) this.travel(zoomed(this.frame, this.view, factor, at));
  }

  /** Whether a button would change anything. */
  can(act: string): boolean {
    const k = this.view?.k ?? 1;
    return act === 'in' ? k < FARTHEST : k > 1.001;
  }

  /** Forgets what was seen. */
  reset(): void {
    this.stop();
    this.frame = this.view = null;
  }

  stop(): void {
    cancelAnimationFrame(this.journey);
    this.journey = 0;
    this.moving = false;
  }
}
