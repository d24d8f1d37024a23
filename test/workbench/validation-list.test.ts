import type { Validation } from '../host/model/sheet-features';
import { WorkbookModel } from '../host/workbook-model';
import { ModelFormulas } from './grid/model-formulas';
import { offeredChoices, promptAt } from './validation-list';

function bookWith(source: string, more: Partial<Validation> = {}) {
  const model = new WorkbookModel('S');
  const lists = model.addSheet('Lists');
  ['Yes', 'No'].forEach((value, row) => {
    lists.store(row, 0, { value });
  });
  model.sheet('S').validations = [
    {
      area: { row: 1, column: 1, rows: 5, columns: 1 },
      rule: { list: { inCellDropDown: true, source } },
      type: 'List',
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: 'Regulated', message: 'Yes or No' },
      errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
      ...more,
    },
  ];
  return { formulas: new ModelFormulas(model), sheet: model.sheet('S') };
}

test('choices that stand in cells of another sheet are read there, and compared without regard to case', () => {
  const { formulas, sheet } = bookWith('=Lists!$A$1:$A$2');
  const offered = offeredChoices(formulas, sheet, 3, 1);
  expect(offered?.choices).toEqual(['Yes', 'No']);
  expect(['yes', 'No', 'Perhaps'].map((text) => offered?.isIn(text))).toEqual([true, true, false]);
});

test('choices written out are compared as they are written', () => {
  const { formulas, sheet } = bookWith('Yes, No');
  const offered = offeredChoices(formulas, sheet, 1, 1);
  expect(offered?.choices).toEqual(['Yes', 'No']);
  expect(['yes', 'Yes'].map((text) => offered?.isIn(text))).toEqual([false, true]);
});

test('a blank is let in unless blanks are forbidden', () => {
  const isBlankIn = (ignoreBlanks: boolean) => {
    const { formulas, sheet } = bookWith('Yes,No', { ignoreBlanks });
    return offeredChoices(formulas, sheet, 1, 1)?.isIn('');
  };
  expect([isBlankIn(true), isBlankIn(false)]).toEqual([true, false]);
});

test('only Stop refuses; a warning is watched all the same', () => {
  const errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
  const { formulas, sheet } = bookWith('Yes,No', { errorAlert });
  expect(offeredChoices(formulas, sheet, 1, 1)).toMatchObject({ isStrict: false, isWatched: true });
});

test('a cell above or below the list has neither choices nor a hint', () => {
  const { formulas, sheet } = bookWith('Yes,No');
  expect([0, 1, 5, 6].map((row) => offeredChoices(formulas, sheet, row, 1) !== undefined)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(promptAt(sheet, 1, 1)).toEqual({ title: 'Regulated', message: 'Yes or No' });
  expect(promptAt(sheet, 6, 1)).toBeUndefined();
});
