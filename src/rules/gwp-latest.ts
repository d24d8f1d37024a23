import { isSameInCell } from '../domain/exact';
import { keyOf, type Substance } from '../domain/gas';
import { gwpOf, gwpValuesOf, newestReport, reports } from '../domain/gwp';
import { isWeighedAlready, lineGasOf } from '../domain/line-gas';
import { remembering } from '../domain/remembering';
import type { LineRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';

type Reason = FieldReason | 'latest' | 'inFactor' | 'olderReport' | 'otherValue' | 'gasNotKnown' | 'notHeld';

/** 7.2.4.3: the GWP of every line, those of base years too, is that of the newest IPCC report. */
export const gwpLatest: LineRule<Reason> = {
  id: 'gwp-latest',
  clause: '7.2.4.3',
  level: 'shall',
  asks: {
    'zh-CN': 'GWP100 采用 IPCC 最新评估报告的数值，基准期各年也一样',
    'en-US': 'The GWP100 is that of the newest IPCC report, in the base years as well',
  },
  reading: {
    'zh-CN':
      '最新报告为 AR6；混合制冷剂按质量份额计算；只写 CH4 的行，化石、非化石甲烷的数值也算；因子已是 CO2e 的行，GWP 在因子里，这里看不到',
    'en-US':
      'AR6 is the newest; a blend is computed by mass; where only CH4 is named the values of fossil and non-fossil methane count as well; a factor in CO2e contains its GWP, which cannot be seen here',
  },
  texts: {
    ...fieldTexts,
    latest: {
      seen: {
        'zh-CN': ({ gas, gwp, report }) => `${gas} 的 GWP 为 ${gwp}，与 ${report} 一致`,
        'en-US': ({ gas, gwp, report }) => `${gwp} is the GWP of ${gas} in ${report}`,
      },
    },
    inFactor: {
      seen: {
        'zh-CN': () => '因子已按 CO2e 计，不再乘 GWP',
        'en-US': () => 'The factor is in CO2e, no GWP comes to it',
      },
    },
    olderReport: {
      seen: {
        'zh-CN': ({ gas, gwp, older, wanted, report }) =>
          `${gas} 用的是 ${older} 的 ${gwp}，${report} 为 ${wanted}`,
        'en-US': ({ gas, gwp, older, wanted, report }) =>
          `${gas} has the ${gwp} of ${older}; ${report} has ${wanted}`,
      },
      todo: {
        'zh-CN': ({ gas, wanted }) => `改用 ${wanted}，或写公式 =CN.GWP("${gas}")；基准期各年一并改`,
        'en-US': ({ gas, wanted }) =>
          `Use ${wanted}, or the formula =CN.GWP("${gas}"), in the base years as well`,
      },
    },
    otherValue: {
      seen: {
        'zh-CN': ({ gas, gwp, wanted, report }) => `${gas} 的 GWP 填的是 ${gwp}，${report} 为 ${wanted}`,
        'en-US': ({ gas, gwp, wanted, report }) => `${gas} has a GWP of ${gwp}; ${report} has ${wanted}`,
      },
      todo: {
        'zh-CN': ({ gas, wanted }) => `改用 ${wanted}，或写公式 =CN.GWP("${gas}")`,
        'en-US': ({ gas, wanted }) => `Use ${wanted}, or the formula =CN.GWP("${gas}")`,
      },
    },
    gasNotKnown: {
      seen: {
        'zh-CN': ({ seen }) => `“${seen}”不是可以查到 GWP 的气体名称`,
        'en-US': ({ seen }) => `“${seen}” is not a gas whose GWP is held`,
      },
      todo: {
        'zh-CN': () => '写成分子式或制冷剂编号，例如 CH4、R-410A',
        'en-US': () => 'Write a formula or a refrigerant number, e.g. CH4, R-410A',
      },
    },
    notHeld: {
      seen: {
        'zh-CN': ({ gas, report }) => `没有收录 ${gas} 在 ${report} 中的 GWP，无法核对`,
        'en-US': ({ gas, report }) => `No GWP of ${gas} in ${report} is held, so it cannot be compared`,
      },
      todo: {
        'zh-CN': ({ report }) => `请对照 ${report} 原文核对`,
        'en-US': ({ report }) => `Compare it with ${report} itself`,
      },
    },
  },
  check(line) {
    const at = line.gwp.at ?? line.at;
    if (isWeighedAlready(line)) return [{ outcome: 'notApplicable', reason: 'inFactor', facts: {}, at }];
    const gas = lineGasOf(line);
    if (gas.kind === 'unnamed')
      return line.gas.state === 'value' ? [] : [withoutValue(line.gas, 'inventory.gas')];
    if (gas.kind !== 'substance') {
      const seen = gas.kind === 'unknown' ? gas.seen : '';
      return [{ outcome: 'cannotTell', reason: 'gasNotKnown', facts: { seen }, at: line.gas.at ?? at }];
    }
    const { substance } = gas;
    const key = keyOf(substance);
    // For CO2 the GWP is 1 by definition: a sheet may leave it out.
    if (line.gwp.state !== 'value')
      return key === 'CO2' && line.gwp.state !== 'unreadable'
        ? []
        : [withoutValue(line.gwp, 'inventory.gwp')];
    const used = line.gwp.value;
    const facts = { gas: key, gwp: used, report: newestReport };
    const wanted = newestGwp(substance);
    if (!wanted) return [{ outcome: 'cannotTell', reason: 'notHeld', facts, at }];
    if (newestValues(substance).some((value) => value.equals(used) || isSameInCell(value, used))) {
      return [{ outcome: 'passed', reason: 'latest', facts, at }];
    }
    const older = reports.find((report) =>
      gwpValuesOf(substance, report).some((value) => isSameInCell(value, used)),
    );
    const aimed = { ...facts, wanted };
    return older === undefined
      ? [{ outcome: 'failed', reason: 'otherValue', facts: aimed, at }]
      : [{ outcome: 'failed', reason: 'olderReport', facts: { ...aimed, older }, at }];
  },
};

/** Thousands of lines are of a few gases. */
const newestGwp = remembering((substance: Substance) => gwpOf(substance, newestReport));
const newestValues = remembering((substance: Substance) => gwpValuesOf(substance, newestReport));
