import { line } from '../../test/example-records';
import { factorsUsed } from './factors-used';

const national2022 = { factor: '0.5366', factorUnit: 'tCO2/MWh' };

test('a factor stands once for all its lines; another value, unit or origin is another factor', () => {
  const lines = [line(), line({ site: '工厂' }), line({ factor: '0.6' }), line({ factorSource: '省级' })];
  expect(
    factorsUsed(lines).map(({ value, origin, lines: of }) => [value.toString(), origin, of.length]),
  ).toEqual([
    ['0.5', '国家电网平均', 2],
    ['0.6', '国家电网平均', 1],
    ['0.5', '省级', 1],
  ]);
});

test('one of ours named by its origin carries its document; the same name with another value does not', () => {
  const [ours, typedOver] = factorsUsed([
    line({ ...national2022, factorSource: '全国 2022' }),
    line({ ...national2022, factor: '0.5367', factorSource: '全国 2022' }),
  ]);
  expect(ours?.held?.of['en-US']).toContain('2022');
  expect(ours?.held?.passport.document).not.toBe('');
  expect(typedOver?.held).toBeUndefined();
});

test('without an origin one of ours is known by its value, with an origin of somebody else’s it is not', () => {
  const [unnamed, others] = factorsUsed([
    line({ ...national2022, factorSource: undefined }),
    line({ ...national2022, factorSource: '供应商提供' }),
  ]);
  expect(unnamed?.held?.formula['en-US']).toContain('CN.GRID');
  expect(others?.held).toBeUndefined();
});

test('a line without a factor has none to list', () => {
  expect(factorsUsed([line({ factor: undefined })])).toEqual([]);
});
