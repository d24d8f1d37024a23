// Prints "N passed, N failed" from Jest's JSON reports; a report that is missing, or without one passed test, fails.
const { readFileSync } = require('node:fs');

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    const broken = report.testResults.filter(
      (suite) =>
        suite.status === 'failed' && suite.assertionResults.every(({ status }) => status !== 'failed'),
    );
    failed += broken.length;
    for (const suite of broken) console.error(`${suite.name} did not run: ${suite.message}`);
    if (report.numPassedTests === 0) {
      console.error(`${file} has no passed test.`);
      failed += 1;
    }
  } catch (error) {
    console.error(`${file} cannot be read: ${error.message}`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
