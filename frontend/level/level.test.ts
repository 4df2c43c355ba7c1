import { describe, expect, it } from 'vitest';
import { asking, cookieOf, isYounger } from './level';

describe('level', () => {
  it('is what the address says, whatever the browser remembers', () => {
    expect(isYounger('?level=younger', '')).toBe(true);
    expect(isYounger('?from=1930&level=all', 'cronosur-level=younger')).toBe(false);
  });

  it('is what the browser remembers where the address says nothing, or nothing that is known', () => {
    expect(isYounger('', 'cronosur-language=es; cronosur-level=younger')).toBe(true);
    expect(isYounger('?level=abc', 'cronosur-level=younger')).toBe(true);
    expect(isYounger('', 'not-cronosur-level=younger')).toBe(false);
  });

  it('is forgotten when it is lifted', () => {
    expect(cookieOf(false)).toContain('Max-Age=0');
    expect(isYounger('', cookieOf(true))).toBe(true);
  });

  it('stands in the address beside what is there', () => {
    expect(asking('?from=1930', true)).toBe('from=1930&level=younger');
    expect(asking('?level=younger&from=1930', false)).toBe('from=1930');
  });
});
