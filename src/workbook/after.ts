/** Calls `then` once after so many milliseconds, unless the returned function is called before. */
export type After = (milliseconds: number, then: () => void) => () => void;

export const afterByTheClock: After = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};
