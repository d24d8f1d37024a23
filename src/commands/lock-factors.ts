import type { Day } from '../domain/day';
import type { Dossier } from '../domain/dossier';
import { factorLock, type FactorLock } from '../domain/factor-lock';
import { valueOf } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import type { Words } from '../domain/language';
import type { RegisteredFactor } from '../domain/registered-factor';
import { factorUnchanged } from '../rules/factor-unchanged';
import { findingOf, isOpen } from '../rules/finding';
import type { Finding } from '../rules/rule';
import { factorLockSteps } from '../sheets/factor-lock-steps';
import { factorsSheet } from '../sheets/declared/factors-sheet';
import { inventorySheet } from '../sheets/declared/inventory-sheet';
import { readDossier } from '../sheets/reading/read-dossier';
import { carries } from '../sheets/reading/read-table';
import { refuseNamesakes } from '../sheets/refuse-namesakes';
import { refuseRowsBelow } from '../sheets/refuse-rows-below';
import { sheetWanted } from '../sheets/sheet-wanted';
import type { Workbook } from '../workbook/workbook';
import { Findings } from '../rules/findings';
import type { CommandContext, CommandReport } from './command-report';

const lockSheets = [inventorySheet, factorsSheet] as const;

/** Keeps the factor of each source of the inventory in the register, as a value with the day (7.2.4.2). */
export async function lockFactors(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const before = await workbook.read((sheet) => {
    if (carries(sheet, factorsSheet)) return 'formulas';
    return carries(sheet, inventorySheet) ? 'values' : undefined;
  });
  refuseNamesakes(before, lockSheets);
  const { dossier, inventory, factors } = readDossier(before);
  if (!inventory) throw sheetWanted(inventorySheet);
  if (!factors) throw sheetWanted(factorsSheet);
  for (const { found } of [inventory, factors]) refuseRowsBelow(found);
  const lock = factorLock(dossier.lines, dossier.factors);
  const sheet = factors.found.sheet.name;
  const steps = factorLockSteps(factors, lock, context.today, before.date1904);
  await workbook.write({ steps: [...steps, { do: 'activate', sheet }] }, before);
  const findings = differences(dossier, lock, context.today);
  const isChanged = lock.added.length + lock.locked.length > 0;
  return {
    kind: isChanged ? 'done' : 'nothingToDo',
    words: summaryOf(lock, findings.length),
    findings: Findings.of(findings),
    figures: [],
    sheet,
  };
}

/** Lines whose factor is not the one that is locked now, or whose source could not be locked. */
function differences(dossier: Dossier, { added, locked }: FactorLock, today: Day): readonly Finding[] {
  const asLocked = (entry: RegisteredFactor): RegisteredFactor => ({
    ...entry,
    lockedOn: { state: 'value', value: today, at: entry.at },
  });
  const factors = [
    ...dossier.factors.map((entry) => (locked.includes(entry) ? asLocked(entry) : entry)),
    ...added.map((line) => asLocked(entryOf(line))),
  ];
  const whole = { ...dossier, factors };
  return dossier.lines
    .flatMap((line) => {
      const about = { subject: valueOf(line.source) ?? '', tonnes: valueOf(line.tonnes)?.toString() };
      return factorUnchanged.check(line, whole).map((ruling) => findingOf(factorUnchanged, ruling, about));
    })
    .filter(isOpen);
}

/** The register's entry for a line: differences point to the cell that it was copied from. */
function entryOf(line: InventoryLine): RegisteredFactor {
  return {
    at: line.at,
    source: line.source,
    site: line.site,
    gas: line.gas,
    value: line.factor,
    unit: line.factorUnit,
    origin: line.factorSource,
    lockedOn: { state: 'blank', at: line.at },
  };
}

function summaryOf(lock: FactorLock, differing: number): Words {
  const locked = lock.added.length + lock.locked.length;
  const [open, nameless] = [lock.doubtful.length + lock.disputed.length, lock.nameless.length];
  const chinese = [
    locked > 0 ? `新锁定 ${locked} 个因子` : '没有新的因子可锁定',
    `此前已锁定 ${lock.kept} 个，保持不变`,
    ...(open > 0 ? [`有 ${open} 个排放源的因子前后不一，没有锁定，请先核对`] : []),
    ...(nameless > 0 ? [`有 ${nameless} 行没有写排放源，没有锁定`] : []),
    ...(differing > 0 ? [`有 ${differing} 行与锁定的因子不一致或无法判断，见“检查清单”`] : []),
  ];
  const english = [
    locked > 0 ? `Factors locked: ${locked}` : 'There was no new factor to lock',
    `locked before and left alone: ${lock.kept}`,
    ...(open > 0 ? [`sources whose factors contradict, not locked: ${open}`] : []),
    ...(nameless > 0 ? [`lines without a source, not locked: ${nameless}`] : []),
    ...(differing > 0
      ? [`lines that differ from the locked factor or cannot be told: ${differing}; see “Check inventory”`]
      : []),
  ];
  return { 'zh-CN': `${chinese.join('；')}。`, 'en-US': `${english.join('; ')}.` };
}
