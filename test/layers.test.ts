import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

const src = join(__dirname, '..', 'src');

/**
 * From which rooms a room may import, besides itself. `workbook` is the port and its two implementations; `functions`
 * stand beside `commands`; `text` holds words of what is no rule and no function, and what is generated from them.
 */
const inward: Readonly<Record<string, readonly string[]>> = {
  data: [],
  domain: ['data'],
  rules: ['data', 'domain'],
  sheets: ['data', 'domain', 'rules'],
  workbook: ['data', 'domain', 'rules', 'sheets'],
  functions: ['data', 'domain', 'rules', 'sheets', 'text'],
  text: ['data', 'domain', 'rules', 'sheets', 'functions'],
  commands: ['data', 'domain', 'rules', 'sheets', 'workbook', 'text'],
  taskpane: ['data', 'domain', 'rules', 'sheets', 'workbook', 'functions', 'commands', 'text'],
  checker: ['data', 'domain', 'rules', 'sheets', 'workbook', 'functions', 'commands', 'text'],
};

/** Rooms that never meet Office, React, the clock, the network or the console. */
const pure = ['data', 'domain', 'rules', 'sheets'];
const impure =
  /\b(Office|Excel|CustomFunctions|OfficeExtension)\.|\bconsole\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bwindow\.|\bdocument\./;

/** Files at the top tie rooms together and belong to none. */
function roomOf(file: string): string {
  const first = file.split(sep)[0] ?? '';
  return file.includes(sep) || inward[first] ? first : 'door';
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
);

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const whole =
    /^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/gm;
  return [...text.matchAll(whole)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '');
}

test('there is something to examine in every room that the table names', () => {
  expect(sources.flatMap(importsOf).length).toBeGreaterThan(sources.length);
  const rooms = new Set(sources.map(roomOf));
  for (const room of ['data', 'domain', 'rules', 'sheets', 'workbook', 'commands'])
    expect(rooms).toContain(room);
});

test('every room is in the table', () => {
  const unknown = sources.map(roomOf).filter((room) => room !== 'door' && inward[room] === undefined);
  expect(unknown).toEqual([]);
});

test('imports go inward only', () => {
  const outward = sources.flatMap((file) => {
    const room = roomOf(file);
    if (room === 'door') return [];
    return importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => relative(src, normalize(join(src, dirname(file), path))))
      .filter((target) => roomOf(target) !== room && !inward[room]?.includes(roomOf(target)))
      .map((target) => `${file} → ${target}`);
  });
  expect(outward).toEqual([]);
});

test('rooms left of the workbook know no package but the decimals', () => {
  const foreign = sources
    .filter((file) => pure.includes(roomOf(file)))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => !path.startsWith('.') && path !== 'decimal.js-light')
        .map((path) => `${file} → ${path}`),
    );
  expect(foreign).toEqual([]);
});

test('rooms left of the workbook meet no Office, no clock, no network and no console', () => {
  const meetings = sources
    .filter((file) => pure.includes(roomOf(file)))
    .filter((file) => impure.test(withoutWords(readFileSync(join(src, file), 'utf8'))));
  expect(meetings).toEqual([]);
});

test('Office’s own names are met in no command but behind the port and the ribbon', () => {
  const meetings = sources
    .filter((file) => roomOf(file) === 'commands')
    .filter((file) => /\bExcel\./.test(withoutWords(readFileSync(join(src, file), 'utf8'))));
  expect(meetings).toEqual([]);
});

test('properties are tried with one seed, and no test draws anything else at random', () => {
  const tests = ['src', 'test'].flatMap((room) =>
    readdirSync(join(src, '..', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => join(room, file)),
  );
  expect(tests.length).toBeGreaterThan(100);
  const atRandom = tests.filter((file) =>
    /from ['"]fast-check['"]|Math\.random\(/.test(readFileSync(join(src, '..', file), 'utf8')),
  );
  expect(atRandom).toEqual([]);
});

/** The code without comments and texts, which may well speak of Excel. */
function withoutWords(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}
