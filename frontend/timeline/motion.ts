/** Slows down towards the end, as `--cs-ease` does. */
export function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** One motion at a time; a new one takes the place of the old one. */
export class Motion {
  #frame = 0;

  /** Calls `step` with a share of 0 to 1 for `duration` ms and once with 1; without duration at once. */
  run(duration: number, step: (share: number) => void, done: () => void): void {
    this.stop();
    if (duration <= 0) {
      step(1);
      done();
      return;
    }
    const start = performance.now();
    const tick = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / duration));
      step(eased(share));
      if (share < 1) this.#frame = requestAnimationFrame(tick);
      else done();
    };
    this.#frame = requestAnimationFrame(tick);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}
