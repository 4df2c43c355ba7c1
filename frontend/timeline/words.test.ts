import { describe, expect, it } from 'vitest';
import { anEvent } from './fixtures';
import { tellCluster, tellEvent } from './telling';
import { count, speaker } from './words';

const say = speaker({});

describe('the timeline', () => {
  it('says in English what is not translated', () => {
    expect(say('timeline.silence.between', 1948, 1969)).toBe('silence 1948–1969');
    expect(speaker({ 'timeline.silence.between': 'silencio {0}–{1}' })('timeline.silence.between', 1948, 1969)).toBe('silencio 1948–1969');
  });

  it('knows one from many', () => {
    expect([count(say, 'timeline.event.count', 1), count(say, 'timeline.event.count', 3)]).toEqual(['1 event', '3 events']);
  });

  it('says what is in a cluster, the most frequent kind first', () => {
    expect(tellCluster({ counts: [1, 0, 0, 2, 0, 0, 0], total: 3 }, say)).toBe('3: 2 elections or governments, 1 coup or rupture');
  });

  it('says of an event its title, date, sources and whether it is contested', () => {
    expect(tellEvent(anEvent('a', { when: '4 de junio', contested: true, corrected: true }), say)).toBe('Title of a, 4 de junio, according to V, the record, contested');
    expect(tellEvent(anEvent('b', { when: '1970', texts: [], own: true }), say)).toBe('Title of b, 1970, added by a teacher');
  });
});
