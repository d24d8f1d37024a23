import { baseSheet } from './declared/base-sheet';
import type { FormDeclaration } from './form';
import { formSteps } from './form-steps';
import { preparationSheet } from './declared/preparation-sheet';
import type { WriteStep } from './write-plan';

const lists = new Map([['yesNo', '=CN_yesNo']] as const);
const steps = <Key extends string>(declaration: FormDeclaration<Key>): readonly WriteStep[] =>
  formSteps(declaration, '表', 'zh-CN', lists);
const rowOf = <Key extends string>({ items }: FormDeclaration<Key>, key: Key) =>
  3 + items.findIndex((item) => item.key === key);

test('evidence is asked for on the checklist alone', () => {
  const keys = ({ columns }: Pick<FormDeclaration, 'columns'>) => columns.map(({ key }) => key);
  expect(keys(preparationSheet)).toEqual(['item', 'entry', 'evidence', 'guide', 'result']);
  expect(keys(baseSheet)).toEqual(['item', 'entry', 'guide', 'result']);
});

test('every item stands ready with its guide, and its entry is left to people', () => {
  const written = steps(baseSheet).find((step) => step.do === 'write' && step.row === 2);
  const cells = written?.do === 'write' ? written.cells : [];
  expect(cells).toHaveLength(baseSheet.items.length + 1);
  expect(cells[1]?.slice(0, 2)).toEqual(['基准期起始年', undefined]);
  expect(
    cells.slice(1).every(([item, entry, guide]) => Boolean(item) && entry === undefined && Boolean(guide)),
  ).toBe(true);
});

test('a yes-or-no item has a drop-down at its own entry, under its own name', () => {
  expect(steps(baseSheet)).toContainEqual(
    expect.objectContaining({
      do: 'offerList',
      area: { row: rowOf(baseSheet, 'adjusted'), column: 1, rows: 1, columns: 1 },
      source: '=CN_yesNo',
      promptTitle: '基准是否调整过',
    }),
  );
});

test('a day, a year, a number and a text each have their format', () => {
  const formatsAt = <Key extends string>(declaration: FormDeclaration<Key>, key: Key) =>
    steps(declaration).flatMap((step) =>
      step.do === 'format' && step.area.row === rowOf(declaration, key) && step.area.rows === 1
        ? [step.format.numberFormat]
        : [],
    );
  expect(formatsAt(preparationSheet, 'publishedOn')).toEqual(['yyyy-mm-dd']);
  expect(formatsAt(preparationSheet, 'commitment')).toEqual(['@']);
  expect(formatsAt(baseSheet, 'firstYear')).toEqual(['0']);
  expect(formatsAt(baseSheet, 'value')).toEqual(['#,##0.00####']);
});
