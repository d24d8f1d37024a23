import { functions } from '../../src/functions';
import type { FunctionId } from '../../src/functions';
import { setFunctionLanguage } from '../../src/functions/in-cell';
import { functionExamples } from '../../src/text/function-examples';
import { shownIn } from './custom-functions';
import { parseFormula } from './formula';

type Callable = (...values: unknown[]) => unknown;

/** What a parameter asks for: a name from a list, an amount ≥ 0, any number, a rate in [0, 1), a year, a day, a unit, anything. */
type Kind =
  'name' | 'amount' | 'number' | 'rate' | 'year' | 'day' | 'scope' | 'unit' | 'factorUnit' | 'count' | 'key';

/** Every parameter of every function: its kind, and a good value where the example leaves it out. */
const parameters: Readonly<Record<FunctionId, readonly (readonly [Kind, unknown?])[]>> = {
  GWP: [['name'], ['name', 'AR5']],
  'GWP.SOURCE': [['name'], ['name', 'AR5']],
  GRID: [['name'], ['year']],
  'GRID.SOURCE': [['name'], ['year', 2022]],
  FUEL: [['name'], ['unit'], ['name', 'NDRC']],
  'FUEL.SOURCE': [['name'], ['unit', 'kg'], ['name', 'NDRC']],
  HEAT: [['name', '蒸汽']],
  'HEAT.SOURCE': [['name']],
  METHOD: [['name'], ['name']],
  CO2E: [['amount'], ['unit'], ['name'], ['name', 'AR5']],
  EMISSION: [['amount'], ['unit'], ['amount'], ['factorUnit'], ['name', 'CO2'], ['name', 'AR5']],
  CONVERT: [['number'], ['unit'], ['unit']],
  TOTAL: [['number'], ['key', [['a'], ['b'], ['a']]], ['key', 'a']],
  BASELINE: [['amount'], ['name'], ['count']],
  INTENSITY: [['amount'], ['amount']],
  TARGETRATE: [['rate'], ['year'], ['year'], ['name', 'linear']],
  ANNUALRATE: [['rate'], ['year'], ['year'], ['name', 'linear']],
  TARGETVALUE: [['amount'], ['rate'], ['year'], ['year'], ['name']],
  TARGETPATH: [['amount'], ['rate'], ['year'], ['year'], ['name', 'linear']],
  REDUCTION: [['amount'], ['amount']],
  ATTAINED: [['amount'], ['amount'], ['rate']],
  SCIENCE: [['name'], ['name'], ['rate']],
  SCOPE3NEEDED: [['amount'], ['amount'], ['amount']],
  OFFSETCHECK: [['key'], ['day'], ['day'], ['day'], ['year', 2024], ['year', 2024], ['scope', '范围2']],
  CERTIFICATE: [['amount'], ['amount'], ['amount']],
  VERDICT: [['amount'], ['amount'], ['name', 'en']],
  MARGIN: [['amount'], ['amount']],
  RULESET: [],
};

const long = 'x'.repeat(30_000);
const named: readonly Kind[] = ['name', 'factorUnit'];
const always: readonly Kind[] = ['name', 'amount', 'number', 'rate', 'year', 'unit', 'factorUnit', 'count'];
const numeric: readonly Kind[] = ['amount', 'number', 'rate', 'year', 'count'];

/** A bad value, and the kinds of parameter that must answer it with words (elsewhere an answer may be right). */
const badValues: readonly (readonly [name: string, value: unknown, mustRefuse: readonly Kind[]])[] = [
  ['blank', null, []],
  ['nothing', undefined, []],
  ['empty text', '', []],
  ['spaces', '   ', []],
  ['zero', 0, []],
  ['negative', -1, ['amount', 'rate', 'year', 'name', 'count']],
  ['text', 'abc', ['unit', ...named, ...numeric]],
  ['text number with separators', '1,234.5', ['name', 'rate', 'year', 'count']],
  ['full-width digits', '１２３４', ['name', 'rate', 'year', 'count']],
  ['number of two readings', '1.234,5', ['name', ...numeric]],
  ['true', true, always],
  ['error', { code: '#REF!' }, always],
  ['error of a rich value', { type: 'Error', basicValue: '#N/A' }, always],
  ['date in place of a year', 45_000, ['year', 'rate', 'name', 'count']],
  ['date as text in place of a year', '2023-03-15', ['year', 'unit', ...named, ...numeric]],
  ['year in place of another thing', 2022, ['rate', 'name', 'count']],
  [
    'year with its word in place of a number',
    '2022年',
    ['amount', 'number', 'rate', 'count', 'unit', ...named],
  ],
  ['very long text', long, always],
  ['NaN', NaN, always],
  ['infinity', Infinity, always],
  ['big integer', 10n, always],
  ['object', {}, always],
  ['function', () => 1, always],
  ['symbol', Symbol('x'), always],
  ['object name of JavaScript', 'constructor', [...named, ...numeric]],
  ['prototype', '__proto__', [...named, ...numeric]],
  ['formula text', '=1+1', [...named, ...numeric]],
  ['huge number', 1e308, ['rate', 'year', 'name', 'count']],
  ['tiny number', 5e-324, ['year', 'name', 'count']],
];

function goodValues(id: FunctionId): unknown[] {
  const { values } = parseFormula(functionExamples[id]?.formula ?? '');
  return parameters[id].map(([, good], index) => (index < values.length ? values[index] : good));
}

function call(id: FunctionId, values: readonly unknown[]): unknown {
  const implementation = functions[id] as unknown as Callable;
  return shownIn(() => implementation(...values, { functionName: id }));
}

function isRefusal(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

/** What is wrong with one cell of an answer; nothing, as a rule. */
function faultOf(cell: unknown): string | undefined {
  if (isRefusal(cell)) {
    const { error, words } = cell as { error: string; words: string };
    if (error !== '#N/A' && error !== '#VALUE!') return `error ${error}`;
    const isFit = words.length > 5 && words.length <= 255 && !/undefined|\[object|function|NaN %/.test(words);
    return isFit ? undefined : `words: ${words}`;
  }
  if (typeof cell === 'number') return Number.isFinite(cell) ? undefined : `number ${cell}`;
  return typeof cell === 'string' || typeof cell === 'boolean' ? undefined : `a ${typeof cell}`;
}

/** Every cell of an answer, which must be a rectangle of fit values. */
function fitCells(answer: unknown): unknown[] {
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  const cells = rows.flat();
  expect(cells.map(faultOf).filter(Boolean)).toEqual([]);
  return cells;
}

const ids = Object.keys(functions) as FunctionId[];
const walks = ids.flatMap((id) =>
  parameters[id].flatMap(([kind], index) =>
    badValues.map(
      ([name, value, mustRefuse]) => [id, index + 1, kind, name, value, mustRefuse.includes(kind)] as const,
    ),
  ),
);

beforeAll(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test.each(ids)('%s answers its good values', (id) => {
  const cells = fitCells(call(id, goodValues(id)));
  expect(cells.some(isRefusal)).toBe(false);
});

test.each(walks)(
  '%s, parameter %i (%s), given %s: a right answer or words',
  (id, place, _, __, value, mustRefuse) => {
    for (const given of [value, [[value]]]) {
      const values = goodValues(id);
      values[place - 1] = given;
      const cells = fitCells(call(id, values));
      if (mustRefuse) expect(cells.every(isRefusal)).toBe(true);
    }
  },
);

const numberTexts: readonly (readonly [text: string, number: number])[] = [
  ['1,234.5', 1234.5],
  ['１２３４', 1234],
  [' 1 234.50 ', 1234.5],
  ['+0.5', 0.5],
  ['５０％', 0.5],
];

test.each(ids)('%s answers a number that is text as it answers the number', (id) => {
  parameters[id].forEach(([kind], index) => {
    if (!numeric.includes(kind)) return;
    for (const [text, number] of numberTexts) {
      const [asText, asNumber] = [text, number].map((value) => {
        const values = goodValues(id);
        values[index] = value;
        return fitCells(call(id, values));
      });
      // A refusal shows what was given, each in its own way.
      if (asNumber?.every(isRefusal)) expect(asText?.every(isRefusal)).toBe(true);
      else expect(asText).toEqual(asNumber);
    }
  });
});

test.each(ids)('%s takes blank, left out, empty text, spaces and ranges of them for the same', (id) => {
  parameters[id].forEach((_, index) => {
    // A single blank cell is a range of keys, of another size than the amounts.
    if (id === 'TOTAL' && index === 1) return;
    const blanks = [null, undefined, '', '  ', [[null]], [['']], [[undefined]], [['　']]];
    const [first, ...others] = blanks.map((value) => {
      const values = goodValues(id);
      values[index] = value;
      return call(id, values);
    });
    for (const other of others) expect(other).toEqual(first);
  });
});

test('a bad day or scope leaves nothing met: OFFSETCHECK cannot tell, or says what is missing', () => {
  const credit = ['CCER', '2024-01-01', '2025-06-30', '2025-06-01', null, null, null];
  const certificate = ['绿证', null, '2025-06-30', null, 2024, 2024, '范围2'];
  expect(fitCells(call('OFFSETCHECK', credit))).toEqual(['met: 7.3.1.1, 7.3.1.2, 7.3.1.3']);
  expect(fitCells(call('OFFSETCHECK', certificate))).toEqual(['met: 7.3.1.2, 7.3.1.4']);
  for (const [row, places] of [
    [credit, [1, 2, 3]],
    [certificate, [4, 5, 6]],
  ] as const) {
    for (const place of places) {
      for (const [name, value] of badValues) {
        // These are good days.
        if (name.startsWith('date') && place <= 3) continue;
        const values: unknown[] = [...row];
        values[place] = value;
        const [answer] = fitCells(call('OFFSETCHECK', values));
        expect([name, place, answer]).not.toEqual([name, place, expect.stringMatching(/^met/)]);
      }
    }
  }
});

const shapes: readonly (readonly [string, (good: unknown) => unknown])[] = [
  ['a range of one cell', (good) => [[good]]],
  ['a column', (good) => [[good], [good]]],
  ['a row', (good) => [[good, good]]],
  ['a flat list', (good) => [good, good]],
  [
    'a block',
    (good) => [
      [good, good],
      [good, good],
    ],
  ],
  ['a ragged block', (good) => [[good], [good, good]]],
  ['an empty list', () => []],
  ['an empty row', () => [[]]],
  ['a long column', (good) => Array.from({ length: 3000 }, () => [good])],
];

test.each(
  ids.flatMap((id) =>
    parameters[id].flatMap((_, index) => shapes.map(([name, make]) => [id, index + 1, name, make] as const)),
  ),
)('%s, parameter %i as %s: a rectangle of answers or words', (id, place, _, make) => {
  const values = goodValues(id);
  values[place - 1] = make(values[place - 1]);
  fitCells(call(id, values));
});
