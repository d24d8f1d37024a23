import { lineColumns, type InventoryLine } from '../domain/inventory-line';
import { parseNumber } from '../domain/number-spelling';
import { formOfColumn } from './accepted-forms';
import type { ColumnFact } from './column-names';
import type { Rule, Ruling } from './rule';

type Reason = 'readable' | 'errorValue' | 'negative' | 'textNumber' | 'unreadable';

/** 7.2.4.1: every cell of a line can be read; each that cannot is named. */
export const lineReadable: Rule<InventoryLine, unknown, Reason> = {
  id: 'line-readable',
  clause: '7.2.4.1',
  level: 'shall',
  asks: {
    'zh-CN': '排放清单的每一格都可读：数字是数字，没有错误值和负数',
    'en-US':
      'Every cell of the inventory can be read: numbers are numbers, without errors or negative amounts',
  },
  texts: {
    readable: { seen: { 'zh-CN': () => '各格可读', 'en-US': () => 'Every cell can be read' } },
    errorValue: {
      seen: {
        'zh-CN': ({ column, seen }) => `“${column}”显示错误 ${seen}`,
        'en-US': ({ column, seen }) => `“${column}” shows the error ${seen}`,
      },
      todo: {
        'zh-CN': () => '选中该格查看提示并改正；若为 #NAME?，先加载本加载项再重新计算',
        'en-US': () =>
          'Select the cell, read its hint and correct it; for #NAME? load the add-in and calculate again',
      },
    },
    negative: {
      seen: {
        'zh-CN': ({ column, seen }) => `“${column}”为负数 ${seen}`,
        'en-US': ({ column, seen }) => `“${column}” is negative: ${seen}`,
      },
      todo: {
        'zh-CN': () => '填正数；边界内的清除量另起一行，类别选“边界内清除”',
        'en-US': () =>
          'Enter an amount above zero; a removal inside the boundary is a line of its own, with that category',
      },
    },
    textNumber: {
      seen: {
        'zh-CN': ({ column, seen }) => `“${column}”的“${seen}”是文本，求和时会被漏掉`,
        'en-US': ({ column, seen }) => `“${seen}” in “${column}” is text, which sums leave out`,
      },
      todo: {
        'zh-CN': () => '把该格转换为数字',
        'en-US': () => 'Convert the cell to a number',
      },
    },
    unreadable: {
      seen: {
        'zh-CN': ({ column, seen }) => `“${column}”写的是“${seen}”，无法理解`,
        'en-US': ({ column, seen }) => `“${column}” says “${seen}”, which cannot be read`,
      },
      todo: {
        'zh-CN': ({ accepted }) => `改成${accepted}`,
        'en-US': ({ accepted }) => `Write ${accepted}`,
      },
    },
  },
  check(line) {
    const rulings: Ruling<Reason>[] = [];
    for (const key of lineColumns) {
      const field = line[key];
      if (field.state !== 'unreadable') continue;
      const column: ColumnFact = `inventory.${key}`;
      const reason = reasonFor(field.seen, formOfColumn(column) === 'number');
      rulings.push({ outcome: 'failed', reason, facts: { column, seen: field.seen }, at: field.at });
    }
    return rulings.length > 0 ? rulings : [{ outcome: 'passed', reason: 'readable', facts: {}, at: line.at }];
  },
};

function reasonFor(seen: string, isNumeric: boolean): Reason {
  if (/^#[A-Z]/.test(seen)) return 'errorValue';
  const number = isNumeric ? parseNumber(seen) : undefined;
  if (!number) return 'unreadable';
  return number.isNegative() ? 'negative' : 'textNumber';
}
