import { line, type LineEntries } from '../../test/example-records';
import { dossier } from '../../test/example-dossier';
import { lineNotDoubled as rule } from './line-not-doubled';

function examined(...entries: readonly LineEntries[]) {
  const lines = entries.map((each) => line(each));
  const whole = dossier({ lines });
  return lines.flatMap((each) => rule.check(each, whole));
}
const reasons = (...entries: readonly LineEntries[]) =>
  examined(...entries).map(({ outcome, reason }) => `${outcome} ${reason}`);

test('a line of its own stands once', () => {
  expect(reasons({}, { activity: '2001' })).toEqual(['passed once', 'passed once']);
});

test('two lines of one source, year, gas and activity are named, each with the other’s cell', () => {
  const rulings = examined({}, {}, {});
  expect(rulings.map(({ reason, facts }) => [reason, facts['more']])).toEqual([
    ['doubled', 1],
    ['doubled', 1],
    ['doubled', 1],
  ]);
  expect(rulings[0]?.facts['other']).toMatch(/^Inventory!|^Offsets!/);
});

test.each<[string, LineEntries]>([
  ['year', { year: 2024 }],
  ['source', { source: '外购电力（宿舍）' }],
  ['gas', { gas: 'CH4' }],
  ['activity', { activity: '2000.001' }],
  ['unit', { unit: 'kWh' }],
  ['site', { site: '二号厂房' }],
])('another %s tells two lines apart', (_, other) => {
  expect(reasons({}, other)).toEqual(['passed once', 'passed once']);
});

test('another spelling of source and gas is the same', () => {
  expect(reasons({ gas: 'CO2' }, { gas: '二氧化碳', source: ' 外购电力 ' })).toEqual([
    'failed doubled',
    'failed doubled',
  ]);
});

test('lines without an activity, or with one of 0, are not compared', () => {
  expect(reasons({ activity: '0' }, { activity: '0' }, { activity: undefined })).toEqual([]);
});
