/** The pages of the pane, in the order in which they are offered. */
export const panePages = [
  'workflow',
  'findings',
  'factors',
  'functions',
  'explain',
  'targets',
  'measures',
  'settings',
  'welcome',
] as const;
export type PanePage = (typeof panePages)[number];

let open: PanePage = 'workflow';
const listeners = new Set<() => void>();

/** The page that the pane shows, or will show once somebody opens it. */
export function currentPage(): PanePage {
  return open;
}

/** Turns the pane to a page; the ribbon does so too. */
export function openPage(page: PanePage): void {
  open = page;
  for (const listener of listeners) listener();
}

/** Calls `listener` after each turn until the returned function is called. */
export function onPageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
