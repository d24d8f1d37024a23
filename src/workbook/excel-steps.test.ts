import type { WriteStep } from '../sheets/write-plan';
import { pointsOfCharacters } from './excel-format';
import { requestsOf } from './excel-steps';

const write = (rows: number, text: string): WriteStep => ({
  do: 'write',
  sheet: 'S',
  row: 10,
  column: 0,
  cells: Array.from({ length: rows }, () => [text]),
});

describe('the steps of a plan in requests', () => {
  it('a small plan is one request', () => {
    const plan = { steps: [write(3, 'a'), { do: 'activate', sheet: 'S' } as const] };
    expect(requestsOf(plan)).toHaveLength(1);
  });

  it('no steps, no request', () => {
    expect(requestsOf({ steps: [] })).toEqual([]);
  });

  it('new sheets come before everything else, the rest keeps its order', () => {
    const steps: WriteStep[] = [
      write(1, 'a'),
      { do: 'addSheet', sheet: 'B' },
      { do: 'activate', sheet: 'B' },
      { do: 'addSheet', sheet: 'C' },
    ];
    const kinds = requestsOf({ steps })
      .flat()
      .map((step) => ('sheet' in step ? `${step.do} ${step.sheet}` : step.do));
    expect(kinds).toEqual(['addSheet B', 'addSheet C', 'write S', 'activate B']);
  });

  it('a write of about 3 MB of Chinese goes in 4 requests, each row once and in its place', () => {
    // 1,000 characters at 3 bytes: 1,000 rows are a little over 3 MB.
    const requests = requestsOf({ steps: [write(1000, '碳'.repeat(1000))] });
    expect(requests).toHaveLength(4);
    const pieces = requests.flat();
    let nextRow = 10;
    for (const piece of pieces) {
      if (piece.do !== 'write') throw new Error(`unexpected ${piece.do}`);
      expect(piece.row).toBe(nextRow);
      nextRow += piece.cells.length;
    }
    expect(nextRow).toBe(1010);
  });

  it("a link is followed by the cell's text, which Excel may have put the target in place of", () => {
    const steps: WriteStep[] = [
      { do: 'write', sheet: 'S', row: 4, column: 1, cells: [['x', '抵消!B7']] },
      { do: 'link', sheet: 'S', row: 4, column: 2, target: '抵消!B7' },
    ];
    expect(requestsOf({ steps }).flat().at(-1)).toEqual({
      do: 'write',
      sheet: 'S',
      row: 4,
      column: 2,
      cells: [['抵消!B7']],
    });
  });

  it('links below each other have their texts written together, what stands between them is left alone', () => {
    const link = (row: number) =>
      ({ do: 'link', sheet: 'S', row, column: 2, target: `抵消!B${row}` }) as const;
    const steps: WriteStep[] = [
      { do: 'write', sheet: 'S', row: 4, column: 2, cells: [['a'], ['b'], ['c'], ['d']] },
      ...[4, 5, 7].map(link),
      { do: 'activate', sheet: 'S' },
    ];
    expect(requestsOf({ steps }).flat().slice(-2)).toEqual([
      { do: 'write', sheet: 'S', row: 4, column: 2, cells: [['a'], ['b'], [undefined], ['d']] },
      { do: 'activate', sheet: 'S' },
    ]);
  });

  it('the last rows of a write share a request with what follows', () => {
    const requests = requestsOf({ steps: [write(500, '碳'.repeat(1000)), write(300, '碳'.repeat(1000))] });
    // 2.4 MB.
    expect(requests).toHaveLength(3);
  });
});

it('8.43 characters of the default font are 48 points, as Excel itself says', () => {
  expect(pointsOfCharacters(8.43)).toBe(48);
});
