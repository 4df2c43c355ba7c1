import { describe, expect, it } from 'vitest';
import { chronicleOf } from './chronicle';
import { anEvent, inYear } from './fixtures';
import { leadersOf } from './leaders';
import { planRows, type Naming } from './plan';
import type { MarkWish } from './spots';

function naming(event: number, x: number, lanes: readonly number[]): Naming {
  const wish: MarkWish = { event, x, size: 13, band: null, afterBand: false, ghosts: [], label: 100, weight: 5, fixed: false };
  return { wish, lanes };
}

describe('leaders', () => {
  it('are the important ones, then those of more texts, then the contested', () => {
    const chronicle = chronicleOf([
      anEvent('plain'), anEvent('contested', { contested: true }), anEvent('two texts', { texts: ['V', 'P'] }),
      anEvent('important', { importance: 3 }), anEvent('minor', { importance: 1, texts: ['V', 'P', 'N'], contested: true, ...inYear(1930) }),
    ]);
    expect(leadersOf(chronicle.order, chronicle, 4).map(event => chronicle.items[event]!.id)).toEqual(['important', 'two texts', 'contested', 'plain']);
  });
});

describe('the plan of rows', () => {
  it('gives a row to each name that does not fit beside another', () => {
    const { gains } = planRows([naming(0, 500, [0]), naming(1, 505, [0]), naming(2, 800, [0])], 1, [0, 1000]);
    expect(gains).toEqual([[2, 1]]);
  });

  it('names what stands in several lanes where there is most room', () => {
    const { homes } = planRows([naming(0, 500, [0]), naming(1, 510, [0, 1])], 2, [0, 1000]);
    expect([homes.get(0), homes.get(1)]).toEqual([0, 1]);
  });
});
