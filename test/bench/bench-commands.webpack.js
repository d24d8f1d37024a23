const { join } = require('node:path');
const settings = require('../../webpack.config');

/** The bench of the commands, built as `cn` is: run from its sources, every small function would be given its name anew. */
module.exports = (env, argv) => {
  const [, commandLine] = settings(env, argv);
  return {
    ...commandLine,
    entry: { 'commands-alone': join(__dirname, 'commands-alone.ts') },
    // Microsoft's client is read as a file, wherever it is installed.
    module: { ...commandLine.module, parser: { javascript: { createRequire: false } } },
    plugins: [],
  };
};
