import { eased } from './motion';

/** How far the halves of a chosen contested mark part, in px. */
const WIDTH = 2;

/** The fault of the chosen event opens once, when it is chosen, and stays open. */
export class Opening {
  #event = -1;
  #start = 0;
  #isRunning = false;

  get isRunning(): boolean { return this.#isRunning; }

  /** How far the fault of the chosen event is open at a moment, in px. */
  at(now: number, chosen: number, duration: number): number {
    if (chosen !== this.#event) [this.#event, this.#start] = [chosen, now];
    const share = duration > 0 ? Math.min(1, (now - this.#start) / duration) : 1;
    this.#isRunning = chosen >= 0 && share < 1;
    return WIDTH * eased(share);
  }
}
