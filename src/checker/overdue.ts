import { dayOf } from '../domain/day';
import { overdueNumbers } from '../domain/passported-numbers';

/** `npm run overdue`: the numbers that are to be looked at again, longest overdue first; ends with 1 when there are any. */
const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
if (today === undefined) throw new RangeError('the clock shows no day');
const overdue = overdueNumbers(today);
for (const { of, value, unit, passport } of overdue) {
  const figure = value === undefined ? '' : `: ${value} ${unit}`;
  process.stdout.write(`${passport.reviewBy}  ${of}${figure}  (${passport.document}, ${passport.locator})\n`);
}
process.stdout.write(`${overdue.length} numbers are past their review-by day on ${today}.\n`);
process.exitCode = overdue.length > 0 ? 1 : 0;
