import { describe, expect, it } from 'vitest';
import { stretches } from './excerpt';

describe('an excerpt', () => {
  it('falls into hits and what stands around them', () => {
    expect(stretches('de \uE000Perón\uE001 a \uE000Evita\uE001')).toEqual([
      { text: 'de ', hit: false }, { text: 'Perón', hit: true }, { text: ' a ', hit: false }, { text: 'Evita', hit: true },
    ]);
  });

  it('without a hit is itself', () => {
    expect(stretches('nada')).toEqual([{ text: 'nada', hit: false }]);
    expect(stretches('')).toEqual([]);
  });

  it('that was cut off in a hit is a hit to the end', () => {
    expect(stretches('a \uE000b')).toEqual([{ text: 'a ', hit: false }, { text: 'b', hit: true }]);
  });
});
