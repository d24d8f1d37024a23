import { checkEverything } from '../../src/commands/check-everything';
import { checkInventory } from '../../src/commands/check-inventory';
import { checkOffsets } from '../../src/commands/check-offsets';
import type { Pace } from '../../src/commands/command-report';
import { writeDeclaration } from '../../src/commands/write-declaration';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import { filledWorkbook } from '../checker/filled-workbook';
import { inChinese } from './on-sheets';

const commands = { checkInventory, checkOffsets, checkEverything, writeEvaluation, writeDeclaration };

test.each(Object.entries(commands))(
  'the share that %s tells is never less than the one before, and ends at the whole',
  async (_, command) => {
    const workbook = await filledWorkbook({ lines: 200, records: 200, serials: 'CCER-14-' });
    const shares: number[] = [];
    const pace: Pace = (work) => {
      for (;;) {
        const step = work.next();
        if (step.done) return Promise.resolve(step.value);
        shares.push(step.value);
      }
    };
    await command(workbook, { ...inChinese, pace });
    expect(shares.length).toBeGreaterThan(20);
    // The last binary digits of a share may be off.
    const fallen = shares.filter((share, place) => share < (shares[place - 1] ?? 0) - 1e-9);
    expect(fallen).toEqual([]);
    expect(shares.every((share) => share >= 0 && share < 1 + 1e-9)).toBe(true);
    expect(shares.at(-1)).toBeGreaterThan(0.99);
  },
);
