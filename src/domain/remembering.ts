const mostRemembered = 2_000;

/** `read` done once for each first argument: thousands of lines share a few units and sources. */
export function remembering<Key, Others extends readonly unknown[], Result>(
  read: (key: Key, ...others: Others) => Result,
): (key: Key, ...others: Others) => Result {
  const done = new Map<Key, { readonly result: Result }>();
  return (key, ...others) => {
    const known = done.get(key) ?? { result: read(key, ...others) };
    if (done.size < mostRemembered) done.set(key, known);
    return known.result;
  };
}
