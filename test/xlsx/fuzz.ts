import { mutant, numbers, workOn } from './mutations';

const count = Number(process.argv[3] ?? 5_000);
/** Milliseconds; longer is a hang. */
const patience = 10_000;

/** Works on mutated workbooks (5,000 unless told otherwise) and tells which are neither worked on nor refused in words, or take too long. */
async function run(seed: number): Promise<void> {
  const next = numbers(seed);
  const outcomes = { done: 0, refused: 0, wrong: 0 };
  let slowest = 0;
  const start = performance.now();
  for (let index = 1; index <= count; index++) {
    const bytes = mutant(next);
    const began = performance.now();
    try {
      outcomes[await workOn(bytes)]++;
    } catch (error) {
      outcomes.wrong++;
      console.error(`file ${String(index)}:`, error);
    }
    slowest = Math.max(slowest, performance.now() - began);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `seed ${String(seed)}: ${String(count)} mutated workbooks in ${seconds} s: ${String(outcomes.done)} worked on, ` +
      `${String(outcomes.refused)} refused in words, ${String(outcomes.wrong)} wrong; the slowest took ${slowest.toFixed(0)} ms (limit ${String(patience)})`,
  );
  if (outcomes.wrong > 0 || slowest > patience) process.exitCode = 1;
}

void run(Number(process.argv[2] ?? 20_260_701));
