// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './cs-countdown';

describe('cs-countdown', () => {
  let ended: number;
  let countdown: HTMLElement;

  beforeEach(() => {
    vi.useFakeTimers();
    ended = 0;
    document.body.innerHTML = `<cs-countdown left="305" say-left="Quedan {0}" say-minutes="Quedan {0} minutos" say-hide="Ocultar" say-show="Mostrar"></cs-countdown>`;
    countdown = document.querySelector('cs-countdown')!;
    countdown.addEventListener('cs-time-up', () => (ended += 1));
  });

  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  const part = <E extends HTMLElement>(selector: string): E => countdown.shadowRoot!.querySelector<E>(selector)!;
  const pass = (seconds: number): unknown => vi.advanceTimersByTime(seconds * 1000);

  it('shows what is left and says it aloud five minutes and one minute before the end', () => {
    expect(part('.clock').textContent).toBe('Quedan 5:05');
    expect(part('.status').textContent).toBe('');
    pass(5);
    expect(part('.status').textContent).toBe('Quedan 5 minutos');
    pass(239);
    expect(part('.status').textContent).toBe('Quedan 5 minutos');
    pass(1);
    expect(part('.status').textContent).toBe('Quedan 1 minutos');
  });

  it('tells the end once', () => {
    pass(304);
    expect(ended).toBe(0);
    pass(100);
    expect(ended).toBe(1);
    expect(part('.clock').textContent).toBe('Quedan 0:00');
  });

  it('can be hidden until the last minute', () => {
    part('button').click();
    expect(part('.clock').hidden).toBe(true);
    expect(part('button').textContent).toBe('Mostrar');
    pass(246);
    expect(part('.clock').hidden).toBe(false);
    expect(part('button').hidden).toBe(true);
  });

  it('takes more time, and says hours', () => {
    countdown.setAttribute('left', '3723');
    expect(part('.clock').textContent).toBe('Quedan 1:02:03');
  });

  it('does not tick once it is gone', () => {
    countdown.remove();
    pass(1000);
    expect(ended).toBe(0);
  });
});
