import { buildExample } from '../../src/commands/build-example';
import { checkEverything } from '../../src/commands/check-everything';
import { qualifiedReference } from '../../src/domain/cell';
import { registerFunctions } from '../../src/functions';
import { isOpen } from '../../src/rules/finding';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import { inChinese, inEnglish } from '../flow/on-sheets';
import { UniverCalculator } from '../host/calculation/univer-calculator';
import { ExcelHost } from '../host/excel-host';
import { WorkbookModel } from '../host/workbook-model';
import { startNodeClient } from '../host/node-client';
import { functionsInSource } from '../manifest/product-surroundings';

test.each([inChinese, inEnglish])(
  'the example in $language, calculated by the functions themselves, has nothing to settle',
  async (context) => {
    const calculator = new UniverCalculator();
    const host = new ExcelHost({ model: new WorkbookModel('Sheet1'), calculator });
    const client = startNodeClient(host);
    const restore = client.install();
    registerFunctions();
    host.registerFunctionSet({ namespace: 'CN', functions: await functionsInSource() });
    const workbook = new ExcelWorkbook();
    await buildExample(workbook, context);
    await host.settled();
    const { findings } = await checkEverything(workbook, context);
    restore();
    client.dispose();
    host.dispose();
    calculator.dispose();
    expect(
      findings.all
        .filter(isOpen)
        .map(({ rule, reason, at, facts }) => [rule, reason, at && qualifiedReference(at), facts]),
    ).toEqual([]);
  },
);
