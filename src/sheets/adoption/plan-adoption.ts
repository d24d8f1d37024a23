import type { Language } from '../../domain/language';
import type { SheetHead, SheetSnapshot, WorkbookSnapshot } from '../workbook-snapshot';
import { adoptLedger } from './adopt-ledger';
import { adoptParticulars } from './adopt-particulars';
import { adoptRecords } from './adopt-records';
import type { AdoptableForm, AdoptableList } from './adoption';
import { viewOf } from './cell-view';

/** Rows of headers above the months; columns in front of months that stand side by side. */
const deepest = { above: 2, before: 4 };

/**
 * The lists on the user's own sheets that can be mapped onto offsets or inventory, and the particulars that can be
 * mapped onto forms, in the order of the sheets.
 */
export function planAdoption(
  workbook: WorkbookSnapshot,
  language: Language,
): readonly (AdoptableList | AdoptableForm)[] {
  return workbook.sheets.filter(isOfTheUser).flatMap((sheet) => {
    const list = listOn(sheet, workbook.date1904, language);
    return list ? [list] : [];
  });
}

/** A visible sheet with no table of ours. */
export function isOfTheUser({ tables, visibility }: SheetHead): boolean {
  return visibility === 'visible' && !tables.some(({ name }) => /^CN_/i.test(name));
}

function listOn(
  sheet: SheetSnapshot,
  date1904: boolean,
  language: Language,
): AdoptableList | AdoptableForm | undefined {
  const upright = viewOf(sheet);
  const turned = viewOf(sheet, true);
  if (!upright || !turned) return undefined;
  return (
    adoptRecords(upright, date1904) ??
    adoptLedger(upright, deepest.above, date1904, language) ??
    adoptLedger(turned, deepest.before, date1904, language) ??
    adoptParticulars(upright, date1904, language)
  );
}
