/** What was typed in a field, under the name of the field. */
export interface Typed {
  readonly field: string;
  readonly words: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Whether something is typed in it that may be kept: words, never a password. */
export function isKept(target: unknown): target is Field {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && ['text', 'search', 'number', 'email', 'url'].includes(target.type);
}

/** The fields that are still there and not empty, in the order of the page. */
export function wordsIn(fields: Iterable<Field>): Typed[] {
  return [...fields]
    .filter((field) => field.isConnected && field.value.trim() !== '')
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map((field) => ({ field: nameOf(field), words: field.value }));
}

function nameOf(field: Field): string {
  return (field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '').trim();
}
