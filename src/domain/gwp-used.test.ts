import { line } from '../../test/example-records';
import { gwpsUsed } from './gwp-used';

const used = (...lines: Parameters<typeof line>[0][]) =>
  gwpsUsed(lines.map((entries) => line(entries))).map(({ gas, gwp, reports, lines: of }) => [
    gas,
    gwp.toString(),
    reports.at(-1) ?? 'none',
    of.length,
  ]);

test('each gas stands once with each value used for it, with the newest report that has it', () => {
  const methane = { gas: 'CH4', factorUnit: 'kg/kg' };
  expect(
    used(
      { ...methane, gwp: '27.9' },
      { ...methane, gwp: '28' },
      { ...methane, gwp: '27.9' },
      { ...methane, gwp: '29' },
    ),
  ).toEqual([
    ['CH4', '27.9', 'AR6', 2],
    ['CH4', '28', 'AR5', 1],
    ['CH4', '29', 'none', 1],
  ]);
});

test('a factor in CO2e and a line without a GWP say nothing of it', () => {
  expect(used({ gas: 'CH4', factorUnit: 'kgCO2e/kg', gwp: '27.9' }, { gwp: undefined })).toEqual([]);
});
