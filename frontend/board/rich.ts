/** A piece of a sentence: plain words, the place of a value, or the part that can be pressed. */
export type Piece =
  | { readonly text: string }
  | { readonly value: number }
  | { readonly link: readonly Piece[] };

/** Takes a wording apart: `{0}` is the place of a value, `[…]` the part that can be pressed. */
export function pieces(wording: string): readonly Piece[] {
  const link = /^([^[]*)\[([^\]]*)\](.*)$/s.exec(wording);
  if (!link) return plain(wording);
  return [...plain(link[1] ?? ''), { link: plain(link[2] ?? '') }, ...plain(link[3] ?? '')];
}

function plain(wording: string): readonly Piece[] {
  return wording
    .split(/(\{\d\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\d\}$/.test(part) ? { value: Number(part[1]) } : { text: part }));
}
