import type { Settings } from '../domain/organization';
import { organizationSheet } from '../sheets/declared/organization-sheet';
import { readOrganization } from '../sheets/reading/read-organization';
import { carries } from '../sheets/reading/read-table';
import type { Workbook } from '../workbook/workbook';

/** What a workbook chose; undefined where it has no sheet to choose on. */
export async function readSettings(workbook: Workbook): Promise<Settings | undefined> {
  const before = await workbook.read((sheet) => (carries(sheet, organizationSheet) ? 'values' : undefined));
  if (!before.sheets.some((sheet) => carries(sheet, organizationSheet))) return undefined;
  const { report, fuelSet, comparison, creditAge, creditAgeGround } = readOrganization(before);
  return { report, fuelSet, comparison, creditAge, creditAgeGround };
}
