import type { RunningServer } from './server';

/** What the set-up started and the tear-down has to stop. */
export const running: { workbench?: RunningServer } = {};
