import { registerFunctions } from '../../src/functions';
import { setFunctionLanguage } from '../../src/functions/in-cell';
import { functionExamples, shownIn } from '../../src/text/function-examples';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { functionsInSource } from '../manifest/product-surroundings';
import { parseFormula } from './formula';

/** The functions as Excel gets them: through Microsoft's own client, with the metadata of the source. */
async function start(blankArgument: 0 | null) {
  const host = new ExcelHost({ blankArgument });
  const client = startNodeClient(host);
  const restore = client.install();
  registerFunctions();
  const functions = (await functionsInSource()).map((each) => ({ ...each, allowErrorForDataTypeAny: true }));
  host.registerFunctionSet({ namespace: 'CN', functions });
  const call = async (id: string, ...values: unknown[]) =>
    await host.callFunction(`CN.${id}`, values, 'Sheet1!A1');
  const stop = () => {
    restore();
    client.dispose();
    host.dispose();
  };
  return { call, stop };
}

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test('every example of the help pages comes out through the real runtime', async () => {
  const { call, stop } = await start(0);
  for (const example of Object.values(functionExamples)) {
    const { id, values } = parseFormula(example.formula);
    const result = await call(id, ...values);
    const first = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
    const shown = shownIn(example, 'en-US');
    const wanted = typeof shown === 'string' ? shown : (shown[0]?.[0] ?? '');
    if (typeof first === 'number' && wanted.endsWith('%')) {
      expect(`${(first * 100).toFixed(2)}%`).toBe(wanted);
    } else if (typeof first === 'number') {
      expect(first.toFixed(wanted.split('.')[1]?.length ?? 0)).toBe(wanted);
    } else {
      expect(String(first).toUpperCase().slice(0, wanted.length)).toBe(wanted.toUpperCase());
    }
  }
  stop();
}, 30_000);

test.each([[0 as const], [null]])('a blank cell handed over as %p is blank, not zero', async (blank) => {
  const { call, stop } = await start(blank);
  const only = async (id: string, ...values: unknown[]) => {
    const result = await call(id, ...values);
    return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  };
  expect(await only('GWP', undefined)).toBe('');
  expect(await only('EMISSION', undefined, undefined, undefined, undefined)).toBe('');
  expect(await only('VERDICT', undefined, 0)).toMatchObject({ error: '#VALUE!' });
  stop();
});

test('a range in the second argument too gives a range: two gases in two reports', async () => {
  const { call, stop } = await start(0);
  expect(await call('GWP', [['CH4'], ['N2O']], [['AR5'], ['AR4']])).toEqual([[28], [298]]);
  stop();
});

test('an error in one row leaves the others their answers', async () => {
  const { call, stop } = await start(0);
  expect(await call('GWP', [['CH4'], [{ error: '#REF!' }]])).toMatchObject([[27.9], [{ error: '#VALUE!' }]]);
  stop();
});
