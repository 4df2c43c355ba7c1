/** What the server reads as well: see PageAudience. */
const NAME = 'cronosur-level';
const PARAMETER = 'level';
const YOUNGER = 'younger';
const DAYS = 180;

/** Whether the pages are shown to a younger class: as the address says, else as this browser remembers. */
export function isYounger(query: string, cookies: string): boolean {
  const asked = new URLSearchParams(query).get(PARAMETER);
  if (asked === YOUNGER || asked === 'all') return asked === YOUNGER;
  return cookies.split(/;\s*/).includes(`${NAME}=${YOUNGER}`);
}

/** The cookie by which this browser remembers it on the pages that follow. */
export function cookieOf(younger: boolean): string {
  return `${NAME}=${younger ? YOUNGER : ''}; Path=/; SameSite=Lax; Max-Age=${younger ? DAYS * 24 * 60 * 60 : 0}`;
}

/** A query that asks for this level, so that the address can be passed on. What is for everybody need not be said. */
export function asking(query: string, younger: boolean): string {
  const asked = new URLSearchParams(query);
  asked.delete(PARAMETER);
  if (younger) asked.set(PARAMETER, YOUNGER);
  return asked.toString();
}
