/** A function that computes again only when one of its arguments is another one than last time. */
export function remembered<A extends readonly unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  let last: { readonly args: A; readonly value: T } | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => !Object.is(arg, last!.args[i]))) last = { args, value: make(...args) };
    return last.value;
  };
}
