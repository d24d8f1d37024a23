import { attempt, brokenBy, courseOf } from './attempts';
import { deeds } from './deeds';
import { failingActions, standingFaults } from './faults-in-order';

/** Failing actions of each request; more than any command queues means all of them. */
const most = Number(process.argv[2] ?? 100);
const only = process.argv[3];

/** Carries every command out under every fault, with many more failing actions than the test has time for. */
async function sweep(): Promise<void> {
  for (const deed of deeds) {
    if (only !== undefined && deed.name !== only) continue;
    for (const setting of deed.settings) {
      const course = await courseOf(deed, setting);
      const endings = { done: 0, refused: 0, unanswered: 0, thrown: 0 };
      let wrong = 0;
      for (const fault of [...failingActions(course, most), ...standingFaults(course)]) {
        const tried = await attempt(deed, setting, course, fault);
        const broken = brokenBy(tried, course);
        endings[tried.ending.kind]++;
        if (broken.length === 0) continue;
        wrong++;
        console.error(`${deed.name}, ${setting.name}, ${fault.name}:`, broken);
      }
      console.log(`${deed.name}, ${setting.name}: ${JSON.stringify(endings)}, ${wrong} wrong`);
      if (wrong > 0) process.exitCode = 1;
    }
  }
}

void sweep();
