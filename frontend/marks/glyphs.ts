import type { Kind } from '../model';

/** The seven kinds in the order in which a cluster, a legend or a filter names them. */
export const KINDS: readonly Kind[] = ['rupture', 'rising', 'violence', 'election', 'treaty', 'economy', 'law'];

type Point = readonly [x: number, y: number];

/** Corners in units of the glyph's radius, y downwards; the disc as a polygon fine enough for a projector. */
const CORNERS: Readonly<Record<Kind, readonly Point[]>> = {
  rupture: [[-1, -0.82], [1, -0.82], [0, 1]],
  rising: [[-1, 0.82], [1, 0.82], [0, -1]],
  violence: [[-1, -0.5], [-0.5, -1], [0, -0.5], [0.5, -1], [1, -0.5], [0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5], [-0.5, 1], [-1, 0.5], [-0.5, 0]],
  election: disc(0.94, 48),
  treaty: [[-0.52, -0.9], [0.52, -0.9], [1.03, 0], [0.52, 0.9], [-0.52, 0.9], [-1.03, 0]],
  economy: [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]],
  law: [[0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]],
};

/** A slanting cut through the middle of a cross leaves no readable shape, so the cross is cut level. */
const CUT_CROSS: readonly [string, string] = [
  toPath(shift([[-0.93, -0.55], [-0.5, -1], [0, -0.5], [0.5, -1], [0.93, -0.55], [0.38, 0], [-0.38, 0]], -0.26, -0.13)),
  toPath(shift([[-0.93, 0.55], [-0.5, 1], [0, 0.5], [0.5, 1], [0.93, 0.55], [0.38, 0], [-0.38, 0]], 0.26, 0.13)),
];

/** SVG path of each kind inside the circle of radius 1 (a diamond reaches 1.1) around the origin. */
export const OUTLINES = byKind(kind => toPath(CORNERS[kind]));

/** SVG paths of the two shifted halves of a contested mark; they reach `REACH`. */
export const HALVES = byKind(kind => (kind === 'violence' ? CUT_CROSS : cutBySlant(CORNERS[kind])));

/** Stroke width and scale of a hollow glyph, in radii: the stroke stays inside the solid outline. */
export const HOLLOW = { stroke: 0.3, scale: 0.9 } as const;

/** The bar on which the mark of an event stands that a teacher added; it fits into the disc of the map. */
export const BAR = 'M-0.8,1.17L0.8,1.17L0.8,1.45L-0.8,1.45Z';

/** Half width of the picture a glyph needs so that neither stroke nor shifted halves are cut off. */
export const REACH = 1.35;

/** A cut mark is unreadable below this size, in px. */
export const SMALLEST_CUT = 15;

/** The fault beside a mark: a zigzag 34 high around the origin, to be scaled to the row. */
export const FAULT = 'M2.5,-17L-2.5,-4L2.5,-1L-2.5,17';

/** Whether something that came from outside names a kind. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && (KINDS as readonly string[]).includes(value);
}

function disc(radius: number, corners: number): Point[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function byKind<T>(make: (kind: Kind) => T): Readonly<Record<Kind, T>> {
  return Object.fromEntries(KINDS.map(kind => [kind, make(kind)])) as Record<Kind, T>;
}

function toPath(corners: readonly Point[]): string {
  return `M${corners.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The slant runs from upper right to lower left, three times as steep as wide. */
function cutBySlant(corners: readonly Point[]): readonly [string, string] {
  return [
    toPath(shift(side(corners, -1), -0.2, 0.16)),
    toPath(shift(side(corners, 1), 0.2, -0.16)),
  ];
}

/** What of a convex polygon lies right (1) or left (-1) of the slant. */
function side(corners: readonly Point[], sign: 1 | -1): Point[] {
  const distance = ([x, y]: Point): number => sign * (x + 0.3 * y);
  return corners.flatMap((here, i) => {
    const next = corners[(i + 1) % corners.length]!;
    const [a, b] = [distance(here), distance(next)];
    const kept: Point[] = a >= 0 ? [here] : [];
    if (a >= 0 !== b >= 0) kept.push(between(here, next, a / (a - b)));
    return kept;
  });
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function shift(corners: readonly Point[], dx: number, dy: number): Point[] {
  return corners.map(([x, y]) => [x + dx, y + dy] as const);
}
