import type { Language } from '../../src/domain/language';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { XlsxDoor } from '../host/xlsx-door';

/** An empty workbook. Even a new one is a file from the start, so that there is one way of saving. */
export async function newWorkbook(language: Language): Promise<XlsxDoor> {
  const file = XlsxWorkbook.empty();
  await file.write({ steps: [{ do: 'addSheet', sheet: 'Sheet1' }] });
  return await XlsxDoor.open(file.toBytes(), language === 'zh-CN' ? '工作簿1.xlsx' : 'Book1.xlsx');
}
