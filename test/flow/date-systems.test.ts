import { buildWorkbook } from '../../src/commands/build-workbook';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { organizationSheet } from '../../src/sheets/declared/organization-sheet';
import { findTable } from '../../src/sheets/reading/read-table';
import { readOffsets } from '../../src/sheets/reading/read-offsets';
import { readOrganization } from '../../src/sheets/reading/read-organization';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { WorkbookModel } from '../host/workbook-model';
import { day, inChinese, whole } from './on-sheets';

let takeAway = () => {};
afterEach(() => takeAway());

describe.each([
  // Excel's own serials of 2026-06-30 in its two date systems, 1462 apart.
  ['1900', false, 46203],
  ['1904', true, 44741],
])('in a workbook whose days count from %s', (_, date1904, serial) => {
  test('a declaration day and a day of registration that a person types are read as those days', async () => {
    const host = new ExcelHost({ model: new WorkbookModel('Sheet1', { date1904, locale: 'zh-CN' }) });
    takeAway = startNodeClient(host).install();
    const workbook = new ExcelWorkbook();
    await buildWorkbook(workbook, inChinese);
    const built = await whole(workbook);
    const form = findTable(built, organizationSheet);
    const ledger = findTable(built, offsetsSheet);
    const entry = form?.columns.get('entry');
    const registered = ledger?.columns.get('registered');
    if (!form || !ledger || entry === undefined || registered === undefined) throw new Error('not built');
    const row = form.body.first + organizationSheet.items.findIndex(({ key }) => key === 'declarationDay');
    host.model.enter(form.sheet.name, row, entry, '2026-06-30');
    host.model.enter(ledger.sheet.name, ledger.body.first, registered, '2024-07-02');
    expect(host.model.sheet(form.sheet.name).value(row, entry)).toBe(serial);

    host.meters.reset();
    const read = await whole(workbook);
    expect(host.meters.syncs).toBe(3);
    expect(read.date1904).toBe(date1904);
    expect(readOrganization(read).declarationDay).toMatchObject({ value: day('2026-06-30') });
    expect(readOffsets(read)?.records[0]?.registered).toMatchObject({ value: day('2024-07-02') });
  });
});
