// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './cs-order';

describe('cs-order', () => {
  let told: string[];
  let order: HTMLElement;

  beforeEach(async () => {
    told = [];
    HTMLElement.prototype.setPointerCapture = () => undefined;
    document.body.innerHTML = `<cs-order say-list="Tu orden" say-up="Subir: {0}" say-down="Bajar: {0}" say-moved="{0}: lugar {1} de {2}"
      say-lifted="{0} levantado" say-dropped="{0} suelto" say-returned="{0} de vuelta en {1}">
      <span slot="a">Alfa</span><span slot="b">Beta</span><span slot="c">Gama</span></cs-order>`;
    order = document.querySelector('cs-order')!;
    order.addEventListener('cs-arranged', (event) => told.push((event as CustomEvent<{ order: string }>).detail.order));
    await Promise.resolve();
  });

  afterEach(() => document.body.replaceChildren());

  const all = (selector: string): HTMLElement[] => [...order.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const names = (): string => [...order.shadowRoot!.querySelectorAll('.grip slot')].map((slot) => slot.getAttribute('name')).join('');
  const grip = (name: string): HTMLElement => order.shadowRoot!.querySelector<HTMLElement>(`slot[name="${name}"]`)!.parentElement!;
  const caption = (name: string): HTMLElement => order.querySelector<HTMLElement>(`[slot="${name}"]`)!;
  const button = (name: string): HTMLElement => all('.step').find((step) => step.getAttribute('aria-label') === name)!;
  const status = (): string | null => all('[role="status"]')[0]!.textContent;
  const press = (name: string, key: string, altKey = false): boolean =>
    grip(name).dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }));

  it('shows its things in the order given', () => {
    expect(names()).toBe('abc');
    expect(all('ol')[0]!.getAttribute('aria-label')).toBe('Tu orden');
    expect(told).toEqual([]);
  });

  it('moves a thing by its buttons, tells it and says it', () => {
    button('Subir: Gama').click();
    expect(names()).toBe('acb');
    button('Bajar: Alfa').click();
    expect(told).toEqual(['a,c,b', 'c,a,b']);
    expect(status()).toBe('Alfa: lugar 2 de 3');
  });

  it('leaves a thing where there is no further place', () => {
    expect(button('Subir: Alfa').ariaDisabled).toBe('true');
    button('Subir: Alfa').click();
    expect(told).toEqual([]);
  });

  it('moves by Alt and an arrow and keeps the focus', () => {
    grip('b').focus();
    expect(press('b', 'ArrowUp', true)).toBe(false);
    expect(names()).toBe('bac');
    expect(order.shadowRoot!.activeElement).toBe(grip('b'));
  });

  it('is one tab stop, in which the arrows walk', () => {
    grip('a').focus();
    press('a', 'ArrowDown');
    expect(order.shadowRoot!.activeElement).toBe(grip('b'));
    expect(all('.grip').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    expect(told).toEqual([]);
  });

  it('lifts a thing, moves it and puts it down', () => {
    grip('a').click();
    expect(grip('a').getAttribute('aria-pressed')).toBe('true');
    expect(status()).toBe('Alfa levantado');
    press('a', 'ArrowDown');
    press('a', 'ArrowDown');
    grip('a').click();
    expect(grip('a').getAttribute('aria-pressed')).toBe('false');
    expect(names()).toBe('bca');
    expect(status()).toBe('Alfa suelto');
  });

  it('takes a lifted thing back by Escape', () => {
    grip('a').click();
    press('a', 'ArrowDown');
    press('a', 'Escape');
    expect(names()).toBe('abc');
    expect(told).toEqual(['b,a,c', 'a,b,c']);
    expect(status()).toBe('Alfa de vuelta en 1');
  });

  it('puts a lifted thing down when the focus goes elsewhere', () => {
    grip('a').focus();
    grip('a').click();
    grip('b').focus();
    expect(grip('a').getAttribute('aria-pressed')).toBe('false');
  });

  describe('under a pointer', () => {
    const ROW = 50;

    beforeEach(() => {
      for (const item of all('li')) {
        Object.defineProperty(item, 'offsetTop', { get: () => ROW * [...item.parentElement!.children].indexOf(item) });
        Object.defineProperty(item, 'offsetHeight', { value: ROW });
      }
    });

    const drag = (from: HTMLElement, by: number, pointerType = 'mouse'): void => {
      const fire = (type: string, pageY: number): boolean => {
        const made = new MouseEvent(type, { bubbles: true, composed: true });
        for (const [key, value] of Object.entries({ pageY, pointerId: 1, pointerType })) Object.defineProperty(made, key, { value });
        return from.dispatchEvent(made);
      };
      fire('pointerdown', 0);
      fire('pointermove', by);
      from.dispatchEvent(new Event('lostpointercapture', { bubbles: true, composed: true }));
    };

    it('passes everything on the way and tells it once', () => {
      drag(caption('a'), 2 * ROW + 1);
      expect(names()).toBe('bca');
      expect(told).toEqual(['b,c,a']);
    });

    it('takes a mere press for no move', () => {
      drag(caption('a'), 2);
      expect(told).toEqual([]);
    });

    it('lets a finger drag by the handle only', () => {
      drag(caption('a'), ROW + 1, 'touch');
      expect(names()).toBe('abc');
      drag(grip('a').querySelector<HTMLElement>('.handle')!, ROW + 1, 'touch');
      expect(names()).toBe('bac');
    });
  });

  it('follows what comes and goes inside', async () => {
    caption('b').remove();
    order.insertAdjacentHTML('beforeend', '<span slot="d">Delta</span>');
    await new Promise((resolve) => setTimeout(resolve));
    expect(names()).toBe('acd');
    button('Subir: Delta').click();
    expect(told).toEqual(['a,d,c']);
  });

  it('leaves the tools of a row alone', () => {
    order.insertAdjacentHTML('beforeend', '<button slot="tools:b">Editar</button>');
    order.querySelector('button')!.click();
    expect(grip('b').getAttribute('aria-pressed')).toBe('false');
    expect(names()).toBe('abc');
  });
});
