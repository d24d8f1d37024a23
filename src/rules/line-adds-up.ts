import { Exact, inCell, isStatedBy } from '../domain/exact';
import { valueOf } from '../domain/field';
import { gwpOf, newestReport } from '../domain/gwp';
import type { InventoryLine } from '../domain/inventory-line';
import type { GasPerActivity } from '../domain/emission';
import { isWeighedAlready, lineGasOf, lineUnitsOf } from '../domain/line-gas';
import { remembering } from '../domain/remembering';
import type { LineRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';

type Reason = FieldReason | 'addsUp' | 'differs' | 'rounded' | 'notComputable';

/** 7.2.4.1: the tonnes of a line are what its activity, factor and GWP give. */
export const lineAddsUp: LineRule<Reason> = {
  id: 'line-adds-up',
  clause: '7.2.4.1',
  level: 'shall',
  asks: {
    'zh-CN': '排放量等于活动数据×排放因子×GWP，以吨二氧化碳当量计',
    'en-US': 'The emissions are activity × factor × GWP, in tonnes of CO2 equivalent',
  },
  reading: {
    'zh-CN':
      '按 15 位有效数字比较，表格自身的二进制运算最多差末位一个单位；GWP 用本行所填的值，是否最新另有要求；没有活动数据或因子的行由“每行写明…”一项处理',
    'en-US':
      'Compared at 15 significant digits, of which the sheet’s binary arithmetic may be off by one in the last; the GWP is the one on the line, whether it is the newest is asked elsewhere; lines without activity or factor are named as incomplete',
  },
  texts: {
    ...fieldTexts,
    addsUp: {
      seen: {
        'zh-CN': ({ product }) => `${product} tCO2e，相符`,
        'en-US': ({ product }) => `${product} t CO2e, as stated`,
      },
    },
    differs: {
      seen: {
        'zh-CN': ({ product, stated }) => `填的是 ${stated}，按本行的数应为 ${product} tCO2e`,
        'en-US': ({ product, stated }) => `${stated} is stated; the line gives ${product} t CO2e`,
      },
      todo: {
        'zh-CN': () => '用本列的公式重新计算，或改正活动数据、因子、单位、GWP 中有误的一项',
        'en-US': () =>
          'Put the column’s formula back, or correct whichever of activity, factor, units and GWP is wrong',
      },
    },
    rounded: {
      seen: {
        'zh-CN': ({ product, stated }) => `填的是 ${stated}，是 ${product} tCO2e 舍入后的数`,
        'en-US': ({ product, stated }) => `${stated} is stated, which is ${product} t CO2e rounded`,
      },
      todo: {
        'zh-CN': () => '保留未舍入的数，只用单元格格式控制显示的位数',
        'en-US': () => 'Keep the number as it is and let the cell’s format show fewer digits',
      },
    },
    notComputable: {
      seen: {
        'zh-CN': () => '单位约不去，或不知道该用哪个 GWP，无法复算',
        'en-US': () => 'The units do not cancel or the GWP is not known, so it cannot be computed again',
      },
      todo: {
        'zh-CN': () => '先改正本行的单位和气体，再重新检查',
        'en-US': () => 'Correct the units and the gas of the line first, then check again',
      },
    },
  },
  check(line) {
    const { activity, factor, tonnes } = line;
    if (activity.state === 'blank') return [];
    if (activity.state !== 'value') return [withoutValue(activity, 'inventory.activity')];
    if (factor.state === 'blank') return [];
    if (factor.state !== 'value') return [withoutValue(factor, 'inventory.factor')];
    if (tonnes.state !== 'value') return [withoutValue(tonnes, 'inventory.tonnes')];
    const perActivity = perActivityOf(line);
    const at = tonnes.at;
    if (!perActivity) return [{ outcome: 'cannotTell', reason: 'notComputable', facts: {}, at }];
    const product = activity.value.times(perActivity);
    const stated = tonnes.value;
    const facts = { product: inCell(product), stated };
    if (isStatedBy(stated, product)) return [{ outcome: 'passed', reason: 'addsUp', facts, at }];
    const reason = isRounding(stated, product) ? 'rounded' : 'differs';
    return [{ outcome: 'failed', reason, facts, at }];
  },
};

/** t CO2e for one unit of activity: factor × GWP; undefined where units or gas keep it from being known. */
function perActivityOf(line: InventoryLine): Exact | undefined {
  const factor = valueOf(line.factor);
  const units = lineUnitsOf(line);
  const gwp = gwpOfLine(line);
  if (!factor || !units || 'refused' in units || !gwp) return undefined;
  return weighed(factor)(units)(gwp);
}

/** Thousands of lines share a few factors, units and weights. */
const weighed = remembering((factor: Exact) =>
  remembering((units: GasPerActivity) => remembering((gwp: Exact) => factor.times(units.tonnes).times(gwp))),
);

const one = new Exact(1);

function gwpOfLine(line: InventoryLine): Exact | undefined {
  if (isWeighedAlready(line)) return one;
  if (line.gwp.state === 'value') return line.gwp.value.equals(one) ? one : line.gwp.value;
  const gas = lineGasOf(line);
  return gas.kind === 'substance' && line.gwp.state !== 'unreadable'
    ? gwpOf(gas.substance, newestReport)
    : undefined;
}

function isRounding(stated: Exact, product: Exact): boolean {
  return product.toDecimalPlaces(stated.decimalPlaces(), Exact.ROUND_HALF_UP).equals(stated);
}
