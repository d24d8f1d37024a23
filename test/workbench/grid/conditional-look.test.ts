import type { CellValue } from '../../../src/domain/cell';
import type { ConditionalFormatModel } from '../../host/model/sheet-features';
import { WorkbookModel } from '../../host/workbook-model';
import { conditionalLook } from './conditional-look';
import { ModelFormulas } from './model-formulas';

const AREA = { row: 1, column: 0, rows: 3, columns: 2 };

function lookAt(
  values: readonly CellValue[],
  rules: readonly Partial<ConditionalFormatModel>[],
  row: number,
  column: number,
) {
  const model = new WorkbookModel('S');
  const { activeSheet } = model;
  values.forEach((value, i) => {
    activeSheet.store(i + 1, 1, { value });
  });
  activeSheet.conditionalFormats = rules.map((rule, i) => ({
    id: String(i),
    type: 'Custom',
    areas: [AREA],
    stopIfTrue: false,
    format: { fill: '#FF0000' },
    settings: {},
    ...rule,
  }));
  const formulas = new ModelFormulas(model);
  const look = conditionalLook(formulas, activeSheet, row, column);
  formulas.dispose();
  return look;
}

const failed = { settings: { formula: '=$B2="failed"' } };

test('a formula is written for the first cell and moves along: row 3 looks at B4', () => {
  const values = ['met', 'met', 'failed'];
  expect(lookAt(values, [failed], 3, 0)).toEqual({ fill: '#FF0000' });
  expect(lookAt(values, [failed], 2, 0)).toEqual({});
});

test('outside its range a rule says nothing', () => {
  expect(lookAt(['failed'], [failed], 1, 2)).toEqual({});
});

test('the first rule wins for each part it names; the second adds what the first leaves open', () => {
  const second = { ...failed, format: { fill: '#00FF00', bold: true } };
  expect(lookAt(['failed'], [failed, second], 1, 0)).toEqual({ fill: '#FF0000', bold: true });
});

test('after a rule that stops, no other is asked', () => {
  const second = { ...failed, format: { bold: true } };
  expect(lookAt(['failed'], [{ ...failed, stopIfTrue: true }, second], 1, 0)).toEqual({ fill: '#FF0000' });
});

test.each([
  ['GreaterThan', 9.9, false],
  ['GreaterThan', 10, false],
  ['GreaterThan', 10.1, true],
  ['GreaterThanOrEqual', 9.9, false],
  ['GreaterThanOrEqual', 10, true],
  ['LessThan', 9.9, true],
  ['LessThan', 10, false],
  ['LessThanOrEqual', 10, true],
  ['LessThanOrEqual', 10.1, false],
  ['EqualTo', 10, true],
  ['NotEqualTo', 10, false],
  ['NotEqualTo', 10.1, true],
])('a cell value %s 10: %d is %s', (operator, value, isMet) => {
  const rule = { type: 'CellValue', settings: { rule: { operator, formula1: '=10' } } };
  expect(lookAt([value], [rule], 1, 1)).toEqual(isMet ? { fill: '#FF0000' } : {});
});

test.each([
  [9.9, false],
  [10, true],
  [20, true],
  [20.1, false],
])('%d lies between 10 and 20: %s', (value, isMet) => {
  const rule = {
    type: 'CellValue',
    settings: { rule: { operator: 'Between', formula1: '=10', formula2: '=20' } },
  };
  expect(lookAt([value], [rule], 1, 1)).toEqual(isMet ? { fill: '#FF0000' } : {});
});
