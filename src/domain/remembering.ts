/** A column of ten thousand names of its own still finds each of them again; more are forgotten all at once. */
const mostRemembered = 20_000;

/**
 * `read` done once for each first argument: thousands of lines share a few units and sources. What the first script may
 * do without marks its call as pure, or it is carried along.
 */
export function remembering<Key, Others extends readonly unknown[], Result>(
  read: (key: Key, ...others: Others) => Result,
): (key: Key, ...others: Others) => Result {
  const done = new Map<Key, { readonly result: Result }>();
  return (key, ...others) => {
    const known = done.get(key);
    if (known) return known.result;
    const result = read(key, ...others);
    if (done.size >= mostRemembered) done.clear();
    done.set(key, { result });
    return result;
  };
}
