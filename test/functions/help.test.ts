import { functions } from '../../src/functions';
import { functionExamples } from '../../src/text/function-examples';
import { helpPagePath, helpPages } from '../../src/text/function-help';
import { functionWordsZh } from '../../src/text/function-words';
import { functionsMetadata } from '../../src/text/functions-metadata';
import { functionsInSource } from '../manifest/product-surroundings';

const ids = Object.keys(functions);

async function metadata() {
  const made = functionsMetadata(await functionsInSource(), functionWordsZh);
  if ('faults' in made) throw new Error(made.faults.join('\n'));
  return made;
}

test('what Excel is told, what is registered, the Chinese words and the examples name the same functions', async () => {
  const { english, chinese } = await metadata();
  const sorted = (list: readonly string[]) => [...list].sort();
  expect(sorted(english.functions.map(({ id }) => id))).toEqual(sorted(ids));
  expect(sorted(chinese.functions.map(({ id }) => id))).toEqual(sorted(ids));
  expect(sorted(Object.keys(functionWordsZh))).toEqual(sorted(ids));
  expect(sorted(Object.keys(functionExamples))).toEqual(sorted(ids));
});

test('as many parameters as the code takes, and every parameter that may be left out comes last', async () => {
  const { english } = await metadata();
  for (const { id, parameters } of english.functions) {
    expect([id, parameters.length]).toEqual([id, functions[id as keyof typeof functions].length]);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0)
      expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
  }
});

test('each help address in the source is the path of the page that is made', async () => {
  for (const { id, helpUrl } of await functionsInSource()) {
    expect(helpUrl).toBe(`https://localhost:3000/${helpPagePath(id, 'en-US')}`);
  }
});

test('each function has a page in both languages, with its formula, its parameters and no English words in the Chinese one', async () => {
  const { english, chinese } = await metadata();
  const pages = { ...helpPages(english.functions, 'en-US'), ...helpPages(chinese.functions, 'zh-CN') };
  expect(Object.keys(pages)).toHaveLength(2 * (ids.length + 1));
  for (const { id, parameters } of chinese.functions) {
    const html = pages[helpPagePath(id, 'zh-CN')] ?? '';
    expect(html).toContain(`<html lang="zh-CN">`);
    expect(html).toContain((functionExamples[id]?.formula ?? '?').replaceAll('"', '&quot;'));
    for (const { name } of parameters) expect(html).toContain(`<th scope="row">${name}`);
    expect(html).not.toMatch(/Parameters|optional|Example/);
  }
  expect(pages['help/en-US/gwp.html']).toContain('=CN.GWP(gas, [report])');
});

test('the words of a page are escaped', () => {
  const [html] = Object.values(
    helpPages([{ id: 'X', name: 'X', description: 'a < b & "c"', parameters: [], result: {} }], 'en-US'),
  ).slice(1);
  expect(html).toContain('a &lt; b &amp; &quot;c&quot;');
});
