// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { dayOf, type Span } from '../time/days';
import { WHOLE } from '../time/dates';
import { Viewport } from './viewport';

const SIXTIES: Span = [dayOf(1960), dayOf(1970)];

function aViewport(): { viewport: Viewport; moved: ReturnType<typeof vi.fn>; walked: ReturnType<typeof vi.fn> } {
  const [moved, walked] = [vi.fn(), vi.fn()];
  return { viewport: new Viewport({ moved, walked }), moved, walked };
}

describe('the viewport', () => {
  it('takes a window from outside in silence', () => {
    const { viewport, moved } = aViewport();
    expect(viewport.put(SIXTIES)).toBe(true);
    expect(viewport.put([...SIXTIES])).toBe(false);
    expect(moved).not.toHaveBeenCalled();
  });

  it('shows everything where it is given nonsense', () => {
    const { viewport } = aViewport();
    viewport.put(SIXTIES);
    viewport.put(['a', null]);
    expect(viewport.span).toEqual(WHOLE);
  });

  it('says of a drag that it has not settled, and once that it has', () => {
    const { viewport, moved } = aViewport();
    viewport.drag(SIXTIES);
    viewport.settle();
    viewport.settle();
    expect(moved.mock.calls.map(call => call[1])).toEqual([false, true]);
  });

  it('arrives at once where motion is not wanted', () => {
    const { viewport, moved } = aViewport();
    viewport.travel(SIXTIES, 0);
    expect(viewport.span).toEqual(SIXTIES);
    expect(moved).toHaveBeenCalledExactlyOnceWith(SIXTIES, true);
  });
});
