const { readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/*
 * What a program says of itself at its end. It is required, not imported: Node would read the program as a module, and
 * in each of its threads look through the whole of it for what it exports.
 */
if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`used:${mostMemory(maxRSS)},${userCPUTime + systemCPUTime}`);
  });

/** Linux counts into `maxRSS` what the parent had when it started the program; `VmHWM` is the program's own. */
function mostMemory(maxRSS) {
  if (process.platform !== 'linux') return maxRSS;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
}
