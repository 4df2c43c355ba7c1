import { Row, type Part } from './row';
import { AIR, labelSpots, markBox, pieces, type Label, type MarkWish, type Stretch } from './spots';

export interface PlacedMark extends MarkWish {
  readonly row: number;
  place: Label | null;
}

/** Events with no place of their own, told by number and kind. */
export interface Crowd {
  readonly x: number;
  /** Days of the first and the last mark. */
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
  readonly total: number;
  /** The only member, if there is only one. */
  readonly wish: MarkWish | null;
}

export interface Cluster extends Crowd {
  readonly row: number;
  readonly at: Stretch;
}

export interface LaneWishes {
  /** What is named before anything else is placed, and gives way to nothing but what is chosen; first ones first. */
  readonly leaders: readonly MarkWish[];
  /** The others, most important first. */
  readonly marks: readonly MarkWish[];
  /** Gathered beforehand because there are too many for single marks. */
  readonly crowds: readonly Crowd[];
  readonly rows: number;
  /** So many of the rows, from the first on, hold single marks; the others are kept for clusters. */
  readonly rowsForNames: number;
  /** Whether a mark may stand without a label; else it joins a cluster. */
  readonly bare: boolean;
  /** What can be seen, in px. */
  readonly view: Stretch;
  /** Taken by the lane's own name, in the first row. */
  readonly reserved: Stretch | null;
  readonly pillWidth: (counts: readonly number[], total: number) => number;
  readonly crowdOf: (wish: MarkWish) => Crowd;
}

export interface LanePlacement {
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly Cluster[];
  /** x of marks without a label, and of events with no place at all. */
  readonly unlabelled: readonly number[];
  /** Free stretch nearest to a wish over all rows, for what is written last. */
  readonly findRoom: (wish: number, width: number, limits: Stretch) => { readonly row: number; readonly x: number } | null;
}

/** Marks nearer than this share a cluster, in px. */
const NEAR = 46;
const WIDEST_GROUP = 110;

type Holder = PlacedMark | Cluster | 'name';

/** Places the events of one lane: important ones first, labels that overlap nothing, the rest in clusters. */
export function placeLane(wishes: LaneWishes): LanePlacement {
  return new Placing(wishes).run();
}

class Placing {
  readonly #wishes: LaneWishes;
  readonly #rows: Row<Holder>[];
  /** Bands may be crossed where there is no better place. */
  readonly #bands: Stretch[][];
  #marks: PlacedMark[] = [];
  #clusters: Cluster[] = [];
  readonly #lost: Crowd[] = [];

  constructor(wishes: LaneWishes) {
    this.#wishes = wishes;
    this.#rows = Array.from({ length: wishes.rows }, () => new Row<Holder>());
    this.#bands = this.#rows.map(() => []);
    if (wishes.reserved) this.#rows[0]!.take(wishes.reserved[0], wishes.reserved[1], 'name', 'mark');
  }

  run(): LanePlacement {
    const { leaders, marks, crowds } = this.#wishes;
    const wishes = [...leaders, ...marks];
    const left: MarkWish[] = wishes.filter(wish => wish.fixed && !this.#placeMark(wish));
    left.push(...leaders.filter(wish => !wish.fixed && !this.#placeMark(wish)));
    for (const crowd of crowds) this.#settle(crowd);
    left.push(...marks.filter(wish => !wish.fixed && !this.#placeMark(wish)));
    for (const crowd of gather(left, this.#wishes.crowdOf)) this.#settle(crowd);
    this.#labelAgain();
    return { marks: this.#marks, clusters: this.#clusters, unlabelled: this.#unlabelled(), findRoom: this.#findRoom };
  }

  #placeMark(wish: MarkWish): boolean {
    const parts = pieces(wish);
    return this.#placeLabelled(wish, parts) || ((wish.fixed || this.#wishes.bare) && this.#placeBare(wish, parts));
  }

  #rowOrder(wish: MarkWish): number[] {
    const order = Array.from({ length: this.#wishes.rowsForNames }, (_, row) => row);
    return wish.fixed && order.length > 2 ? [1, 0, ...order.slice(2)] : order;
  }

  /** In the first row with room for mark and label, if possible in one where no band is crossed. */
  #placeLabelled(wish: MarkWish, parts: readonly Stretch[]): boolean {
    if (wish.label <= 0) return false;
    const spots = labelSpots(wish, this.#wishes.view);
    let across: { row: number; place: Label } | null = null;
    for (const row of this.#rowOrder(wish)) {
      const place = spots.find(spot => this.#rows[row]!.isFree(spot.from - AIR, spot.to + AIR));
      if (!place || !this.#hasRoom(parts, row)) continue;
      if (!this.#crossesBand(wish, row)) return this.#put(wish, row, place);
      across ??= { row, place };
    }
    return across !== null && this.#put(wish, across.row, across.place);
  }

  #placeBare(wish: MarkWish, parts: readonly Stretch[]): boolean {
    const row = this.#rowOrder(wish).find(each => this.#hasRoom(parts, each));
    return row !== undefined && this.#put(wish, row, null);
  }

  #hasRoom(parts: readonly Stretch[], row: number): boolean {
    return parts.every(([from, to]) => this.#rows[row]!.isFree(from, to));
  }

  #crossesBand(wish: MarkWish, row: number): boolean {
    const [from, to] = wish.band ?? markBox(wish);
    return this.#bands[row]!.some(band => band[0] < to && band[1] > from);
  }

  #put(wish: MarkWish, row: number, place: Label | null): true {
    const mark: PlacedMark = { ...wish, row, place };
    for (const [from, to] of pieces(wish)) this.#rows[row]!.take(from, to, mark, 'mark');
    if (wish.band) this.#bands[row]!.push(wish.band);
    if (place) this.#rows[row]!.take(place.from - AIR, place.to + AIR, mark, 'label');
    this.#marks.push(mark);
    return true;
  }

  /** Puts a crowd where it costs least; what stands in its way joins it or loses its label. */
  #settle(crowd: Crowd): void {
    for (let turn = 0; turn < 8; turn++) {
      const spot = this.#cheapestSpot(this.#pill(crowd), crowd.wish ? [0] : SHIFTS);
      if (!spot) return this.#squeeze(crowd, this.#pill(crowd));
      const joined = this.#clear(spot.row, spot.at);
      if (joined.length === 0) return this.#putCrowd(crowd, spot.row, spot.at);
      crowd = joined.reduce(merge, crowd);
    }
    this.#lost.push(crowd);
  }

  #pill(crowd: Crowd): Stretch {
    if (crowd.wish) return markBox(crowd.wish);
    const width = this.#wishes.pillWidth(crowd.counts, crowd.total);
    return [crowd.x - width / 2, crowd.x + width / 2];
  }

  /** A pill may stand a little aside of its middle; the lowest row is taken among equals. */
  #cheapestSpot(pill: Stretch, shifts: readonly number[]): { row: number; at: Stretch } | null {
    let best: { row: number; at: Stretch } | null = null;
    let least = Infinity;
    for (const shift of shifts) {
      const at = this.#inView(pill, shift * (pill[1] - pill[0]));
      this.#rows.forEach((taken, row) => {
        const cost = taken.between(at[0], at[1]).reduce((sum, each) => sum + price(each.owner, each.part), Math.abs(shift) * 2 - row * 0.01);
        if (cost < least) [best, least] = [{ row, at }, cost];
      });
    }
    return best;
  }

  /** A pill in the picture is not cut by its edge. */
  #inView([from, to]: Stretch, shift: number): Stretch {
    const [left, right] = this.#wishes.view;
    if (!this.#isInView([from, to])) return [from + shift, to + shift];
    const start = Math.max(left + AIR, Math.min(right - AIR - (to - from), from + shift));
    return [start, start + to - from];
  }

  #isInView([from, to]: Stretch): boolean {
    const [left, right] = this.#wishes.view;
    return to >= left && from <= right;
  }

  #clear(row: number, at: Stretch): readonly Crowd[] {
    const inTheWay = this.#rows[row]!.between(at[0], at[1]);
    const leaving = new Set(inTheWay.filter(each => each.part === 'mark').map(each => each.owner));
    for (const { owner } of inTheWay) if (!leaving.has(owner)) this.#unlabel(owner as PlacedMark);
    return [...leaving].map(owner => this.#remove(owner as PlacedMark | Cluster));
  }

  #unlabel(mark: PlacedMark): void {
    this.#rows[mark.row]!.release(mark, 'label');
    mark.place = null;
  }

  #remove(owner: PlacedMark | Cluster): Crowd {
    this.#rows[owner.row]!.release(owner);
    if (isCluster(owner)) {
      this.#clusters = this.#clusters.filter(each => each !== owner);
      return owner;
    }
    this.#marks = this.#marks.filter(each => each !== owner);
    return this.#wishes.crowdOf(owner);
  }

  #putCrowd(crowd: Crowd, row: number, at: Stretch): void {
    if (crowd.wish) {
      this.#put({ ...crowd.wish, ghosts: [] }, row, null);
      return;
    }
    const cluster: Cluster = { ...crowd, row, at };
    this.#rows[row]!.take(at[0], at[1], cluster, 'mark');
    this.#clusters.push(cluster);
  }

  /** Beside something that gives way to nothing. */
  #squeeze(crowd: Crowd, at: Stretch): void {
    const width = at[1] - at[0] + AIR;
    const [left, right] = this.#isInView(at) ? this.#wishes.view : [-Infinity, Infinity];
    const room = this.#findRoom(at[0], width, [Math.max(left, at[0] - ASIDE * width), Math.min(right, at[1] + ASIDE * width)]);
    if (room) this.#putCrowd(crowd, room.row, [room.x + AIR / 2, room.x + width - AIR / 2]);
    else this.#lost.push(crowd);
  }

  readonly #findRoom = (wish: number, width: number, limits: Stretch): { row: number; x: number } | null => {
    const found = this.#rows.map((row, i) => ({ row: i, x: row.nearest(wish, width, limits) })).filter(each => each.x !== null);
    found.sort((a, b) => Math.abs(a.x! - wish) - Math.abs(b.x! - wish) || b.row - a.row);
    return found[0] ? { row: found[0].row, x: found[0].x! } : null;
  };

  /** Clusters moved things away: what found no room for its label may find it now, here or in another row. */
  #labelAgain(): void {
    const bare = this.#marks.filter(mark => !mark.place && mark.label > 0).sort((a, b) => b.weight - a.weight);
    for (const mark of bare) {
      this.#rows[mark.row]!.release(mark);
      this.#marks = this.#marks.filter(each => each !== mark);
      if (!this.#placeLabelled(mark, pieces(mark))) this.#put(mark, mark.row, null);
    }
  }

  #unlabelled(): readonly number[] {
    return [...this.#marks.filter(mark => !mark.place).map(mark => mark.x), ...this.#lost.flatMap(crowd => new Array<number>(crowd.total).fill(crowd.x))];
  }
}

function isCluster(owner: PlacedMark | Cluster): owner is Cluster {
  return 'counts' in owner;
}

function price(owner: Holder, part: Part): number {
  if (owner === 'name') return Infinity;
  if (isCluster(owner)) return 2;
  if (owner.fixed || owner.weight >= FIRM) return Infinity;
  return owner.weight * (part === 'label' ? 1 : 3);
}

/** What weighs this much gives way to nothing. */
export const FIRM = 100;

/** How far a pill may be moved aside, in its own widths: it still touches the middle of its events. */
const SHIFTS = [0, -0.25, 0.25, -0.5, 0.5];

/** How far one that finds no room there may stand aside, in its own widths; beyond, it is counted on the axis. */
const ASIDE = 1;

/** Groups neighbours, so that one cluster says what stands in one place. */
function gather(wishes: readonly MarkWish[], crowdOf: (wish: MarkWish) => Crowd): readonly Crowd[] {
  const crowds: Crowd[] = [];
  let first = 0;
  let last = 0;
  for (const wish of [...wishes].sort((a, b) => a.x - b.x)) {
    const open = crowds.length > 0 && wish.x - last < NEAR && wish.x - first < WIDEST_GROUP;
    if (open) crowds.push(merge(crowds.pop()!, crowdOf(wish)));
    else {
      crowds.push(crowdOf(wish));
      first = wish.x;
    }
    last = wish.x;
  }
  return crowds;
}

/** Two crowds as one, in the middle of all its members. */
export function merge(a: Crowd, b: Crowd): Crowd {
  const total = a.total + b.total;
  return {
    x: (a.x * a.total + b.x * b.total) / total,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    counts: a.counts.map((count, i) => count + b.counts[i]!),
    total,
    wish: null,
  };
}
