/** Part of what stands in a row: a mark cannot give way, a label can be dropped. */
export type Part = 'mark' | 'label';

interface Taken<T> {
  readonly from: number;
  readonly to: number;
  readonly owner: T;
  readonly part: Part;
}

/** One row of a lane: stretches of pixels that do not overlap, in the order of x. */
export class Row<T> {
  readonly #taken: Taken<T>[] = [];

  /** Whether nothing stands between the two pixels. */
  isFree(from: number, to: number): boolean {
    const next = this.#taken[this.#firstEndingAfter(from)];
    return next === undefined || next.from >= to;
  }

  /** Takes a stretch that is free. */
  take(from: number, to: number, owner: T, part: Part): void {
    this.#taken.splice(this.#firstEndingAfter(from), 0, { from, to, owner, part });
  }

  /** Everything that stands between the two pixels. */
  between(from: number, to: number): readonly { readonly owner: T; readonly part: Part }[] {
    const found: Taken<T>[] = [];
    for (let i = this.#firstEndingAfter(from); i < this.#taken.length && this.#taken[i]!.from < to; i++) found.push(this.#taken[i]!);
    return found;
  }

  /** Gives back what an owner holds: all of it, or its label only. */
  release(owner: T, part?: Part): void {
    for (let i = this.#taken.length - 1; i >= 0; i--) {
      const each = this.#taken[i]!;
      if (each.owner === owner && (part === undefined || each.part === part)) this.#taken.splice(i, 1);
    }
  }

  /** The start nearest to `wish` of a free stretch of this width inside the limits; null if there is none. */
  nearest(wish: number, width: number, limits: readonly [number, number]): number | null {
    let best: number | null = null;
    let start = limits[0];
    for (const each of [...this.#taken, { from: limits[1], to: limits[1] }]) {
      const last = Math.min(each.from, limits[1]) - width;
      if (last >= start) {
        const here = Math.min(last, Math.max(start, wish));
        if (best === null || Math.abs(here - wish) < Math.abs(best - wish)) best = here;
      }
      start = Math.max(start, each.to);
    }
    return best;
  }

  #firstEndingAfter(x: number): number {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#taken[middle]!.to <= x) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
