import { addMeasure } from '../../src/commands/add-measure';
import { buildWorkbook } from '../../src/commands/build-workbook';
import { measures } from '../../src/data/measures';
import { measuresSheet } from '../../src/sheets/declared/measures-sheet';
import { inChinese, paste, table } from './on-sheets';
import { offsetLedger, ports } from './ports';

const [, photovoltaics] = measures;
const lighting = measures.find(({ number }) => number === 11);
if (!photovoltaics || !lighting) throw new Error('table C.1 has 25 measures');

describe.each(ports)('adding a measure of table C.1 to the plan in $name', ({ open }) => {
  test('it stands in the first blank row with its category, and what was there stays', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await paste(workbook, measuresSheet, 'action', [['自己的措施']]);
    const said = await addMeasure(workbook, photovoltaics, 'zh-CN');
    expect(said['zh-CN']).toContain('减排计划!A5');
    await addMeasure(workbook, lighting, 'zh-CN');
    expect((await table(workbook, measuresSheet, 'action', 'category')).slice(0, 4)).toEqual([
      ['自己的措施', undefined],
      ['分布式光伏发电', '非化石能源替代'],
      ['智慧照明节能管理', '提高能源利用效率'],
      [undefined, undefined],
    ]);
  });

  test('it is not added twice, in whichever language it stands there', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await addMeasure(workbook, photovoltaics, 'zh-CN');
    await expect(addMeasure(workbook, photovoltaics, 'en-US')).rejects.toThrow(/in the plan already/);
  });

  test('a full table grows by the row that is needed', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    const length = (await table(workbook, measuresSheet, 'action')).length;
    await paste(
      workbook,
      measuresSheet,
      'action',
      Array.from({ length }, (_, row) => [`措施 ${row}`]),
    );
    await addMeasure(workbook, photovoltaics, 'zh-CN');
    const after = await table(workbook, measuresSheet, 'action');
    expect([after.length, after.at(-1)]).toEqual([length + 1, ['分布式光伏发电']]);
  });

  test('without the plan, it says to build the workbook first', async () => {
    const workbook = await open(offsetLedger());
    await expect(addMeasure(workbook, photovoltaics, 'zh-CN')).rejects.toThrow(/Build the workbook first/);
  });
});
