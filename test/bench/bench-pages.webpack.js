const { join } = require('node:path');
const settings = require('../../webpack.config');

/** The pages that only benches open, each as one script, built as the add-in is. */
module.exports = (env, argv) => {
  const [addIn] = settings(env, argv);
  const entry = Object.fromEntries(
    ['empty-pane', 'many-findings'].map((name) => [name, join(__dirname, `${name}.tsx`)]),
  );
  return { ...addIn, entry, output: { ...addIn.output, filename: '[name].js' }, plugins: [] };
};
