import { describe, expect, it } from 'vitest';
import { boxBeside } from './picture';

const FRAME = { width: 300, height: 300 };
const SIZE = { width: 60, height: 24 };

describe('a label of the picture', () => {
  it('stands on the right of its point, and at the edge on the left', () => {
    expect(boxBeside([100, 100], SIZE, FRAME, []).x).toBe(146);
    expect(boxBeside([280, 100], SIZE, FRAME, []).x).toBe(234);
  });

  it('does not stand over another', () => {
    const first = boxBeside([100, 100], SIZE, FRAME, []);
    expect(boxBeside([104, 104], SIZE, FRAME, [first]).x).toBe(58);
  });
});
