import { SCOPE } from '../model';
import { YEAR, type Span } from '../time/days';
import { clampSpan, panSpan } from './span';

/** Years per second while the years are walked. */
const PACE = 1.4;

/** A walk needs something to walk past: no more years at once than this. */
const WIDEST_STEP = 12 * YEAR;

/** Ms between two steps where motion is not wanted. */
const STILL_STEP = 1000;

/** Where a walk begins: here, or at the first year if the end has been reached; narrow enough to get somewhere. */
export function walkStart(span: Span): Span {
  const length = Math.min(span[1] - span[0], WIDEST_STEP);
  const atEnd = span[1] >= SCOPE[1];
  const from = atEnd ? SCOPE[0] - length / 4 : Math.max(span[0], SCOPE[0] - length / 4);
  return clampSpan([from, from + length]);
}

export function isWalkOver(span: Span): boolean {
  return span[1] >= SCOPE[1] + 1 + (span[1] - span[0]) / 4 || panSpan(span, 1)[1] === span[1];
}

/** Walks the years until the end or until it is stopped. */
export class Walk {
  #frame = 0;
  #timer = 0;

  start(still: boolean, step: (days: number) => boolean): void {
    this.stop();
    if (still) this.#byYears(step);
    else this.#smoothly(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearInterval(this.#timer);
  }

  #byYears(step: (days: number) => boolean): void {
    this.#timer = window.setInterval(() => {
      if (!step(YEAR)) this.stop();
    }, STILL_STEP);
  }

  #smoothly(step: (days: number) => boolean): void {
    let before = performance.now();
    const tick = (now: number): void => {
      const days = (Math.min(100, now - before) / 1000) * PACE * YEAR;
      before = now;
      if (step(days)) this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }
}
