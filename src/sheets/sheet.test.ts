import { cellReference } from '../domain/cell';
import { languages } from '../domain/language';
import { normalizeSpelling } from '../domain/spelling';
import { evaluationSheet } from './declared/evaluation-sheet';
import { findingsSheet } from './declared/findings-sheet';
import { inventorySheet } from './declared/inventory-sheet';
import { offsetsSheet } from './declared/offsets-sheet';
import { organizationSheet } from './declared/organization-sheet';
import type { ColumnDeclaration, SheetDeclaration } from './sheet';

const sheets: readonly {
  readonly id: string;
  readonly declaration: Omit<SheetDeclaration, 'columns'>;
  readonly columns: readonly Omit<ColumnDeclaration, 'formula'>[];
}[] = [organizationSheet, inventorySheet, offsetsSheet, findingsSheet, evaluationSheet].map(
  (declaration) => ({
    id: declaration.id,
    declaration,
    columns: declaration.columns,
  }),
);

describe.each(sheets)('the sheet $id', ({ declaration, columns }) => {
  test('has a tab name that Excel takes, and a table name of its own', () => {
    for (const language of languages) {
      expect(declaration.tab[language].length).toBeLessThanOrEqual(31);
      expect(declaration.tab[language]).not.toMatch(/[\\/?*:[\]]/);
    }
    expect(declaration.tableName).toMatch(/^CN_[A-Z][A-Za-z]+$/);
  });

  test('no header or synonym of one column is that of another', () => {
    const seen = new Map<string, string>();
    for (const { key, header, synonyms = [] } of columns) {
      for (const name of new Set(
        [...languages.map((language) => header[language]), ...synonyms].map(normalizeSpelling),
      )) {
        expect([name, seen.get(name) ?? key]).toEqual([name, key]);
        seen.set(name, key);
      }
    }
  });

  test('prompts fit Excel’s 255 characters', () => {
    for (const { help } of columns) {
      for (const language of languages) expect(help[language].length).toBeLessThanOrEqual(255);
    }
  });
});

test('the offset ledger begins with the fourteen columns of the ledgers people paste', () => {
  expect(offsetsSheet.columns.slice(0, 14).map(({ header }) => header['zh-CN'])).toEqual([
    '序号',
    '抵消类型',
    '项目名称',
    '登记机构',
    '序列号起',
    '序列号止',
    '登记日期',
    '注销日期',
    '注销证明编号',
    '数量(tCO2e)',
    '绿证电量(MWh)',
    '生产年份',
    '用于范围',
    '备注',
  ]);
  expect(offsetsSheet.columns.at(-1)?.kind).toBe('result');
});

test('the inventory’s formulas leave a blank row blank', () => {
  const keys = inventorySheet.columns.map(({ key }) => key);
  const cell = (key: (typeof keys)[number]) => cellReference({ row: 3, column: keys.indexOf(key) });
  expect(inventorySheet.columns.flatMap(({ formula }) => (formula ? [formula(cell)] : []))).toEqual([
    '=IF(F4="","",IF(F4="CO2e",1,CN.GWP(F4)))',
    '=IF(OR(G4="",H4="",I4="",J4=""),"",CN.EMISSION(G4,H4,I4,J4,F4))',
  ]);
});

test('where a report was chosen the inventory’s formulas name it', () => {
  const keys = inventorySheet.columns.map(({ key }) => key);
  const cell = (key: (typeof keys)[number]) => cellReference({ row: 3, column: keys.indexOf(key) });
  expect(inventorySheet.columns.flatMap(({ formula }) => (formula ? [formula(cell, 'AR5')] : []))).toEqual([
    '=IF(F4="","",IF(F4="CO2e",1,CN.GWP(F4,"AR5")))',
    '=IF(OR(G4="",H4="",I4="",J4=""),"",CN.EMISSION(G4,H4,I4,J4,F4,"AR5"))',
  ]);
});
