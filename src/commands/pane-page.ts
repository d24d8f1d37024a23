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

/** The ribbon's buttons that open the pane at a page: the names of their functions, and the page of each. */
export const pageButtons = {
  openTargets: 'targets',
  openFunctionWizard: 'functions',
} as const satisfies Readonly<Record<string, PanePage>>;

let open: PanePage = 'workflow';
let isTurned = false;
const listeners = new Set<() => void>();

/** The page that the pane shows, or will show once somebody opens it. */
export function currentPage(): PanePage {
  return open;
}

/** Whether somebody has turned to another page than the first; only then may a page take the focus. */
export function isPageTurned(): boolean {
  return isTurned;
}

/** Decides which page comes first, as long as nobody has turned to another. */
export function openFirstPage(page: PanePage): void {
  if (!isTurned) show(page);
}

/** Turns the pane to a page; the ribbon does so too. */
export function openPage(page: PanePage): void {
  if (page !== open) isTurned = true;
  show(page);
}

function show(page: PanePage): void {
  open = page;
  for (const listener of listeners) listener();
}

/** Calls `listener` after each turn until the returned function is called. */
export function onPageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
