import { buildExample } from '../../src/commands/build-example';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { dossierSheets } from '../../src/sheets/reading/read-dossier';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { inChinese, inEnglish, whole } from '../flow/on-sheets';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { XlsxDoor } from '../host/xlsx-door';
import { hidings, withHidden, type Hiding } from './hide-parts';
import { fieldsOf } from './said-fields';

const tables = dossierSheets.map(({ tableName }) => tableName);

describe.each([inChinese, inEnglish])(
  'the example in $language, with parts of it out of sight',
  (context) => {
    let example: Uint8Array;
    let original: readonly string[];

    beforeAll(async () => {
      const workbook = XlsxWorkbook.empty();
      await buildExample(workbook, context);
      example = workbook.toBytes();
      original = fieldsOf(await whole(XlsxWorkbook.open(example)));
    });

    test.each(hidings)('%s on one sheet at a time: a closed file reads the same', async (hiding) => {
      for (const table of tables) {
        const workbook = XlsxWorkbook.open(withHidden(example, [table], hiding));
        expect([table, fieldsOf(await whole(workbook))]).toEqual([table, original]);
      }
    });

    test.each(hidings)('%s on every sheet: Excel reads the same', async (hiding) => {
      expect(fieldsOf(await readInExcel(hiding))).toEqual(original);
    });

    test.each(hidings)('%s are hidden indeed on every sheet', (hiding) => {
      const { sheets } = readPackage(withHidden(example, tables, hiding));
      const bent = sheets.filter(({ tables: own }) => own.some(({ name }) => tables.includes(name)));
      expect(bent).toHaveLength(tables.length);
      for (const { name, rows, columns } of bent) {
        const hidden = [...rows, ...columns].filter(({ isHidden }) => isHidden);
        expect([name, hidden.length > 1]).toEqual([name, true]);
      }
    });

    async function readInExcel(hiding: Hiding) {
      const door = await XlsxDoor.open(withHidden(example, tables, hiding), 'example.xlsx');
      const host = new ExcelHost({ model: door.model });
      const uninstall = startNodeClient(host).install();
      try {
        return await whole(new ExcelWorkbook());
      } finally {
        uninstall();
      }
    }
  },
);
