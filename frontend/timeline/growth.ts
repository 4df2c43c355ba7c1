import type { LaneScene } from './layout';
import { eased } from './motion';

/** The height of each lane by its key. */
type Heights = ReadonlyMap<string, number>;

/** Lets lanes grow from the height they have to the one they are to have. */
export class Growth {
  #from: Heights = new Map();
  #to: Heights = new Map();
  #shown: Heights = new Map();
  #start = 0;
  #isRunning = false;

  get isRunning(): boolean { return this.#isRunning; }

  /** The lanes as they stand at a moment; a lane that was not there before has its height at once. */
  at(now: number, scenes: readonly LaneScene[], duration: number): readonly LaneScene[] {
    const to: Heights = new Map(scenes.map(({ lane, height }) => [lane.key, height.height]));
    if (!isSame(to, this.#to)) [this.#from, this.#to, this.#start] = [this.#shown, to, now];
    const share = duration > 0 ? Math.min(1, Math.max(0, (now - this.#start) / duration)) : 1;
    this.#isRunning = share < 1 && !isSame(this.#from, this.#to) && this.#from.size > 0;
    if (!this.#isRunning) {
      this.#shown = this.#to;
      return scenes;
    }
    this.#shown = between(this.#from, this.#to, eased(share));
    return stacked(scenes, this.#shown);
  }
}

function isSame(a: Heights, b: Heights): boolean {
  return a.size === b.size && [...a].every(([key, height]) => b.get(key) === height);
}

function between(from: Heights, to: Heights, share: number): Heights {
  return new Map([...to].map(([key, height]) => {
    const start = from.get(key) ?? height;
    return [key, start + (height - start) * share];
  }));
}

function stacked(scenes: readonly LaneScene[], heights: Heights): readonly LaneScene[] {
  let top = 0;
  return scenes.map(scene => {
    const grown = { ...scene, top, height: { ...scene.height, height: heights.get(scene.lane.key)! } };
    top += grown.height.height;
    return grown;
  });
}
