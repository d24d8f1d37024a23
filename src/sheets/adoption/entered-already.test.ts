import { ownView } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import type { RowCell } from '../reading/sheet-cell';
import { adoptParticulars } from './adopt-particulars';
import type { AdoptedEntry } from './adoption';
import { sortEntries } from './entered-already';

const form = (name: string) => {
  const found = adoptParticulars(
    ownView([
      ['组织名称', name],
      ['统一社会信用代码', '91440300MA00000000'],
      ['声明日期', '2026-06-30'],
    ]),
    false,
    'zh-CN',
  );
  if (!found) throw new Error('no form');
  return found;
};

const standing =
  (entries: Partial<Record<string, CellValue>>) =>
  ({ item: { key } }: AdoptedEntry): RowCell => ({
    state: 'present',
    value: entries[key],
    at: { sheet: '组织信息', row: 3, column: 1 },
  });

const sort = (
  cellOf: (entry: AdoptedEntry) => RowCell | undefined,
  claimed = new Map<AdoptedEntry['item'], CellValue>(),
  name = '示例',
) => sortEntries(form(name), cellOf, claimed, false, 'zh-CN');

const keys = (entries: readonly AdoptedEntry[]) => entries.map(({ item }) => item.key);

test('all entries are new where our form is not there yet, or is blank', () => {
  for (const cellOf of [() => undefined, standing({}), standing({ name: ' ' })]) {
    const { fresh, already, remarks } = sort(cellOf);
    expect([keys(fresh), already, remarks]).toEqual([['name', 'creditCode', 'declarationDay'], 0, []]);
  }
});

test('the same day in another spelling is there already; another name stays and is told', () => {
  const { fresh, already, remarks } = sort(standing({ name: '别家', declarationDay: '2026/6/30' }));
  expect(keys(fresh)).toEqual(['creditCode']);
  expect(already).toBe(2);
  expect(remarks).toMatchObject([
    {
      header: '组织名称',
      seen: '示例',
      words: {
        'zh-CN': '“组织信息”的“组织名称”已填了别的内容，没有改动',
        'en-US': '“Organization” on “Organization” has another entry already, which was left as it is',
      },
    },
  ]);
});

test('an item whose row somebody deleted from our form is told and not carried over', () => {
  const { fresh, remarks } = sort((entry) =>
    entry.item.key === 'creditCode'
      ? { state: 'absent', at: { sheet: '组织信息', row: 2, column: 0 } }
      : standing({})(entry),
  );
  expect(keys(fresh)).toEqual(['name', 'declarationDay']);
  expect(remarks.map(({ words }) => words['zh-CN'])).toEqual([
    '“组织信息”中没有“统一社会信用代码”这一行，未带入',
  ]);
});

test('of two sheets with the same item the first enters it, and the second is told where it differs', () => {
  const claimed = new Map<AdoptedEntry['item'], CellValue>();
  expect(sort(standing({}), claimed, '示例').fresh).toHaveLength(3);
  const second = sort(standing({}), claimed, '示例二厂');
  expect([second.fresh, second.already]).toEqual([[], 3]);
  expect(second.remarks.map(({ seen }) => seen)).toEqual(['示例二厂']);
});
