/** A stretch of an excerpt, and whether it is a hit. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** The server marks hits with characters that no text has. */
const BEGIN = '\uE000';
const END = '\uE001';

/** An excerpt in stretches; a mark that is never closed runs to the end. */
export function stretches(excerpt: string): readonly Stretch[] {
  return excerpt
    .split(BEGIN)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, hit: false }];
      const [hit = '', ...rest] = part.split(END);
      return [{ text: hit, hit: true }, { text: rest.join(''), hit: false }];
    })
    .filter(({ text }) => text !== '');
}
