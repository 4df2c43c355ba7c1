/** What Vaadin's client says of itself. */
interface Client {
  isActive?(): boolean;
}

interface Vaadin {
  readonly Flow?: { readonly clients?: Readonly<Record<string, Client>> };
  readonly connectionState?: { readonly state: string };
}

/** Whether the server has answered all that the page has told it so far. */
export function isServed(): boolean {
  const { Flow, connectionState } = (window as unknown as { Vaadin?: Vaadin }).Vaadin ?? {};
  const waiting = Object.values(Flow?.clients ?? {}).some((client) => client.isActive?.() === true);
  return !waiting && (connectionState === undefined || connectionState.state === 'connected');
}
