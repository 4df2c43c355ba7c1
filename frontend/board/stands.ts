/** How high a sheet stands over the pictures. */
export type Stand = 'peek' | 'half' | 'full';

const STANDS: readonly Stand[] = ['peek', 'half', 'full'];

/** px, and shares of the height of the page; the style sheet of the sheet and explore.css say the same. */
const PEEK = 96;
const HALF = 0.42;
/** What a full sheet leaves free: the name and the switch of views above, the tabs below. */
const ABOVE = 50;
const BELOW = 54;

/** A drag of this many px says where to, even if it ends nearer to where it began. */
const MEANT = 48;

/** The height of a sheet, in px, on a page of this height. */
export function heightOf(stand: Stand, page: number): number {
  if (stand === 'peek') return PEEK;
  return stand === 'half' ? HALF * page : page - ABOVE - BELOW;
}

export function raise(stand: Stand): Stand {
  return STANDS[Math.min(STANDS.length - 1, STANDS.indexOf(stand) + 1)]!;
}

export function lower(stand: Stand): Stand {
  return STANDS[Math.max(0, STANDS.indexOf(stand) - 1)]!;
}

/** Where a press on the grip leads: up, and from the top down to a peek. */
export function next(stand: Stand): Stand {
  return stand === 'full' ? 'peek' : raise(stand);
}

/**
 * Where a sheet comes to rest that was let go at this height.
 *
 * @param up how far it was dragged, in px; negative: down
 * @param from where it stood
 */
export function nearest(height: number, up: number, from: Stand, page: number): Stand {
  const distance = (stand: Stand): number => Math.abs(heightOf(stand, page) - height);
  const near = STANDS.reduce((best, stand) => (distance(stand) < distance(best) ? stand : best));
  if (near !== from || Math.abs(up) < MEANT) return near;
  return up > 0 ? raise(from) : lower(from);
}
