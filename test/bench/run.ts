import { checkerBench } from './checker.bench';
import { commandsAsBuilt } from './commands-as-built';
import { findingsBench } from './findings.bench';
import { functionsBench } from './functions.bench';
import { pageBench } from './page.bench';
import { xlsxBench } from './xlsx.bench';

const benches = {
  functions: functionsBench,
  commands: commandsAsBuilt,
  checker: checkerBench,
  page: pageBench,
  findings: findingsBench,
  xlsx: xlsxBench,
} as const;

/** `npm run bench`, or some of it: `npm run bench -- commands page`. */
async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    throw new RangeError(`no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  }
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length === 0 || names.includes(name)) await bench();
  }
}

void run(process.argv.slice(2));
