/**
 * Something that was done, at the place of a control among all controls of its page. What is `lost` cannot be done again:
 * a button was pressed that is not marked.
 */
export interface Deed {
  readonly at: number;
  readonly type: 'value' | 'checked' | 'told' | 'pressed' | 'lost';
  readonly value: unknown;
  /** Whether the server has had it. */
  readonly had?: boolean;
}

/** What an element told: the name of its event and the detail. */
interface Told {
  readonly event: string;
  readonly detail: unknown;
}

/** All that a deed can be done at: fields, elements that tell, and what is marked to be pressed. */
const CONTROLS = 'input, select, textarea, [data-tells], [data-enter], [data-press]';
const PRESSED = '[data-enter], [data-press]';

/** What an event says was done; null if that is nothing to be kept. */
export function deedOf(place: Element, event: Event): Deed | null {
  const target = event.target as Element | null;
  const control = target?.closest(CONTROLS);
  if (!control) return event.type === 'click' && target?.closest('button') ? { at: -1, type: 'lost', value: null } : null;
  const at = [...place.querySelectorAll(CONTROLS)].indexOf(control);
  if (event.type === 'click') return control.matches(PRESSED) ? { at, type: 'pressed', value: null } : null;
  if (event instanceof CustomEvent) return { at, type: 'told', value: { event: event.type, detail: event.detail as unknown } };
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
    return { at, type: 'checked', value: control.checked };
  }
  return isField(control) ? { at, type: 'value', value: control.value } : null;
}

/** Does it again; where the control is not to be found nothing happens. */
export function redo(place: Element, deed: Deed): void {
  const control = place.querySelectorAll<HTMLElement>(CONTROLS)[deed.at];
  if (!control || deed.type === 'lost') return;
  if (deed.type === 'pressed') return control.click();
  if (deed.type === 'told') {
    const { event, detail } = deed.value as Told;
    control.dispatchEvent(new CustomEvent(event, { detail }));
    return;
  }
  if (control instanceof HTMLInputElement && deed.type === 'checked') control.checked = deed.value === true;
  else if (isField(control)) control.value = String(deed.value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

function isField(control: Element): control is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement;
}
