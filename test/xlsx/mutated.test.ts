import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { Refusal } from '../../src/domain/refusal';
import type { WriteStep } from '../../src/sheets/write-plan';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';

const originals = [
  join(__dirname, '..', 'samples', 'offset-ledger-zh.xlsx'),
  join(__dirname, 'fixtures', 'mixed-libreoffice.xlsx'),
].map((path) => new Uint8Array(readFileSync(path)));

/** The same numbers on every run (a linear congruence, Numerical Recipes' constants). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

function flippedBytes(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const mutated = bytes.slice();
  for (let count = 1 + next(8); count > 0; count--) mutated[next(mutated.length)] = next(256);
  return next(5) === 0 ? mutated.slice(0, next(mutated.length)) : mutated;
}

function mutatedPart(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[next(names.length)] ?? '';
  const text = new TextDecoder().decode(parts[name]);
  const at = next(text.length);
  const kind = next(3);
  if (kind === 0) delete parts[name];
  else if (kind === 1) parts[name] = strToU8(text.slice(0, at) + text.slice(at + next(60)));
  else {
    const open = text.indexOf('="', at);
    const close = text.indexOf('"', open + 2);
    const value = ['-1', '99999999999', 'NaN', '', 'A0:ZZZZ9', 'x:y'][next(6)] ?? '';
    if (open > 0 && close > 0) parts[name] = strToU8(text.slice(0, open + 2) + value + text.slice(close));
  }
  return zipSync(parts, { mtime: new Date(2026, 0, 1) });
}

function stepsFor(sheet: string): readonly WriteStep[] {
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  return [
    { do: 'write', sheet, row: 2, column: 1, cells: [[1, 'x']] },
    { do: 'format', sheet, area, format: { bold: true, numberFormat: '0.0' } },
    { do: 'columnWidth', sheet, column: 1, width: 9 },
    { do: 'clearHighlights', sheet, area },
    { do: 'addSheet', sheet: 'Ω' },
    { do: 'activate', sheet: 'Ω' },
  ];
}

async function readWriteAndReadAgain(bytes: Uint8Array): Promise<'done' | 'refused'> {
  try {
    const workbook = XlsxWorkbook.open(bytes);
    const first = (await workbook.read(() => 'formulas')).sheets[0];
    if (first) await workbook.write({ steps: stepsFor(first.name) });
    await XlsxWorkbook.open(workbook.toBytes()).read(() => 'formulas');
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

describe('200 mutated workbooks', () => {
  test('are worked on or refused in words, never anything else, and the bytes given are not changed', async () => {
    const next = numbers(20_261_122);
    const outcomes = { done: 0, refused: 0 };
    for (let index = 0; index < 200; index++) {
      const original = originals[index % 2] as Uint8Array;
      const mutated = index % 4 < 2 ? flippedBytes(original, next) : mutatedPart(original, next);
      const kept = mutated.slice();
      outcomes[await readWriteAndReadAgain(mutated)]++;
      expect(Buffer.compare(mutated, kept)).toBe(0);
    }
    expect(outcomes.done).toBeGreaterThan(20);
    expect(outcomes.refused).toBeGreaterThan(20);
  }, 30_000);
});
