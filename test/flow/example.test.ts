import { buildExample } from '../../src/commands/build-example';
import { checkEverything } from '../../src/commands/check-everything';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import { Refusal } from '../../src/domain/refusal';
import { isOpen } from '../../src/rules/finding';
import { qualifiedReference } from '../../src/domain/cell';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { inChinese, inEnglish, whole } from './on-sheets';

describe.each([inChinese, inEnglish])('the example in $language', (context) => {
  test('is an organization to which no rule has anything to object, advice included', async () => {
    const workbook = XlsxWorkbook.empty();
    await buildExample(workbook, context);
    const { findings } = await checkEverything(workbook, context);
    expect(
      findings.all
        .filter(isOpen)
        .map(({ rule, reason, at, facts }) => [rule, reason, at && qualifiedReference(at), facts]),
    ).toEqual([]);
    expect(findings.all.length).toBeGreaterThan(100);
  });

  test('has achieved neutrality: 1,441.70520944 t against 1,478.8 t of offsets, 37.09479056 t left', async () => {
    const workbook = XlsxWorkbook.empty();
    await buildExample(workbook, context);
    const { figures } = await writeEvaluation(workbook, context);
    const value = (label: string) => figures.find((figure) => figure.label['en-US'] === label)?.value;
    expect(value('Net emissions')).toBe('1441.70520944');
    expect(value('Offsets counted')).toBe('1478.8');
    expect(value('Margin (offsets − net emissions)')).toBe('37.09479056');
  });

  test('is not put among sheets that are there already', async () => {
    const workbook = XlsxWorkbook.empty();
    await buildExample(workbook, context);
    const before = await whole(workbook);
    await expect(buildExample(workbook, context)).rejects.toBeInstanceOf(Refusal);
    expect(await whole(workbook)).toEqual(before);
  });
});
