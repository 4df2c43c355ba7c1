/** Where a key leads among stops that stand in a row: so many on, or to an end. */
export type Moves = Readonly<Record<string, number>>;

/** Keys of a row of buttons. */
export const ROW: Moves = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

/** Keys of buttons below one another. */
export const COLUMN: Moves = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity, PageUp: -10, PageDown: 10 };

/**
 * Leaves one of several buttons in the order of the Tab key: the one that was, else the preferred one, else the first.
 */
export function oneStop(stops: readonly HTMLElement[], preferred?: HTMLElement | null): void {
  const present = stops.find((stop) => stop.getAttribute('tabindex') === '0') ?? preferred ?? stops[0];
  for (const stop of stops) {
    const index = stop === present ? '0' : '-1';
    if (stop.getAttribute('tabindex') !== index) stop.setAttribute('tabindex', index);
  }
}

/** Makes one of the buttons the only one that Tab reaches, and focuses it. */
export function stopAt(stops: readonly HTMLElement[], next: HTMLElement): void {
  for (const stop of stops) stop.setAttribute('tabindex', stop === next ? '0' : '-1');
  next.focus();
}

/** Takes the focus where an arrow, Home or End leads; any other key is left alone. */
export function rove(event: KeyboardEvent, stops: readonly HTMLElement[], moves: Moves): void {
  const move = moves[event.key];
  const at = stops.findIndex((stop) => stop === event.target || stop.contains(event.target as Node));
  if (move === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const next = stops[Math.min(stops.length - 1, Math.max(0, at + move))];
  if (next) stopAt(stops, next);
}
