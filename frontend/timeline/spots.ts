export type Stretch = readonly [from: number, to: number];

/** A dashed place where a text puts the event that the record puts elsewhere. */
export interface GhostMark {
  readonly text: string;
  /** The dashed box; it never reaches under the mark. */
  readonly box: Stretch;
  /** Left edge of the siglum: in the box, or beyond it where the box is too narrow. */
  readonly siglum: number;
  /** Box and siglum. */
  readonly at: Stretch;
}

/** An event that asks for a place of its own, in px of the picture. */
export interface MarkWish {
  readonly event: number;
  readonly x: number;
  readonly size: number;
  /** Band, bar or gradient under the mark. */
  readonly band: Stretch | null;
  /** Whether the label stands behind the band instead of over it. */
  readonly afterBand: boolean;
  readonly ghosts: readonly GhostMark[];
  /** Width of label and sigla; 0 for no label. */
  readonly label: number;
  /** What it costs to take its label away; the mark costs three times as much. */
  readonly weight: number;
  /** Chosen or focused: gives way to nothing. */
  readonly fixed: boolean;
}

export interface Label {
  readonly from: number;
  readonly to: number;
  readonly side: 'right' | 'left';
}

/** Air between a mark and its label, and around everything. */
export const GAP = 5;
export const AIR = 2;

/** Room of the zigzag between a ghost and its mark. */
export const FAULT_ROOM = 9;

/** The mark with a little air. */
export function markBox(wish: MarkWish): Stretch {
  return [wish.x - wish.size / 2 - 1, wish.x + wish.size / 2 + 1];
}

/** Everything of an event that nothing else may cover, left to right and apart; its band may be covered. */
export function pieces(wish: MarkWish): readonly Stretch[] {
  const [from, to] = markBox(wish);
  const before = wish.ghosts.filter(ghost => ghost.at[1] <= wish.x).map(ghost => ghost.at);
  const after = wish.ghosts.filter(ghost => ghost.at[1] > wish.x).map(ghost => ghost.at);
  const middle: Stretch = [before.length > 0 ? from - FAULT_ROOM : from, after.length > 0 ? to + FAULT_ROOM : to];
  return joined([...before, middle, ...after].sort((a, b) => a[0] - b[0]));
}

/** Stretches that touch or overlap, as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.reduce<Stretch[]>((apart, each) => {
    const last = apart[apart.length - 1];
    if (last && each[0] <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], each[1])];
    else apart.push(each);
    return apart;
  }, []);
}

/** What waits outside the picture for panning keeps this far from its edge, in px. */
const BEYOND = 6;

/** Where a label may stand, best place first. None may be cut by the edge of the picture. */
export function labelSpots(wish: MarkWish, view: Stretch): readonly Label[] {
  const starts = rightStart(wish);
  const end = leftEnd(wish);
  const spots: Label[] = [
    { from: starts, to: starts + wish.label, side: 'right' },
    { from: end - wish.label, to: end, side: 'left' },
  ];
  if (wish.band && wish.x < view[0] && wish.band[1] > view[0]) spots.unshift({ from: view[0] + GAP, to: view[0] + GAP + wish.label, side: 'right' });
  const isOutside = wish.x < view[0] - BEYOND || wish.x > view[1] + BEYOND;
  return spots.filter(spot => (spot.from >= view[0] && spot.to <= view[1]) || (isOutside && (spot.to <= view[0] - BEYOND || spot.from >= view[1] + BEYOND)));
}

function rightStart(wish: MarkWish): number {
  const ghost = Math.max(...wish.ghosts.filter(each => each.at[1] > wish.x).map(each => each.at[1]), -Infinity);
  const band = wish.band && (wish.afterBand || wish.band[1] - wish.x < wish.size) ? wish.band[1] : -Infinity;
  return Math.max(wish.x + wish.size / 2, band, ghost) + GAP;
}

function leftEnd(wish: MarkWish): number {
  const ghost = Math.min(...wish.ghosts.filter(each => each.at[1] <= wish.x).map(each => each.at[0]), Infinity);
  const band = wish.band && (wish.afterBand || wish.x - wish.band[0] < wish.size) ? wish.band[0] : Infinity;
  return Math.min(wish.x - wish.size / 2, band, ghost) - GAP;
}
