import {
  credit,
  line,
  organization,
  type OrganizationEntries,
  type RecordEntries,
} from '../../test/example-records';
import { evaluate } from '../domain/evaluation';
import type { InventoryLine } from '../domain/inventory-line';
import { judgeOffsets } from './judge-offsets';
import { verdictReadings } from './verdict-readings';

/** 1,000 t of electricity, 10 t of them removed inside the boundary: 990 t net. */
const removing = [line(), line({ category: 'removal', scope: 1, tonnes: '10' })];

const readings = (lines: readonly InventoryLine[], ...entries: readonly RecordEntries[]) =>
  readingsUnder({}, lines, ...entries);

function readingsUnder(
  chosen: OrganizationEntries,
  lines: readonly InventoryLine[],
  ...entries: readonly RecordEntries[]
) {
  const declared = organization(chosen);
  const records = entries.map((each, index) =>
    credit({ serials: [`C${index}-1`, `C${index}-1000`], ...each }),
  );
  const ruled = judgeOffsets(declared, lines, records);
  return verdictReadings(evaluate(declared, lines, ruled), ruled).map(({ kind, verdict, margin, flips }) => [
    kind,
    verdict,
    margin.toString(),
    flips,
  ]);
}

test('990 t of credits hold net and not gross: 10 t would be missing', () => {
  expect(readings(removing, { tonnes: '990' })).toEqual([['gross', 'notAchieved', '-10', true]]);
  expect(readings(removing, { tonnes: '1000' })).toEqual([['gross', 'achieved', '0', false]]);
});

test('without removals gross is no other reading', () => {
  expect(readings([line()], { tonnes: '1000' })).toEqual([]);
});

test('a credit five years and a day old counts by calendar years; one of the year before does not, nor one with another fault', () => {
  const old = { registered: '2021-06-29', tonnes: '400' };
  expect(readings([line()], { tonnes: '600' }, old)).toEqual([['calendarYears', 'achieved', '0', true]]);
  expect(readings([line()], { tonnes: '600' }, { ...old, tonnes: '399.999' })).toEqual([
    ['calendarYears', 'notAchieved', '-0.001', false],
  ]);
  expect(readings([line()], { tonnes: '600' }, { ...old, registered: '2020-12-31' })).toEqual([]);
  expect(readings([line()], { tonnes: '600' }, { ...old, proof: undefined })).toEqual([]);
});

test('each pending record that alone would flip the verdict is named, one that would not only in the sum', () => {
  const pending = { outsideBoundary: undefined };
  expect(
    readings([line()], { tonnes: '900' }, { ...pending, tonnes: '100' }, { ...pending, tonnes: '99.999' }),
  ).toEqual([
    ['allPending', 'achieved', '99.999', true],
    ['onePending', 'achieved', '0', true],
  ]);
});

test('where there is no verdict there are no other ones', () => {
  expect(readings([line({ tonnes: { unreadable: 'x' } })], { tonnes: '1000' })).toEqual([]);
});

test('where gross emissions were chosen, net is the other reading: 10 t less to offset', () => {
  const gross = { comparison: 'gross' } as const;
  expect(readingsUnder(gross, removing, { tonnes: '990' })).toEqual([['net', 'achieved', '0', true]]);
  expect(readingsUnder(gross, removing, { tonnes: '1000' })).toEqual([['net', 'achieved', '10', false]]);
  expect(readingsUnder(gross, [line()], { tonnes: '1000' })).toEqual([]);
});

test('where calendar years were chosen, what counts by them alone drops out by days', () => {
  const byYear = { creditAge: 'byCalendarYear', creditAgeGround: '函 1' } as const;
  const old = { registered: '2021-06-29', tonnes: '400' };
  expect(readingsUnder(byYear, [line()], { tonnes: '600' }, old)).toEqual([
    ['days', 'notAchieved', '-400', true],
  ]);
  expect(readingsUnder(byYear, [line()], { tonnes: '1000' }, old)).toEqual([
    ['days', 'achieved', '0', false],
  ]);
  const without = { creditAge: 'byCalendarYear' } as const;
  expect(readingsUnder(without, [line()], { tonnes: '600' }, old)).toEqual([
    ['allPending', 'achieved', '0', true],
    ['onePending', 'achieved', '0', true],
  ]);
});

test('where both were chosen, both as usual are told besides each alone', () => {
  const both = { comparison: 'gross', creditAge: 'byCalendarYear', creditAgeGround: '函 1' } as const;
  const old = { registered: '2021-06-29', tonnes: '400' };
  expect(readingsUnder(both, removing, { tonnes: '600' }, old)).toEqual([
    ['net', 'achieved', '10', false],
    ['days', 'notAchieved', '-400', true],
    ['usual', 'notAchieved', '-390', true],
  ]);
});
