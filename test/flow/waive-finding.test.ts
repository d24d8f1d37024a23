import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkOffsets } from '../../src/commands/check-offsets';
import { waiveFinding } from '../../src/commands/waive-finding';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { inChinese, paste } from './on-sheets';
import { offsetLedger, ports } from './ports';

describe.each(ports)('a reason for letting a finding stand, from the pane, in $name', ({ open }) => {
  test('stands beside the finding and is kept by the next check; taken back, it is gone', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await paste(workbook, offsetsSheet, 'number', [['甲']]);
    const first = await checkOffsets(workbook, inChinese);
    const finding = first.findings.all.find(
      ({ outcome }) => outcome === 'failed' || outcome === 'cannotTell',
    );
    if (!finding) throw new Error('a record with a label alone is not complete');
    const said = await waiveFinding(workbook, finding, ' 已与核查机构商定 ');
    expect(said['zh-CN']).toContain('重新检查后生效');
    const again = await checkOffsets(workbook, inChinese);
    const same = again.findings.all.find(
      ({ rule, at }) => rule === finding.rule && JSON.stringify(at) === JSON.stringify(finding.at),
    );
    expect(same?.waiver).toBe('已与核查机构商定');
    await waiveFinding(workbook, finding, '');
    const last = await checkOffsets(workbook, inChinese);
    expect(last.findings.all.filter(({ waiver }) => waiver !== undefined)).toEqual([]);
  });

  test('a finding that is not on the sheet is refused, and so is a workbook without the sheet', async () => {
    const workbook = await open(offsetLedger());
    const finding = {
      rule: 'credit-recent',
      clause: '7.3.1.3',
      level: 'shall',
      outcome: 'failed',
      reason: 'tooOld',
      subject: '',
      facts: {},
      at: undefined,
      tonnes: undefined,
      waiver: undefined,
    } as const;
    await expect(waiveFinding(workbook, finding, 'x')).rejects.toThrow(/Build the workbook first/);
    await buildWorkbook(workbook, inChinese);
    await expect(waiveFinding(workbook, finding, 'x')).rejects.toThrow(/Check again/);
  });
});
