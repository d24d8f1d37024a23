import { qualifiedReference } from '../../domain/cell';
import { reports, type Report } from '../../domain/gwp';
import { Refusal } from '../../domain/refusal';
import { organizationItemNames } from '../../rules/names/organization-names';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { readOrganization } from './read-organization';

/**
 * The IPCC report that formulas written into a workbook are to name; undefined where none was chosen.
 * @throws Refusal where what was chosen cannot be read: no report is taken for it.
 */
export function chosenReport(workbook: WorkbookSnapshot): Report | undefined {
  const { report } = readOrganization(workbook);
  if (report.state !== 'unreadable') return report.state === 'value' ? report.value : undefined;
  const where = qualifiedReference(report.at);
  const { 'zh-CN': zh, 'en-US': en } = organizationItemNames.report;
  throw new Refusal('notUsable', {
    'zh-CN': `“${zh}”写的是“${report.seen}”（${where}），不知道公式该用哪份报告，没有改动任何内容。请改为 ${reports.join('、')} 之一，或清空。`,
    'en-US': `“${en}” says “${report.seen}” (${where}), so it is not known which report the formulas are to use. Nothing was changed. Enter one of ${reports.join(', ')}, or clear the cell.`,
  });
}
