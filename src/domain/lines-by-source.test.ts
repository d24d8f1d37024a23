import { line } from '../../test/example-records';
import { linesBySource } from './lines-by-source';

test('lines are sorted by source, site and gas, in the order in which each is first named', () => {
  const lines = [
    line({ source: '锅炉', site: '一厂', gas: 'CO2' }),
    line({ source: '锅炉', site: '二厂', gas: 'CO2' }),
    line({ source: '锅炉', site: '一厂', gas: 'CH4' }),
    line({ source: '叉车', site: '一厂', gas: 'CO2' }),
    line({ source: ' 锅 炉', site: '一厂', gas: 'co₂' }),
    line({ source: '' }),
  ];
  const { sources, of } = linesBySource.of(lines);
  const placesOf = (some: readonly unknown[]) => some.map((each) => lines.findIndex((one) => one === each));
  expect(sources.map((each) => placesOf(each.lines))).toEqual([[0, 4], [1], [2], [3]]);
  expect(lines.map((each) => placesOf(of(each)?.lines ?? []))).toEqual([[0, 4], [1], [2], [3], [0, 4], []]);
});
