import { adopt } from './adopt';
import { call } from './call';
import { check } from './check';
import { evaluate } from './evaluate';
import { freeze } from './freeze';
import { heal } from './heal';
import { migrate } from './migrate';
import { pack } from './pack';
import { portfolio } from './portfolio';
import type { Subcommand } from './subcommand';
import { template } from './template';

/** All subcommands of `cn`, in the order of the help. */
export const subcommands: readonly Subcommand[] = [
  check,
  template,
  adopt,
  evaluate,
  migrate,
  heal,
  freeze,
  portfolio,
  pack,
  call,
];
