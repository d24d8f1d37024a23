const { join } = require('node:path');
const settings = require('../../webpack.config');

/** The empty pane as one script, built as the add-in is. */
module.exports = (env, argv) => {
  const [addIn] = settings(env, argv);
  return { ...addIn, entry: { 'empty-pane': join(__dirname, 'empty-pane.tsx') }, plugins: [] };
};
