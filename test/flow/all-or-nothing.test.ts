import { commands } from '../../src/commands/commands-over-excel';
import { writeMatrix } from '../../src/commands/write-matrix';
import type { Profile } from '../host/requirement-sets';
import { attempt, brokenBy, courseOf, type Course } from './attempts';
import { differences } from './contents';
import { deeds } from './deeds';
import { failingActions, standingFaults } from './faults-in-order';

/** Building is some four thousand actions, so fewer of its attempts fit into the time of a test; `npm run sweep` has all. */
const heavy = 1_000;
const profiles: readonly Profile[] = ['web', 'mac', 'LTSC2021', 'LTSC2024'];

const tries = deeds.flatMap((deed, index) =>
  deed.settings.map((setting, at) => ({
    deed,
    setting,
    turn: 2 * index + at,
    command: deed.name,
    on: setting.name,
  })),
);

test('every command is tried', () => {
  // Freezing writes to no open workbook: see freeze-for-sending.test.ts.
  const writing = Object.keys(writeMatrix).filter((name) => name !== 'freezeForSending');
  expect(deeds.map(({ name }) => name)).toEqual(expect.arrayContaining(writing));
  expect(writing).toEqual(expect.arrayContaining(Object.keys(commands)));
});

describe.each(tries)('$command on $on', ({ deed, setting, turn }) => {
  let course: Course;
  beforeAll(async () => {
    course = await courseOf(deed, setting);
  });

  const isHeavy = () => Math.max(...course.actions) > heavy;

  test('does something there', () => {
    expect(differences(course.before, course.after)).not.toEqual([]);
    expect(course.firstWrite).toBeLessThan(course.actions.length);
  });

  test('is whole or not at all, whichever action fails, and says so in both languages', async () => {
    const broken: string[] = [];
    let refused = 0;
    for (const fault of failingActions(course, isHeavy() ? 2 : 3)) {
      const tried = await attempt(deed, setting, course, fault);
      if (tried.ending.kind === 'refused') refused++;
      broken.push(...brokenBy(tried, course).map((what) => `${fault.name}: ${what}`));
    }
    expect(broken).toEqual([]);
    expect(refused).toBeGreaterThan(3);
  }, 60_000);

  test('is whole or not at all under what else goes wrong', async () => {
    const every = isHeavy() ? 6 : 5;
    const broken: string[] = [];
    for (const [index, fault] of standingFaults(course).entries()) {
      // Turn by turn, so that each fault comes to some commands.
      if ((index + turn) % every !== 0) continue;
      const tried = await attempt(deed, setting, course, fault);
      broken.push(...brokenBy(tried, course).map((what) => `${fault.name}: ${what}`));
    }
    expect(broken).toEqual([]);
  }, 60_000);

  test('does the same in the kind of Excel whose turn it is', async () => {
    const profile = profiles[turn % profiles.length] ?? 'web';
    const there = await courseOf(deed, setting, { profile });
    expect(differences(course.after, there.after)).toEqual([]);
  });
});
