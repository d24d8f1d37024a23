import { Exact } from '../../domain/exact';
import { targetBlock } from './target-block';

const terms = { base: new Exact(1000), annualRate: new Exact('0.1'), baseYear: 2022, targetYear: 2024 };

test('the terms on top, then each year with both paths as formulas over them', () => {
  const { cells, formats } = targetBlock(terms, { sheet: 'Plan', row: 2, column: 3 }, 'en-US');
  expect(cells).toEqual([
    ['Base value', 1000, undefined],
    ['Yearly reduction', 0.1, undefined],
    ['Base year', 2022, undefined],
    ['Target year', 2024, undefined],
    [undefined, undefined, undefined],
    ['Year', 'Compound', 'Linear'],
    [
      2022,
      { formula: '=CN.TARGETVALUE($E$3,$E$4,$E$5,$D9,"compound")' },
      { formula: '=CN.TARGETVALUE($E$3,$E$4,$E$5,$D9,"linear")' },
    ],
    [
      2023,
      { formula: '=CN.TARGETVALUE($E$3,$E$4,$E$5,$D10,"compound")' },
      { formula: '=CN.TARGETVALUE($E$3,$E$4,$E$5,$D10,"linear")' },
    ],
    [
      2024,
      { formula: '=CN.TARGETVALUE($E$3,$E$4,$E$5,$D11,"compound")' },
      { formula: '=CN.TARGETVALUE($E$3,$E$4,$E$5,$D11,"linear")' },
    ],
  ]);
  expect(formats[1]).toEqual([undefined, '0.00%', undefined]);
  expect(formats).toHaveLength(cells.length);
});

test('the words come in the language asked for', () => {
  const { cells } = targetBlock(terms, { sheet: '计划', row: 0, column: 0 }, 'zh-CN');
  expect(cells[5]).toEqual(['年份', '复合路径', '线性路径']);
});
