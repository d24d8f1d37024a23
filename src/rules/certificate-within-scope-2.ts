import { familyOf } from '../domain/offset-record';
import type { OffsetRule } from './offset-rule';

/** 7.3.1.4: green certificates count up to the year's scope 2 electricity; what is above it is not usable. */
export const certificateWithinScope2: OffsetRule<
  | 'within'
  | 'excess'
  | 'noElectricityLine'
  | 'electricityUnreadable'
  | 'severalFactors'
  | 'factorUnreadable'
  | 'amountUnknown'
> = {
  id: 'certificate-within-scope-2',
  clause: '7.3.1.4',
  level: 'shall',
  limitsAmount: true,
  asks: {
    'zh-CN': '绿色电力证书的抵消量不超过当年范围2的电力排放量',
    'en-US': 'Green certificates count no more tonnes than the year’s scope 2 electricity emits',
  },
  reading: {
    'zh-CN':
      '抵消量＝电量×排放清单所用的同年电力排放因子；证书或台账另有数值时取较小者。先列出的证书先用，超出部分不可用',
    'en-US':
      'Tonnes = MWh × the electricity factor the inventory uses for that year, or what the certificate or the ledger states where that is less. Certificates listed first are used first; the excess is not usable',
  },
  texts: {
    within: {
      seen: {
        'zh-CN': ({ tonnes, factor, electricity }) =>
          `折合 ${tonnes} tCO2（因子 ${factor} tCO2/MWh），不超过当年范围2电力排放 ${electricity} tCO2e 的余量`,
        'en-US': ({ tonnes, factor, electricity }) =>
          `Stands for ${tonnes} tCO2 (factor ${factor} tCO2/MWh), within what is left of the year’s ${electricity} tCO2e of scope 2 electricity`,
      },
    },
    excess: {
      seen: {
        'zh-CN': ({ tonnes, factor, electricity, usable, excess }) =>
          `折合 ${tonnes} tCO2（因子 ${factor} tCO2/MWh），当年范围2电力排放共 ${electricity} tCO2e：可用 ${usable}，超出的 ${excess} 不可用`,
        'en-US': ({ tonnes, factor, electricity, usable, excess }) =>
          `Stands for ${tonnes} tCO2 (factor ${factor} tCO2/MWh); the year’s scope 2 electricity is ${electricity} tCO2e: ${usable} usable, ${excess} in excess not usable`,
      },
      todo: {
        'zh-CN': () => '超出部分不能抵消其他范围或年度；缺口用碳信用或林业碳汇补足',
        'en-US': () =>
          'The excess cannot offset other scopes or years; cover what is missing with credits or own forestry',
      },
    },
    noElectricityLine: {
      seen: {
        'zh-CN': () => '排放清单中没有当年的范围2电力行，无法折算',
        'en-US': () =>
          'The inventory has no scope 2 electricity line for the year, so MWh cannot become tonnes',
      },
      todo: {
        'zh-CN': () => '在排放清单中填写当年的外购电力',
        'en-US': () => 'Enter the year’s purchased electricity in the inventory',
      },
    },
    electricityUnreadable: {
      seen: {
        'zh-CN': () => '排放清单中当年的范围2电力行没有可用的排放量，无法比较',
        'en-US': () =>
          'A scope 2 electricity line of the year has no readable emissions, so they cannot be compared',
      },
      todo: {
        'zh-CN': () => '补全该行的排放量',
        'en-US': () => 'Complete the emissions of that line',
      },
    },
    severalFactors: {
      seen: {
        'zh-CN': () => '排放清单当年的电力用了不止一个排放因子，无法确定证书按哪一个折算',
        'en-US': () =>
          'The year’s electricity uses more than one factor, so it cannot be told which fits the certificate',
      },
      todo: {
        'zh-CN': () => '统一同一电网、同一年度的电力排放因子',
        'en-US': () => 'Use one electricity factor for the same grid and year',
      },
    },
    factorUnreadable: {
      seen: {
        'zh-CN': () => '排放清单中电力行的排放因子或其单位无法换算为 tCO2/MWh',
        'en-US': () => 'The factor of an electricity line, or its unit, cannot be turned into tCO2/MWh',
      },
      todo: {
        'zh-CN': () => '填写电力排放因子及其单位，例如 0.5 和 tCO2/MWh',
        'en-US': () => 'Enter the electricity factor and its unit, e.g. 0.5 and tCO2/MWh',
      },
    },
    amountUnknown: {
      seen: {
        'zh-CN': () => '绿证电量没有填写，或电量、减排量不可读',
        'en-US': () => 'The certificate’s electricity is blank, or its electricity or tonnes cannot be read',
      },
      todo: {
        'zh-CN': () => '把“绿证电量(MWh)”写成大于 0 的数字；减排量只写数字，没有则留空',
        'en-US': () =>
          'Enter the electricity in MWh, a number above 0; tonnes as a plain number, or leave them blank',
      },
    },
  },
  check(record, { allotments }) {
    const allotment = allotments.get(record);
    if (familyOf(record) !== 'certificate' || !allotment) return [];
    if (allotment.state === 'cannotTell') {
      return [{ outcome: 'cannotTell', reason: allotment.reason, facts: {}, at: allotment.at }];
    }
    const { tonnes, factor, electricity, usable, excess } = allotment;
    const facts = { tonnes, factor, electricity, usable, excess };
    const at = record.electricity.at;
    return excess.isZero()
      ? [{ outcome: 'passed', reason: 'within', facts, at }]
      : [{ outcome: 'failed', reason: 'excess', facts, at }];
  },
};
