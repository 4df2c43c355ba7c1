import { yearOf, type Span } from '../time/days';
import { Motion } from './motion';
import { WHOLE } from '../time/dates';
import { clampSpan, panSpan, spanBetween } from './span';
import { Walk, isWalkOver, walkStart } from './walk';

/** Who wants to know. */
export interface ViewportListener {
  /** The window has changed; `settled` is false while a gesture, a motion or a walk runs. */
  moved(span: Span, settled: boolean): void;
  /** A walk has begun, come to another year, or ended. */
  walked(playing: boolean, year: number): void;
}

/** The stretch of time that is shown, and everything that moves it. */
export class Viewport {
  readonly #listener: ViewportListener;
  readonly #motion = new Motion();
  readonly #walk = new Walk();
  #span: Span = WHOLE;
  #isMoving = false;
  #isPlaying = false;

  constructor(listener: ViewportListener) {
    this.#listener = listener;
  }

  get span(): Span { return this.#span; }
  get isMoving(): boolean { return this.#isMoving; }
  get isPlaying(): boolean { return this.#isPlaying; }

  /** Takes a window from outside without telling anybody; true if it is another one. */
  put(span: unknown): boolean {
    const next = clampSpan(span);
    if (next[0] === this.#span[0] && next[1] === this.#span[1]) return false;
    this.stop();
    this.#span = next;
    return true;
  }

  /** Moves under a hand, which is stronger than any motion. */
  drag(span: Span): void {
    this.#motion.stop();
    this.pause();
    this.#set(span, false);
  }

  /** The hand has let go. */
  settle(): void {
    if (this.#isMoving) this.#set(this.#span, true);
  }

  jump(span: Span): void {
    this.#motion.stop();
    this.pause();
    this.#set(span, true);
  }

  /** Goes to another window in one motion of `duration` ms. */
  travel(to: Span, duration: number): void {
    this.pause();
    const from = this.#span;
    const target = clampSpan(to);
    if (from[0] === target[0] && from[1] === target[1]) return;
    this.#motion.run(duration, share => {
      if (share < 1) this.#set(spanBetween(from, target, share), false);
    }, () => this.#set(target, true));
  }

  /** Walks the years; by whole years where motion is not wanted. */
  play(still: boolean): void {
    if (this.#isPlaying) return;
    this.#motion.stop();
    this.#isPlaying = true;
    this.#set(walkStart(this.#span), false);
    this.#listener.walked(true, this.#year());
    this.#walk.start(still, days => this.#walkOn(days));
  }

  pause(): void {
    if (!this.#isPlaying) return;
    this.#isPlaying = false;
    this.#walk.stop();
    this.settle();
    this.#listener.walked(false, this.#year());
  }

  /** Stands still without a word. */
  stop(): void {
    this.#motion.stop();
    this.#walk.stop();
    this.#isPlaying = this.#isMoving = false;
  }

  #walkOn(days: number): boolean {
    const year = this.#year();
    this.#set(panSpan(this.#span, days), false);
    if (this.#year() !== year) this.#listener.walked(true, this.#year());
    if (isWalkOver(this.#span)) this.pause();
    return this.#isPlaying;
  }

  #year(): number {
    return yearOf((this.#span[0] + this.#span[1]) / 2);
  }

  #set(span: Span, settled: boolean): void {
    this.#span = clampSpan(span);
    this.#isMoving = !settled;
    this.#listener.moved(this.#span, settled);
  }
}
