import type { Direction } from './roving';

/** What a key asks for. */
export type Command =
  | { readonly act: 'event' | 'country'; readonly direction: Direction }
  | { readonly act: 'first' | 'last' | 'open' | 'leave' | 'home' }
  | { readonly act: 'years'; readonly years: number }
  | { readonly act: 'zoom'; readonly factor: number };

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** One press of plus or minus, one click on a button. */
export const ZOOM_STEP = 1.6;

const DECADE = 10;

const PLAIN: Readonly<Record<string, Command>> = {
  Home: { act: 'first' },
  End: { act: 'last' },
  PageUp: { act: 'years', years: -DECADE },
  PageDown: { act: 'years', years: DECADE },
  Enter: { act: 'open' },
  ' ': { act: 'open' },
  Escape: { act: 'leave' },
  '0': { act: 'home' },
  '+': { act: 'zoom', factor: ZOOM_STEP },
  '=': { act: 'zoom', factor: ZOOM_STEP },
  '-': { act: 'zoom', factor: 1 / ZOOM_STEP },
  '−': { act: 'zoom', factor: 1 / ZOOM_STEP },
};

export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key; null leaves the key to the browser. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = ARROWS[key];
  if (direction) return { act: shiftKey ? 'country' : 'event', direction };
  return PLAIN[key] ?? null;
}
