import type { Point, Box } from './plane';
import type { CountryShape } from './shapes';

/** A box of text on the screen, turned around its middle; the angle is in degrees, clockwise. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

export const SEA = 0;

/**
 * A coarse picture of what lies where on the screen. Whether a name fits into its country, whether a label
 * lies in the sea and whether two of them collide is then a matter of looking at a few cells.
 */
export class Raster {
  readonly columns: number;
  readonly rows: number;
  /** Per cell 0 for the sea, else one more than the index of the country. */
  private readonly owners: Uint8Array;
  private readonly taken: Uint8Array;

  /** `cell` is the side of a cell in pixels. */
  constructor(readonly width: number, readonly height: number, readonly cell: number) {
    this.columns = Math.max(1, Math.ceil(width / cell));
    this.rows = Math.max(1, Math.ceil(height / cell));
    this.owners = new Uint8Array(this.columns * this.rows);
    this.taken = new Uint8Array(this.columns * this.rows);
  }

  /** Draws the countries; `place` takes a point of the plane to the screen. */
  draw(countries: readonly CountryShape[], place: (point: Point) => Point): void {
    countries.forEach((country, index) => this.fill(country, index + 1, place));
  }

  /** Row by row, between the first and second, third and fourth... crossing of an outline. */
  private fill(country: CountryShape, owner: number, place: (point: Point) => Point): void {
    const crossings: number[][] = [];
    for (const ring of country.rings) {
      let previous = place(ring[ring.length - 1]);
      for (const corner of ring) {
        const next = place(corner);
        this.cross(crossings, previous, next);
        previous = next;
      }
    }
    crossings.forEach((row, index) => this.fillRow(index, row.sort((a, b) => a - b), owner));
  }

  private cross(crossings: number[][], [x0, y0]: Point, [x1, y1]: Point): void {
    if (y0 === y1) return;
    const first = Math.max(0, Math.ceil(Math.min(y0, y1) / this.cell - 0.5));
    const last = Math.min(this.rows - 1, Math.ceil(Math.max(y0, y1) / this.cell - 0.5) - 1);
    for (let row = first; row <= last; row++) {
      const x = x0 + (((row + 0.5) * this.cell - y0) / (y1 - y0)) * (x1 - x0);
      (crossings[row] ??= []).push(x);
    }
  }

  private fillRow(row: number, crossings: readonly number[], owner: number): void {
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(crossings[i] / this.cell - 0.5));
      const to = Math.min(this.columns - 1, Math.ceil(crossings[i + 1] / this.cell - 0.5) - 1);
      this.owners.fill(owner, row * this.columns + from, row * this.columns + Math.max(from, to + 1));
    }
  }

  /** Whether the box lies wholly on cells of this owner that nothing else has taken. */
  fits(box: TextBox, owner: number): boolean {
    return this.every(box, (index) => this.owners[index] === owner && this.taken[index] === 0);
  }

  /** Whether nothing has taken any of the box. */
  isFree(box: TextBox): boolean {
    return this.every(box, (index) => this.taken[index] === 0);
  }

  take(box: TextBox): void {
    this.every(box, (index) => {
      if (index >= 0) this.taken[index] = 1;
      return true;
    });
  }

  /** Which countries (index) are seen, the part of each in pixels, and where it is. */
  seen(): Map<number, { area: number; box: Box; middle: Point }> {
    const seen = new Map<number, { count: number; x: number; y: number; box: [number, number, number, number] }>();
    this.owners.forEach((owner, index) => {
      if (owner === SEA) return;
      const column = index % this.columns;
      const row = Math.floor(index / this.columns);
      const one = seen.get(owner - 1) ?? { count: 0, x: 0, y: 0, box: [column, row, column, row] };
      const [x0, y0, x1, y1] = one.box;
      one.box = [Math.min(x0, column), Math.min(y0, row), Math.max(x1, column), Math.max(y1, row)];
      one.count++;
      one.x += column;
      one.y += row;
      seen.set(owner - 1, one);
    });
    const { cell } = this;
    return new Map([...seen].map(([index, { count, x, y, box: [x0, y0, x1, y1] }]) => [index, {
      area: count * cell * cell,
      box: { x0: x0 * cell, y0: y0 * cell, x1: (x1 + 1) * cell, y1: (y1 + 1) * cell },
      middle: [(x / count + 0.5) * cell, (y / count + 0.5) * cell] as const,
    }]));
  }

  /** Looks at cells all over the box, ends first; a point off the screen counts as index -1 and fails. */
  private every({ x, y, width, height, angle }: TextBox, test: (index: number) => boolean): boolean {
    const turn = (angle * Math.PI) / 180;
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    const along = Math.max(1, Math.ceil(width / this.cell));
    const across = Math.max(1, Math.ceil(height / this.cell));
    for (let i = 0; i <= along; i++) {
      const u = endsFirst(i, along) * width;
      for (let j = 0; j <= across; j++) {
        const v = (j / across - 0.5) * height;
        if (!test(this.index(x + u * cos - v * sin, y + u * sin + v * cos))) return false;
      }
    }
    return true;
  }

  private index(x: number, y: number): number {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return -1;
    return Math.floor(y / this.cell) * this.columns + Math.floor(x / this.cell);
  }
}

/** -0.5, 0.5 and then what lies between: most misfits stick out at an end. */
function endsFirst(step: number, steps: number): number {
  if (step === 0) return -0.5;
  return step === 1 ? 0.5 : (step - 1) / steps - 0.5;
}
