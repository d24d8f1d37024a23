import type { Language, Words } from '../domain/language';
import { functionExamples, shownIn } from './function-examples';
import type { FunctionMetadata } from './functions-metadata';

/** Where the page of a function stands in the build: `help/en-US/gwp.html`. */
export function helpPagePath(id: string, language: Language): string {
  return `help/${language}/${id.toLowerCase()}.html`;
}

const headings = {
  contents: { 'zh-CN': 'CN 函数', 'en-US': 'CN functions' },
  parameters: { 'zh-CN': '参数', 'en-US': 'Parameters' },
  optional: { 'zh-CN': '可省略', 'en-US': 'optional' },
  example: { 'zh-CN': '示例', 'en-US': 'Example' },
  shows: { 'zh-CN': '显示', 'en-US': 'shows' },
  errors: { 'zh-CN': '错误', 'en-US': 'Errors' },
  notKnown: {
    'zh-CN': '#N/A：所问的没有收录，例如气体、年份；单元格的提示说明给了什么、可用什么。',
    'en-US':
      '#N/A: what was asked for is not held, e.g. a gas or a year; the cell’s tip says what was given and what is accepted.',
  },
  notUsable: {
    'zh-CN': '#VALUE!：给出的值不能用，例如文字代替数字、单位不能约去；提示说明如何改正。',
    'en-US':
      '#VALUE!: what was given cannot be used, e.g. words for a number or units that do not cancel; the tip says what to do.',
  },
} as const satisfies Record<string, Words>;

const style =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}' +
  'code{font:0.95em ui-monospace,monospace;background:#f2f2f2;padding:0.1em 0.3em}' +
  'table{border-collapse:collapse}td,th{border:1px solid #8a8a8a;padding:0.3em 0.6em;text-align:left;vertical-align:top}' +
  '@media (prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}code{background:#333}a{color:#8cf}}';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function page(title: string, language: Language, body: string): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');
}

/** `CN.GWP(gas, [report])`, with the names of the parameters in the page's language. */
export function signatureOf({ name, parameters }: FunctionMetadata): string {
  const names = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return `CN.${name}(${names.join(', ')})`;
}

function parameterRows({ parameters }: FunctionMetadata, language: Language): string {
  return parameters
    .map(({ name, description = '', optional }) => {
      const beside = optional ? ` (${headings.optional[language]})` : '';
      return `<tr><th scope="row">${escaped(name)}${beside}</th><td>${escaped(description)}</td></tr>`;
    })
    .join('\n');
}

function exampleBlock(id: string, language: Language): string {
  const example = functionExamples[id];
  if (!example) return '';
  const shown = shownIn(example, language);
  const rows = typeof shown === 'string' ? [[example.beginsSo ? `${shown}…` : shown]] : shown;
  const cells = rows
    .map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
    .join('');
  return [
    `<h2>${headings.example[language]}</h2>`,
    `<p><code>${escaped(example.formula)}</code> ${headings.shows[language]}</p>`,
    `<table>${cells}</table>`,
    `<p>${escaped(example.because[language])}</p>`,
  ].join('\n');
}

function helpPage(described: FunctionMetadata, language: Language): string {
  const table = described.parameters.length
    ? `<h2>${headings.parameters[language]}</h2>\n<table>\n${parameterRows(described, language)}\n</table>`
    : '';
  const body = [
    `<p><a href="index.html">${headings.contents[language]}</a></p>`,
    `<h1>CN.${escaped(described.name)}</h1>`,
    `<p><code>=${escaped(signatureOf(described))}</code></p>`,
    `<p>${escaped(described.description ?? '')}</p>`,
    table,
    exampleBlock(described.id, language),
    `<h2>${headings.errors[language]}</h2>`,
    `<p>${escaped(headings.notKnown[language])}<br>${escaped(headings.notUsable[language])}</p>`,
  ];
  return page(`CN.${described.name}`, language, body.filter((part) => part !== '').join('\n'));
}

function contentsPage(described: readonly FunctionMetadata[], language: Language): string {
  const entries = described.map(
    ({ id, name, description = '' }) =>
      `<li><a href="${id.toLowerCase()}.html">CN.${escaped(name)}</a>: ${escaped(description)}</li>`,
  );
  const title = headings.contents[language];
  return page(title, language, `<h1>${title}</h1>\n<ul>\n${entries.join('\n')}\n</ul>`);
}

/** The help pages of all functions in one language, by their path in the build, with a page that lists them. */
export function helpPages(
  described: readonly FunctionMetadata[],
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    [helpPagePath('index', language), contentsPage(described, language)],
    ...described.map((each) => [helpPagePath(each.id, language), helpPage(each, language)] as const),
  ]);
}
