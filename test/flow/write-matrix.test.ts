import { adoptList } from '../../src/commands/adopt-list';
import { buildExample } from '../../src/commands/build-example';
import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkInventory } from '../../src/commands/check-inventory';
import { checkEverything } from '../../src/commands/check-everything';
import { checkOffsets } from '../../src/commands/check-offsets';
import type { CommandContext, CommandReport } from '../../src/commands/command-report';
import { gwpImpact } from '../../src/commands/gwp-impact';
import { healFormulas } from '../../src/commands/heal-formulas';
import { lockFactors } from '../../src/commands/lock-factors';
import { migrateWorkbook } from '../../src/commands/migrate-workbook';
import { writeDeclaration } from '../../src/commands/write-declaration';
import { previewAdoption } from '../../src/commands/preview-adoption';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import { writeMatrix, type WriteEntry } from '../../src/commands/write-matrix';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { isSameName } from '../../src/sheets/reading/read-table';
import { versionName } from '../../src/sheets/template-version';
import type { WritePlan } from '../../src/sheets/write-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { enter, inChinese, paste, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

type Command = (workbook: Workbook, context: CommandContext) => Promise<CommandReport>;
const commands: readonly (readonly [keyof typeof writeMatrix, Command])[] = [
  ['buildWorkbook', buildWorkbook],
  ['previewAdoption', previewAdoption],
  ['adoptList', adoptList],
  ['checkInventory', checkInventory],
  ['lockFactors', lockFactors],
  ['gwpImpact', gwpImpact],
  ['buildExample', buildExample],
  ['checkOffsets', checkOffsets],
  ['checkEverything', checkEverything],
  ['writeEvaluation', writeEvaluation],
  ['writeDeclaration', writeDeclaration],
  ['healFormulas', healFormulas],
  ['migrateWorkbook', migrateWorkbook],
];

/** 2,000 MWh of purchased electricity at 0.5 tCO2/MWh. */
const electricity = [
  2025,
  '总部',
  '范围2',
  '外购电力',
  '外购电力',
  'CO2',
  2000,
  'MWh',
  0.5,
  'tCO2/MWh',
  '全国',
  1,
  1000,
];

/** A workbook that counts its reads and keeps the plans it carried out. */
function watched(workbook: Workbook) {
  const plans: WritePlan[] = [];
  const seen = { reads: 0, plans };
  const through: Workbook = {
    read: (wanted) => {
      seen.reads++;
      return workbook.read(wanted);
    },
    write: (plan, before) => {
      seen.plans.push(plan);
      return workbook.write(plan, before);
    },
  };
  return { seen, through };
}

/** On the first sheet, which is no table of ours. */
async function putBrokenFormula(workbook: Workbook): Promise<void> {
  const before = await whole(workbook);
  const sheet = before.sheets[0]?.name ?? '';
  const cells = [[{ formula: '=1+@CN.GWP("CO2")' }]];
  await workbook.write({ steps: [{ do: 'write', sheet, row: 200, column: 0, cells }] }, before);
}

/** Of a version before the first. */
async function makeOlder(workbook: Workbook): Promise<void> {
  const steps = [{ do: 'name', name: versionName, refersTo: '="0"' }] as const;
  await workbook.write({ steps }, await whole(workbook));
}

test('every command is watched', () => {
  // Freezing writes to no open workbook: see freeze-for-sending.test.ts.
  expect([...commands.map(([id]) => id), 'freezeForSending'].sort()).toEqual(Object.keys(writeMatrix).sort());
});

describe.each(ports)('what the commands write into $name', ({ open }) => {
  test.each(commands)(
    '%s reads once, writes once, and nothing but what its matrix says',
    async (id, command) => {
      const workbook = await open(offsetLedger());
      if (id !== 'buildWorkbook' && id !== 'buildExample') {
        await buildWorkbook(workbook, inChinese);
        await enter(workbook, { reportingYear: 2025, neutralityType: '运营', declarationDay: '2026-06-30' });
        await paste(workbook, inventorySheet, 'year', [electricity]);
        await putBrokenFormula(workbook);
        if (id === 'migrateWorkbook') await makeOlder(workbook);
      }
      const { seen, through } = watched(workbook);
      await command(through, inChinese);
      expect(seen.reads).toBe(1);
      expect(seen.plans).toHaveLength(1);

      const after = await whole(workbook);
      const entries: readonly WriteEntry[] = writeMatrix[id];
      const allowed = after.sheets
        .filter(({ tables }) =>
          entries.some(
            ({ table }) => table === undefined || tables.some(({ name }) => isSameName(table, name)),
          ),
        )
        .map(({ name }) => name);
      const steps = seen.plans.flatMap((plan) => plan.steps);
      const sheets = new Set(steps.flatMap((step) => ('sheet' in step ? [step.sheet] : [])));
      expect([...sheets].filter((sheet) => !allowed.includes(sheet))).toEqual([]);
      const names = steps.flatMap((step) => (step.do === 'name' ? [step.name] : []));
      const allowedNames: readonly string[] = entries.flatMap((entry) => [...entry.names]);
      expect(names.filter((name) => !allowedNames.includes(name))).toEqual([]);
      const tables = steps.flatMap((step) =>
        step.do === 'addTable' || step.do === 'resizeTable' ? [step.name] : [],
      );
      expect(tables.filter((name) => !entries.some(({ table }) => table === name))).toEqual([]);
    },
  );
});
