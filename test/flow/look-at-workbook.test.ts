import { buildWorkbook } from '../../src/commands/build-workbook';
import { gwpImpact } from '../../src/commands/gwp-impact';
import { lookAtWorkbook } from '../../src/commands/look-at-workbook';
import { previewAdoption } from '../../src/commands/preview-adoption';
import { inChinese, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

describe.each(ports)('looking at the workbook in $name', ({ open }) => {
  test('somebody’s own ledger is foreign until our sheets stand in it', async () => {
    const workbook = await open(offsetLedger());
    expect(await lookAtWorkbook(workbook)).toBe('foreign');
    await buildWorkbook(workbook, inChinese);
    expect(await lookAtWorkbook(workbook)).toBe('ours');
  });

  test('the sheets that single commands write are known, and do not make a workbook ours', async () => {
    const workbook = await open(offsetLedger());
    await previewAdoption(workbook, inChinese);
    expect(await lookAtWorkbook(workbook)).toBe('foreign');
    await buildWorkbook(workbook, inChinese);
    await previewAdoption(workbook, inChinese);
    await gwpImpact(workbook, inChinese);
    expect(await lookAtWorkbook(workbook)).toBe('ours');
  });

  test('a single sheet without an entry is empty', async () => {
    const workbook = await open(offsetLedger());
    const before = await whole(workbook);
    const [{ name, cells } = { name: '', cells: undefined }] = before.sheets;
    const area = {
      row: 0,
      column: 0,
      rows: cells?.values.length ?? 0,
      columns: cells?.values[0]?.length ?? 0,
    };
    await workbook.write({ steps: [{ do: 'clear', sheet: name, area, what: 'contents' }] }, before);
    expect(await lookAtWorkbook(workbook)).toBe('empty');
  });

  test('a table named as ours that this version does not know is of a newer version', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    const before = await whole(workbook);
    await workbook.write(
      {
        steps: [
          { do: 'addSheet', sheet: '新表' },
          { do: 'write', sheet: '新表', row: 0, column: 0, cells: [['甲'], [1]] },
          {
            do: 'addTable',
            sheet: '新表',
            area: { row: 0, column: 0, rows: 2, columns: 1 },
            name: 'CN_Portfolio2030',
            style: 'TableStyleLight1',
          },
        ],
      },
      before,
    );
    expect(await lookAtWorkbook(workbook)).toBe('newer');
  });
});
