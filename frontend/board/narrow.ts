/** Up to this width the pictures stand one behind the other and choices open as a sheet. */
const NARROW = '(max-width: 640px)';

export function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}

/** Calls back whenever the page becomes narrow or wide, until the signal ends it. */
export function onNarrow(signal: AbortSignal, changed: () => void): void {
  matchMedia(NARROW).addEventListener('change', changed, { signal });
}
