/** `work` done once for a list and remembered as long as the list is: for what every rule asks of the same records. */
export function oncePerList<Item extends object, Result>(
  work: (list: readonly Item[]) => Result,
): (list: readonly Item[]) => Result {
  const done = new WeakMap<readonly Item[], { readonly result: Result }>();
  return (list) => {
    const known = done.get(list) ?? { result: work(list) };
    done.set(list, known);
    return known.result;
  };
}
