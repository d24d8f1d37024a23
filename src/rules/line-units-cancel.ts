import { isEquivalent, isSameGas } from '../domain/emission';
import { valueOf } from '../domain/field';
import { findSubstance, keyOf } from '../domain/gas';
import { lineUnitsOf } from '../domain/line-gas';
import type { LineRule } from './dossier-rule';

type Reason = 'cancel' | 'refused' | 'otherGas';

/** 7.2.4.1: the units of the activity and of its factor cancel to a mass, of the gas that the line names. */
export const lineUnitsCancel: LineRule<Reason> = {
  id: 'line-units-cancel',
  clause: '7.2.4.1',
  level: 'shall',
  asks: {
    'zh-CN': '活动数据的单位与因子单位能约去，得到气体的质量',
    'en-US': 'The unit of the activity cancels against that of the factor and leaves a mass of the gas',
  },
  texts: {
    cancel: {
      seen: {
        'zh-CN': ({ activityUnit, factorUnit }) => `${activityUnit} 与 ${factorUnit} 可以约去`,
        'en-US': ({ activityUnit, factorUnit }) => `${activityUnit} and ${factorUnit} cancel`,
      },
    },
    refused: {
      seen: {
        'zh-CN': ({ activityUnit, factorUnit, why }) => `${activityUnit} × ${factorUnit}：${why}`,
        'en-US': ({ activityUnit, factorUnit, whyEn }) => `${activityUnit} × ${factorUnit}: ${whyEn}`,
      },
      todo: {
        'zh-CN': () => '把两个单位改成能约去的一对，例如 kWh 配 kgCO2/kWh；需要换算的用 CN.CONVERT',
        'en-US': () =>
          'Write two units that cancel, e.g. kWh with kgCO2/kWh; convert the amount with CN.CONVERT where needed',
      },
    },
    otherGas: {
      seen: {
        'zh-CN': ({ factorUnit, gas, named }) => `因子单位 ${factorUnit} 是 ${named} 的，气体栏写的是 ${gas}`,
        'en-US': ({ factorUnit, gas, named }) =>
          `The factor unit ${factorUnit} is of ${named}, the line says ${gas}`,
      },
      todo: {
        'zh-CN': () => '核对气体和因子单位，两处写同一种气体',
        'en-US': () => 'Check the gas and the unit of the factor; both name the same gas',
      },
    },
  },
  check(line) {
    const units = lineUnitsOf(line);
    const activityUnit = valueOf(line.unit);
    const factorUnit = valueOf(line.factorUnit);
    const gas = valueOf(line.gas);
    // What is blank or unreadable has rules of its own.
    if (!units || activityUnit === undefined || factorUnit === undefined) return [];
    const at = line.factorUnit.at;
    const facts = { activityUnit, factorUnit };
    if ('refused' in units) {
      const { 'zh-CN': why, 'en-US': whyEn } = units.refused;
      return [{ outcome: 'failed', reason: 'refused', facts: { ...facts, why, whyEn }, at }];
    }
    const { species } = units;
    const named = species === undefined || isEquivalent(species) ? undefined : findSubstance(species);
    if (named && gas !== undefined && !isSameGas(named, gas)) {
      return [{ outcome: 'failed', reason: 'otherGas', facts: { ...facts, gas, named: keyOf(named) }, at }];
    }
    return [{ outcome: 'passed', reason: 'cancel', facts, at }];
  },
};
